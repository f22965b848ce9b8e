/** Résumé + job → changes, and the truth check. Pure. */
export type * from './model.ts';
export { composeChanges, joinChanges } from './compose.ts';
export { copiesOf, flattened } from './inputs.ts';
export { escapeLatex } from './escape.ts';
export { proposeChanges } from './propose.ts';
export { carryOver } from './lines.ts';
export { reanchor } from './reanchor.ts';
export { undoneChanges } from './undone.ts';
export { isBalanced, verifyReordering, verifyRewrite } from './truth/index.ts';
export { touchedBullets } from './touched.ts';
export { findGroups, type Group } from './groups.ts';
export { fitToPages } from './fitToPages.ts';
export { measureFit, type PageFit } from './pageFit.ts';
export { repairExtraction, type ExtractedText } from './repairExtraction.ts';
export { fixChanges } from './fixChanges.ts';
export { rephrase } from './rephrase.ts';
export { slotsOf } from './rephrase/slots.ts';
export type { RephraseOptions } from './rephrase/model.ts';
