/** Typography that may be new in a rewrite: TeX has a way to write each, and none can pass for another letter. */
const typography = '–—‐‑‒‘’‚“”„…•·£€×';
/** Not `\s`, which takes the invisible U+FEFF for a space. */
const whitespace = /[ \t\r\n\u00a0\u2007\u2009\u202f]+/gu;
/** Letters of Latin-1 and Latin Extended-A: a word that holds one is compared letter by letter, so it cannot pass for another word. */
const plain = /^[\x20-\x7e\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f]$/u;

const edges = /^[("'‘“„[]+|[)"'’”\].,;:!?]+$/gu;

/** Text cut at white space; punctuation around a piece does not count. */
export function chunksOf(text: string): string[] {
  return text.split(whitespace).map(chunk => chunk.replace(edges, '')).filter(chunk => chunk !== '');
}

/**
 * Pieces of the rewrite with a character that the source does not write in just that piece: look-alikes of other scripts, invisible and
 * direction-changing characters, unusual digits, emoji, controls.
 */
export function strangeChunks(rewrite: string, source: string): string[] {
  const known = new Set(chunksOf(source));
  const strange = (char: string): boolean => !plain.test(char) && !typography.includes(char);
  // Some look-alikes (the Kelvin sign) are plain letters after normalisation: both forms are looked at.
  const suspicious = (chunk: string): boolean => [...chunk.normalize('NFC')].some(strange) || [...chunk].some(char => char.normalize('NFC') !== char);
  const found = chunksOf(rewrite).filter(chunk => suspicious(chunk) && !known.has(chunk));
  const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]|\n\s*\n/u.test(rewrite.replace(/\r?\n/g, ' \n').replace(/ \n(?!\s*\n)/g, ' ')) ? ['line break'] : [];
  return [...found, ...controls];
}

/** One spelling for spaces, dashes (TeX's, too) and quotes; letters stay as they are. */
export function tidy(text: string): string {
  return text.normalize('NFC').replace(whitespace, ' ').replace(/(?<!-)---?(?!-)/g, dash => (dash.length === 3 ? '—' : '–')).replace(/``|''/g, '"').replace(/[‐‑‒−]/g, '-').replace(/[‘’]/g, '\'').replace(/[“”„]/g, '"').replace(/^ | $/g, '');
}

const romanValues: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

function romanValue(roman: string): number {
  const values = [...roman.toUpperCase()].map(letter => romanValues[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

/** 0-9 of any script's decimal digit: its place in its block of ten. */
function decimalValue(digit: string): string {
  const compatible = digit.normalize('NFKC');
  if (/^[0-9]$/.test(compatible)) return compatible;
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}

/** Every digit in ASCII: `１２`, `١٢`, `Ⅻ`, `⑫` read 12, `½` reads 1/2, `10²` reads 10^2. */
export function foldDigits(text: string): string {
  return text.replace(/[^\x00-\x7f]/gu, (char, offset: number) => {
    if (/\p{Nd}/u.test(char)) return decimalValue(char);
    if (/\p{Nl}/u.test(char)) return ` ${romanValue(char.normalize('NFKC')) || char.normalize('NFKC')} `;
    if (!/\p{No}/u.test(char)) return char;
    const compatible = char.normalize('NFKC').replace('⁄', '/');
    if (compatible.includes('/')) return ` ${compatible}`;
    return /[⁰¹²³⁴-⁹₀-₉]/u.test(char) && /\d$/.test(text.slice(0, offset)) ? `^${compatible}` : compatible;
  });
}
