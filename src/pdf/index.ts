/** PDF bytes → words with positions. */
export type * from './model.ts';
export { extractPdfText } from './extract.ts';
export { secondOpinion } from './secondOpinion.ts';
