import type { GroupId, HistoryPoint, PanelContent } from '../../src/shared/protocol.ts';
import { fill } from '../../src/shared/strings.ts';
import type { Context } from './context.ts';
import { el, svg } from './dom.ts';
import { path, spots } from './plot.ts';

const width = 640;
const height = 240;
const frame = { left: 30, right: width - 12, top: 10, bottom: height - 26 };
const groups: readonly GroupId[] = ['A', 'B', 'C'];

/** How the score went, measurement by measurement: a plot to look at and walk through, and the same as a table. */
export function historyView({ history = [] }: PanelContent, context: Context): HTMLElement {
  const { strings } = context;
  const heading = el('h2', {}, strings.history);
  if (history.length === 0) return el('div', { class: 'score tight' }, heading, el('p', { class: 'hint' }, strings.noHistory));
  const detail = el('p', { class: 'plot-detail', role: 'status' });
  return el('div', { class: 'score tight' }, heading, el('p', { class: 'hint' }, strings.estimate),
    el('div', { class: 'plot' }, plot(history, context, point => { detail.textContent = point ? describe(point, context) : strings.historyHint; }), detail),
    legend(history, context),
    el('details', {}, el('summary', {}, strings.asTable), table(history, context)));
}

const pointsOf = (point: HistoryPoint, id: GroupId): number => point.groups.find(group => group.id === id)?.points ?? 0;

function describe(point: HistoryPoint, { strings, format }: Context): string {
  const parts = point.groups.map(({ name, points, max }) => `${name} ${format.points(points)} ${fill(strings.ofMaximum, format.points(max))}`);
  return [
    `${format.moment(point.asOf)}: ${parts.join(', ')}. ${strings.total} ${format.points(point.total)}.`,
    point.label, point.current ? strings.shownNow : undefined,
  ].filter(part => part !== undefined).join(' · ');
}

function plot(history: readonly HistoryPoint[], context: Context, onPoint: (point?: HistoryPoint) => void): SVGElement {
  const { strings, format } = context;
  const totals = spots(history.map(({ total }) => total), 100, frame);
  const image = svg('svg', { class: 'history', viewBox: `0 0 ${String(width)} ${String(height)}`, role: 'group', 'aria-label': fill(strings.historyOf, history.length) });
  for (const value of [0, 25, 50, 75, 100]) {
    const [at] = spots([value], 100, frame);
    if (!at) continue;
    image.append(svg('line', { class: 'grid', x1: frame.left, x2: frame.right, y1: at.y, y2: at.y }), svg('text', { class: 'axis', x: frame.left - 6, y: at.y + 4, 'text-anchor': 'end' }, format.points(value)));
  }
  for (const id of groups) {
    const line = spots(history.map(point => pointsOf(point, id)), 100, frame);
    image.append(svg('path', { class: `line group-${id}`, d: path(line) }));
    // A line through one point is not seen.
    if (line.length === 1) image.append(...line.map(({ x, y }) => svg('circle', { class: `only group-${id}`, cx: x, cy: y, r: 3 })));
  }
  image.append(svg('path', { class: 'line total', d: path(totals) }));
  const [first, last] = [history[0], history.at(-1)];
  if (first) image.append(svg('text', { class: 'axis', x: frame.left, y: height - 6 }, format.date(first.asOf)));
  if (last && history.length > 1) image.append(svg('text', { class: 'axis', x: frame.right, y: height - 6, 'text-anchor': 'end' }, format.date(last.asOf)));
  const current = Math.max(0, history.findLastIndex(point => point.current) === -1 ? history.length - 1 : history.findLastIndex(point => point.current));
  const dots = history.map((point, index) => {
    const at = totals[index] ?? { x: 0, y: 0 };
    const dot = svg('circle', { class: point.current ? 'dot current' : 'dot', cx: at.x, cy: at.y, r: point.current ? 6 : 4, tabindex: index === current ? 0 : -1, role: 'img', 'aria-label': describe(point, context) });
    for (const event of ['focus', 'mouseenter'] as const) dot.addEventListener(event, () => { onPoint(point); });
    dot.addEventListener('keydown', event => {
      const to = { ArrowLeft: index - 1, ArrowRight: index + 1, Home: 0, End: history.length - 1 }[event.key];
      const next = to === undefined ? undefined : dots[to];
      if (to === undefined) return;
      event.preventDefault();
      if (!next) return;
      dot.setAttribute('tabindex', '-1');
      next.setAttribute('tabindex', '0');
      next.focus();
    });
    return dot;
  });
  image.append(...dots);
  onPoint(history[current]);
  return image;
}

function legend(history: readonly HistoryPoint[], { strings, format }: Context): HTMLElement {
  const last = history.at(-1);
  const entry = (kind: string, name: string): HTMLElement => {
    const sample = svg('svg', { class: 'history sample', viewBox: '0 0 26 8', 'aria-hidden': 'true' });
    sample.append(svg('path', { class: `line ${kind}`, d: 'M0 4 L26 4' }));
    const item = el('li', {});
    item.append(sample, ` ${name}`);
    return item;
  };
  return el('ul', { class: 'legend' },
    ...groups.map(id => {
      const group = last?.groups.find(one => one.id === id);
      return group && entry(`group-${id}`, `${group.name} (${fill(strings.ofMaximum, format.points(group.max))})`);
    }),
    entry('total', `${strings.total} (${fill(strings.ofMaximum, '100')})`));
}

function table(history: readonly HistoryPoint[], { strings, format }: Context): HTMLElement {
  const names = groups.map(id => history.at(-1)?.groups.find(group => group.id === id)?.name ?? id);
  return el('div', { class: 'table-frame', role: 'region', 'aria-label': strings.history, tabindex: '0' }, el('table', {},
    el('thead', {}, el('tr', {}, ...[strings.measured, ...names, strings.total].map(name => el('th', { scope: 'col' }, name)))),
    el('tbody', {}, ...history.toReversed().map(point => el('tr', {},
      el('th', { scope: 'row' }, format.moment(point.asOf), point.label === undefined ? undefined : el('span', { class: 'hint alias' }, point.label), point.current ? el('span', { class: 'hint alias' }, strings.shownNow) : undefined),
      ...groups.map(id => el('td', { class: 'number' }, format.points(pointsOf(point, id)))),
      el('td', { class: 'number' }, format.points(point.total)))))));
}
