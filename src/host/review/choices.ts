import type { Resume, SourceFile } from '../../resume/index.ts';
import type { Change, joinChanges as JoinChanges, reanchor as Reanchor } from '../../tailor/index.ts';
import type { DecodedSource } from '../sourceBytes.ts';

/** A master's files by their name in the résumé, the main one first. */
export type Sources = ReadonlyMap<string, DecodedSource>;

/** Changes, and the text whose offsets their ranges are. Never mixed with those of another text. */
export interface Batch {
  readonly madeFor: Sources;
  readonly changes: readonly Change[];
}

/** What was proposed and decided. Where the changes stand follows from it and a text: see `placed`. */
export interface Choices {
  readonly batches: readonly Batch[];
  /** Ids. */
  readonly checked: ReadonlySet<string>;
  readonly rejected: ReadonlySet<string>;
  readonly accepted: ReadonlySet<string>;
}

/** The changes in one text of the master. */
export interface Placed {
  readonly sources: Sources;
  readonly resume: Resume;
  /** All of them; those that are not stale have their ranges in `sources`, and any of these compose. */
  readonly changes: readonly Change[];
  /** Ids of changes whose place, or what they draw on, reads otherwise in this text. */
  readonly stale: ReadonlySet<string>;
}

/** Of the pure rooms, which load on first use. */
export interface Tools {
  readonly reanchor: typeof Reanchor;
  readonly joinChanges: typeof JoinChanges;
  readonly parse: (sources: Sources) => Resume;
}

export const NOTHING: Choices = { batches: [], checked: new Set(), rejected: new Set(), accepted: new Set() };

/** A proposal begins: what passed is checked. `like`: decisions about changes that are proposed again hold. */
export function proposed(batch: Batch, like: Choices = NOTHING): Choices {
  const before = new Map(like.batches.flatMap(({ changes }) => changes).map(change => [sameChange(change), change.id]));
  const was = (ids: ReadonlySet<string>, change: Change) => ids.has(before.get(sameChange(change)) ?? '');
  const isNew = (change: Change) => !before.has(sameChange(change));
  return {
    batches: [batch],
    checked: idsOf(batch.changes.filter(change => isNew(change) ? change.verification.verdict === 'pass' : was(like.checked, change))),
    rejected: idsOf(batch.changes.filter(change => was(like.rejected, change))),
    accepted: new Set(),
  };
}

/** More of the same proposal. One with the id of another takes its place, unless that was accepted. */
export function added(choices: Choices, batch: Batch): Choices {
  const fresh = batch.changes.filter(({ id }) => !choices.accepted.has(id));
  const ids = idsOf(fresh);
  const without = (set: ReadonlySet<string>) => [...set].filter(id => !ids.has(id));
  return {
    batches: [...choices.batches.map(each => ({ ...each, changes: each.changes.filter(({ id }) => !ids.has(id)) })), { ...batch, changes: fresh }],
    checked: new Set([...without(choices.checked), ...idsOf(fresh.filter(({ verification }) => verification.verdict === 'pass'))]),
    rejected: new Set(without(choices.rejected)),
    accepted: choices.accepted,
  };
}

/** The same choices with these ids, and no others of the same set, moved in or out. */
export function decided(choices: Choices, set: 'checked' | 'rejected' | 'accepted', ids: Iterable<string>, isIn: boolean): Choices {
  const next = new Set(choices[set]);
  for (const id of ids) if (isIn) next.add(id); else next.delete(id);
  return { ...choices, [set]: next };
}

/** Where the changes stand in a text. What was accepted goes before what was not, where two do not go together any more. */
export function placed({ batches, accepted }: Choices, now: { readonly sources: Sources; readonly resume: Resume }, { reanchor, joinChanges, parse }: Tools): Placed {
  const files: SourceFile[] = filesOf(now.sources);
  const found = batches.flatMap(({ madeFor, changes }) => isSameText(madeFor, now.sources) ? changes : reanchor(changes, parse(madeFor), files));
  const joined = joinChanges(files, [], [...found.filter(({ id }) => accepted.has(id)), ...found.filter(({ id }) => !accepted.has(id))]);
  const fitting = new Map(joined.map(change => [change.id, change]));
  const all = batches.flatMap(({ changes }) => changes);
  return {
    ...now,
    changes: [...joined, ...all.filter(({ id }) => !fitting.has(id))],
    stale: idsOf(all.filter(({ id }) => !fitting.has(id))),
  };
}

export function isSameText(a: Sources, b: Sources): boolean {
  return a === b || (a.size === b.size && [...a].every(([file, { text, bom }]) => b.get(file)?.text === text && b.get(file)?.bom === bom));
}

export function filesOf(sources: Sources): SourceFile[] {
  return [...sources].map(([file, { text }]) => ({ file, text }));
}

const idsOf = (changes: readonly Change[]): Set<string> => new Set(changes.map(({ id }) => id));

/** Ids name places; this names what is proposed, whatever moved it. */
const sameChange = ({ kind, before, after }: Change): string => JSON.stringify([kind, before, after]);
