import { visibleText, type Resume, type Section, type SourceFile } from '../resume/index.ts';
import type { Job } from '../job/index.ts';
import { effectOf } from './compose.ts';
import type { Change, Span } from './model.ts';
import { core } from './movable.ts';
import { quotedList, type Judge } from './relevance.ts';
import { commentOut, shorten } from './text.ts';
import { isBalanced, verifyToggle } from './truth/index.ts';

/**
 * A group of alternatives in the master. A line `% tailor: <name>` stands above each of them: the one that shows, and the others, which are
 * commented out, each line with `%`:
 *
 *     % tailor: dispatch
 *     \item Wrote the dispatch service in Python
 *     % tailor: dispatch
 *     % \item Ran the dispatch service on Kubernetes,
 *     %   with Terraform
 *
 * An alternative is a bullet, an entry with all that belongs to it, a skill row, or a paragraph. A commented-out one ends at the first line
 * that is no comment, at a line with nothing but `%`, at the next `% tailor:` line, or, when it is whole, at a line that begins with the
 * command it began with itself (the next `\item`). Names are a file's own. Where not exactly one
 * alternative of a name shows, there is no group: nothing tells what would have to go.
 */
export interface Group {
  readonly name: string;
  readonly source: SourceFile;
  readonly section: Section;
  /** Whole lines, without the white space around them. */
  readonly visible: Span;
  readonly hidden: readonly Span[];
}

const LABEL = /^[ \t]*%+[ \t]*tailor:[ \t]*(\S[^\n]*?)[ \t\r]*$/gim;

export function findGroups(resume: Resume): Group[] {
  return resume.files.flatMap(source => {
    const labels = [...source.text.matchAll(LABEL)].map(match => ({ name: match[1]?.toLowerCase() ?? '', from: match.index + match[0].length + 1 }));
    return [...Map.groupBy(labels, ({ name }) => name)].flatMap(([name, places]) => {
      const hidden = places.flatMap(({ from }) => hiddenAt(source.text, from) ?? []);
      const shown = places.filter(({ from }) => !isComment(source.text, from)).map(({ from }) => visibleAt(resume, source, from));
      const [one] = shown;
      return one && shown.length === 1 && hidden.length > 0 ? [{ name, source, section: one.section, visible: one.span, hidden }] : [];
    });
  });
}

/** In each group the alternative that serves the job best shows, if it brings something that the visible one does not have. */
export function useGroups(resume: Resume, job: Job, groups: readonly Group[], relevance: Judge): Change[] {
  const context = resume.files[0]?.text ?? '';
  const read = (latex: string): string => visibleText(latex, { context }).text;
  return groups.flatMap(({ name, source, section, visible, hidden }) => {
    const now = read(source.text.slice(visible.start, visible.end));
    const found = relevance(now);
    const [best] = hidden.map(span => ({ span, latex: uncomment(source.text.slice(span.start, span.end)) }))
      .filter(({ latex }) => isBalanced(latex))
      .map(one => ({ ...one, gain: relevance(read(one.latex)) }))
      .sort((a, b) => b.gain.score - a.gain.score || a.span.start - b.span.start);
    if (!best || best.gain.score <= found.score || best.gain.requirements.every(requirement => found.requirements.includes(requirement))) return [];
    const edits = [...commentOut(source, visible), { range: { file: source.file, ...best.span }, newText: best.latex }];
    const effect = effectOf(source, edits, undefined, [visible]);
    return [{
      id: `useAlternative@${source.file}:${best.span.start}`,
      kind: 'useAlternative' as const, section: section.heading.text, title: name, ...effect, edits,
      reason: `Your own alternative for "${name}" names ${quotedList(job, best.gain.requirements)}, which the job asks for; it comes in for "${shorten(now)}".`,
      requirements: best.gain.requirements.map(({ id }) => id),
      verification: verifyToggle(effect.before, effect.after),
    }];
  });
}

function isComment(text: string, from: number): boolean {
  return /^[ \t]*%/.test(text.slice(from, endOfLine(text, from)));
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** The comment lines from `from` on that hold one alternative. */
function hiddenAt(text: string, from: number): Span | undefined {
  const lines: string[] = [];
  for (let at = from; at < text.length; at = endOfLine(text, at) + 1) {
    const line = text.slice(at, endOfLine(text, at));
    if (!/^[ \t]*%+[ \t]*[^%\s]/.test(line) || /^[ \t]*%+[ \t]*tailor:/i.test(line)) break;
    // What begins like this alternative, which is whole already, is another one.
    if (lines[0] !== undefined && commandOf(line) !== undefined && commandOf(line) === commandOf(lines[0]) && isBalanced(uncomment(lines.join('\n')))) break;
    lines.push(line);
  }
  const block = lines.join('\n');
  return lines.length === 0 ? undefined : { start: from + block.search(/%/), end: from + block.trimEnd().length };
}

function commandOf(line: string): string | undefined {
  return /^[ \t]*%+[ \t]*(\\[A-Za-z]+)/.exec(line)?.[1];
}

/** Takes one comment mark off each line: a comment inside an alternative stays one. */
function uncomment(latex: string): string {
  return latex.replace(/^([ \t]*)%[ \t]?/gm, '$1');
}

/** The bullet, entry, skill row or paragraph that begins on the line at `from`, as whole lines; undefined when they hold part of something else. */
function visibleAt(resume: Resume, { file, text }: SourceFile, from: number): { section: Section; span: Span } | undefined {
  const lineEnd = endOfLine(text, from);
  const items = resume.sections.flatMap(section => [
    ...section.entries.flatMap(entry => [entry.range, ...entry.highlights.map(({ range }) => range)]),
    ...section.highlights.map(({ range }) => range), ...section.skills.map(({ range }) => range), ...section.paragraphs.map(({ range }) => range),
  ].filter(range => range.file === file).map(range => ({ section, range: core(text, range) })));
  const [item] = items.filter(({ range }) => range.start >= from && range.start < lineEnd).sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  if (!item) return undefined;
  const start = from + (/^[ \t]*/.exec(text.slice(from, lineEnd))?.[0].length ?? 0);
  const span = { start, end: start + text.slice(start, endOfLine(text, Math.max(start, item.range.end - 1))).trimEnd().length };
  const another = items.some(({ range }) => range.start >= item.range.end && range.start < span.end);
  return another || !isBalanced(text.slice(span.start, span.end)) ? undefined : { section: item.section, span };
}
