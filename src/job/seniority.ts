import type { Seniority } from './model.ts';
import { pattern } from './pattern.ts';
import type { Statement } from './statements.ts';

/** The highest that a title names counts: a "Senior Lead Engineer" leads. */
const ofTitle: readonly (readonly [Seniority, RegExp])[] = [
  ['intern', pattern('intern(?:ship)?|trainee|apprentice(?:ship)?|working student|werkstudent\\p{L}*|praktik\\p{L}+|stagiaire|alternance|azubi|auszubildende\\p{L}*|becari[oa]|estagiári[oa]', { before: '(?<!\\p{L})', after: '(?!\\p{L})' })],
  ['director', pattern('head of|director|vp|vice president|chief|c[te]o|leiter(?:in)? der|bereichsleiter\\p{L}*|directeur|directrice|director[a]', { before: '(?<!\\p{L})', after: '(?!\\p{L})' })],
  ['principal', pattern('principal|distinguished|staff(?! nurse)', { before: '(?<!\\p{L})', after: '(?!\\p{L})' })],
  ['lead', pattern('lead(?! generation| time| gen\\b)|team ?lead(?:er|iter(?:in)?)?', { before: '(?<!\\p{L})', after: '(?!\\p{L})' })],
  ['senior', pattern('senior|sr\\.?|iii|erfahrene[rn]?|confirmée?|sênior', { before: '(?<!\\p{L})', after: '(?!\\p{L})' })],
  ['junior', pattern('junior|jr\\.?|entry[- ]level|graduate|new grad|associate(?= (?:software|engineer|developer|analyst|consultant|product|data))|berufseinsteiger\\p{L}*|débutante?|júnior', { before: '(?<!\\p{L})', after: '(?!\\p{L})' })],
  ['mid', pattern('mid(?:dle)?(?:[- ]level)?|intermediate|ii', { before: '(?<!\\p{L})', after: '(?!\\p{L})' })],
];
/** In running text only what speaks of the position itself. */
const stated = pattern(String.raw`
  (?:this is an?|we are looking for an?|we['’]re looking for an?|seeking an?|hiring an?|the role is|position is|(?:seniority|experience|career|job)[ -]level:?|seniority:?)\s+(?:\p{L}+[- ]){0,2}?(intern(?:ship)?|entry[- ]level|junior|mid(?:dle)?(?:[- ]level)?|intermediate|senior(?:[- ]level)?|lead|principal|staff|director)(?!\p{L})
`);

/** The rank of the position: what the title says, else what the text says of it; undefined where neither says any. */
export function seniorityOf(title: string | undefined, statements: readonly Statement[]): Seniority | undefined {
  const own = ofTitle.find(([, words]) => words.test(title ?? ''))?.[0];
  if (own !== undefined) return own;
  for (const { text, section } of statements) {
    if (section === 'company' || section === 'benefits') continue;
    const word = stated.exec(text)?.[1];
    const found = word === undefined ? undefined : ofTitle.find(([, words]) => words.test(word))?.[0];
    if (found !== undefined) return found;
  }
  return undefined;
}
