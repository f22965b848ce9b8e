import type { Evaluation, PanelContent } from '../../src/shared/protocol.ts';
import { fill } from '../../src/shared/strings.ts';
import type { Context } from './context.ts';
import { explain, type Moved } from './delta.ts';
import { button, el, spoken } from './dom.ts';
import { changeBadge } from './points.ts';

/** More names than this say nothing new in a sentence. */
const mostNames = 4;

/** Which checks moved, by how much and why; the ones that did not are folded away. */
export function deltaSection(before: Evaluation, after: Evaluation, content: PanelContent, context: Context, open: (checkId: string) => void): HTMLElement {
  const { strings, format } = context;
  const { moved, still } = explain(before, after);
  const heading = fill(strings.whatMoved, content.before?.label ?? strings.before, content.after?.label ?? strings.after);
  return el('section', {}, el('h2', {}, heading),
    moved.length === 0 ? el('p', { class: 'hint' }, strings.nothingMoved) : undefined,
    el('ul', { class: 'moved' }, ...moved.map(one => el('li', {},
      changeBadge(one.change, context),
      button({ class: 'link' }, () => { open(one.id); }, `${one.id} ${one.name}`),
      el('span', { class: 'check-points' }, spoken(`${strings.before} `), el('span', { class: 'was' }, format.points(one.before)), el('span', { 'aria-hidden': 'true' }, ' → '), spoken(` ${strings.after} `), format.points(one.after)),
      el('span', { class: 'why' }, sentence(one, context))))),
    still.length > 0 && moved.length > 0
      ? el('details', { class: 'still' }, el('summary', {}, fill(strings.didNotMove, still.length)), el('p', { class: 'hint' }, still.map(({ id, name }) => `${id} ${name}`).join(' · ')))
      : undefined);
}

function sentence({ why, before, after }: Moved, { strings, format }: Context): string {
  if (why.kind === 'share') return before < after ? strings.countsMore : strings.countsLess;
  if (why.kind === 'found') return why.after === '' ? why.before : why.before === '' || why.before === why.after ? why.after : `${why.after} ${fill(strings.formerly, why.before)}`;
  const names = (all: readonly string[]): string => format.list(all.length > mostNames ? [...all.slice(0, mostNames), fill(strings.moreNames, all.length - mostNames)] : all);
  return [
    why.more.length > 0 ? fill(strings.moreCredit, names(why.more)) : undefined,
    why.less.length > 0 ? fill(strings.lessCredit, names(why.less)) : undefined,
  ].filter(part => part !== undefined).join(' ');
}
