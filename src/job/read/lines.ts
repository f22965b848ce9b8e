/** One line of `Job.text` as a person sees it: a heading, a list item, or (part of) a paragraph, wrapped lines taken together. */
export interface Line {
  /** Range of the words in the plain text, bullet and blanks outside. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly bullet: boolean;
  /** Marked up as a heading (`##`, `<h2>`, a wholly bold line). */
  readonly heading: boolean;
  /** Of a heading whose markup says so: 1 to 6. */
  readonly level?: number;
  /** An empty line stands before it. */
  readonly afterBlank: boolean;
}

/** What a reader makes of a document, before ranges are known. */
export interface RawLine {
  readonly text: string;
  readonly heading?: boolean;
  readonly level?: number;
}

export interface Plain {
  readonly text: string;
  readonly lines: readonly Line[];
  /** What the document says about itself: front matter, structured data. Keys in lower case. */
  readonly meta: ReadonlyMap<string, string>;
  readonly raw: readonly RawLine[];
}

const bulletPattern = /^\s*(?:[-*+•·▪◦‣●○■□➢➤✓✔✅–—]|\d{1,2}[.)]|o(?=\s{2}))\s+/u;
const qualifier = '(?:[Bb]asic|[Mm]inimum|[Pp]referred|[Rr]equired|[Aa]dditional|[Kk]ey|[Jj]ob|[Cc]ore|[Dd]esired|[Oo]ther)';
const headingNames = `(?:${qualifier}\\s+){0,3}(?:Qualifications|Requirements|Responsibilities|Duties|QUALIFICATIONS|REQUIREMENTS|RESPONSIBILITIES|[Rr]equired/[Mm]inimum [Qq]ualifications)`;
const openings = 'Experience|Strong|Ability|Knowledge|Excellent|Proven|Demonstrated|Familiarity|Understanding|Bachelor|Master|Passion|Preferred|Basic|Minimum|Required|Responsibilities|Qualifications|Working|Design|Develop|Build|Solid|Good|Proficien\\p{Ll}{1,5}|You';
/** Where a text that lost its line breaks (copied from a web page) still shows its items: bullets, headings, words grown together. */
const lostBreak = new RegExp(`\\s*[•▪●◦‣·]\\s*|(?<=[.!?)\\]\\p{Ll}])(?<!\\b${qualifier})\\s+(?=${headingNames}\\b\\s*:?\\s*[•\\p{Lu}\\d-])|(?<=\\p{Ll}[.!?])(?=\\p{Lu}\\p{Ll})|(?<=\\p{Ll}{3}[.!?])(?=\\d{1,2}\\+?[ ])|(?<=[.!? ])(?=(?:REQUIRED|PREFERRED)(?:\\d|\\p{Lu}\\p{Ll}))|(?<=\\p{Ll}{3}[.!?)]?)(?=(?:${openings})[ :])`, 'gu');
const inlineHeading = new RegExp(`^(${headingNames}(?=\\b)|REQUIRED|PREFERRED)\\s*:?\\s*(?=[\\p{Lu}\\d•-])`, 'u');

/** At most two blanks in a row within a line and forty before it, so that no pattern that skips blanks meets a thousand of them. */
function squeezed(text: string): string {
  return text.replace(/^ {41,}/gm, ' '.repeat(40)).replace(/(?<=[^ \n]) {3,}/g, '  ');
}

export function normalised(text: string): string {
  const plain = text.replace(/\r\n?/g, '\n').replace(/[\uFEFF\u200B-\u200D\u2060\u00AD]/g, '').replace(/[\u2028\u2029\f\v]/g, '\n').replace(/[^\S\n]/g, ' ');
  return squeezed(plain).replace(/^ +$/gm, '').replace(/\n{4,}/g, '\n\n\n');
}

/** `lastLine`: what `previous` ends with, where it is of several lines already. */
function continues(previous: Line, lastLine: string, previousIndent: number, raw: string, text: string): boolean {
  if (previous.heading || bulletPattern.test(raw)) return false;
  const indent = raw.length - raw.trimStart().length;
  if (previous.bullet && indent > previousIndent) return true;
  return lastLine.length >= 50 && !/[.:;!?]$/.test(lastLine) && /^[\p{Ll}\d(&]/u.test(text);
}

/** Cuts one very long line where its items and headings must have been. */
function pieces(line: Line): Line[] {
  if (line.text.length < 300) return [line];
  const found: Line[] = [];
  const push = (from: number, to: number, bullet: boolean, heading = false): void => {
    const raw = line.text.slice(from, to);
    const start = line.start + from + (raw.length - raw.trimStart().length);
    const text = raw.trim();
    if (text !== '') found.push({ start, end: start + text.length, text, bullet, heading, afterBlank: line.afterBlank || heading });
  };
  let from = 0;
  let bullet = line.bullet;
  const segment = (to: number): void => {
    const title = inlineHeading.exec(line.text.slice(from, to).trimStart());
    if (title?.[1] === undefined) return push(from, to, bullet);
    const blanks = line.text.slice(from).length - line.text.slice(from).trimStart().length;
    push(from + blanks, from + blanks + title[1].length, false, true);
    push(from + blanks + title[0].length, to, bullet);
  };
  for (const cut of line.text.matchAll(lostBreak)) {
    segment(cut.index);
    from = cut.index + cut[0].length;
    bullet = cut[0].trim() !== '';
  }
  segment(line.text.length);
  return found;
}

/** A longer fact from the metadata is none. */
const longestFact = 200;

export function plainOf(lax: readonly RawLine[], meta: ReadonlyMap<string, string> = new Map()): Plain {
  const raw = lax.map(line => ({ ...line, text: squeezed(line.text) }));
  const lines: Line[] = [];
  let lastLine = '';
  let offset = 0;
  let blank = true;
  let indent = 0;
  for (const { text: full, heading = false, level } of raw) {
    const bullet = bulletPattern.exec(full)?.[0] ?? '';
    const text = full.slice(bullet.length).trim();
    const previous = lines.at(-1);
    if (text !== '') {
      const start = offset + full.indexOf(text, bullet.length);
      if (previous && !blank && !heading && continues(previous, lastLine, indent, full, text)) {
        lines[lines.length - 1] = { ...previous, end: start + text.length };
      } else {
        lines.push({ start, end: start + text.length, text, bullet: bullet !== '', heading, ...(level === undefined ? {} : { level }), afterBlank: blank });
        indent = full.length - full.trimStart().length;
      }
    }
    lastLine = text;
    blank = text === '';
    offset += full.length + 1;
  }
  const text = raw.map(line => line.text).join('\n');
  return { text, lines: lines.map(line => ({ ...line, text: text.slice(line.start, line.end) })).flatMap(pieces), meta: new Map([...meta].filter(([, fact]) => fact.length <= longestFact)), raw };
}
