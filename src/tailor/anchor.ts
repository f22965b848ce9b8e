import type { Change } from './model.ts';
import type { Span } from './model.ts';

/**
 * Where a change stands in a text that began as its master, took the `applied` changes, and may have been edited by hand since:
 * first where the applied changes moved it, else the one place that still reads as the change expects.
 * Undefined when there is no such place, or more than one: then the change is stale and must not be applied.
 */
export function anchorChange(change: Change, applied: readonly Change[], text: string): Span | undefined {
  const shift = applied
    .filter(other => other.range.file === change.range.file && other.range.end <= change.range.start)
    .reduce((sum, other) => sum + other.after.length - other.before.length, 0);
  const expected = change.range.start + shift;
  if (text.startsWith(change.before, expected)) return { start: expected, end: expected + change.before.length };
  const first = text.indexOf(change.before);
  if (first < 0 || text.indexOf(change.before, first + 1) >= 0) return undefined;
  return { start: first, end: first + change.before.length };
}
