/** PDF bytes → words with positions. */
export type * from './model.ts';
export { extractPdfText } from './extract.ts';
export { DEFAULT_LIMITS, type Limits } from './limits.ts';
export { PdfReader, type ReaderOptions } from './reader.ts';
export { flowOf, type FlowLine } from './flow.ts';
export { secondOpinion } from './secondOpinion.ts';
