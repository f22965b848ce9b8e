import type { PdfText } from '../../pdf/index.ts';
import type { Resume } from '../../resume/index.ts';
import type { DamageFound, DamageId } from '../damage.ts';
import type { Fix } from '../schema.ts';
import { addToPreamble, type Edit, edit, matches, withoutComments } from './source.ts';

/** Text edits for damage of the text layer that `tailor` has no repair for. Those it has are named in `mendedBy`. */
export function textLayerFixes(resume: Resume, pdf: PdfText, found: readonly DamageFound[]): Fix[] {
  const has = (id: DamageId): boolean => found.some(each => each.id === id);
  return [
    ...(has('accents') ? accentedFont(resume, pdf) : []),
    ...(has('ligatures') ? noLigatures(resume, pdf) : []),
    ...(has('spaced') ? noLetterSpacing(resume) : []),
  ];
}

/** XeTeX and LuaTeX write CID fonts. */
function isUnicodeEngine(pdf: PdfText): boolean {
  return pdf.fonts.some(({ type }) => type.startsWith('CID'));
}

function accentedFont(resume: Resume, pdf: PdfText): Fix[] {
  const text = resume.files.map(file => withoutComments(file.text)).join('\n');
  if (isUnicodeEngine(pdf) || /\\usepackage\s*\[[^\]]*T1[^\]]*\]\s*\{fontenc\}|\\usepackage\s*(?:\[[^\]]*\]\s*)?\{[^{}]*\bfontspec\b/.test(text)) return [];
  const added = addToPreamble(resume, '\\usepackage[T1]{fontenc}\\usepackage{lmodern}');
  return added === undefined ? [] : [{ id: 'A1:accents', title: 'Use a font that holds accented letters (T1, Latin Modern)', edits: [added] }];
}

function noLigatures(resume: Resume, pdf: PdfText): Fix[] {
  if (!isUnicodeEngine(pdf)) return [];
  const added = addToPreamble(resume, '\\defaultfontfeatures{Ligatures={TeX,NoCommon}}', /\\usepackage\s*(?:\[[^\]]*\]\s*)?\{[^{}]*\bfontspec\b[^{}]*\}/g);
  // A font that is chosen by the class before this line would keep its ligatures; without \setmainfont the default one is asked for again.
  const [again] = matches(resume, /\\setmainfont\b/g);
  const renewed = added === undefined || again !== undefined ? added : { ...added, newText: `${added.newText.trimEnd()}\\setmainfont{Latin Modern Roman}${added.newText.endsWith('\r\n') ? '\r\n' : '\n'}` };
  return renewed === undefined ? [] : [{ id: 'A1:ligatures', title: 'Write letters one by one, without joined signs', edits: [renewed] }];
}

/** \so{word}, \textls[200]{word} and {LetterSpace=20}: the word stays, the space between its letters goes. */
function noLetterSpacing(resume: Resume): Fix[] {
  const commands = matches(resume, /\\(?:so|textls\s*\*?(?:\[[^\]]*\])?|caps|lsstyle(?![a-z]))(?:\s*\{([^{}]*)\})?/g).flatMap(({ source, match }): Edit[] => {
    const [whole, inner] = match;
    if (whole.startsWith('\\lsstyle')) return [edit(source, match.index, match.index + '\\lsstyle'.length, '')];
    return inner === undefined ? [] : [edit(source, match.index, match.index + whole.length, inner)];
  });
  const options = matches(resume, /,?\s*\bLetterSpace\s*=\s*-?[\d.]+/g).map(({ source, match }) => edit(source, match.index, match.index + match[0].length, ''));
  const edits = [...commands, ...options];
  return edits.length === 0 ? [] : [{ id: 'A1:spaced', title: 'Remove the letter-spacing', edits }];
}
