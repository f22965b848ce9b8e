import type * as vscode from 'vscode';
import * as z from 'zod/mini';
import type { ChangeKind } from '../tailor/index.ts';

const kinds: { readonly [Kind in ChangeKind]: Kind } = {
  reorderSkills: 'reorderSkills', reorderRows: 'reorderRows', reorderBullets: 'reorderBullets', reorderEntries: 'reorderEntries', reorderSections: 'reorderSections',
  useAlternative: 'useAlternative', dropBullet: 'dropBullet', expandAlias: 'expandAlias', headline: 'headline', repairExtraction: 'repairExtraction', rephrase: 'rephrase',
};
const offset = z.number().check(z.int(), z.nonnegative());
const range = z.object({ file: z.string(), start: offset, end: offset });
const change = z.object({
  id: z.string(), kind: z.enum(kinds), section: z.string(), title: z.string(), range, before: z.string(), after: z.string(),
  edits: z.array(z.object({ range, newText: z.string() })),
  permutation: z.exactOptional(z.object({ spans: z.array(z.object({ start: offset, end: offset })), order: z.array(offset) })),
  reason: z.string(), requirements: z.array(z.string()),
  verification: z.object({ verdict: z.enum(['pass', 'warn', 'block']), rules: z.array(z.string()), unsupported: z.array(z.string()) }),
  proposedBy: z.exactOptional(z.string()),
});

const reviewSchema = z.object({
  master: z.string(),
  /** The files that the ranges refer to; the master first. */
  files: z.array(z.object({ file: z.string(), text: z.string(), bom: z.boolean() })),
  /** Id of the stored job. */
  job: z.string(),
  company: z.string(),
  changes: z.array(change),
  checked: z.array(z.string()),
  rejected: z.array(z.string()),
  stale: z.array(z.string()),
  accepted: z.array(z.string()),
  variant: z.exactOptional(z.string()),
  measured: z.exactOptional(z.object({ before: z.nullable(z.number()), after: z.nullable(z.number()) })),
});

/** A review as it outlives the window. URIs are strings. */
export type StoredReview = z.infer<typeof reviewSchema>;
const KEY = 'review.v1';

/** The review under way, in the workspace's state. What another version wrote and does not fit is as good as none. */
export class ReviewState {
  private readonly state: vscode.Memento;

  constructor(state: vscode.Memento) {
    this.state = state;
  }

  /** Whether there is something to read; cheap enough for activation. */
  get isEmpty(): boolean {
    return this.state.get(KEY) === undefined;
  }

  read(): StoredReview | undefined {
    const parsed = reviewSchema.safeParse(this.state.get(KEY));
    return parsed.success ? parsed.data : undefined;
  }

  async write(review: StoredReview | undefined): Promise<void> {
    await this.state.update(KEY, review);
  }
}
