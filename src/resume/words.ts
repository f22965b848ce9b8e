import type { FlowEvent, Piece } from './flow.ts';
import type { Resume, SourceRange } from './model.ts';
import type { Reading } from './reading.ts';

/** Counts the words of a flow: what stands between white space and breaks and holds a letter or digit. */
class WordCounter {
  readonly words: string[] = [];
  readonly opaque: SourceRange[] = [];
  understood = 0;
  private readonly reading: Reading;
  private readonly seen = new Set<number>();
  private text = '';
  private taken = false;
  private pieces: Piece[] = [];
  private previousOpaque = false;

  constructor(reading: Reading) {
    this.reading = reading;
  }

  add(event: FlowEvent): void {
    if (event.kind !== 'text') return this.end();
    if (event.linear) {
      // What a macro prints a second time counts once.
      const place = event.span.source.index * 2 ** 32 + event.span.start;
      if (this.seen.has(place)) return;
      this.seen.add(place);
    }
    if (!/[ \u00a0\u2009]/.test(event.text)) return this.part(event, event.text);
    event.text.split(/[ \u00a0\u2009]+/).forEach((part, index) => {
      if (index > 0) this.end();
      if (part !== '') this.part(event, part);
    });
  }

  private part(piece: Piece, text: string): void {
    this.text += text;
    this.taken ||= this.reading.isTaken(piece);
    this.pieces.push(piece);
  }

  end(): void {
    if (this.text === '') return;
    if (/[\p{L}\p{N}]/u.test(this.text)) {
      this.words.push(this.text);
      if (this.taken) this.understood++;
      else for (const { span } of this.pieces) this.addOpaque(span.source.file, span.start, span.end);
      this.previousOpaque = !this.taken;
    }
    this.text = '';
    this.taken = false;
    this.pieces = [];
  }

  /** Words next to each other make one range. */
  private addOpaque(file: string, start: number, end: number): void {
    const last = this.opaque[this.opaque.length - 1];
    if (this.previousOpaque && last?.file === file && start >= last.start && start - last.end < 400) this.opaque[this.opaque.length - 1] = { ...last, end: Math.max(last.end, end) };
    else this.opaque.push({ file, start, end });
    this.previousOpaque = true;
  }
}

function count(events: readonly FlowEvent[], reading: Reading): WordCounter {
  const counter = new WordCounter(reading);
  for (const event of events) counter.add(event);
  counter.end();
  return counter;
}

/** Contact macros of the preamble print too, where the class puts them; what share was understood is asked of the body alone. */
export function measureWords(preamble: readonly FlowEvent[], body: readonly FlowEvent[], reading: Reading): Pick<Resume, 'visibleText' | 'understoodShare' | 'opaque'> {
  const before = count(preamble, reading);
  const { words, understood, opaque } = count(body, reading);
  return { visibleText: [...before.words, ...words].join(' '), understoodShare: words.length === 0 ? 1 : understood / words.length, opaque };
}
