export interface SplitDocument {
  /** Everything up to and including `\begin{document}`. */
  readonly preamble: Buffer;
  /** The rest, behind as many lines of comment as the preamble has: what TeX says about a line number stays true. */
  readonly body: Buffer;
}

const beginning = /\\begin[ \t]*\{document\}/g;
const clockReader = /\\(?:time|currenttime|pdfcreationdate|creationdate|DTMnow|DTMcurrenttime|DTMdisplaytime|pdfelapsedtime|elapsedtime)\b|os\.(?:time|date|clock)/;

/** Splits a root file behind its `\begin{document}`; undefined when there is none, or more than one that is not a comment. */
export function splitDocument(root: Buffer): SplitDocument | undefined {
  // One character a byte: the encoding is TeX's affair, and nothing here may change it.
  const text = root.toString('latin1');
  const places = [...text.matchAll(beginning)].filter(({ index }) => !isComment(text, index));
  const [place] = places;
  if (place === undefined || places.length > 1) return undefined;
  const end = place.index + place[0].length;
  const preamble = root.subarray(0, end);
  const lines = text.slice(0, end).split('\n').length - 1;
  return { preamble, body: Buffer.concat([Buffer.from('%\n'.repeat(lines)), root.subarray(end)]) };
}

function isComment(text: string, index: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', index) + 1, index);
  return /(?<!\\)(?:\\\\)*%/.test(line);
}

/** Whether a source may print the time of day, which stands still in an engine that was started ahead. */
export const readsClock = (root: Buffer): boolean => clockReader.test(root.toString('latin1'));
