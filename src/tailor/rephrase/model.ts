import type { ReadFile } from '../../resume/index.ts';

/** A text of the résumé that a model may reword, as a reader sees it. Fits what `src/model` asks for: this room never loads that one. */
export interface RephraseSlot {
  /** Stable for the same résumé; `rephrase` knows the slot by it. */
  readonly id: string;
  readonly kind: 'bullet' | 'summary';
  readonly text: string;
  /** For a bullet its entry's title; for a summary what the résumé says elsewhere. */
  readonly context?: string;
}

/** A model's answer for one slot. Nothing in it is believed. */
export interface ProposedRewrite {
  readonly id: string;
  /** Plain text. */
  readonly text: string;
  /** Ids of the requirements it is said to serve. */
  readonly requirements: readonly string[];
}

export interface RephraseOptions {
  /** Light touch: the share of all bullets, 0..1, that may be changed, those of the other changes included. */
  readonly maxBulletShare: number;
  /** How the résumé was read, where a class or package of the user's own says what its macros print; without it the résumé's own files are enough. */
  readonly read?: ReadFile;
}
