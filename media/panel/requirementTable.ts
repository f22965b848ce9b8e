import type { Evidence, PanelContent, RequirementResult, Side } from '../../src/shared/protocol.ts';
import { fill } from '../../src/shared/strings.ts';
import { delta, latest, type Pair } from './compare.ts';
import type { Context } from './context.ts';
import { button, el, icon, setAttributes } from './dom.ts';
import { places } from './evidence.ts';
import { bucketOf, type Filter, scoredKinds, type Sorting } from './filter.ts';
import { changeBadge } from './points.ts';

export interface RequirementTable {
  readonly element: HTMLElement;
  show(pairs: readonly Pair<RequirementResult>[], sorting: Pick<Filter, 'sort' | 'reversed'>): void;
  /** False when it is not among those that are shown. */
  select(id: string): boolean;
}

const icons = { proven: 'pass', elsewhere: 'info', listed: 'warning', missing: 'error' } as const;

/** Rows are made once and only moved when the person filters or sorts; the arrow keys go from row to row, Enter to its place in the PDF. */
export function requirementTable(content: PanelContent, context: Context, onSort: (sort: Sorting) => void): RequirementTable {
  const { strings } = context;
  const rows = new Map<string, HTMLTableRowElement>();
  const side: Side = content.after ? 'after' : 'before';
  const columns: readonly (readonly [Sorting, string])[] = [['name', strings.requirement], ['importance', strings.importance], ['bucket', strings.found], ['credit', strings.credit]];
  const heads = columns.map(([sort, title]) => ({ sort, cell: el('th', { scope: 'col' }, button({ class: 'sort' }, () => { onSort(sort); }, title)) }));
  const table = el('table', {}, el('thead', {}, el('tr', {}, ...heads.map(({ cell }) => cell))));
  const element = el('div', { class: 'table-frame', role: 'region', 'aria-label': strings.requirements }, table);
  const inOrder = (): HTMLTableRowElement[] => [...table.querySelectorAll<HTMLTableRowElement>('tr[data-id]')];

  const choose = (row: HTMLTableRowElement, focus: boolean): void => {
    for (const other of rows.values()) setAttributes(other, { 'aria-current': other === row ? 'true' : undefined, tabindex: other === row ? '0' : '-1' });
    if (!focus) return;
    row.focus({ preventScroll: true });
    // Scrolls the score alone: `scrollIntoView` would also move the editor's frames around the page.
    const frame = row.closest('.score-scroll');
    if (!frame) return;
    const [mine, view] = [row.getBoundingClientRect(), frame.getBoundingClientRect()];
    if (mine.top < view.top || mine.bottom > view.bottom) frame.scrollBy({ top: mine.top - view.top - view.height / 3, behavior: 'instant' });
  };
  const rowOf = (pair: Pair<RequirementResult>): HTMLTableRowElement | undefined => {
    const known = rows.get(pair.id);
    if (known) return known;
    const requirement = latest(pair);
    if (!requirement) return undefined;
    const row = makeRow(pair, requirement, side, content, context);
    const place = requirement.found.find(({ page }) => page !== undefined);
    row.addEventListener('click', event => {
      if (event.target instanceof Element && event.target.closest('button')) return;
      choose(row, true);
      if (place && context.pdfInSight()) context.pointAt(side, place);
    });
    row.addEventListener('mouseenter', () => { if (place) context.hint(side, place); });
    row.addEventListener('mouseleave', () => { context.hint(side); });
    row.addEventListener('keydown', event => {
      if (event.target !== row) return;
      const all = inOrder();
      const at = all.indexOf(row);
      const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
      const next = to === undefined ? undefined : all[to];
      if (next) choose(next, true);
      else if (event.key === 'Enter' && place) context.pointAt(side, place);
      else if (to === undefined) return;
      event.preventDefault();
    });
    rows.set(pair.id, row);
    return row;
  };

  return {
    element,
    show(pairs, { sort, reversed }) {
      for (const { sort: own, cell } of heads) setAttributes(cell, { 'aria-sort': own === sort ? reversed ? 'descending' : 'ascending' : undefined });
      // By weight they stand under the headings of their kinds.
      const groups = sort === 'weight'
        ? scoredKinds.map(kind => ({ kind, members: pairs.filter(pair => latest(pair)?.kind === kind) })).filter(({ members }) => members.length > 0)
        : [{ kind: undefined, members: pairs }];
      for (const body of table.querySelectorAll('tbody')) body.remove();
      table.append(...groups.map(({ kind, members }) => el('tbody', {},
        kind && el('tr', {}, el('th', { scope: 'rowgroup', colspan: String(columns.length), class: 'kind' }, `${strings[kind]} (${String(members.length)})`)),
        ...members.map(rowOf))));
      const shown = inOrder();
      const stop = shown.find(row => row.hasAttribute('aria-current')) ?? shown[0];
      for (const row of rows.values()) row.tabIndex = row === stop ? 0 : -1;
    },
    select(id) {
      const row = inOrder().find(one => one.dataset['id'] === id);
      if (row) choose(row, true);
      return row !== undefined;
    },
  };
}

function makeRow(pair: Pair<RequirementResult>, requirement: RequirementResult, side: Side, content: PanelContent, context: Context): HTMLTableRowElement {
  const { strings, format } = context;
  const change = pair.before && pair.after ? delta(pair.before.credit * 100, pair.after.credit * 100) : undefined;
  const bucket = bucketOf(pair);
  return el('tr', { 'data-id': pair.id, tabindex: '-1' },
    el('th', { scope: 'row' }, requirement.name,
      requirement.foundAs === undefined ? undefined : el('span', { class: 'hint alias' }, fill(strings.foundAs, requirement.foundAs)),
      requirement.supportedBy === undefined ? undefined : el('span', { class: 'hint alias' }, fill(strings.supportedBy, format.list(requirement.supportedBy))),
      requirement.related && requirement.related.length > 0 ? el('span', { class: 'hint alias' }, fill(strings.related, format.list(requirement.related))) : undefined),
    el('td', {}, strings[requirement.importance]),
    el('td', {}, el('span', { class: `support ${bucket}` }, icon(icons[bucket]), ` ${supportOf(requirement, context)}`),
      el('span', { class: 'places' }, ...distinct(requirement.found).slice(0, 3).map(one => el('span', { class: 'place' }, ...places(one, side, content, context))))),
    el('td', { class: 'number' }, format.percent(requirement.credit),
      change === undefined || change === 0 ? undefined : changeBadge(change, context)));
}

/** A skill is supported by a kind of place; of anything else only how much of it was found says something. */
function supportOf({ kind, support, credit }: RequirementResult, { strings }: Context): string {
  if (kind === 'skill') return strings[support];
  return credit === 0 ? strings.missing : credit < 1 ? strings.foundPartly : strings.foundPlain;
}

/** One of each line of the PDF: a line that names a skill twice is one place to go to. */
function distinct(found: readonly Evidence[]): Evidence[] {
  const lines = new Map(found.map(one => [one.page === undefined ? one : `${String(one.page)}:${String(one.line)}`, one]));
  return [...lines.values()];
}
