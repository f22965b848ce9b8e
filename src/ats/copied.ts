import type { Job } from '../job/index.ts';
import { copiedSentence } from './rubric.ts';
import { proseWords } from './text.ts';

/** Share of a sentence that must run on in the job without a break to count as copied. */
const COPIED_SHARE = 0.8;

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The sentences of a text (UTF-16 spans) that were taken over from the job: eight words or more, nearly all of them in one run. */
export function createCopyFinder(job: Job): (text: string) => Span[] {
  const said = proseWords(job.text);
  const source = ` ${said.join(' ')} `;
  const runs = new Set(said.slice(copiedSentence - 1).map((_, index) => said.slice(index, index + copiedSentence).join(' ')));
  return text => {
    const found: Span[] = [];
    for (const match of text.matchAll(/[^.!?;]+(?:[.!?;]+(?!\s|$)[^.!?;]+)*/gu)) {
      const words = proseWords(match[0]);
      const run = Math.max(copiedSentence, Math.ceil(words.length * COPIED_SHARE));
      for (let index = 0; index + run <= words.length; index += 1) {
        if (!runs.has(words.slice(index, index + copiedSentence).join(' ')) || !source.includes(` ${words.slice(index, index + run).join(' ')} `)) continue;
        found.push({ start: match.index, end: match.index + match[0].length });
        break;
      }
    }
    return found;
  };
}
