import { isTornHeading } from './headingNames.ts';
import { type Damage, hasLooseAccent, recover } from './recover.ts';
import { evidenceAt, type Reader, type ReadLine, type ReadWord } from './reader.ts';
import { type Rect, rectOf, rowsOf } from './rects.ts';
import type { Evidence } from './schema.ts';
import type { Token } from './text.ts';

/** One way in which the text layer is not what a person sees. */
export interface DamageFound {
  readonly id: DamageId;
  /** How messages call it. */
  readonly kind: string;
  readonly count: number;
  readonly evidence: readonly Evidence[];
  readonly fix: string;
  /** The repair of `tailor` that mends it. */
  readonly mendedBy?: string;
}

export type DamageId = 'meaningless' | 'ligatures' | 'softHyphens' | 'icons' | 'overprinted' | 'lineEnds' | Exclude<Damage, 'parted'>;

const names: Readonly<Record<DamageId, readonly [kind: string, fix: string, mendedBy?: string]>> = {
  meaningless: ['characters without meaning', 'Replace icons by words; with pdfLaTeX add \\input{glyphtounicode} and \\pdfgentounicode=1, and use lmodern instead of bitmap fonts.', 'shapesWithoutLetters'],
  ligatures: ['ligatures', 'With pdfLaTeX add \\input{glyphtounicode} and \\pdfgentounicode=1; with XeLaTeX or LuaLaTeX set the font with Ligatures={NoCommon}.', 'letterNames'],
  softHyphens: ['soft hyphens', 'Use a font whose hyphen maps to "-", not to U+00AD: other readers drop it or break the word there.', 'softHyphens'],
  spaced: ['letter-spaced words', 'Remove the letter-spacing (\\textls, \\so, LetterSpace=): the word is read letter by letter.'],
  torn: ['words torn apart', 'Set each word in one piece: a box, a symbol or a gap inside of it makes two words of it.'],
  accents: ['accents beside their letters', 'Add \\usepackage[T1]{fontenc} and \\usepackage{lmodern}: without them TeX paints the accent and the letter as two signs.'],
  fused: ['words that run together', 'Put a real space between them: a word that is only moved aside is read as a part of the one before.'],
  lineEnds: ['words split at a line end', 'Switch hyphenation off: \\usepackage[none]{hyphenat}, or \\hyphenpenalty=10000 and \\sloppy.', 'hyphenation'],
  icons: ['icons read as letters', 'Replace icons by words ("Email:", "Phone:"), or leave them out: a program reads the code of the sign, not its picture.'],
  overprinted: ['words painted more than once', 'Use \\textbf with a font that has a bold face: text painted twice is read twice.'],
};

const meaninglessSign = /[\uFFFD\p{Co}\p{Cc}]/u;
const ligature = /[\uFB00-\uFB06]/u;

/** A sign that is one for every reader: arrows, dingbats, pictographs, bullets. */
const trueSymbol = /^[\p{So}\u2000-\u2BFF\u3000-\u303F]+$/u;
const iconFont = /awesome|icon|marvosym|bbding|ifsym|dingbat|typicon|octicon|fontello|glyphter/iu;

/** Signs of icon fonts that come out as letters, digits or marks; a font is one by its name, or when all it shows are single letters that the source lacks. */
function icons(reader: Reader, written: ReadonlySet<string>, known: ReadonlySet<string>): ReadWord[] {
  const byFont = new Map<string, ReadWord[]>();
  const stuck: ReadWord[] = [];
  for (const [index, page] of reader.pdf.pages.entries()) {
    for (const [line, { words }] of page.lines.entries()) {
      for (const word of words) {
        if (word.hidden !== undefined || word.look === undefined) continue;
        const here = byFont.get(word.look.font);
        const read = { word: word.text.toLowerCase(), raw: word.text, page: index + 1, line: line + 1, rects: [rectOf(word)], font: word.look.font };
        if (word.look.otherFonts?.some(font => iconFont.test(font)) === true) stuck.push(read);
        else if (here === undefined) byFont.set(word.look.font, [read]);
        else here.push(read);
      }
    }
  }
  return [...stuck, ...[...byFont].flatMap(([font, words]) => {
    const strange = iconFont.test(font) || words.every(({ raw, word }) => [...raw].length === 1 && /\p{L}/u.test(raw) && !written.has(word));
    return strange ? words.filter(word => !trueSymbol.test(word.raw) && !/[\uFFFD\p{Co}\p{Cc}]/u.test(word.raw) && !known.has(spot(word))) : [];
  })].filter(({ raw }) => !/^[^\p{L}\p{N}]*[\p{So}\u2000-\u2BFF]/u.test(raw));
}

/** Where a word stands, to tell it from others. */
export function spotOf(page: number, rect: Rect | undefined): string {
  return `${page} ${rect?.x ?? 0} ${rect?.y ?? 0}`;
}

const spot = ({ page, rects: [rect] }: ReadWord): string => spotOf(page, rect);

/** Words that a person sees once and a program reads several times. */
function overprinted(reader: Reader): { readonly count: number; readonly evidence: Evidence[] } {
  const copies = reader.pdf.pages.flatMap((page, index) => page.words.filter(word => word.hidden === 'overprinted' && /\p{L}{2}/u.test(word.text)).map(word => ({ word, page: index + 1 })));
  return { count: copies.length, evidence: copies.slice(0, 3).map(({ word, page }): Evidence => ({ text: word.text, page, rects: rowsOf([rectOf(word)]) })) };
}

/** Letters with nothing but space between them, four or more: read so even where the source is not understood. */
function spacedLines(reader: Reader): ReadLine[] {
  return reader.lines.filter(({ text }) => /(?:(?:^|\s)\p{L}(?=\s|$)){4}/u.test(text));
}

/** Gap between letters, as a share of the size, from which on readers break the word; pdf.js joins what others part. */
const SPACED = 0.1;

/** Words of four letters and more that are set wide, on lines that were not told already. */
function wideWords(reader: Reader, told: readonly { readonly page?: number | undefined; readonly line?: number | undefined }[]): Evidence[] {
  return reader.pdf.pages.flatMap((page, index) => page.lines.flatMap(({ words }, line) =>
    told.some(each => each.page === index + 1 && each.line === line + 1) ? [] : words
      .filter(({ text, hidden, look }) => hidden === undefined && (look?.spacing ?? 0) >= SPACED && /^\p{L}{4,}$/u.test(text))
      .map((word): Evidence => ({ text: word.text, page: index + 1, line: line + 1, rects: [rectOf(word)] }))));
}

/** Everything that is wrong with the text layer. `lost`: positions in `wanted` of the source's words that the PDF does not hold. */
export function damageOf(reader: Reader, wanted: readonly Token[], lost: readonly number[]): DamageFound[] {
  const result: DamageFound[] = [];
  const add = (id: DamageId, count: number, evidence: readonly Evidence[]): void => {
    const [kind, fix, mendedBy] = names[id];
    if (count > 0) result.push({ id, kind, count, fix, evidence: evidence.slice(0, 3), ...(mendedBy === undefined ? {} : { mendedBy }) });
  };
  const addWords = (id: DamageId, found: readonly (readonly ReadWord[])[]): void => { add(id, found.length, found.slice(0, 3).flatMap(words => evidenceAt(reader, words) ?? [])); };
  const linesWith = (pattern: RegExp): { count: number; evidence: ReadLine[] } => {
    const evidence = reader.lines.filter(({ text }) => pattern.test(text));
    return { count: evidence.reduce((sum, { text }) => sum + text.split(' ').filter(word => pattern.test(word)).length, 0), evidence };
  };
  const recovered = recover(reader, wanted, lost);
  const of = (kind: Damage): (readonly ReadWord[])[] => recovered.filter(each => each.kind === kind).map(({ pieces }) => pieces);
  const meaningless = linesWith(meaninglessSign);
  const ligatures = linesWith(ligature);
  const spaced = spacedLines(reader);
  const letterSpaced = of('spaced').filter(([first]) => !spaced.some(({ page, line }) => first?.page === page && first.line === line));
  const accented = of('accents');
  const loose = reader.verbatim.filter(word => hasLooseAccent(word.raw) && !accented.some(pieces => pieces.includes(word)));
  const written = new Set(wanted.map(({ word }) => word));
  const painted = overprinted(reader);
  add('meaningless', meaningless.count, meaningless.evidence);
  add('ligatures', ligatures.count, ligatures.evidence);
  add('softHyphens', reader.pdf.pages.reduce((sum, page) => sum + page.softHyphens, 0), []);
  const told = [...spaced, ...letterSpaced.flatMap(words => evidenceAt(reader, words) ?? [])];
  const wide = wideWords(reader, told);
  add('spaced', told.length + wide.length, [...told, ...wide]);
  const torn = of('torn');
  const headings = reader.lines.filter(line => isTornHeading(line.text) && !spaced.includes(line) && !torn.some(([first]) => first?.page === line.page && first.line === line.line));
  add('torn', torn.length + headings.length, [...torn.slice(0, 3).flatMap(words => evidenceAt(reader, words) ?? []), ...headings]);
  addWords('accents', [...accented, ...loose.map(word => [word])]);
  addWords('fused', of('fused'));
  addWords('lineEnds', [...reader.hyphenated.map(word => [word]), ...of('parted')]);
  addWords('icons', icons(reader, written, new Set(recovered.flatMap(({ pieces }) => pieces.map(spot)))).map(word => [word]));
  add('overprinted', painted.count, painted.evidence);
  return result;
}

/** The words that damage of the text layer touches, by the spot they stand at. `hasSource`: what the source lacks tells icons from letters. */
export function damagedWords(reader: Reader, wanted: readonly Token[], lost: readonly number[], hasSource: boolean): Map<string, DamageId> {
  const found = new Map<string, DamageId>();
  const mark = (id: DamageId, spots: Iterable<string>): void => { for (const each of spots) if (!found.has(each)) found.set(each, id); };
  const spotsOf = (words: readonly ReadWord[]): string[] => words.flatMap(({ page, rects }) => rects.map(rect => spotOf(page, rect)));
  const recovered = recover(reader, wanted, lost);
  const spaced = new Set(spacedLines(reader).map(({ page, line }) => `${page} ${line}`));
  const torn = new Set(reader.lines.filter(({ text }) => isTornHeading(text)).map(({ page, line }) => `${page} ${line}`));
  mark('meaningless', spotsOf(reader.verbatim.filter(({ raw }) => meaninglessSign.test(raw))));
  mark('ligatures', spotsOf(reader.verbatim.filter(({ raw }) => ligature.test(raw))));
  for (const { kind, pieces } of recovered) mark(kind === 'parted' ? 'lineEnds' : kind, spotsOf(pieces));
  mark('spaced', wideWords(reader, []).flatMap(({ page, rects }) => rects?.map(rect => spotOf(page ?? 0, rect)) ?? []));
  for (const [index, { lines }] of reader.pdf.pages.entries()) {
    for (const [line, { words }] of lines.entries()) {
      const at = `${index + 1} ${line + 1}`;
      const spots = words.map(word => spotOf(index + 1, rectOf(word)));
      if (spaced.has(at)) mark('spaced', spots);
      if (torn.has(at)) mark('torn', spots);
      // Words that are nothing but signs are in no reader's words.
      mark('meaningless', spots.filter((_, place) => meaninglessSign.test(words[place]?.text ?? '')));
    }
  }
  mark('accents', spotsOf(reader.verbatim.filter(({ raw }) => hasLooseAccent(raw))));
  mark('lineEnds', spotsOf(reader.hyphenated));
  const written = new Set(wanted.map(({ word }) => word));
  const icon = icons(reader, written, new Set(recovered.flatMap(({ pieces }) => pieces.map(spot))));
  mark('icons', spotsOf(hasSource ? icon : icon.filter(({ font }) => font !== undefined && iconFont.test(font))));
  return found;
}
