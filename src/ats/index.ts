/** PDF text + résumé + job + date → evaluation. Pure and blind: it does not know which document is "before" and which "after". */
export type { Check, Evaluation, Evidence, GroupId, RequirementResult } from './schema.ts';
export { evaluationSchema } from './schema.ts';
export { evaluate } from './evaluate.ts';
export { disclaimer, rubricVersion } from './rubric.ts';
