import type { SourceRange, TextEdit } from '../resume/index.ts';

export type ChangeKind =
  | 'reorderSkills' | 'reorderRows' | 'reorderBullets' | 'reorderEntries'
  /** Whole sections change places, where the person allows it. */
  | 'reorderSections'
  /** A commented-out bullet of the master comes in, alone or for one that goes out. */
  | 'useAlternative'
  /** A bullet is commented out to fit the page target. */
  | 'dropBullet'
  /** A short form the résumé has gets its long form beside it. */
  | 'expandAlias'
  /** The headline under the name becomes the job's title; only the person can say that this is true. */
  | 'headline'
  /** The preamble learns to write text that extraction can read. */
  | 'repairExtraction'
  /** A text edit that mends what the score found: a misspelt word, a heading that no program knows, an address behind an icon. */
  | 'fix'
  /** A language model's wording of a bullet or summary. */
  | 'rephrase';

/** What the truth check found. Only `pass` may be accepted without a further question; `block` never. */
export interface Verification {
  readonly verdict: 'pass' | 'warn' | 'block';
  /** Ids of the rules that did not hold. */
  readonly rules: readonly string[];
  /** Words or numbers that have no source, and those of the source that were left out. */
  readonly unsupported: readonly string[];
  /** Which of them were left out. */
  readonly omitted?: readonly string[] | undefined;
}

/** Half-open offsets into the text of a change's file. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The texts of `spans` change places: `order[place]` is the index of the span whose text comes to stand at that place. What stands between them stays. */
export interface Permutation {
  readonly spans: readonly Span[];
  readonly order: readonly number[];
}

/**
 * One proposed change of the source. The changes of one proposal compose: any subset, in any order, gives one well-defined text
 * (see compose.ts), because their edits are disjoint and edits inside what another change moves travel with it.
 */
export interface Change {
  /** Stable for the same inputs. */
  readonly id: string;
  readonly kind: ChangeKind;
  /** Heading of the section it belongs to, as a reader sees it. */
  readonly section: string;
  /** What it changes, in a few words, without the section: an entry's title and organisation, the name of a skill row. */
  readonly title: string;
  /** Everything it touches. */
  readonly range: SourceRange;
  /** Source text in `range`, and what it reads when only this change is applied. */
  readonly before: string;
  readonly after: string;
  readonly edits: readonly TextEdit[];
  readonly permutation?: Permutation;
  readonly reason: string;
  /** Ids of the requirements served. */
  readonly requirements: readonly string[];
  readonly verification: Verification;
  /** The language model that worded it; missing when it follows from rules. */
  readonly proposedBy?: string;
}

export type { TextEdit };
