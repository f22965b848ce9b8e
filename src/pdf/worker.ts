import { parentPort } from 'node:worker_threads';
import { isKnownError } from '../shared/knownError.ts';
import { extractPdfText } from './extract.ts';
import type { Answer, Question } from './reader.ts';

// In a broken page tree pdf.js forgets a promise of its own (Catalog.getPageDict) after the reading has ended as it should.
process.on('unhandledRejection', () => undefined);

parentPort?.on('message', ({ id, bytes, name, limits }: Question) => {
  extractPdfText(bytes, name, undefined, limits).then(
    (text): Answer => ({ id, text }),
    (error: unknown): Answer => ({ id, isKnown: isKnownError(error), message: error instanceof Error ? (isKnownError(error) ? error.message : error.stack ?? error.message) : String(error) }),
  ).then(answer => { parentPort?.postMessage(answer); }, (error: unknown) => { throw error; });
});
