import { findSkills } from '../../../job/index.ts';
import { lemma, stem } from './stem.ts';

interface Word { readonly text: string; readonly lower: string; readonly start: number; readonly end: number; readonly joined: boolean }

const glue = /^(?:and|of|the|for|a|an|in|on|&)$/;

/** Words with what lies between them and the word before: `joined` by a blank or a hyphen only. */
function wordsOf(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(/\p{L}[\p{L}\p{M}\p{N}]*/gu)) {
    const between = text.slice(found.at(-1)?.end ?? 0, match.index);
    found.push({ text: match[0], lower: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length, joined: found.length > 0 && /^[ -]$/.test(between) });
  }
  return found;
}

/** Longest phrase that is shortened to initials. */
const LONGEST = 6;

/** Every abbreviation of three and more initials that the words of a text make: `non-disclosure agreements` → NDA. */
function initialsOf(text: string, words = wordsOf(text)): Map<string, string> {
  const found = new Map<string, string>();
  for (const [i, first] of words.entries()) {
    let initials = '';
    for (let at = i; at < words.length && initials.length < LONGEST; at++) {
      const word = words[at];
      if (!word || (at > i && !word.joined) || (at === i && glue.test(word.lower))) break;
      if (glue.test(word.lower)) continue;
      initials += first.lower === 'end' && word.lower === 'to' ? '2' : word.text.charAt(0).toUpperCase();
      if (initials.length >= 3 && !found.has(initials)) found.set(initials, text.slice(first.start, word.end));
    }
  }
  return found;
}

/** Abbreviations of two letters fit too much, so these are all. */
const usual: Readonly<Record<string, string>> = {
  CSAT: 'customer satisfaction', PR: 'pull requests?', MR: 'merge requests?', QA: 'quality assurance', QC: 'quality control', HR: 'human resources', AP: 'accounts payable', AR: 'accounts receivable', UI: 'user interfaces?', UX: 'user experience',
  ML: 'machine learning', AI: 'artificial intelligence', CI: 'continuous integration', OS: 'operating systems?', VM: 'virtual machines?', ER: 'emergency room', ED: 'emergency department', IV: 'intravenous', DB: 'databases?',
  POC: 'proofs? of concept', MOU: 'memorandum of understanding', PM: 'project management', BI: 'business intelligence', IT: 'information technology', PO: 'purchase orders?', TA: 'teaching assistant', EU: 'European Union', UK: 'United Kingdom', US: 'United States',
};

const pairsOf = (text: string): [string, string][] => Object.entries(usual).flatMap(([short, long]) => {
  const found = new RegExp(`(?<![\\p{L}-])${long.replace(/ /g, '[ -]')}(?![\\p{L}])`, 'iu').exec(text)?.[0];
  return found === undefined ? [] : [[short, found]];
});

/** An abbreviation that the lexicon knows for another thing is not proven by initials that happen to fit. */
function meansAnother(short: string, phrase: string): boolean {
  const stems = new Set(phrase.split(/[ -]/).map(stem));
  return findSkills(short).some(({ skill }) => skill !== short && !skill.split(/[\s-]+/).every(word => glue.test(word.toLowerCase()) || stems.has(stem(word))));
}

/** Degrees written two ways. */
const degrees: readonly (readonly [string, string])[] = [['doctoral', 'Ph\\.?D\\.?'], ['master\'?s', 'M\\.?Sc\\.?|MA'], ['bachelor\'?s', 'B\\.?Sc\\.?|BA']];

/** "PhD student" for "doctoral student" (and the other way round): of others' degrees only, so never of a degree that stands alone. */
function alignDegrees(rewrite: string, sources: readonly string[]): string {
  const whose = '(?=[ -](?:students?|candidates?|thes[ei]s|researchers?))';
  const written = (word: string): string | undefined => sources.flatMap(text => new RegExp(`(?<![\\p{L}])(?:${word})${whose}`, 'iu').exec(text) ?? [])[0];
  return degrees.flatMap(pair => [pair, [pair[1], pair[0]] as const]).reduce((text, [one, other]) => {
    const [own, strange] = [written(one), written(other)];
    return own !== undefined && strange === undefined ? text.replace(new RegExp(`(?<![\\p{L}])(?:${other})${whose}`, 'giu'), own) : text;
  }, rewrite);
}

/** "p95 latency" for "95th-percentile latency", and the other way round. */
function alignPercentiles(rewrite: string, sources: readonly string[]): string {
  const source = sources.join(' ');
  return rewrite.replace(/\bp(\d\d)\b/gi, (short, rank: string) => new RegExp(`\\b${rank}th[- ]percentile`, 'i').exec(source)?.[0] ?? short)
    .replace(/\b(\d\d)th[- ]percentile\b/gi, (long, rank: string) => new RegExp(`\\bp${rank}\\b`, 'i').exec(source)?.[0] ?? long);
}

/** "virtual machines" for "VMs", "members of staff" for "employees". */
function alignShort(rewrite: string, sources: readonly string[]): string {
  const source = sources.join(' ');
  let text = rewrite;
  for (const [short, long] of Object.entries(usual)) {
    // "customer satisfaction (CSAT)" for "CSAT"
    if (new RegExp(`(?<![\\p{L}])${short}(?![\\p{L}])`, 'u').test(source)) text = text.replace(new RegExp(`(?<![\\p{L}-])${long.replace(/ /g, '[ -]')} ?\\(${short}s?\\)`, 'giu'), short);
    const written = new RegExp(`(?<![\\p{L}-])${short}s?(?![\\p{L}])`, 'u').exec(source)?.[0];
    if (written !== undefined) text = text.replace(new RegExp(`(?<![\\p{L}-])${long.replace(/ /g, '[ -]')}(?![\\p{L}])(?! ?\\()`, 'giu'), written);
  }
  const staff = /\b(?:employees|staff|workers)\b/i.exec(source)?.[0];
  return staff === undefined ? text : text.replace(/\b(?:members of (?:the )?(?:staff|team)|(?:staff|team) members)\b/gi, found => (source.includes(found) ? found : staff));
}

/**
 * The rewrite with the source's own spelling wherever it only shortens, spells out, joins or separates words that the source writes:
 * `FEA` for "finite element analyses" (three initials and more), "intensive care unit" for `ICU`, "truckloads" for "truck loads".
 */
export function alignSpelling(written: string, sources: readonly string[]): string {
  const rewrite = alignShort(alignPercentiles(alignDegrees(written, sources), sources), sources);
  const source = sources.flatMap(wordsOf);
  const initials = new Map([...pairsOf(sources.join(' | ')), ...sources.flatMap(text => [...initialsOf(text)])]);
  const abbreviations = new Set(source.filter(({ text }) => /^\p{Lu}{3,6}$/u.test(text)).map(({ text }) => text));
  const pairs = new Map(source.flatMap((word, i) => {
    const next = source[i + 1];
    return next?.joined && word.lower.length > 2 && next.lower.length > 2 ? [[lemma(word.lower + next.lower), `${word.text} ${next.text}`] as const] : [];
  }));
  const single = new Set(source.map(({ lower }) => lower));
  const lemmas = new Map(source.map(word => [lemma(word.lower), word.text] as const));

  const words = wordsOf(rewrite);
  let text = '';
  let last = 0;
  const replace = (start: number, end: number, by: string): void => {
    text += rewrite.slice(last, start) + by;
    last = end;
  };
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) break;
    const digit = /^\p{Lu}\d\p{Lu}$/u.test(word.text);
    const short = /^(?:\p{Lu}{2,6})s?$/u.test(word.text) || digit ? word.text.replace(/s$/, '') : /^\p{Lu}\p{Ll}\p{Lu}$/u.test(word.text) ? word.text.toUpperCase() : undefined;
    const phrase = short === undefined || single.has(word.lower) ? undefined : initials.get(short);
    const long = [...initialsOf(rewrite, words.slice(i, i + LONGEST + 2))].find(([key, written]) => abbreviations.has(key) && rewrite.startsWith(written, word.start));
    const [pair, joined] = [single.has(word.lower) ? undefined : pairs.get(lemma(word.lower)), words[i + 1]];
    // By their lemma only: as stems, "maintain all" would be "maintain".
    const whole = joined?.joined && joined.lower.length > 2 && !single.has(joined.lower) ? lemmas.get(lemma(word.lower + joined.lower)) : undefined;
    if (short !== undefined && phrase !== undefined && (short.length === 2 || !meansAnother(short, phrase))) replace(word.start, word.end, phrase);
    else if (long && !meansAnother(long[0], long[1])) {
      replace(word.start, word.start + long[1].length, long[0]);
      while ((words[i + 1]?.start ?? Infinity) < last) i += 1;
    } else if (pair !== undefined) replace(word.start, word.end, pair);
    else if (whole !== undefined && joined) {
      replace(word.start, joined.end, whole);
      i += 1;
    }
  }
  return text + rewrite.slice(last);
}
