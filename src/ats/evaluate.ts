import type { Job } from '../job/index.ts';
import type { PdfText } from '../pdf/index.ts';
import type { Resume } from '../resume/index.ts';
import { contact } from './checks/contact.ts';
import { headings } from './checks/headings.ts';
import { preferredSkills, requiredSkills } from './checks/skillChecks.ts';
import { textLayer } from './checks/textLayer.ts';
import { gatesOf, isImageOnly } from './gates.ts';
import type { CheckFunction, Inputs } from './measured.ts';
import { createReader } from './reader.ts';
import { credit, rubricVersion } from './rubric.ts';
import type { Evaluation } from './schema.ts';
import { scoreOf } from './score.ts';
import { createCorpus, judgeSkill } from './skills.ts';
import { statementsOf } from './statements.ts';

const checks: readonly CheckFunction[] = [textLayer, contact, headings, requiredSkills, preferredSkills];

/**
 * The score of one PDF and its source against one job, 0..100 points by the rubric. Pure and blind: the same inputs give the same
 * evaluation on every machine, and nothing tells it which of two documents came first.
 * @param input.pdf null when there is none: then no group A and no total.
 * @param input.asOf day (`YYYY-MM-DD`) to which "the last five years", "present" and "in the future" are relative.
 */
export function evaluate(input: { readonly pdf: PdfText | null; readonly resume: Resume; readonly job: Job; readonly asOf: string }): Evaluation {
  const { pdf, resume, job, asOf } = input;
  const reader = pdf === null ? null : createReader(pdf);
  const statements = statementsOf(resume, asOf);
  const corpus = createCorpus(statements);
  const requirements = job.requirements.map(requirement => requirement.kind === 'skill'
    ? judgeSkill(requirement, corpus, reader, credit.listed)
    : { id: requirement.id, name: requirement.name, kind: requirement.kind, importance: requirement.importance, credit: 0, support: 'missing' as const, found: [] });
  const inputs: Inputs = { reader, resume, job, asOf, statements, requirements };
  const measured = checks.map(check => check(inputs)).map(each => pdf !== null && isImageOnly(pdf) && each.id.startsWith('A') ? { ...each, share: 0 } : each);
  const gates = gatesOf(pdf);
  return {
    rubricVersion, asOf,
    ...scoreOf(measured, gates, pdf !== null),
    requirements, gates, notes: [],
    pages: pdf === null ? null : pdf.pages.length,
    extractor: pdf === null ? null : pdf.extractor,
  };
}
