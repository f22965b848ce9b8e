import { findSkills, skillOf } from './lexicon/index.ts';
import { pattern } from './pattern.ts';
import type { Statement } from './statements.ts';

/** A condition that the applicant answers with yes or no; it is listed, never scored. */
export interface Knockout {
  readonly name: string;
  /** Stable part of the id: two statements of one condition are one. */
  readonly key: string;
  readonly aliases: readonly string[];
  readonly start: number;
  readonly end: number;
}

const conditions: readonly { readonly name: string; readonly key: string; readonly pattern: RegExp }[] = [
  { name: 'Work permit', key: 'work-permit', pattern: pattern(String.raw`
    \b(?:legally )?(?:authori[sz]ed|eligib(?:le|ility)|right|permi(?:t|ssion)|authori[sz]ation|entitled) (?:to|for) (?:live and )?work\b(?: in (?:the )?[\p{Lu}][\p{L}.]*(?: [\p{Lu}][\p{L}.]*)*)?
    \bwork (?:permit|authori[sz]ation|visa)\b|\b(?:visas?|immigration) sponsorship\b|\bsponsor(?:ship)?\b[^.;]{0,25}\bvisas?\b
    \barbeitserlaubnis\b|\baufenthaltserlaubnis\b|\bpermis de travail\b
    \bpermiso de trabajo\b|\bautorização de trabalho\b
  `) },
  { name: 'Citizenship', key: 'citizenship', pattern: pattern(String.raw`
    \b(?:U\.?S\.?|EU|UK|United States|Canadian|German|Australian)[- ]+citizens?(?:hip)?\b|\bmust be (?:an? )?[\p{L}. ]{0,20}citizens?\b
    \bcitizenship (?:is )?required\b|\bstaatsbürgerschaft\b
  `) },
  { name: 'Security clearance', key: 'security-clearance', pattern: pattern(String.raw`
    \b(?:(?:active|current|valid|obtain|top|secret|security|government|public trust|DoD|TS/SCI)[ ,]+){0,5}(?:security|secret|government|DoD|TS/SCI|public trust) clearances?\b
    \bTS/SCI\b|\bpublic trust\b|\bsicherheitsüberprüfung\b|\bhabilitation (?:secret|confidentiel)
  `) },
  { name: 'Background check', key: 'background-check', pattern: /\bbackground (?:checks?|investigations?|screenings?)\b|\bdrug (?:tests?|screen(?:ing)?s?)\b|\bführungszeugnis\b/iu },
  { name: "Driver's licence", key: 'drivers-licence', pattern: pattern(String.raw`
    \b(?:valid |clean |current )?(?:driver['’]?s?['’]?|driving) licen[cs]e\b|\bCDL\b
    \bführerschein\b|\bpermis (?:de conduire|B)\b|\b(?:carnet|permiso|licencia) de conducir\b|\bcarteira de habilitação\b|\bCNH\b
  `) },
  { name: 'Age', key: 'age', pattern: /\b(?:at least|minimum(?: age)?(?: of)?|must be|over) (?:18|21)(?: years)?(?: old| of age|\b(?= or older))|\b(?:18|21) years (?:of age|old) or older\b/iu },
  { name: 'Travel', key: 'travel', pattern: pattern(String.raw`
    \b(?:willing(?:ness)?|able|ability|available|availability|prepared) to travel\b[^.;,]{0,40}
    \btravel (?:up to|of up to|required|approximately)\b[^.;,]{0,20}|\bup to \d+ ?% (?:of )?travel\b|\b\d+ ?% travel\b|\breisebereitschaft\b
    \bdisponibilidad para viajar\b
  `) },
  { name: 'Shifts', key: 'shifts', pattern: pattern(String.raw`
    \b(?:night|rotating|weekend|evening|12-hour|twelve-hour|overnight) shifts?\b
    \b(?:work|working|available) (?:nights|weekends|evenings)\b(?:(?:,| and| or) (?:and |or )?(?:nights|weekends|evenings|holidays))*
    \bschichtarbeit\b|\bschichtdienst\b
  `) },
];
const licence = pattern(String.raw`
  \b(?:(?:active|valid|current|unrestricted|unencumbered|state|professional|registered nurse|practical nurse|nursing|medical|teaching|law|pharmacist|electrician['’]s|contractor|real estate|RN|LPN|PE|CPA|\p{Lu}[\p{L}]+)[ ,]+){1,6}licen[cs](?:e|ure)\b(?! agreement)
  \blicensed (?:as an? [\p{L} ]{3,30}|to practi[cs]e [\p{L}]+)|\bRN licen[cs]ure\b|\badmitted to the bar\b|\bbar admission\b|\bapprobation\b
  \b(?:current|active) (?:registration|membership) with the [\p{L} ]{3,50}
`, { flags: 'u' });
const place = "(?:\\s+(?:in|at|from|near|bei)\\s+(?:our\\s+)?(\\p{Lu}[\\p{L}.'-]+(?:[ ,]+\\p{Lu}[\\p{L}.'-]+){0,3}))";
const onSite = [
  new RegExp(`\\b(?:must |need to |able to |willing to |required to |expected to |to )?(?:be )?(?:based|located|live|reside|living|residing)${place}`, 'u'),
  new RegExp(`\\b(?:work(?:ing)?|role|position|job|fully|fulltime|100 ?%|days?(?: a| per|/)? ?week)[^.;\\n]{0,30}\\b(?:on[- ]?site|in[- ](?:the[- ])?office|in[- ]person)\\b${place}?`, 'iu'),
  new RegExp(`\\b(?:on[- ]?site|in[- ]office|in[- ]person|hybrid)\\b(?:\\s+(?:role|position|work|presence|only|attendance|\\d days))?${place}`, 'iu'),
  /\b(?:on[- ]?site|in[- ]office|in[- ]person) (?:role|position|work|presence|only|attendance|\d|required|is required)\b|\b\d (?:or more )?days?(?: a| per|\/) ?week (?:on[- ]?site|in[- ]office|in the office)\b/iu,
  new RegExp(`\\b(?:am|für den|für unseren) Standort\\s+(\\p{Lu}[\\p{L}.'-]+(?: \\p{Lu}[\\p{L}.'-]+)?)`, 'u'),
  /\b(?:willing(?:ness)?|able|ability|required) to (?:relocate|commute)\b|\bwithin (?:commuting|daily driving) distance\b|\brelocation (?:is )?required\b|\bumzugsbereitschaft\b/iu,
];
const label = /^(?:work |job )?(?:location|workplace|standort|arbeitsort|lieu|ubicación|localização)\s*:\s*(\S[^\n]*)/iu;
const notACondition = /regardless of|without regard to|equal (?:employment )?opportunit|discriminat|protected veteran|reasonable accommodation|ohne ansehen|unabhängig von/i;
const mastery = pattern(String.raw`
  \bfluen|\bnative\b|\bproficien|\b[ABC][12]\b|\bbusiness[- ]level
  \bverhandlungssicher|\bfließend|\bmuttersprach|\bcourant|\bbilingu|\bmaternelle
  \bfluido|\bnativo|\bspeak|\bspoken\b|\bwritten\b|\bverbal\b|\boral\b|\blanguages?\b|\bkenntnisse|deutschkenntnisse|englischkenntnisse|\blevel\b
  \bmother tongue|\bavançad|\bavanzado|\bfluente|\bwort und schrift|\bgute[sn]?\b|\bconversational|\bcommand of|\bread and write|\blesen und schreiben
  \bniveau\b|\bnivel\b|\bparl|\bskills\b|\bcommunicat
`);

/** "German is not required" */
const notNeeded = /\bnot (?:strictly )?(?:required|necessary|needed|mandatory|a must)\b|\bnicht (?:zwingend )?(?:erforderlich|nötig|notwendig)\b|\bpas (?:nécessaire|obligatoire|exigée?)\b/iu;

function spokenIn(statement: Statement): Knockout[] {
  if (notNeeded.test(statement.text)) return [];
  const inside = statement.section === 'must' || statement.section === 'preferred';
  if (!mastery.test(statement.text) && !(inside && statement.bullet && statement.text.length < 60)) return [];
  return findSkills(statement.text).filter(({ skill }) => skillOf(skill)?.field === 'spoken').map(({ start, end, skill }) => {
    const level = /\b[ABC][12]\b(?:\/[ABC][12])?\+?/.exec(statement.text.slice(end, end + 30))?.[0];
    return { name: `${skill}${level ? ` (${level})` : ''}`, key: `language:${skill.toLowerCase()}`, aliases: skillOf(skill)?.aliases ?? [], start: statement.start + start, end: statement.start + end };
  });
}

export function knockoutsIn(statement: Statement): Knockout[] {
  if (notACondition.test(statement.text)) return [];
  const text = statement.text.replace(/\n/g, ' ');
  const at = (match: RegExpExecArray): { start: number; end: number } => ({ start: statement.start + match.index, end: statement.start + match.index + match[0].trimEnd().replace(/(?<=\p{Ll})\.$/u, '').length });
  const found: Knockout[] = [];
  for (const { name, key, pattern } of conditions) {
    const match = pattern.exec(text);
    if (match) found.push({ name, key, aliases: [], ...at(match) });
  }
  const licensed = licence.exec(text);
  if (licensed && !/driv/i.test(licensed[0])) found.push({ name: licensed[0].trim(), key: `licence:${licensed[0].trim().toLowerCase()}`, aliases: [], ...at(licensed) });
  const labelled = label.exec(text);
  const site = labelled ?? onSite.map(pattern => pattern.exec(text)).find(match => match !== null);
  if (site && (!labelled || !/^\s*(?:fully |100 ?% )?remote\b/i.test(labelled[1] ?? ''))) {
    const where = labelled?.[1]?.trim() ?? site[1]?.trim();
    found.push({ name: where ? `Location: ${where.slice(0, 60).replace(/[\s.,;]+$/, '')}` : 'On site', key: 'location', aliases: [], ...at(site) });
  }
  return [...found, ...spokenIn(statement)];
}
