import type { FlowEvent, Piece, Source } from './flow.ts';
import type { Resume, SourceRange } from './model.ts';
import type { Reading } from './reading.ts';
import { hasLetter } from './strip.ts';

interface Word {
  readonly piece: Piece;
  readonly from: number;
  readonly to: number;
}

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
  /** What the word so far is made of. */
  private parts: Word[] = [];
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
    const text = /[\u00a0\u2009]/.test(event.text) ? event.text.replace(/[\u00a0\u2009]/g, ' ') : event.text;
    let from = 0;
    for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', from)) {
      if (at > from) this.part(event, from, at);
      this.end();
      from = at + 1;
    }
    if (from < text.length) this.part(event, from, text.length);
  }

  private part(piece: Piece, from: number, to: number): void {
    this.taken ||= this.reading.isTaken(piece, from, to);
    this.text += piece.text.slice(from, to);
    this.parts.push({ piece, from, to });
  }

  end(): void {
    if (this.parts.length === 0) return;
    if (hasLetter(this.text)) {
      this.words.push(this.text);
      if (this.taken) this.understood++;
      else for (const { piece, from, to } of this.parts) this.addOpaque(piece.source.file, piece.linear ? piece.start + from : piece.start, piece.linear ? piece.start + to : piece.end);
      this.previousOpaque = !this.taken;
    }
    this.taken = false;
    this.text = '';
    this.parts = [];
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
