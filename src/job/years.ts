import type { Statement } from './statements.ts';

export interface YearsAsked {
  readonly years: number;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const numberWords: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, fifteen: 15, twenty: 20,
  ein: 1, eins: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, zehn: 10, deux: 2, trois: 3, quatre: 4, cinq: 5, dix: 10,
  dos: 2, tres: 3, cuatro: 4, cinco: 5, diez: 10, dois: 2, duas: 2, três: 3, quatro: 4, dez: 10,
};
const number = `\\d{1,2}|${Object.keys(numberWords).join('|')}`;
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}.,$€£-])(?:(?:at least|a minimum of|minimum(?: of)?|min\\.?|mindestens|au moins|au minimum|al menos|como mínimo|mínimo(?: de)?|pelo menos|no mínimo)\\s+)?`
  + `(${number})(?:\\s*\\(\\d{1,2}\\))?\\s*(?:\\+|plus\\b|or more\\b|oder mehr\\b|ou plus\\b|o más\\b|ou mais\\b)?\\s*(?:(?:-|–|—|to|bis|à|a)\\s*(?:${number})\\s*\\+?\\s*)?`
  + `(?:full |volle |-)?(?:years?|yrs?\\.?|jahre?n?|ans|années?|años?|anos?)(?:['’]s?|\\s*\\+|\\s+or\\s+more)?(?![\\p{L}])`, 'giu');
const notExperience = /^\s*(?:old\b|ago\b|alt\b|in business|of age|(?:(?:college |university )?degree\b)|(?:[\p{L}-]+ )?(?:contract|term|trial|probation\p{L}*|appointment)\b|period|warranty|in a row|[- ]long\b|from now|of history|of growth|limited|holiday|de edad)/iu;
const otherSpan = /(?:\b(?:last|past|next|first|every|each|previous|within|letzten|vergangenen|nächsten|derni[eè]res|últimos|for (?:over|more than)|over the|since|(?:and|or) an additional)\s+|degree\s*\(?)$/i;
/** The firm boasts of its own years. */
const ours = /\b(?:we|our|us|unsere?|wir|nous|notre|nuestr[oa])\b/i;
const experience = /experien|erfahrung|expérience|experiência|\bexp\b|\bworking\b|\bwork\b|professional|practice|background|\bas an?\b|\bof\b|\bin\b|\bwith\b|\busing\b/i;

/** Here it speaks of the person it wants. */
const wanting = /\b(?:need|look(?:ing)? for|seek(?:ing)?|want|require|expect|ask for|prefer|suchen|erwarten|brauchen|recherchons|attendons|buscamos|procuramos|pedimos)\b/i;

/** How far around the number its meaning is looked for, in characters. */
const reach = 400;

/** What the years are to be of: the words up to the end of the clause, ten at most. */
function subjectAfter(rest: string): string {
  const clause = (/^(?:\s*exp\.)?[^,;.:()\n]*(?:\.(?=\p{L})[^,;.:()\n]*)*/u.exec(rest.replace(/\n/g, ' '))?.[0] ?? '').replace(/\s*(?:\b(?:and|or)\s*)?(?<!\d)\d{1,2}\s*\+?\s*(?:-\s*\d{1,2}\s*)?(?:years?|yrs?)\b.*$/i, '');
  const words = clause.trimEnd().split(/(?<=\s)(?=\S)/);
  let kept = words.slice(0, clause.startsWith(' ') ? 11 : 10).join('').trimEnd();
  kept = kept.replace(/\s+(?:and|or|with|plus)\s+(?:an?\s+)?(?:bachelor|master|ph\.?d|associate|(?:university |college )?degree|diploma)\b.*$/i, '').replace(/\s+(?:is|are)\s+(?:an? )?(?:required|preferred|plus|must|desired|needed|strongly|highly).*$/i, '').replace(/\s+(?:required|preferred|desired|or equivalent.*|or more.*|such|and one of.*|(?:or|and) (?:in )?(?:an? )?(?:similar|related|comparable|equivalent).*)$/i, '');
  return words.length > 11 ? kept.replace(/\s+(?:and|or|in|of|with|the|a|an|to|for|und|oder|de|et|y|e)$/i, '') : kept;
}

/** "5+ years of …", "at least three years", "3–5 years": the least number, and of what. */
export function yearsIn(statement: Statement): YearsAsked[] {
  const found: YearsAsked[] = [];
  for (const match of statement.text.matchAll(pattern)) {
    const rest = statement.text.slice(match.index + match[0].length).slice(0, reach);
    const ahead = statement.text.slice(Math.max(0, match.index - reach), match.index);
    const written = (match[1] ?? '').toLowerCase();
    const years = numberWords[written] ?? Number(written);
    if (!(years > 0) || years > 40 || notExperience.test(rest) || otherSpan.test(ahead)) continue;
    const inside = statement.section === 'must' || statement.section === 'preferred';
    if (!(inside || experience.test(statement.text)) || (ours.test(ahead.split(/[,;:]/).at(-1) ?? '') && !wanting.test(ahead))) continue;
    const tail = subjectAfter(rest);
    const subject = tail.trim().replace(/^(?:(?:of|de|an|in)\s+|d['’])/i, '').replace(/^exp\b\.?/i, 'experience').replace(/\s+/g, ' ');
    const foreign = !/y(?:ea)?rs?/i.test(match[0]);
    const start = statement.start + match.index;
    const name = foreign ? `${match[0]}${tail}`.trim().replace(/\s+/g, ' ') : `${years}+ years${subject === '' ? ' of experience' : /^as\b/i.test(subject) ? ` ${subject}` : ` of ${subject}`}`;
    found.push({ years, name, start, end: start + match[0].length + tail.length });
  }
  return found;
}
