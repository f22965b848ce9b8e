import * as vscode from 'vscode';
import type { Jobs } from '../jobs.ts';
import { isSameText, type Choices, type Sources } from './choices.ts';
import type { Measurement, Subject, Variant } from './review.ts';
import type { DeepReadonly, ReviewState, StoredChoices, StoredProposal } from './stored.ts';

export interface RestoredReview {
  readonly subject: Subject;
  readonly choices: Choices;
  readonly variant: Variant | undefined;
  readonly measured: Measurement | undefined;
  /** The text the changes stood in last. */
  readonly text: Sources;
}

/** A review as plain data. */
export function stored({ master, storedJob, company }: Subject, serial: number, { batches, checked, rejected, accepted }: Choices, variant: Variant | undefined, measured: Measurement | undefined): { proposal: DeepReadonly<StoredProposal>; choices: StoredChoices } {
  const texts: Sources[] = [];
  const indexOf = (sources: Sources): number => {
    const known = texts.findIndex(text => isSameText(text, sources));
    return known >= 0 ? known : texts.push(sources) - 1;
  };
  const numbered = batches.map(({ madeFor, changes }) => ({ madeFor: indexOf(madeFor), changes }));
  const made = variant && { uri: variant.uri.toString(), madeFrom: indexOf(variant.madeFrom) };
  // Unique to this proposal among those of one workspace.
  const number = `${serial} ${storedJob.id} ${batches.reduce((sum, { changes }) => sum + changes.length, 0)}`;
  return {
    proposal: {
      number, master: master.toString(), job: storedJob, company, batches: numbered,
      texts: texts.map(sources => [...sources].map(([file, { text, bom }]) => ({ file, text, bom }))),
    },
    choices: {
      number, checked: [...checked], rejected: [...rejected], accepted: [...accepted],
      ...made ? { variant: made } : {}, ...measured ? { measured: { ...measured } } : {},
    },
  };
}

/** Undefined when nothing is stored, or what is stored does not fit together. */
export async function restored(state: ReviewState, jobs: Jobs): Promise<RestoredReview | undefined> {
  const found = state.read();
  if (!found) return undefined;
  const { proposal, choices } = found;
  const texts = proposal.texts.map((files): Sources => new Map(files.map(({ file, text, bom }) => [file, { text, bom }])));
  const batches = proposal.batches.flatMap(({ madeFor, changes }) => {
    const text = texts[madeFor];
    return text ? [{ madeFor: text, changes }] : [];
  });
  const madeFrom = choices.variant && texts[choices.variant.madeFrom];
  const text = madeFrom ?? batches[0]?.madeFor;
  if (!text || batches.length < proposal.batches.length) return undefined;
  const { job } = await jobs.open(proposal.job);
  return {
    subject: { master: vscode.Uri.parse(proposal.master, true), storedJob: proposal.job, company: proposal.company, job: { ...job, company: proposal.company } },
    choices: { batches, checked: new Set(choices.checked), rejected: new Set(choices.rejected), accepted: new Set(choices.accepted) },
    variant: choices.variant && madeFrom ? { uri: vscode.Uri.parse(choices.variant.uri, true), madeFrom } : undefined,
    measured: choices.measured,
    text,
  };
}
