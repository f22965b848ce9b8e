import type { Line, Plain } from './read/index.ts';
import { skillOf } from './lexicon/index.ts';
import { namesRole } from './roles.ts';
import { kindOfHeading } from './sections.ts';

export interface Found {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const word = "[\\p{Lu}\\d][\\p{L}\\p{N}&.'’+-]*";
const article = "(?:(?:Die|Der|Das|El|La|Le|A|O|As|Os|La société|L['’]entreprise|The company)\\s+|L['’])?";
const companyName = `${word}(?:[ ](?:(?:of|and|&|the|for|de|du|des|und|für)[ ])?${word}){0,4}`;
/** What stands where a company's name could, and is none. */
const notCompany = /^(?:the|our|this|that|we|us|you|your|my|it|role|team|position|job|company|opportunity|who|what|why|where|when|how|people|an?|as|in|at|on|for|if|here|there|there|today|now|join|about|apply|benefits|working|work|life|senior|junior|remote|full|part|i|he|she|they|these|those|candidate|applicants?|successful|ideal|note|please|everyone|someone|experience|knowledge|est[ae]|una?|le|la|les|el|los|der|die|das|wir|uns|unser\p{L}*|nous|notre|nos|nosotros|nuestr\p{L}*|vous|sie|du|ihr\p{L}*|das|diversity|location|salary|first|least|all|each|every|any|both|some|most|many|no|not|one|two|upcoming|strong|monday|january|equal|responsibilities|requirements|qualifications)$/iu;
const genders = /\s*\(?\b(?:m\s?\/\s?w\s?\/\s?[dx]|w\s?\/\s?m\s?\/\s?[dx]|f\s?\/\s?m\s?\/\s?[dx]|m\s?\/\s?f\s?\/\s?[dx]|d\s?\/\s?m\s?\/\s?w|[hf]\s?\/\s?[fh](?:\s?\/\s?x)?|all genders|gn|any gender|m\/f|f\/m|m\/w)\b\)?\*?/giu;
const arrangement = /\b(?:remote|hybrid|on-?site|full[- ]time|part[- ]time|contract|permanent|temporary|vollzeit|teilzeit|unbefristet|cdi|cdd|télétravail|teletrabajo|remoto|freelance|\d{1,3}\s?%)\b/i;

/** The title itself: without gender marks, grades, reference numbers, working hours and place. */
function cleanTitle(raw: string): { title: string; company?: string } | undefined {
  let rest = raw.replace(/[\p{Extended_Pictographic}\uFE0F\u200D]/gu, ' ').trim().replace(/^["“«]|["”»]$/g, '').replace(genders, '').replace(/\b(?:GS|GG)-?\d[\d/-]*\b/g, '').replace(/\[[^\]]*\]/g, '').replace(/(?:#|req(?:uisition)?\.?(?: id)?[:# ]*|job id[:# ]*|ref\.?[:# ]*)[A-Z]*-?\d[\w-]*/gi, '').replace(/\s+/g, ' ').trim();
  rest = rest.replace(/^(?:job (?:title|description|posting|opening|ad)|position|role|title|vacancy|now hiring|we(?:['’]re| are) hiring|stellenangebot|stellenausschreibung|offre d['’]emploi|oferta de empleo|vaga)\s*[:!–-]\s*(?:an?\s+)?/i, '');
  const hiring = new RegExp(`^(${companyName})\\s+(?:is hiring|is looking for|is seeking|sucht|recrute|busca)\\s*:?\\s+(?:for\\s+)?(?:an?|eine?n?|une?|una?)?\\s*(.+)$`, 'u').exec(rest);
  const at = new RegExp(`^(.+?)\\s+(?:at|@|bei|chez)\\s+(${companyName})\\.?$`, 'u').exec(hiring?.[2] ?? rest);
  let company = hiring?.[1] ?? at?.[2];
  const parts = (at?.[1] ?? hiring?.[2] ?? rest).split(/\s+[-–—|·•]\s+|\s*[|·•]\s*|:\s+/).map(part => part.trim()).filter(Boolean);
  const main = parts.findIndex(part => namesRole(part));
  const title = parts[main]?.replace(/\(([^()]*)\)/g, (whole, inner: string) => (arrangement.test(inner) ? '' : whole)).replace(/^an?\s+/i, '').replace(/(?:\s+(?:and|or|und|et))+\s*$/i, '').replace(/[\s,;:!.–-]+$/, '').replace(/\s+/g, ' ').trim();
  if (!title || title.length > 90 || title.split(' ').length > 12) return undefined;
  const beforeIt = parts[main - 1];
  if (company === undefined && beforeIt !== undefined && parts.length === 2 && plausibleCompany(beforeIt)) company = beforeIt;
  return company !== undefined && plausibleCompany(company) ? { title, company } : { title };
}

function plausibleCompany(name: string): boolean {
  const [first = ''] = name.split(/\s+/);
  return name.length >= 2 && name.length <= 60 && !notCompany.test(first) && !notCompany.test(name) && !namesRole(name) && !arrangement.test(name) && /\p{Lu}/u.test(name) && !/\b(?:hiring|process|role|skills|team)\b/i.test(name) && skillOf(name) === undefined;
}

const tidyCompany = (name: string): string => name.replace(/['’]s$/, '').replace(/[\s,;:!.-]+$/, '').replace(/\b(Inc|Ltd|Co|Corp)$/, '$1.').trim();

const titleLabel = /^(?:job\s+title|position(?:\s+title)?|role(?:\s+title)?|title|job|vacancy|stelle(?:nbezeichnung)?|stellentitel|berufsbezeichnung|(?:intitulé du )?poste|puesto|cargo|vaga)\s*:\s*(\S.*)$/iu;
const companyLabel = /^(?:company(?:\s+name)?|employer|organi[sz]ation|hiring company|client|firma|unternehmen|arbeitgeber|entreprise|société|empresa|compañía)\s*:\s*(\S[^,;|(]*)/iu;
const wanted = /(?:looking for|seeking|hiring|to hire|in search of|searching for|recruiting|opening for|opportunity for)\s+(?:(?:an?|our (?:next|first)|one|two|three|several|the next)\s+)((?:[^\s.,;:()]+\s+){0,7}?[^\s.,;:()]+)(?=\s+(?:to|who|with|in|for|that|at|on|and|based|joining|within|from|as|where|willing|located|of)\b|\s*[.,;:()!]|\s*$)|(?:wir suchen|gesucht wird|sucht)\s+(?:(?:ab sofort|zum nächstmöglichen Zeitpunkt|dich als|sie als|für unser\p{L}* \p{L}+)\s+)*(?:eine?n?\s+)?((?:[^\s.,;:()]+\s+){0,5}?[^\s.,;:()]+)(?=\s*\(|\s+(?:zur|für|mit|in|der|die|am)\b|\s*[.,;:!]|\s*$)|(?:nous recherchons|recherche|recrute)\s+une?\s+((?:[^\s.,;:()]+\s+){0,6}?[^\s.,;:()]+)(?=\s+(?:pour|avec|qui|afin|à|en|au)\b|\s*[.,;:()!]|\s*$)|(?:buscamos|busca|procuramos|estamos buscando)\s+(?:a\s+)?(?:una?|uma?)\s+((?:[^\s.,;:()]+\s+){0,6}?[^\s.,;:()]+)(?=\s+(?:para|con|com|que|en|em)\b|\s*[.,;:()!]|\s*$)|(?:^|[.!?]\s)As an?\s+((?:[^\s.,;:()]+\s+){0,6}?[^\s.,;:()]+)(?=\s+at\b|,?\s+you\b)/giu;
const praise = /^(?:(?:highly|very|truly)\s+)?(?:experienced|talented|passionate|motivated|self-motivated|skilled|driven|dynamic|creative|enthusiastic|dedicated|curious|strong|great|exceptional|outstanding|hands-on|detail-oriented|results-oriented|ambitious|seasoned|brilliant|new|additional|full-time|part-time|compassionate|reliable|friendly|erfahrenen?|engagierten?|motivierten?)(?:\s+and\b|,)?\s+/iu;

function located(line: Line, name: string): Found {
  const at = line.text.indexOf(name);
  return at < 0 ? { name, start: line.start, end: line.end } : { name, start: line.start + at, end: line.start + at + name.length };
}

/** "Go Copperline", where the text says "Copperline" everywhere else: a word has grown on. */
function recurring(text: string, name: string): string {
  const rest = name.replace(/^\S+\s+/, '');
  return rest !== name && skillOf(name.slice(0, name.length - rest.length)) !== undefined && text.split(name).length === 2 && text.split(rest).length > 2 && /^\p{Lu}/u.test(rest) ? rest : name;
}

export function titleAndCompany({ lines, meta }: Plain): { title?: Found; company?: string } {
  let title: Found | undefined;
  const companies: string[] = [];
  const propose = (line: Line, raw: string): void => {
    const clean = cleanTitle(raw);
    if (!clean) return;
    title ??= located(line, clean.title);
    if (clean.company !== undefined && title.name === clean.title) companies.push(clean.company);
  };
  const stated = ['company', 'company_name', 'organization', 'organisation', 'employer', 'hiringorganization', 'org'].map(key => meta.get(key)).find(value => value !== undefined);
  if (stated !== undefined) companies.push(stated);
  const firstLine = lines[0];
  for (const key of ['title', 'job_title', 'jobtitle', 'role_name', 'position', 'role']) {
    const value = meta.get(key);
    const line = value === undefined ? undefined : lines.find(candidate => candidate.text.includes(value)) ?? firstLine;
    if (value !== undefined && line) propose(line, value);
  }
  for (const line of lines) {
    const label = titleLabel.exec(line.text)?.[1];
    if (label !== undefined && label.length < 100) propose(line, label);
    const company = companyLabel.exec(line.text)?.[1];
    if (company !== undefined && plausibleCompany(company.trim())) companies.push(company);
  }
  for (const [i, line] of lines.slice(0, 12).entries()) {
    const short = line.text.length <= 110 && line.text.split(/\s+/).length <= 14 && !/[.;]$/.test(line.text.replace(/\b(?:Sr|Jr|Inc|Ltd)\.$/, ''));
    if (short && !line.bullet && (line.heading || i < 4) && !(line.heading && kindOfHeading(line.text) !== 'other' && !namesRole(line.text))) propose(line, line.text);
  }
  for (const line of title ? [] : lines) {
    for (const match of line.text.matchAll(wanted)) {
      let name = match.slice(1).find(group => group !== undefined) ?? '';
      while (praise.test(name)) name = name.replace(praise, '');
      const clean = namesRole(name) ? cleanTitle(name)?.title : undefined;
      if (clean !== undefined) title ??= located(line, clean);
    }
  }
  const about = new RegExp(`^(?:about|who is|why|why join|working at|life at|über|à propos (?:de |d['’])|sobre)\\s*(${companyName})\\s*[:?!]?$`, 'iu');
  const inText = [
    new RegExp(`(?:^|[.!?]\\s*|\\n)(${companyName}) is an? (?:proud )?(?:equal|affirmative)\\b`, 'u'),
    new RegExp(`(?:^|[.!?:]\\s+|\\n)(${companyName}),?\\s+(?:is|are)\\s+(?:(?:currently|now|actively)\\s+)?(?:hiring|looking for|seeking|recruiting|searching)\\b`, 'u'),
    new RegExp(`(?:^|[.!?:]\\s+|\\n)${article}(${companyName})\\s+(?:sucht|recrute|busca|recherche)\\b`, 'u'),
    new RegExp(`\\b(?:[Jj]oin|Welcome to)\\s+(${companyName})(?=\\s+(?:as|and|to|in|where|today)\\b|[,.!:]|\\s*$)`, 'u'),
    new RegExp(`(?:^|[.!?]\\s+|\\n)(?:At|Bei(?: der)?|Chez|En|Na|No)\\s+(${companyName})(?=,|\\s+(?:we|you|our|arbeiten|entwickeln|suchen|nous|buscamos|trabajamos|procuramos|estamos)\\b)`, 'u'),
    new RegExp(`(?:^|[.!?]\\s+|\\n)${article}(${companyName})(?:\\s+\\([^)]*\\))?,?\\s+(?:is|ist|est|es|é)\\s+(?:an?|the|one of|eine?|une?|una?|uma?|ein)\\b`, 'u'),
    new RegExp(`\\b(?:[Yy]ou|[Ee]ngineer|[Dd]eveloper|[Mm]anager|[Aa]nalyst|[Rr]ole|[Tt]eam|[Pp]osition|[Cc]areer|[Ww]ork(?:ing)?|[Jj]ob)\\s+at\\s+(${companyName})(?=[,.!]|\\s|$)`, 'u'),
    new RegExp(`\\b(?:at|for|with|join)\\s+(${word}(?:[ ]${word}){0,3},?[ ](?:Inc|LLC|Ltd|GmbH|AG|Corp|Corporation|PLC|S\\.?A|BV|AB)\\b)`, 'u'),
    new RegExp(`(?:^|[.!?]\\s+|\\n)(${companyName})\\s+(?:builds|makes|develops|provides|helps|runs|operates|offers|designs|delivers|powers|creates)\\b`, 'u'),
  ];
  for (const line of lines) {
    const name = about.exec(line.text)?.[1];
    if (name !== undefined && line.text.length < 60 && /^\p{Lu}/u.test(name) && plausibleCompany(name)) companies.push(name);
  }
  const underTitle = title && lines[lines.findIndex(line => title !== undefined && line.start <= title.start && title.end <= line.end) + 1];
  const byline = underTitle && underTitle.text.length <= 90 && !underTitle.bullet ? underTitle.text.split(/\s+[-–—|·•]\s+|[|·•,(]/)[0]?.trim() ?? '' : '';
  if (byline !== '' && byline.split(' ').length <= 5 && plausibleCompany(byline) && lines.filter(line => line.text.includes(byline)).length > 1) companies.push(byline);
  for (const pattern of companies.length > 0 ? [] : inText) {
    for (const line of lines) {
      const name = pattern.exec(line.text.replace(/\s*\n\s*/g, ' '))?.[1];
      if (name !== undefined && plausibleCompany(tidyCompany(name))) companies.push(name);
    }
  }
  const whole = lines.map(line => line.text).join('\n');
  const company = companies.map(tidyCompany).map(name => recurring(whole, name)).find(name => name !== '' && name.toLowerCase() !== title?.name.toLowerCase());
  return { ...(title ? { title } : {}), ...(company === undefined ? {} : { company }) };
}
