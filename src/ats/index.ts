/** PDF text + résumé + job + date → evaluation. Pure and blind: it does not know which document is "before" and which "after". */
export type { Check, Evaluation, Evidence, Fix, GroupId, RequirementResult } from './schema.ts';
export { evaluationSchema } from './schema.ts';
export { createEvaluator, evaluate, type Paper } from './evaluate.ts';
export { gapsCsv, type JobRanking, type NamedJob, rankJobs, type RankedJob, rankingCsv, rankScores, type RecurringGap, scoreJob } from './rankJobs.ts';
export { type Speller, withWords } from './spelling.ts';
export { readBack, type WordReadBack } from './readBack.ts';
export { disclaimer, rubric, type RubricLine, rubricVersion } from './rubric.ts';
