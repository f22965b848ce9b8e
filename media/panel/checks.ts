import type { Check, PanelContent, Side } from '../../src/shared/protocol.ts';
import { fill } from '../../src/shared/strings.ts';
import { delta, latest, type Pair, pairUp } from './compare.ts';
import type { Context } from './context.ts';
import { button, el, icon, spoken } from './dom.ts';
import { evidenceList } from './evidence.ts';
import { changeBadge } from './points.ts';
import type { StateKeeper } from './state.ts';

const icons = { pass: 'pass', partial: 'warning', fail: 'error', notApplicable: 'circle-slash' } as const;

/** Every check of the rubric, folded; unfolded it shows what was found, where, what to do, and why it counts. */
export function checkList(content: PanelContent, context: Context, state: StateKeeper): HTMLElement {
  const pairs = pairUp(content.before?.evaluation?.checks, content.after?.evaluation?.checks);
  const items = pairs.map(pair => {
    const check = latest(pair);
    return check && checkItem(pair, check, content, context, state);
  });
  return el('section', {}, el('h2', {}, context.strings.checks), el('div', { class: 'checks' }, ...items));
}

function checkItem(pair: Pair<Check>, check: Check, content: PanelContent, context: Context, state: StateKeeper): HTMLElement {
  const { strings } = context;
  const item = el('details', { class: `check ${check.status}`, 'data-check': check.id, open: state.current.unfolded.includes(check.id) },
    el('summary', {},
      icon(icons[check.status]), spoken(`${strings[check.status]}: `),
      el('span', { class: 'check-name' }, el('span', { class: 'check-id' }, check.id), ` ${check.name}`),
      checkPoints(pair, check, context),
      el('span', { class: 'check-summary' }, check.summary)),
    el('div', { class: 'check-body' },
      pair.before && pair.after && pair.before.summary !== pair.after.summary
        ? el('p', { class: 'was' }, `${content.before?.label ?? strings.before}: ${pair.before.summary}`)
        : undefined,
      ...evidenceOf(pair, content, context),
      check.fix ? labelled(strings.fix, check.fix) : undefined,
      content.origin === 'built' ? fixButtons(check, context) : undefined,
      labelled(strings.source, check.source)));
  item.addEventListener('toggle', () => {
    const others = state.current.unfolded.filter(id => id !== check.id);
    state.change({ unfolded: item.open ? [...others, check.id] : others });
  });
  return item;
}

function checkPoints({ before, after }: Pair<Check>, check: Check, { strings, format }: Context): HTMLElement {
  if (check.status === 'notApplicable') return el('span', { class: 'check-points' }, strings.notApplicable);
  const change = delta(before?.points, after?.points);
  return el('span', { class: 'check-points' },
    ...(before && after && change !== 0 ? [el('span', { class: 'was' }, format.points(before.points)), el('span', { 'aria-hidden': 'true' }, ' → '), spoken(` ${strings.after} `)] : []),
    el('strong', {}, format.points(check.points)), ` ${fill(strings.ofMaximum, format.points(check.max))}`,
    change === undefined || change === 0 ? undefined : changeBadge(change, { strings, format }));
}

function evidenceOf(pair: Pair<Check>, content: PanelContent, context: Context): HTMLElement[] {
  const { strings } = context;
  const sides: readonly Side[] = ['before', 'after'];
  const two = pair.before !== undefined && pair.after !== undefined;
  return sides.flatMap(side => {
    const evidence = pair[side]?.evidence ?? [];
    if (evidence.length === 0) return [];
    return [el('h4', {}, two ? fill(strings.evidenceIn, content[side]?.label ?? side) : strings.evidence), evidenceList(evidence, side, content, context)];
  });
}

/** More edits than this are not made one by one. */
const mostFixes = 8;

function fixButtons({ id, fixes = [] }: Check, { strings, applyFix }: Context): HTMLElement | undefined {
  if (fixes.length === 0) return undefined;
  return el('p', { class: 'fixes' }, ...fixes.slice(0, mostFixes).map(({ title }, index) =>
    button({ class: 'secondary', title: strings.applyFix }, () => { applyFix(id, index); }, icon('lightbulb'), ` ${title}`)));
}

function labelled(label: string, text: string): HTMLElement {
  return el('div', {}, el('h4', {}, label), el('p', {}, text));
}
