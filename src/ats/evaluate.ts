import type { Job } from '../job/index.ts';
import type { PdfText } from '../pdf/index.ts';
import type { Resume } from '../resume/index.ts';
import { contact } from './checks/contact.ts';
import { entries } from './checks/entries.ts';
import { file } from './checks/file.ts';
import { headings } from './checks/headings.ts';
import { degree, duties, title, years } from './checks/matchChecks.ts';
import { order } from './checks/order.ts';
import { preferredSkills, requiredSkills } from './checks/skillChecks.ts';
import { textLayer } from './checks/textLayer.ts';
import { bulletLength, length, numbers, verbs } from './checks/writing.ts';
import { createCopyFinder } from './copied.ts';
import { createDutyMatcher } from './duties.ts';
import { gatesOf, isImageOnly } from './gates.ts';
import type { CheckFunction, Inputs } from './measured.ts';
import { notesOf } from './notes.ts';
import { createReader, shows } from './reader.ts';
import { judgeRequirements } from './requirements.ts';
import { rubricVersion } from './rubric.ts';
import type { Evaluation } from './schema.ts';
import { scoreOf } from './score.ts';
import { createCorpus } from './skills.ts';
import { statementsOf } from './statements.ts';
import { tokens } from './text.ts';

const checks: readonly CheckFunction[] = [
  textLayer, contact, headings, entries, order, file,
  requiredSkills, preferredSkills, title, years, degree, duties,
  numbers, verbs, bulletLength, length,
];

/**
 * The score of one PDF and its source against one job, 0..100 points by the rubric. Pure and blind: the same inputs give the same
 * evaluation on every machine, and nothing tells it which of two documents came first.
 * @param input.pdf null when there is none: then no group A and no total.
 * @param input.secondOpinion what another program reads in the PDF: a note, never points.
 * @param input.asOf day (`YYYY-MM-DD`) to which "the last five years", "present" and "in the future" are relative.
 */
export function evaluate(input: { readonly pdf: PdfText | null; readonly resume: Resume; readonly job: Job; readonly asOf: string; readonly secondOpinion?: string | undefined }): Evaluation {
  const { pdf, resume, job, asOf, secondOpinion } = input;
  const reader = pdf === null ? null : createReader(pdf, new Set(tokens(resume.visibleText).map(({ word }) => word)));
  const copiedFrom = createCopyFinder(job);
  const said = statementsOf(resume, asOf);
  const visible = reader === null ? said : said.filter(({ text, before, after }) => shows(reader, text.text, before, after));
  const corpus = createCorpus(visible, reader, copiedFrom);
  // A bullet taken over from the job describes the job, not the person.
  const statements = visible.filter(({ text }) => copiedFrom(text.text).reduce((sum, { start, end }) => sum + end - start, 0) * 2 < text.text.length);
  const matchDuty = createDutyMatcher(job, statements.filter(({ kind, support }) => kind === 'bullet' && support !== 'listed'), reader);
  const requirements = judgeRequirements({ corpus, resume, job, asOf, duties: matchDuty });
  const inputs: Inputs = { reader, resume, job, asOf, statements, corpus, requirements };
  const imageOnly = pdf !== null && isImageOnly(pdf);
  const measured = checks.map(check => check(inputs)).map(each => imageOnly && each.id.startsWith('A') ? { ...each, share: 0 } : each);
  const gates = gatesOf(pdf);
  return {
    rubricVersion, asOf,
    ...scoreOf(measured, gates, pdf !== null),
    requirements, gates, notes: notesOf(inputs, { unseen: said.length - visible.length, copied: visible.length - statements.length, secondOpinion }),
    pages: pdf === null ? null : pdf.pages.length,
    extractor: pdf === null ? null : pdf.extractor,
  };
}
