import type * as vscode from 'vscode';
import * as z from 'zod/mini';
import type { ChangeKind } from '../../tailor/index.ts';
import { storedJob } from '../memory.ts';

const kinds: { readonly [Kind in ChangeKind]: Kind } = {
  reorderSkills: 'reorderSkills', reorderRows: 'reorderRows', reorderBullets: 'reorderBullets', reorderEntries: 'reorderEntries', reorderSections: 'reorderSections',
  useAlternative: 'useAlternative', dropBullet: 'dropBullet', expandAlias: 'expandAlias', headline: 'headline', repairExtraction: 'repairExtraction', fix: 'fix', rephrase: 'rephrase',
};
const offset = z.number().check(z.int(), z.nonnegative());
const range = z.object({ file: z.string(), start: offset, end: offset });
const change = z.object({
  id: z.string(), kind: z.enum(kinds), section: z.string(), title: z.string(), range, before: z.string(), after: z.string(),
  edits: z.array(z.object({ range, newText: z.string() })),
  permutation: z.exactOptional(z.object({ spans: z.array(z.object({ start: offset, end: offset })), order: z.array(offset) })),
  reason: z.string(), requirements: z.array(z.string()),
  verification: z.object({ verdict: z.enum(['pass', 'warn', 'block']), rules: z.array(z.string()), unsupported: z.array(z.string()), omitted: z.optional(z.array(z.string())) }),
  proposedBy: z.exactOptional(z.string()),
});

const files = z.array(z.object({ file: z.string(), text: z.string(), bom: z.boolean() }));
/** What is proposed. Large, and written only when it changes. */
const proposalSchema = z.object({
  /** Ties the two parts together: they are written one after the other. */
  number: z.string(),
  master: z.string(),
  job: storedJob,
  company: z.string(),
  /** Texts that batches and the variant refer to by their index; the same text is stored once. */
  texts: z.array(files),
  batches: z.array(z.object({ madeFor: offset, changes: z.array(change) })),
});
/** What is decided: small, and written at every tick of a box. */
const choicesSchema = z.object({
  number: z.string(),
  checked: z.array(z.string()), rejected: z.array(z.string()), accepted: z.array(z.string()),
  /** `madeFrom`: index of the text the variant was made from. */
  variant: z.exactOptional(z.object({ uri: z.string(), madeFrom: offset })),
  measured: z.exactOptional(z.object({ before: z.nullable(z.number()), after: z.nullable(z.number()) })),
});

/** A review as it outlives the window. URIs are strings. */
export type StoredProposal = z.infer<typeof proposalSchema>;
export type StoredChoices = z.infer<typeof choicesSchema>;

export type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

const PROPOSAL = 'review.proposal.v1';
const CHOICES = 'review.choices.v1';

/** The review under way, in the workspace's state. What another version wrote and does not fit is as good as none. */
export class ReviewState {
  private readonly state: vscode.Memento;

  constructor(state: vscode.Memento) {
    this.state = state;
  }

  /** Whether there is something to read; cheap enough for activation. */
  get isEmpty(): boolean {
    return this.state.get(PROPOSAL) === undefined;
  }

  read(): { readonly proposal: StoredProposal; readonly choices: StoredChoices } | undefined {
    const proposal = proposalSchema.safeParse(this.state.get(PROPOSAL));
    const choices = choicesSchema.safeParse(this.state.get(CHOICES));
    return proposal.success && choices.success && proposal.data.number === choices.data.number ? { proposal: proposal.data, choices: choices.data } : undefined;
  }

  async writeProposal(proposal: DeepReadonly<StoredProposal> | undefined): Promise<void> {
    await this.state.update(PROPOSAL, proposal);
  }

  async writeChoices(choices: StoredChoices | undefined): Promise<void> {
    await this.state.update(CHOICES, choices);
  }
}
