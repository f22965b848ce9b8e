/** Points of one or two documents, as a line of text and as a bar. */
import { fill } from '../../src/shared/strings.ts';
import { delta } from './compare.ts';
import type { Context } from './context.ts';
import { el, spoken, svg } from './dom.ts';

export interface Points {
  readonly points: number;
  readonly max: number;
}

/** A group of which nothing could be measured (machine readability without a PDF) has no points, not none of none. */
export const reachable = (points: Points | undefined): Points | undefined => (points && points.max > 0 ? points : undefined);

/** `18.5 → 27 of 30  +8.5`, with words for screen readers in between. */
export function pointsLine(before: Points | undefined, after: Points | undefined, { strings, format }: Context): HTMLElement {
  const shown = after ?? before;
  const change = delta(before?.points, after?.points);
  const numbers = el('span', { class: 'numbers' },
    ...(before && after ? [el('span', { class: 'was' }, spoken(`${strings.before} `), format.points(before.points)), el('span', { class: 'arrow', 'aria-hidden': 'true' }, ' → '), spoken(` ${strings.after} `)] : []),
    shown ? el('strong', {}, format.points(shown.points)) : undefined,
    el('span', { class: 'of' }, shown ? ` ${fill(strings.ofMaximum, format.points(shown.max))}` : strings.notMeasured));
  return el('p', { class: 'points' }, numbers, change === undefined ? undefined : changeBadge(change, { strings, format }));
}

export function changeBadge(change: number, { strings, format }: Pick<Context, 'strings' | 'format'>): HTMLElement {
  const kind = change > 0 ? 'better' : change < 0 ? 'worse' : 'same';
  return el('span', { class: `change ${kind}` },
    spoken(` ${change === 0 ? strings.noChange : fill(strings.change, format.change(change))}`),
    el('span', { 'aria-hidden': 'true' }, change === 0 ? '±0' : format.change(change)));
}

/** Says the same as the numbers beside it, to the eye only. The tick shows where it stood before. */
export function bar(before: Points | undefined, after: Points | undefined): SVGElement {
  const image = svg('svg', { class: 'bar', viewBox: '0 0 100 6', preserveAspectRatio: 'none', 'aria-hidden': 'true' });
  const part = (points: Points | undefined): number => (points ? Math.min(100, (100 * points.points) / points.max) : 0);
  const add = (kind: string, x: number, width: number): void => { image.append(svg('rect', { class: kind, x, y: 0, width, height: 6 })); };
  add('track', 0, 100);
  add('fill', 0, part(after ?? before));
  if (before && after) add('tick', Math.min(99, part(before)), 1);
  return image;
}
