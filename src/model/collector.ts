import { ModelFailure } from './failure.ts';

/** A résumé's worth of rewrites is a tenth of this. */
export const MAX_ANSWER_CHARACTERS = 200_000;

/** Gathers a streamed answer. */
export interface Collector {
  add(piece: string): void;
  /** What is received but is no part of the answer: a model's reasoning. */
  note(piece: string): void;
  text(): string;
}

export function collector(onProgress: (characters: number) => void): Collector {
  const pieces: string[] = [];
  let length = 0;
  let noted = 0;
  return {
    add(piece) {
      if (piece === '') return;
      pieces.push(piece);
      length += piece.length;
      if (length > MAX_ANSWER_CHARACTERS) throw new ModelFailure('tooLong');
      onProgress(length + noted);
    },
    note(piece) {
      if (piece === '') return;
      noted += piece.length;
      onProgress(length + noted);
    },
    text: () => pieces.join(''),
  };
}
