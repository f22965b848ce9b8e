import { canonicalSkill, findSkills } from '../job/index.ts';
import type { Resume, VisibleText } from '../resume/index.ts';
import { isActionVerb } from './checks/verbs.ts';
import { isEnglish, proseWords } from './text.ts';

/** A dictionary of one language, loaded by whoever can read files. Suggestions cost milliseconds: a speller should remember them. */
export interface Speller {
  /** ISO 639-1. */
  readonly language: string;
  /** Any case; inflected forms included. */
  isWord(word: string): boolean;
  /** Known words like this one, the likeliest first. */
  suggest(word: string): readonly string[];
}

export interface Misspelling {
  readonly word: string;
  readonly suggestion: string;
  readonly text: VisibleText;
  /** Where in `text.text`. */
  readonly start: number;
  readonly end: number;
}

/** The speller, knowing these words too: a person's own dictionary. */
export function withWords(speller: Speller, words: Iterable<string>): Speller {
  const own = new Set(Array.from(words, word => word.toLowerCase()));
  return { language: speller.language, isWord: word => own.has(word.toLowerCase()) || speller.isWord(word), suggest: word => speller.suggest(word) };
}

/** American spellings of a British word: dictionaries of American English lack `organise`, `colour`, `modelling`. */
function american(word: string): string[] {
  return [
    word.replace(/is(e[sdr]?|ing|ation|ations)$/, 'iz$1'), word.replace(/ys(e[sdr]?|ing)$/, 'yz$1'), word.replace(/our(?=$|s$|ed$|ing$|ful|able|ite)/, 'or'),
    word.replace(/ll(ed|ing|er|ers)$/, 'l$1'), word.replace(/re(s?)$/, 'er$1'), word.replace(/ogue(s?)$/, 'og$1'), word.replace(/ence(s?)$/, 'ense$1'), word.replace(/amme(s?)$/, 'am$1'),
  ].filter(form => form !== word);
}

/** Two known words in one, or a known one behind a usual beginning: `codebase`, `upskilled`, `preprocessing`. */
function isCompound(word: string, speller: Speller): boolean {
  for (let at = 2; at <= word.length - 4; at += 1) {
    const [first, rest] = [word.slice(0, at), word.slice(at)];
    if ((at > 2 || /^(?:re|un|co|up|on)$/.test(first)) && (speller.isWord(first) || /^(?:pre|non|multi|micro|macro|inter|intra|anti|auto|cyber|tele|bio|geo|meta|hyper|de)$/.test(first)) && speller.isWord(rest)) return true;
  }
  return false;
}

/** Edits of one letter, or two neighbours exchanged, that lead from one word to the other; `most` + 1 when it takes more. */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  const rows = [Array.from({ length: other.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const above = rows[i - 1]?.[j] ?? 0;
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1] ? (rows[i - 2]?.[j - 2] ?? 0) + 1 : Infinity;
      row.push(Math.min(above + 1, (row[j - 1] ?? 0) + 1, (rows[i - 1]?.[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1), swapped));
    }
    rows.push(row);
  }
  return Math.min(most + 1, rows.at(-1)?.at(-1) ?? 0);
}

/** A known word that this one is a slip of; undefined for a word that is merely rare. */
function slipOf(word: string, speller: Speller): string | undefined {
  const most = word.length >= 8 ? 2 : 1;
  return speller.suggest(word).filter(each => /^[\p{Ll}'’]+$/u.test(each) && each !== word)
    .map(each => ({ each, far: editDistance(word, each, most) })).filter(({ far }) => far <= most)
    .toSorted((a, b) => a.far - b.far)[0]?.each;
}

/** Names of people, firms, places and products that the résumé itself writes in capitals. */
function ownNames(resume: Resume): Set<string> {
  const texts = [resume.basics.name, resume.basics.location, ...resume.sections.flatMap(({ entries }) => entries.flatMap(({ name, location }) => [name, location]))];
  const named = texts.flatMap(text => text?.text.match(/\p{L}+/gu) ?? []);
  const capitals = resume.visibleText.match(/(?<=[\p{Ll},;] )\p{Lu}\p{L}+/gu) ?? [];
  return new Set([...named, ...capitals].map(word => word.toLowerCase()));
}

/** Plain words of the trade that general dictionaries lack and that are near to another word. */
const technical = new Set('cron crontab regex linter linting async runbook runbooks dev devs ops repo repos config configs infra prod auth cli gui sso ui ux'.split(' '));

/** A text of which more words than this share are strange is in another language, or a list of names. */
const STRANGE = 0.2;

/** Words; a sentence this long says in which language it is. */
const LONG = 8;

/** More unknown words than this are another language, or a list of names. */
const MOST_UNKNOWN = 60;

/**
 * Words that are slips of known ones. Left alone: what has capitals inside a sentence, digits or signs; names the résumé writes in capitals elsewhere;
 * skills of the lexicon; British forms; compounds; and every unknown word that no known one is near to, for it is likelier a term than a slip.
 */
export function misspellings(texts: readonly VisibleText[], resume: Resume, speller: Speller): Misspelling[] {
  const names = ownNames(resume);
  const judged = new Map<string, string | undefined>();
  let unknown = 0;
  const judge = (word: string): string | undefined => {
    if (speller.isWord(word) || technical.has(word) || names.has(word) || isActionVerb(word) && !/ed$/.test(word) || american(word).some(form => speller.isWord(form)) || canonicalSkill(word) !== undefined || isCompound(word, speller)) return undefined;
    unknown += 1;
    return unknown > MOST_UNKNOWN ? undefined : slipOf(word, speller);
  };
  return texts.flatMap(text => {
    // A title in another language inside of an English résumé.
    if (proseWords(text.text).length >= LONG && !isEnglish(text.text)) return [];
    const skills = findSkills(text.text);
    const found = [...text.text.matchAll(/(?<![\p{L}\p{N}@./\\_#+&'’])\p{L}\p{Ll}{3,}(?![\p{L}\p{N}@/\\_#+&]|\.\p{L}|['’]\p{L}{2})/gu)].flatMap((match): Misspelling[] => {
      const [word] = match;
      const start = match.index;
      const end = start + word.length;
      const opens = /(?:^|[.!?:•]\s*|^[^\p{L}]*)$/u.test(text.text.slice(0, start));
      if ((!opens && /^\p{Lu}/u.test(word)) || skills.some(skill => skill.start < end && start < skill.end)) return [];
      const lower = word.toLowerCase();
      if (!judged.has(lower)) judged.set(lower, judge(lower));
      const suggestion = judged.get(lower);
      // A capital at the beginning may be a name's: only a verb can be told from it.
      if (suggestion === undefined || (/^\p{Lu}/u.test(word) && !isActionVerb(suggestion))) return [];
      return [{ word, suggestion: /^\p{Lu}/u.test(word) ? suggestion.charAt(0).toUpperCase() + suggestion.slice(1) : suggestion, text, start, end }];
    });
    return found.length > STRANGE * proseWords(text.text).length ? [] : found;
  });
}
