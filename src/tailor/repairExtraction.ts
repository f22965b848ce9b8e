import type { Job } from '../job/index.ts';
import type { Resume, SourceFile, TextEdit } from '../resume/index.ts';
import { effectOf } from './compose.ts';
import type { Change, Span, Verification } from './model.ts';
import type { PageText } from './pageFit.ts';

/** What is asked of a PDF's text to see what extraction made of it. */
export interface ExtractedText extends PageText {
  readonly fonts: readonly { readonly type: string; readonly glyphs: number; readonly unmapped: number }[];
}

/** Heading under which these changes stand: they belong to no section of the résumé. */
const DOCUMENT = 'Document';

const ONLY_TEXT_LAYER: Verification = { verdict: 'pass', rules: [], unsupported: [] };
/** No word changes, but the look may: the person decides. */
const LOOK_MAY_CHANGE: Verification = { verdict: 'warn', rules: ['line-breaks'], unsupported: [] };

/**
 * Changes after which programs read what people see; no word of the résumé changes. They serve no requirement, save where a keyword of the job
 * is mended, and do not count as touching a bullet. `pdf`: the PDF of this source; without it only what the source alone shows is mended.
 */
export function repairExtraction(resume: Resume, job: Job, pdf?: ExtractedText): Change[] {
  const [main] = resume.files;
  if (!main || !resume.hasDocument) return [];
  return [...letterNames(resume, main, pdf), ...shapesWithoutLetters(resume, main, pdf), ...hyphenation(resume, main, pdf), ...softHyphens(resume, job)];
}

/** Signs for several letters, and old-style digits, that a reader takes literally. */
const JOINED = /[\uFB00-\uFB06\uF730-\uF739]/;

/**
 * A PDF of pdfTeX names shapes only, unless it is told to say which letters they stand for. LaTeX since June 2021 does that by itself
 * (LaTeX News 33), so it is the PDF that shows the need.
 */
function letterNames(resume: Resume, main: SourceFile, pdf: ExtractedText | undefined): Change[] {
  const begin = beginDocument(main);
  const joined = pdf?.pages.flatMap(({ words }) => words.filter(({ text }) => JOINED.test(text)).map(({ text }) => text)) ?? [];
  if (!begin || joined.length === 0 || /glyphtounicode|pdfgentounicode/.test(active(resume)) || !isMadeByPdfTex(pdf)) return [];
  // Guarded, so that the document stays right for every engine.
  return [repair(main, 'letterNames', begin, insert(main, begin.start, `\\ifdefined\\pdfgentounicode\\input{glyphtounicode}\\pdfgentounicode=1\\fi${eol(main)}`), {
    title: 'Letters behind joined shapes', verification: ONLY_TEXT_LAYER,
    reason: `${joined.length === 1 ? 'A word of your PDF has' : `${joined.length} words of your PDF have`} one sign for several letters, such as "${joined[0] ?? ''}"; a system that compares letter by letter does not find them. With this the PDF says which letters they are. Nothing that is visible changes.`,
  })];
}

/** Bitmap fonts (Type 3: T1 encoding without cm-super or lmodern) carry no names at all; the package cmap gives their codes a meaning. */
function shapesWithoutLetters(resume: Resume, main: SourceFile, pdf: ExtractedText | undefined): Change[] {
  const unmapped = pdf?.fonts.filter(({ type }) => type === 'Type3').reduce((sum, font) => sum + font.unmapped, 0) ?? 0;
  const classes = [...main.text.matchAll(/^[^%\n]*\\documentclass\s*(?:\[[^\]]*\]\s*)?\{[^{}]*\}[^\n]*\n/gm)];
  const [only] = classes;
  if (unmapped === 0 || !only || classes.length > 1 || /\{[^{}]*\bcmap\b[^{}]*\}/.test(active(resume)) || !isMadeByPdfTex(pdf)) return [];
  // Before the font encodings, which it extends as they are loaded.
  return [repair(main, 'shapesWithoutLetters', { start: only.index, end: only.index + only[0].length }, insert(main, only.index + only[0].length, `\\usepackage{cmap}${eol(main)}`), {
    title: 'Letters behind bitmap fonts', verification: ONLY_TEXT_LAYER,
    reason: `${unmapped === 1 ? '1 sign of your PDF has' : `${unmapped} signs of your PDF have`} no letter behind them, because its fonts are bitmaps; "ff" and "fi" are lost in words. With this they are read. Nothing that is visible changes.`,
  })];
}

/** Words split at line ends stay split in most readers. A penalty keeps the fonts, sizes and margins; \emergencystretch keeps lines from sticking out. */
function hyphenation(resume: Resume, main: SourceFile, pdf: ExtractedText | undefined): Change[] {
  const split = pdf ? splitWords(resume, pdf) : [];
  const begin = beginDocument(main);
  if (split.length === 0 || !begin || /\\hyphenpenalty|\{hyphenat\}/.test(active(resume))) return [];
  return [repair(main, 'hyphenation', begin, insert(main, begin.end, `${eol(main)}\\hyphenpenalty=10000 \\emergencystretch=2em`), {
    title: 'No split words', verification: LOOK_MAY_CHANGE,
    reason: `${split.length === 1 ? 'A word is' : `${split.length} words are`} split at line ends, such as "${split[0] ?? ''}", and many systems read each half as a word. Lines will break elsewhere, and a paragraph may become a line longer.`,
  })];
}

/** "develop-" at a line's end and "ment" at the next one's beginning, where the source says "development". */
function splitWords(resume: Resume, pdf: ExtractedText): string[] {
  const written = new Set(resume.visibleText.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  return pdf.pages.flatMap(page => page.words.flatMap((word, index) => {
    const next = page.words[index + 1];
    if (!next || !/\p{L}-$/u.test(word.text) || next.y <= word.y) return [];
    const half = /[\p{L}\p{N}]+$/u.exec(word.text.slice(0, -1))?.[0] ?? '';
    const rest = /^[\p{L}\p{N}]+/u.exec(next.text)?.[0] ?? '';
    return rest !== '' && written.has((half + rest).toLowerCase()) ? [`${half}-${rest}`] : [];
  }));
}

/** Marks where a word may be split: typed as an invisible character (pasted, mostly), or as \- inside a word that the job asks for. */
function softHyphens(resume: Resume, job: Job): Change[] {
  return resume.files.flatMap(source => {
    const body = beginDocument(source)?.end ?? 0;
    return [...source.text.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:(?:\u00AD|\\-)[\p{L}\p{N}]+)+/gu)].flatMap(match => {
      const [word] = match;
      const joined = word.replace(/\u00AD|\\-/g, '');
      const served = job.requirements.filter(({ kind, name, aliases }) => kind === 'skill' && [name, ...aliases].some(term => term.toLowerCase().split(/\s+/).includes(joined.toLowerCase())));
      if (match.index < body || isCommented(source.text, match.index) || (!word.includes('\u00AD') && served.length === 0)) return [];
      const edit: TextEdit = { range: { file: source.file, start: match.index, end: match.index + word.length }, newText: joined };
      return [repair(source, `softHyphens:${match.index}`, edit.range, edit, {
        title: joined, verification: ONLY_TEXT_LAYER, requirements: served.map(({ id }) => id),
        reason: `"${joined}" holds an invisible mark where it may be split${served.length > 0 ? ', and the job asks for this word' : ''}; systems that compare letter by letter do not find it.`,
      })];
    });
  });
}

/** `about`: the source the edit stands at, so that an insertion has a place of its own. */
function repair(source: SourceFile, name: string, about: Span, edit: TextEdit, rest: Pick<Change, 'title' | 'reason' | 'verification'> & { readonly requirements?: readonly string[] }): Change {
  return { id: `repairExtraction@${source.file}:${name}`, kind: 'repairExtraction', section: DOCUMENT, requirements: [], ...effectOf(source, [edit], undefined, [about]), edits: [edit], ...rest };
}

function insert({ file }: SourceFile, at: number, newText: string): TextEdit {
  return { range: { file, start: at, end: at }, newText };
}

const eol = ({ text }: SourceFile): string => (text.includes('\r\n') ? '\r\n' : '\n');

/** Where `\begin{document}` stands. */
function beginDocument({ text }: SourceFile): Span | undefined {
  const match = /^[^%\n]*?(\\begin\s*\{document\})/m.exec(text);
  const token = match?.[1];
  if (!match || token === undefined) return undefined;
  const end = match.index + match[0].length;
  return { start: end - token.length, end };
}

/** The source without its comments. */
function active({ files }: Resume): string {
  return files.map(({ text }) => text.replace(/(?<!\\)((?:\\\\)*)%[^\n]*/g, '$1')).join('\n');
}

function isCommented(text: string, at: number): boolean {
  return /(?<!\\)(?:\\\\)*%/.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at));
}

/** XeTeX and LuaTeX write CID fonts for their text. */
function isMadeByPdfTex(pdf: ExtractedText | undefined): boolean {
  return pdf !== undefined && pdf.fonts.length > 0 && pdf.fonts.every(({ type }) => !type.startsWith('CID'));
}
