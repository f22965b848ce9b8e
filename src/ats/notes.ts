import type { Inputs } from './measured.ts';
import { bare, counts, listed, tokens } from './text.ts';

/** More mentions of one required term than this read as stuffing to a person. */
const MANY = 8;

/** What a person should know about this evaluation, and what never earns or costs points. */
export function notesOf(inputs: Inputs, { copied, secondOpinion }: { readonly copied: number; readonly secondOpinion: string | undefined }): string[] {
  const { reader, resume, job, corpus: { prepared }, requirements } = inputs;
  const { unseen } = prepared;
  const notes: string[] = [];
  if (reader === null) notes.push('Scored from the source alone: without a PDF there is no machine readability and no total.');
  if (resume.understoodShare < 0.9) notes.push(`Only ${Math.floor(resume.understoodShare * 100)} % of the source's words were understood; the score may miss some of your experience.`);
  if (unseen > 0) notes.push(`${unseen} ${unseen === 1 ? 'statement of your source is' : 'statements of your source are'} not visible in the PDF and earned nothing. Compile again if the PDF is older than the source.`);
  if (copied > 0) notes.push(`${copied} ${copied === 1 ? 'bullet repeats a sentence' : 'bullets repeat sentences'} of the job word for word and earned nothing. Use your own words.`);
  if (prepared.stuffed) notes.push('Most of the skills list has no trace in your experience, or it holds more than 45 items: a skill that is only listed earns half.');
  if (reader !== null && unseen === 0) {
    const left = counts(tokens(resume.visibleText).map(({ word }) => word));
    const extra = reader.words.filter(({ word }) => {
      const rest = left.get(word) ?? 0;
      left.set(word, rest - 1);
      return rest <= 0 && bare(word).length > 1;
    }).map(({ raw }) => raw);
    if (extra.length > 0) notes.push(`Words in the PDF that your source does not spell out (icons, dates, labels of a class): ${listed([...new Set(extra)], 8)}.`);
  }
  if (reader !== null && secondOpinion !== undefined) notes.push(`A second reader (pdftotext) finds ${percentRead(resume.visibleText, secondOpinion)} % of your words.`);
  const often = requirements.filter(({ kind, credit }) => kind === 'skill' && credit > 0).map(({ name }) => ({ name, times: prepared.findTerm(name).length })).filter(({ times }) => times > MANY).map(({ name, times }) => `${name} (${times})`).toSorted();
  if (often.length > 0) notes.push(`Repeated often: ${listed(often)}. From the fourth mention on a term earns nothing.`);
  const knockouts = job.requirements.filter(({ kind }) => kind === 'knockout').map(({ name }) => name).toSorted();
  if (knockouts.length > 0) notes.push(`For you to answer, never scored: ${listed(knockouts, 12)}.`);
  return notes;
}

function percentRead(source: string, read: string): string {
  const have = counts(tokens(read).map(({ word }) => word));
  const wanted = tokens(source);
  const found = wanted.filter(({ word }) => {
    const left = have.get(word) ?? 0;
    have.set(word, left - 1);
    return left > 0;
  });
  return (Math.floor(found.length * 1000 / Math.max(1, wanted.length)) / 10).toFixed(1);
}
