import { applyEdits, type SourceFile, type TextEdit } from '../resume/index.ts';
import { composeChanges } from './compose.ts';
import { carryOver } from './lines.ts';
import type { Change } from './model.ts';

/** Of more changes that lie inside each other than this, only one alone and all together are looked for. */
const MOST_NESTED = 6;

/**
 * Of the changes that were applied to a file, those whose places in `text`, which the file reads now, are as if they had not been: somebody
 * took them back, by undo or by hand. What was edited into something else counts as applied. `further`: as in `composeChanges`.
 */
export function undoneChanges(source: SourceFile, applied: readonly Change[], text: string, further: readonly TextEdit[] = []): Change[] {
  const mine = applied.filter(({ range }) => range.file === source.file);
  const written = (changes: readonly Change[]) => applyEdits(source.text, composeChanges(source, changes, further));
  const now = written(mine);
  if (now === text) return [];
  // Changes inside each other share lines, so which of them are gone shows only for all of them together.
  return nested(mine).flatMap(group => {
    const gone = subsets(group).find(some => carryOver(written(mine.filter(change => !some.includes(change))), now, text) !== undefined);
    return gone ?? [];
  });
}

function nested(changes: readonly Change[]): Change[][] {
  const groups: { end: number; changes: Change[] }[] = [];
  for (const change of [...changes].sort((a, b) => a.range.start - b.range.start)) {
    const group = groups.at(-1);
    if (group && change.range.start < group.end) {
      group.changes.push(change);
      group.end = Math.max(group.end, change.range.end);
    } else groups.push({ end: change.range.end, changes: [change] });
  }
  return groups.map(group => group.changes);
}

/** Those with most members first. */
function subsets(changes: readonly Change[]): Change[][] {
  if (changes.length > MOST_NESTED) return [[...changes], ...changes.map(change => [change])];
  const all = Array.from({ length: 2 ** changes.length - 1 }, (_, index) => changes.filter((_, bit) => ((index + 1) >> bit) % 2 === 1));
  return all.sort((a, b) => b.length - a.length);
}
