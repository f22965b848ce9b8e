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
import { spelling } from './checks/spelling.ts';
import { textLayer } from './checks/textLayer.ts';
import { bulletLength, length, numbers, verbs } from './checks/writing.ts';
import { createCopyFinder } from './copied.ts';
import { createDutyMatcher } from './duties.ts';
import { gatesOf, isImageOnly } from './gates.ts';
import type { Inputs, Measured, PaperCheck } from './measured.ts';
import { notesOf } from './notes.ts';
import { prepare, type Prepared } from './prepare.ts';
import { judgeRequirements } from './requirements.ts';
import { rubricVersion } from './rubric.ts';
import type { Evaluation } from './schema.ts';
import { scoreOf } from './score.ts';
import { createCorpus } from './skills.ts';
import type { Speller } from './spelling.ts';

const paperChecks: readonly PaperCheck[] = [textLayer, contact, headings, entries, order, file];
const jobChecks = [requiredSkills, preferredSkills, title, years, degree, duties, numbers, verbs, bulletLength, length] as const;

export interface Paper {
  /** Null when there is none: then no group A and no total. */
  readonly pdf: PdfText | null;
  readonly resume: Resume;
  /** Day (`YYYY-MM-DD`) to which "the last five years", "present" and "in the future" are relative. */
  readonly asOf: string;
  /** What another program reads in the PDF: a note, never points. */
  readonly secondOpinion?: string | undefined;
  /** Checks the spelling; without one the points of C1 go to its group. The same one everywhere, or scores differ. */
  readonly speller?: Speller | undefined;
}

/**
 * The score of one PDF and its source against one job, 0..100 points by the rubric. Pure and blind: the same inputs give the same
 * evaluation on every machine, and nothing tells it which of two documents came first.
 */
export function evaluate(input: Paper & { readonly job: Job }): Evaluation {
  return createEvaluator(input)(input.job);
}

/** The same for many jobs: the résumé's own side, and group A, are measured once. */
export function createEvaluator(paper: Paper): (job: Job) => Evaluation {
  const prepared = prepare(paper);
  const readability = readabilityOf(prepared);
  const spelt = spelling(prepared, paper.speller);
  return job => {
    const copiedFrom = createCopyFinder(job);
    // A bullet taken over from the job describes the job, not the person.
    const statements = prepared.visible.filter(({ text }) => copiedFrom(text.text).reduce((sum, { start, end }) => sum + end - start, 0) * 2 < text.text.length);
    const corpus = createCorpus(prepared, copiedFrom);
    const matchDuty = createDutyMatcher(job, statements.filter(({ kind, support }) => kind === 'bullet' && support !== 'listed'), prepared.reader);
    const requirements = judgeRequirements({ corpus, resume: prepared.resume, job, asOf: prepared.asOf, duties: matchDuty });
    const inputs: Inputs = { reader: prepared.reader, resume: prepared.resume, job, asOf: prepared.asOf, statements, corpus, requirements };
    const gates = gatesOf(prepared.pdf);
    return {
      rubricVersion, asOf: prepared.asOf,
      ...scoreOf([...readability, spelt, ...jobChecks.map(check => check(inputs))], gates, prepared.pdf !== null),
      requirements, gates, notes: notesOf(inputs, { copied: prepared.visible.length - statements.length, secondOpinion: paper.secondOpinion }),
      pages: prepared.pdf === null ? null : prepared.pdf.pages.length,
      extractor: prepared.pdf === null ? null : prepared.pdf.extractor,
    };
  };
}

function readabilityOf({ pdf, reader, resume, asOf }: Prepared): Measured[] {
  const measured = paperChecks.map(check => check({ reader, resume, asOf }));
  return pdf !== null && isImageOnly(pdf) ? measured.map(each => ({ ...each, share: 0 })) : measured;
}
