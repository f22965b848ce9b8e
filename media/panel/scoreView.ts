import type { Evaluation, PanelContent, Side } from '../../src/shared/protocol.ts';
import { fill } from '../../src/shared/strings.ts';
import { checkList } from './checks.ts';
import { latest, pairUp } from './compare.ts';
import type { Context } from './context.ts';
import { deltaSection } from './deltaView.ts';
import { button, el, icon } from './dom.ts';
import { bar, type Points, pointsLine, reachable } from './points.ts';
import type { StateKeeper } from './state.ts';

/** The scores of one content: groups first, the total second, then every check and requirement with its evidence. */
export function scoreView(content: PanelContent, context: Context, state: StateKeeper): HTMLElement {
  const { strings } = context;
  const before = content.before?.evaluation;
  const after = content.after?.evaluation;
  const shown = after ?? before;
  if (!shown) {
    return el('div', { class: 'empty' }, icon('checklist'), el('p', {}, strings.noScore), el('p', { class: 'hint' }, content.doubt ?? strings.noScoreHint),
      content.origin === 'built' || content.scorable ? button({ class: 'primary' }, () => { context.command('score'); }, content.origin === 'built' ? strings.scoreAgain : strings.scoreItAgain) : undefined);
  }
  const view = el('div', { class: content.doubt === undefined ? 'score' : 'score doubtful' },
    doubtBanner(content, context),
    el('section', { 'aria-label': strings.scores }, el('h2', { class: 'spoken' }, strings.scores), groupList(before, after, context), totalLine(before, after, context), gateList(content, context)),
    before && after ? deltaSection(before, after, content, context, id => { openCheck(view, id); }) : undefined,
    checkList(content, context, state),
    noteList(shown, context));
  return view;
}

function openCheck(view: HTMLElement, id: string): void {
  const item = view.querySelector<HTMLDetailsElement>(`details[data-check="${CSS.escape(id)}"]`);
  const summary = item?.querySelector('summary');
  const frame = view.closest('.score-scroll');
  if (!item || !summary || !frame) return;
  item.open = true;
  summary.focus({ preventScroll: true });
  frame.scrollBy({ top: summary.getBoundingClientRect().top - frame.getBoundingClientRect().top - frame.clientHeight / 6, behavior: 'instant' });
}

/** Scores that are not this PDF's are said to be so before they are read. */
function doubtBanner({ doubt, origin, scorable }: PanelContent, { strings, command }: Context): HTMLElement | undefined {
  if (doubt === undefined) return undefined;
  return el('div', { class: 'doubt', role: 'note' }, icon('warning'), el('p', {}, doubt),
    origin === 'built' || scorable ? button({ class: 'primary' }, () => { command('score'); }, strings.scoreItAgain) : undefined);
}

function groupList(before: Evaluation | undefined, after: Evaluation | undefined, context: Context): HTMLElement {
  const cards = pairUp(before?.groups, after?.groups).map(pair => {
    const group = latest(pair);
    if (!group) return undefined;
    const is = reachable(pair.after);
    const was = pair.after && !is ? undefined : reachable(pair.before);
    return el('li', { class: 'card' },
      el('h3', {}, el('span', { class: 'check-id' }, group.id), ` ${group.name}`),
      pointsLine(was, is, context),
      bar(was, is));
  });
  return el('ul', { class: 'cards' }, ...cards);
}

function totalLine(before: Evaluation | undefined, after: Evaluation | undefined, context: Context): HTMLElement {
  const { strings, format } = context;
  const shown = after ?? before;
  const points = (evaluation: Evaluation | undefined): Points | undefined =>
    evaluation && evaluation.total !== null ? { points: evaluation.total, max: 100 } : undefined;
  return el('div', { class: 'total' },
    shown?.total == null
      ? el('p', {}, strings.noTotal)
      : el('div', { class: 'total-line' }, el('span', {}, strings.total), pointsLine(points(before), points(after), context)),
    el('p', { class: 'hint' }, strings.estimate, shown ? ` ${fill(strings.rubric, shown.rubricVersion, format.date(shown.asOf))}` : undefined));
}

/** What caps the total, said for the document it caps. */
function gateList(content: PanelContent, { strings, format }: Context): HTMLElement | undefined {
  const sides: readonly Side[] = ['before', 'after'];
  const two = content.before?.evaluation !== undefined && content.after?.evaluation !== undefined;
  const items = sides.flatMap(side => (content[side]?.evaluation?.gates ?? []).map(gate =>
    el('li', {}, icon('warning'), el('span', {}, two ? `${content[side]?.label ?? side}: ` : undefined, fill(strings.capped, format.points(gate.cap), gate.reason)))));
  return items.length > 0 ? el('ul', { class: 'gates' }, ...items) : undefined;
}

function noteList(evaluation: Evaluation, { strings }: Context): HTMLElement | undefined {
  if (evaluation.notes.length === 0) return undefined;
  return el('section', {}, el('h2', {}, strings.notes), el('ul', { class: 'notes' }, ...evaluation.notes.map(note => el('li', {}, note))));
}
