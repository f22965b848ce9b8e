import type { FlowEvent, Piece } from './flow.ts';
import type { Resume, SourceRange } from './model.ts';
import type { Reading } from './reading.ts';

interface Word {
  text: string;
  understood: boolean;
  readonly pieces: Piece[];
}

/** The words of a flow: what stands between white space and breaks. What a macro prints a second time counts once. */
function wordsOf(events: readonly FlowEvent[], reading: Reading): Word[] {
  const words: Word[] = [];
  const seen = new Set<number>();
  let word: Word | undefined;
  for (const event of events) {
    if (event.kind !== 'text') {
      word = undefined;
      continue;
    }
    if (event.linear) {
      const key = event.span.source.index * 2 ** 32 + event.span.start;
      if (seen.has(key)) continue;
      seen.add(key);
    }
    for (const match of /[ \u00a0\u2009]/.test(event.text) ? event.text.matchAll(/[ \u00a0\u2009]+|[^ \u00a0\u2009]+/g) : [{ 0: event.text, index: 0 }]) {
      if (/^[ \u00a0\u2009]/.test(match[0])) {
        word = undefined;
        continue;
      }
      if (!word) words.push(word = { text: '', understood: false, pieces: [] });
      word.text += match[0];
      word.understood ||= reading.isTaken(event, event.from + match.index, event.from + match.index + match[0].length);
      word.pieces.push(event);
    }
  }
  return words.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

/** Contact macros of the preamble print too, where the class puts them; what share was understood is asked of the body alone. */
export function measureWords(preamble: readonly FlowEvent[], body: readonly FlowEvent[], reading: Reading): Pick<Resume, 'visibleText' | 'understoodShare' | 'opaque'> {
  const words = wordsOf(body, reading);
  const opaque: SourceRange[] = [];
  let previousOpaque = false;
  for (const word of words) {
    if (!word.understood) {
      for (const { span } of word.pieces) {
        const last = opaque[opaque.length - 1];
        if (previousOpaque && last?.file === span.source.file && span.start >= last.start && span.start - last.end < 400) {
          opaque[opaque.length - 1] = { ...last, end: Math.max(last.end, span.end) };
        } else opaque.push({ file: span.source.file, start: span.start, end: span.end });
        previousOpaque = true;
      }
    }
    previousOpaque = !word.understood;
  }
  const understood = words.filter(word => word.understood).length;
  return { visibleText: [...wordsOf(preamble, reading), ...words].map(word => word.text).join(' '), understoodShare: words.length === 0 ? 1 : understood / words.length, opaque };
}
