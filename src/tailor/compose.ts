import type { SourceFile, TextEdit } from '../resume/index.ts';
import type { Change, Permutation, Span } from './model.ts';

/** A place where something happens: a leaf edit, or spans that change places. */
interface Step extends Span {
  readonly edit?: TextEdit;
  readonly permutation?: Permutation;
}

/**
 * The edits of one file that apply all the changes together: one for each outermost place, ascending and disjoint.
 * The order of `changes` does not matter. `further`: leaf edits that no change stands for. Throws RangeError when they do not compose, which `proposeChanges` rules out.
 */
export function composeChanges(source: SourceFile, changes: readonly Change[], further: readonly TextEdit[] = []): TextEdit[] {
  const steps = stepsOf(changes.filter(({ range }) => range.file === source.file), further.filter(({ range }) => range.file === source.file));
  const edits: TextEdit[] = [];
  outermost(steps, 0, source.text.length, (step, inner) => {
    edits.push({ range: { file: source.file, start: step.start, end: step.end }, newText: renderStep(source.text, step, inner) });
  });
  return edits.filter(({ range, newText }) => source.text.slice(range.start, range.end) !== newText);
}

/** Whether a change can join others that compose already. */
export function composes(source: SourceFile, changes: readonly Change[]): boolean {
  try {
    composeChanges(source, changes);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/**
 * `changes` and, of `more`, those that can join them, in document order. What the truth check blocked is never applied, so it always can.
 */
export function joinChanges(files: readonly SourceFile[], changes: readonly Change[], more: readonly Change[]): Change[] {
  const isBlocked = ({ verification }: Change) => verification.verdict === 'block';
  return files.flatMap(source => {
    const kept = changes.filter(({ range }) => range.file === source.file);
    for (const change of more) {
      if (change.range.file === source.file && (isBlocked(change) || composes(source, [...kept.filter(other => !isBlocked(other)), change]))) kept.push(change);
    }
    return kept.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  });
}

/** A change's own effect: `range`, `before` and `after` from its edits and permutation. `about`: what it is about, where its edits alone would not show that. */
export function effectOf(source: SourceFile, edits: readonly TextEdit[], permutation?: Permutation, about: readonly Span[] = []): Pick<Change, 'range' | 'before' | 'after'> {
  const steps: Step[] = [...edits.map(edit => ({ start: edit.range.start, end: edit.range.end, edit })), ...permutation ? [stepOf(permutation)] : []];
  const start = Math.min(...[...steps, ...about].map(step => step.start));
  const end = Math.max(...[...steps, ...about].map(step => step.end));
  return { range: { file: source.file, start, end }, before: source.text.slice(start, end), after: render(source.text, start, end, sorted(steps)) };
}

function stepsOf(changes: readonly Change[], further: readonly TextEdit[]): Step[] {
  return sorted([...further.map(edit => ({ start: edit.range.start, end: edit.range.end, edit })), ...changes.flatMap(({ edits, permutation }) => [
    ...edits.map(edit => ({ start: edit.range.start, end: edit.range.end, edit })),
    ...permutation ? [stepOf(permutation)] : [],
  ])]);
}

function stepOf(permutation: Permutation): Step {
  return { start: permutation.spans[0]?.start ?? 0, end: permutation.spans.at(-1)?.end ?? 0, permutation };
}

/** Outer before inner, then from left to right; a permutation is outside an edit of the same extent. */
function sorted(steps: readonly Step[]): Step[] {
  return [...steps].sort((a, b) => a.start - b.start || b.end - a.end || Number(b.permutation !== undefined) - Number(a.permutation !== undefined));
}

/** Calls `visit` for each step that lies in no other one, with the steps inside it. */
function outermost(steps: readonly Step[], start: number, end: number, visit: (step: Step, inner: Step[]) => void): void {
  let at = start;
  for (let index = 0; index < steps.length;) {
    const step = steps[index];
    if (!step || step.start < at || step.end > end) throw new RangeError('Changes overlap.');
    const rest = steps.slice(index + 1);
    const next = rest.findIndex(other => other.start >= step.end && !(other.start === step.start && other.end === step.end));
    const inner = next < 0 ? rest : rest.slice(0, next);
    visit(step, inner);
    at = step.end;
    index += 1 + inner.length;
  }
}

function render(text: string, start: number, end: number, steps: readonly Step[]): string {
  let out = '';
  let at = start;
  outermost(steps, start, end, (step, inner) => {
    out += text.slice(at, step.start) + renderStep(text, step, inner);
    at = step.end;
  });
  return out + text.slice(at, end);
}

function renderStep(text: string, step: Step, inner: readonly Step[]): string {
  if (step.edit) {
    if (inner.length > 0) throw new RangeError('A change inside text that another one replaces.');
    return step.edit.newText;
  }
  const { spans = [], order = [] } = step.permutation ?? {};
  // An insertion where a span begins or ends belongs to the span.
  const inSpan = (span: Span, { start, end }: Step) => span.start <= start && end <= span.end;
  const left = new Set(inner);
  const items = spans.map(span => {
    const mine = inner.filter(other => left.has(other) && inSpan(span, other));
    for (const other of mine) left.delete(other);
    return render(text, span.start, span.end, mine);
  });
  return spans.map((span, place) => {
    const previous = spans[place - 1];
    if (!previous) return items[order[place] ?? place] ?? '';
    const between = [...left].filter(({ start, end }) => previous.end <= start && end <= span.start);
    for (const other of between) left.delete(other);
    const gap = render(text, previous.end, span.start, between);
    if (place === spans.length - 1 && left.size > 0) throw new RangeError('A change reaches across what another one moves.');
    return gap + (items[order[place] ?? place] ?? '');
  }).join('');
}
