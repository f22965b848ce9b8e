import type { SourceRange, TextEdit } from '../resume/index.ts';

export type ChangeKind = 'reorderSkills' | 'reorderBullets' | 'reorderEntries';

/** What the truth check found. Only `pass` may be accepted without a further question; `block` never. */
export interface Verification {
  readonly verdict: 'pass' | 'warn' | 'block';
  /** Ids of the rules that did not hold. */
  readonly rules: readonly string[];
  /** Words or numbers that have no source. */
  readonly unsupported: readonly string[];
}

/** One proposed edit of the source. Changes of one proposal never overlap, so any subset can be applied. */
export interface Change {
  /** Stable for the same inputs. */
  readonly id: string;
  readonly kind: ChangeKind;
  /** Heading of the section it belongs to, as a reader sees it. */
  readonly section: string;
  /** One line for the tree: what it does and where. */
  readonly title: string;
  readonly range: SourceRange;
  /** Source text in `range`, and what replaces it. */
  readonly before: string;
  readonly after: string;
  readonly reason: string;
  /** Ids of the requirements served. */
  readonly requirements: readonly string[];
  readonly verification: Verification;
}

export type { TextEdit };
