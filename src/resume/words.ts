import type { FlowEvent, Piece, Source } from './flow.ts';
import type { Resume, SourceRange } from './model.ts';
import type { Reading } from './reading.ts';
import { hasLetter } from './strip.ts';

const blank = /[ \u00a0\u2009]/;
const blanks = /[ \u00a0\u2009]+/;

/** Counts the words of a flow: what stands between white space and breaks and holds a letter or digit. */
class WordCounter {
  readonly words: string[] = [];
  readonly opaque: SourceRange[] = [];
  understood = 0;
  private readonly reading: Reading;
  /** By source: 1 where a piece that prints itself begins. */
  private readonly seen = new Map<Source, Uint8Array>();
  private text = '';
  private taken = false;
  /** Of the word so far, the first piece and those behind it: most words are one. */
  private first: Piece | undefined;
  private more: Piece[] = [];
  private previousOpaque = false;

  constructor(reading: Reading) {
    this.reading = reading;
  }

  add(event: FlowEvent): void {
    if (event.kind !== 'text') return this.end();
    if (event.linear) {
      // What a macro prints a second time counts once.
      const { source, start } = event;
      let seen = this.seen.get(source);
      if (!seen) this.seen.set(source, seen = new Uint8Array(source.text.length + 1));
      if (seen[start] === 1) return;
      seen[start] = 1;
    }
    if (!blank.test(event.text)) return this.part(event, event.text);
    event.text.split(blanks).forEach((part, index) => {
      if (index > 0) this.end();
      if (part !== '') this.part(event, part);
    });
  }

  private part(piece: Piece, text: string): void {
    if (!this.taken) this.taken = this.reading.isTaken(piece);
    if (this.first) {
      this.text += text;
      this.more.push(piece);
    } else {
      this.text = text;
      this.first = piece;
    }
  }

  end(): void {
    const { first } = this;
    if (!first) return;
    if (hasLetter(this.text)) {
      this.words.push(this.text);
      if (this.taken) this.understood++;
      else for (const { source, start, end } of [first, ...this.more]) this.addOpaque(source.file, start, end);
      this.previousOpaque = !this.taken;
    }
    this.taken = false;
    this.first = undefined;
    if (this.more.length > 0) this.more = [];
  }

  /** Words next to each other make one range. */
  private addOpaque(file: string, start: number, end: number): void {
    const last = this.opaque[this.opaque.length - 1];
    if (this.previousOpaque && last?.file === file && start >= last.start && start - last.end < 400) this.opaque[this.opaque.length - 1] = { ...last, end: Math.max(last.end, end) };
    else this.opaque.push({ file, start, end });
    this.previousOpaque = true;
  }
}

function count(events: readonly FlowEvent[], from: number, to: number, reading: Reading): WordCounter {
  const counter = new WordCounter(reading);
  for (let index = from; index < to; index++) {
    const event = events[index];
    if (event) counter.add(event);
  }
  counter.end();
  return counter;
}

/** Contact macros of the preamble print too, where the class puts them; what share was understood is asked of the body alone. */
export function measureWords(events: readonly FlowEvent[], bodyStart: number, reading: Reading): Pick<Resume, 'visibleText' | 'understoodShare' | 'opaque'> {
  const before = count(events, 0, bodyStart, reading);
  const { words, understood, opaque } = count(events, bodyStart, events.length, reading);
  return { visibleText: before.words.concat(words).join(' '), understoodShare: words.length === 0 ? 1 : understood / words.length, opaque };
}
