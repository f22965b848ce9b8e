/** PDF bytes → words with positions. */
export type * from './model.ts';
export { extractPdfText } from './extract.ts';
export type { Limits } from './limits.ts';
export { PdfReader } from './reader.ts';
export { flowOf } from './flow.ts';
export { secondOpinion } from './secondOpinion.ts';
