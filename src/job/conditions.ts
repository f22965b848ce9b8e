import type { Line, Plain } from './read/index.ts';
import { namesRole } from './roles.ts';
import type { Statement } from './statements.ts';

/** Terms of work, in the words in which they are shown; the first that fits a stretch of text counts, others may join it. */
const arrangements: readonly (readonly [string, RegExp])[] = [
  ['full-time', /\bfull[-_ ]?time\b|\bvollzeit\b|\btemps plein\b|\btiempo completo\b|\bjornada completa\b|\btempo integral\b/iu],
  ['part-time', /\bpart[-_ ]?time\b|\bteilzeit\b|\btemps partiel\b|\bmedia jornada\b|\bmeio período\b/iu],
  ['internship', /\bintern(?:ship)?\b|\bpraktikum\b|\bstage\b(?= de| :|$)|\bestágio\b/iu],
  ['apprenticeship', /\bapprenticeship\b|\balternance\b/iu],
  ['contract', /\bcontract(?:or)?\b(?! (?:management|negotiat|law))|\bfixed[- ]term\b|\bbefristet\b|\bCDD\b/iu],
  ['temporary', /\btemporary\b|\bseasonal\b|\bintérim\b/iu],
  ['permanent', /\bpermanent\b|\bunbefristet\b|\bCDI\b|\bindefinido\b/iu],
  ['freelance', /\bfreelance\b|\bfreiberuflich\b/iu],
];
const typeLabel = /^(?:employment|job|contract|position|work)[ -]?(?:type|status|basis)?\s*:|^(?:type|schedule|hours|vertragsart|arbeitszeit|contrat|type de contrat|jornada|tipo de contrato)\s*:/iu;
const aboutThePost = /\b(?:this is an?|role is|position is|job is|(?:is|as) an?|we offer an?|in)\s+(?:\p{L}+[ ,-]+){0,3}(?:full|part)[- ]?time\b|\b(?:full|part)[- ]?time (?:role|position|job|post|contract|permanent|employment|opportunity)\b|\b(?:permanent|contract|temporary|fixed-term) (?:role|position|job|post)\b|\b\d{1,2}[- ]month contract\b|\bin (?:vollzeit|teilzeit)\b|\b(?:CDI|CDD)\b/iu;

const typesIn = (text: string): string[] => arrangements.filter(([, words]) => words.test(text)).map(([name]) => name);

/** "full-time, permanent": what the ad's own facts, a label, the opening lines or a sentence on the post say. */
export function employmentIn({ lines, meta }: Plain, statements: readonly Statement[]): string | undefined {
  const told = meta.get('employment-type') ?? meta.get('employment_type') ?? meta.get('type');
  const places = [
    told?.replace(/_/g, '-'),
    ...lines.filter(({ text }) => text.length < 120 && typeLabel.test(text)).map(({ text }) => text),
    ...lines.slice(0, 8).filter(({ text, bullet }) => !bullet && text.length < 90 && !/[.!?]$/.test(text)).map(({ text }) => text),
    ...statements.filter(({ section, text }) => section !== 'benefits' && aboutThePost.test(text)).map(({ text }) => text),
  ];
  for (const place of places) {
    const found = typesIn(place ?? '');
    if (found.length > 0) return found.join(', ');
  }
  return undefined;
}

const locationLabel = /^(?:work |job |office )?(?:locations?|workplace|where|standort|arbeitsort|einsatzort|ort|lieu(?: de travail)?|localisation|ubicación|lugar|localização|local)\s*:\s*(\S[^\n]{1,100})/iu;
const region = '(?:\\p{Lu}{2,3}|\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+){0,2})';
const city = '\\p{Lu}[\\p{L}.’\'-]+(?: (?:\\p{Lu}[\\p{L}.’\'-]+|am|an der|upon|of|de|la|sur|im)){0,3}';
const way = '(?:remote|hybrid|on-?site|in-office|homeoffice|home office|télétravail|teletrabajo|remoto)';
const wholePlace = new RegExp(`^(?:${city}, ?${region}(?:, ?${region})?(?: (?:or|/) ${way}(?: ?\\([^()]{1,20}\\))?)?|(?:fully |100 ?% )?${way}(?:[ ,–(-]+(?:within |in )?(?:the )?(?:${region}|${city})\\)?)?|${city}(?:, ?${region}){0,2} ?[(,/–-]+ ?${way}[^()]{0,30}\\)?)$`, 'u');
const placed = [
  new RegExp(`\\b(?:lab|office|studio|site|hospital|clinic|school|headquarters|HQ|plant|factory|warehouse|store|campus)s? in (${city}(?:, ${region})?)(?=[.,;)]|\\s+(?:and|or|with|but|on|for|as|where|to|is)\\b|$)`, 'u'),
  new RegExp(`\\b(?:(?:is|be|role|position|team|job|office|you(?:['’]ll| will) be|we are|we['’]re) (?:based|located) in|based (?:out of|at)|(?:in|at|from) our) (${city}(?:, ${region})?)(?= office|[.,;)]|\\s+(?:and|or|with|but|on|for|office|as|where)\\b|$)`, 'u'),
  new RegExp(`\\b(?:am|für den|für unseren|unser) Standort (${city})`, 'u'),
  new RegExp(`\\b(?:poste basé|basée?) à (${city})`, 'u'),
  new RegExp(`\\(m/[wf]/[dx]\\)\\*? (?:in|am Standort|für) (${city})`, 'u'),
];
/** "Standort Bremen" by itself; and a bare name beside the terms of work: "Faro Salado — Lorient — CDI". */
const site = new RegExp(`^(?:Standort|Site de|Sede) (${city})$`, 'u');
const bareCity = new RegExp(`^${city}$`, 'u');
const byEdge = /\s+[-–—|·•]\s+|\s*[|·•]\s*/;

/** Where the work is: the page's own facts, a label, a part of the opening lines that is a place, or a sentence that says so. */
export function locationIn({ lines, meta }: Plain, company: string | undefined): string | undefined {
  const tidy = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\s.,;:]+$/, '').slice(0, 80);
  const told = meta.get('location') ?? meta.get('job_location') ?? meta.get('locations');
  if (told) return tidy(told);
  for (const { text } of lines) {
    const labelled = locationLabel.exec(text)?.[1];
    if (labelled !== undefined && !/[.!?]\s+\p{Lu}/u.test(labelled)) return tidy(labelled);
  }
  const isPlace = (part: string): boolean => wholePlace.test(part.replace(new RegExp(`\\b${way}\\b`, 'giu'), word => word.toLowerCase())) && part !== company && !namesRole(part) && !/\b(?:Inc|LLC|Ltd|GmbH|Corp)\b/.test(part);
  for (const line of opening(lines)) {
    const parts = line.text.split(byEdge).map(part => part.trim());
    const sited = parts.map(part => site.exec(part)?.[1]).find(place => place !== undefined);
    if (sited !== undefined) return tidy(sited);
    const termed = parts.length > 2 && parts.some(part => typesIn(part).length > 0) && company !== undefined && parts.includes(company);
    const found = parts.filter(part => isPlace(part) || (termed && bareCity.test(part) && part !== company && typesIn(part).length === 0 && !namesRole(part)));
    if (found.length > 0) return tidy(found.join(', '));
  }
  for (const { text } of lines) {
    const found = placed.map(expression => expression.exec(text.replace(/\n/g, ' '))?.[1]).find(place => place !== undefined && place !== company && typesIn(place).length === 0);
    if (found !== undefined) return tidy(found);
  }
  return undefined;
}

const opening = (lines: readonly Line[]): Line[] => lines.slice(0, 8).filter(({ text, bullet }) => !bullet && text.length < 120 && !/[.!?]$/.test(text));
