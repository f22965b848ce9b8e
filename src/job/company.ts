import { skillOf } from './lexicon/index.ts';
import { pattern } from './pattern.ts';
import type { Line } from './read/index.ts';
import { namesRole } from './roles.ts';

const word = "[\\p{Lu}\\d][\\p{L}\\p{N}&.'’+-]{0,40}";
/** A capitalised name of up to five words; case matters, so never use it under the `i` flag alone. */
export const companyName = `${word}(?:[ ](?:(?:of|and|&|the|for|de|du|des|und|für)[ ])?${word}){0,4}`;
const article = "(?:(?:Die|Der|Das|El|La|Le|A|O|As|Os|La société|L['’]entreprise|The company)\\s+|L['’])?";

/** Working hours, contract and place stand where a company's name could. */
export const arrangement = pattern(String.raw`
  remote|hybrid|on-?site|full[- ]time|part[- ]time|contract|permanent|temporary|freelance|\d{1,3}\s?%
  vollzeit|teilzeit|unbefristet
  cdi|cdd|télétravail
  teletrabajo|remoto
`, { before: String.raw`\b`, after: String.raw`\b` });

/** First words, or whole names, that are no company's. */
const notCompany = pattern(String.raw`
  the|our|this|that|these|those|we|us|you|your|my|it|i|he|she|they|who|what|why|where|when|how|an?|as|in|at|on|for|if|here|there|no|not
  today|now|monday|january|first|least|all|each|every|any|both|some|most|many|one|two|upcoming|strong|equal
  role|team|position|job|company|opportunity|people|candidate|applicants?|successful|ideal|note|please|everyone|someone
  join|about|apply|benefits|working|work|life|senior|junior|remote|full|part|experience|knowledge|diversity|location|salary
  responsibilities|requirements|qualifications
  der|die|das|wir|uns|unser\p{L}*|sie|du|ihr\p{L}*
  le|la|les|nous|notre|nos|vous
  el|los|est[ae]|una?|nosotros|nuestr\p{L}*
`, { before: '^', after: '$' });

export function plausibleCompany(name: string): boolean {
  const [first = ''] = name.split(/\s+/);
  return name.length >= 2 && name.length <= 60 && /\p{Lu}/u.test(name)
    && !notCompany.test(first) && !notCompany.test(name) && !namesRole(name) && !arrangement.test(name)
    && !/\b(?:hiring|process|role|skills|team)\b/i.test(name) && skillOf(name) === undefined;
}

const label = pattern(String.raw`
  company(?:\s+name)?|employer|organi[sz]ation|hiring company|client
  firma|unternehmen|arbeitgeber
  entreprise|société
  empresa|compañía
`, { before: '^', after: String.raw`\s*:\s*(\S[^,;|(]*)` });
const about = new RegExp(`^(?:about|who is|why|why join|working at|life at|über|à propos (?:de |d['’])|sobre)\\s*(${companyName})\\s*[:?!]?$`, 'iu');
const opening = '(?:^|[.!?:]\\s+|\\n)';
/** Sentences in which a company speaks of itself; the surest first. */
const sentences = [
  `(?:^|[.!?]\\s*|\\n)(${companyName}) is an? (?:proud )?(?:equal|affirmative)\\b`,
  `${opening}(${companyName}),?\\s+(?:is|are)\\s+(?:(?:currently|now|actively)\\s+)?(?:hiring|looking for|seeking|recruiting|searching)\\b`,
  `${opening}${article}(${companyName})\\s+(?:sucht|recrute|busca|recherche)\\b`,
  `\\b(?:[Jj]oin|Welcome to)\\s+(${companyName})(?=\\s+(?:as|and|to|in|where|today)\\b|[,.!:]|\\s*$)`,
  `${opening}(?:At|Bei(?: der)?|Chez|En|Na|No)\\s+(${companyName})(?=,|\\s+(?:we|you|our|arbeiten|entwickeln|suchen|nous|buscamos|trabajamos|procuramos|estamos)\\b)`,
  `${opening}${article}(${companyName})(?:\\s+\\([^)]*\\))?,?\\s+(?:is|ist|est|es|é)\\s+(?:an?|the|one of|eine?|une?|una?|uma?|ein)\\b`,
  `\\b(?:[Yy]ou|[Ee]ngineer|[Dd]eveloper|[Mm]anager|[Aa]nalyst|[Rr]ole|[Tt]eam|[Pp]osition|[Cc]areer|[Ww]ork(?:ing)?|[Jj]ob)\\s+at\\s+(${companyName})(?=[,.!]|\\s|$)`,
  `\\b(?:at|for|with|join)\\s+(${word}(?:[ ]${word}){0,3},?[ ](?:Inc|LLC|Ltd|GmbH|AG|Corp|Corporation|PLC|S\\.?A|BV|AB)\\b)`,
  `${opening}(${companyName})\\s+(?:builds|makes|develops|provides|helps|runs|operates|offers|designs|delivers|powers|creates)\\b`,
].map(source => new RegExp(source, 'u'));

/** Words that end a company's name, whatever capital follows; and those whose full stop ends no sentence. */
const legalForm = /(?<=\s(?:AS|ASA|AB|AG|SE|SA|SAS|SARL|SRL|BV|NV|Oy|Oyj|ApS|A\/S|GmbH|KG|KGaA|UG|Inc|LLC|LLP|Ltd|PLC|plc|Corp|Corporation|S\.A|B\.V)\b\.?)\s+(?!&|(?:and|und) Co\b|Co\b|KG\b).*$/su;
const sentenceEnd = /(?<!(?:^|[\s.])(?:\p{Lu}|St|Dr|Mt|Ft|Mr|Mrs|Co|Bros))\.\s.*$/su;

const tidy = (name: string): string => name.replace(legalForm, '').replace(sentenceEnd, '').replace(/['’]s$/, '').replace(/(?<![\s,;:!.-])[\s,;:!.-]+$/, '').replace(/\b(Inc|Ltd|Co|Corp)$/, '$1.').trim();

/** "Go Copperline", where the text says "Copperline" everywhere else: a skill has grown on. */
function withoutSkill(text: string, name: string): string {
  const rest = name.replace(/^\S+\s+/, '');
  const grown = rest !== name && /^\p{Lu}/u.test(rest) && skillOf(name.slice(0, name.length - rest.length)) !== undefined;
  return grown && text.split(name).length === 2 && text.split(rest).length > 2 ? rest : name;
}

/** The line under the title often begins with the company; its name must come up again. */
function byline(lines: readonly Line[], underTitle: Line | undefined): string[] {
  if (!underTitle || underTitle.bullet || underTitle.text.length > 90) return [];
  const name = underTitle.text.split(/\s+[-–—|·•]\s+|[|·•,(]/)[0]?.trim() ?? '';
  const again = name !== '' && lines.filter(line => line.text.includes(name)).length > 1;
  return again && name.split(' ').length <= 5 && plausibleCompany(name.replace(/^(?:Les?|La|Die|Der|Das|El|Los|Las|The) (?=\p{Lu}.* )/u, '')) ? [name] : [];
}

/** Who hires. `stated`: names that metadata or the title line gave, surest first. Undefined rather than a guess. */
export function companyIn(lines: readonly Line[], stated: readonly string[], title: { readonly name: string; readonly start: number } | undefined): string | undefined {
  const found = [...stated];
  const matches = (expression: RegExp, among: readonly Line[]): string[] => among.flatMap(line => {
    const name = expression.exec(line.text.replace(/\s*\n\s*/g, ' '))?.[1]?.trim();
    return name !== undefined && /^[\p{Lu}\d]/u.test(name) && plausibleCompany(tidy(name)) ? [name] : [];
  });
  found.push(...matches(label, lines), ...matches(about, lines.filter(line => line.text.length < 60)));
  if (title) found.push(...byline(lines, lines[lines.findIndex(line => line.start <= title.start && title.start < line.end) + 1]));
  if (found.length === 0) found.push(...sentences.flatMap(sentence => matches(sentence, lines)));
  const whole = lines.map(line => line.text).join('\n');
  // One at a time and each once: every look goes through the whole text.
  for (const written of new Set(found)) {
    const name = withoutSkill(whole, tidy(written));
    if (name !== '' && name.toLowerCase() !== title?.name.toLowerCase()) return name;
  }
  return undefined;
}
