import { arrangement, companyIn, companyName, plausibleCompany } from './company.ts';
import { pattern } from './pattern.ts';
import type { Line, Plain } from './read/index.ts';
import { namesRole } from './roles.ts';
import { kindOfHeading } from './sections.ts';

export interface Found {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const pictures = /[\p{Extended_Pictographic}\uFE0F\u200D]/gu;
/** "(m/w/d)" and its kin. */
const genders = pattern(String.raw`
  m\s?/\s?w\s?/\s?[dx]|w\s?/\s?m\s?/\s?[dx]|d\s?/\s?m\s?/\s?w|m/w
  f\s?/\s?m\s?/\s?[dx]|m\s?/\s?f\s?/\s?[dx]|m/f|f/m|all genders|any gender|gn
  [hf]\s?/\s?[fh](?:\s?/\s?x)?
`, { before: String.raw`\s*\(?\b`, after: String.raw`\b\)?\*?`, flags: 'giu' });
const reference = /(?:#|req(?:uisition)?\.?(?: id)?[:# ]*|job id[:# ]*|ref\.?[:# ]*)[A-Z]*-?\d[\w-]*|\b(?:GS|GG)-?\d[\d/-]*\b|\[[^\]]*\]/gi;
const announcement = pattern(String.raw`
  job (?:title|description|posting|opening|ad)|position|role|title|vacancy|now hiring|we(?:['’]re| are) hiring
  stellenangebot|stellenausschreibung
  offre d['’]emploi|oferta de empleo|vaga
`, { before: '^', after: String.raw`\s*[:!–-]\s*(?:an?\s+)?` });
const hiring = new RegExp(`^(${companyName})\\s+(?:is hiring|is looking for|is seeking|sucht|recrute|busca)\\s*:?\\s+(?:for\\s+)?(?:an?|eine?n?|une?|una?)?\\s*(.+)$`, 'u');
const at = new RegExp(`^(.+?)\\s+(?:at|@|bei|chez)\\s+(${companyName})\\.?$`, 'u');
const partBreak = /\s+[-–—|·•]\s+|\s*[|·•]\s*|:\s+/;

/** The title itself, without gender marks, reference numbers, working hours and place; and the company, where the same line names it. */
function cleanTitle(raw: string): { title: string; company?: string } | undefined {
  const line = raw.replace(pictures, ' ').trim().replace(/^["“«]|["”»]$/g, '').replace(genders, '').replace(reference, '').replace(/\s+/g, ' ').trim().replace(announcement, '');
  const hires = hiring.exec(line);
  const place = at.exec(hires?.[2] ?? line);
  const parts = (place?.[1] ?? hires?.[2] ?? line).split(partBreak).map(part => part.trim()).filter(Boolean);
  const main = parts.findIndex(part => namesRole(part));
  const title = parts[main]
    ?.replace(/\(([^()]*)\)/g, (whole, inner: string) => (arrangement.test(inner) ? '' : whole))
    .replace(/^an?\s+/i, '').replace(/(?:\s+(?:and|or|und|et))+\s*$/i, '').replace(/(?<![\s,;:!.–-])[\s,;:!.–-]+$/, '').replace(/\s+/g, ' ').trim();
  if (!title || title.length > 90 || title.split(' ').length > 12) return undefined;
  const company = hires?.[1] ?? place?.[2] ?? (parts.length === 2 ? parts[main - 1] : undefined);
  return company !== undefined && plausibleCompany(company) ? { title, company } : { title };
}

const label = pattern(String.raw`
  job\s+title|position(?:\s+title)?|role(?:\s+title)?|title|job|vacancy
  stelle(?:nbezeichnung)?|stellentitel|berufsbezeichnung
  (?:intitulé du )?poste|puesto|cargo|vaga
`, { before: '^', after: String.raw`\s*:\s*(\S.*)$` });
/** Up to so many words, as few as will do. */
const upTo = (words: number): string => String.raw`((?:[^\s.,;:()]+\s+){0,${words - 1}}?[^\s.,;:()]+)`;
const ends = (words: string): string => String.raw`(?=\s+(?:${words})\b|\s*[.,;:()!]|\s*$)`;
/** Sentences that name the title in passing. */
const wanted = [
  `(?:looking for|seeking|we need|hiring|to hire|in search of|searching for|recruiting|opening for|opportunity for)\\s+(?:an?|our (?:next|first)|one|two|three|several|the next)\\s+${upTo(8)}${ends('to|who|with|in|for|that|at|on|and|based|joining|within|from|as|where|willing|located|of')}`,
  `(?:^|[.!?]\\s)As an?\\s+${upTo(7)}(?=\\s+at\\b|,?\\s+you\\b)`,
  `(?:wir suchen|gesucht wird|sucht)\\s+(?:(?:ab sofort|zum nächstmöglichen Zeitpunkt|dich als|sie als|für unser\\p{L}* \\p{L}+)\\s+)*(?:eine?n?\\s+)?${upTo(6)}${ends('zur|für|mit|in|der|die|am')}`,
  `(?:nous recherchons|recherche|recrute)\\s+une?\\s+${upTo(7)}${ends('pour|avec|qui|afin|à|en|au')}`,
  `(?:buscamos|busca|procuramos|estamos buscando)\\s+(?:a\\s+)?(?:una?|uma?)\\s+${upTo(7)}${ends('para|con|com|que|en|em')}`,
].map(source => new RegExp(source, 'giu'));
const praise = pattern(String.raw`
  experienced|talented|passionate|motivated|self-motivated|skilled|driven|dynamic|creative|enthusiastic|dedicated|curious|strong|great|exceptional
  outstanding|hands-on|detail-oriented|results-oriented|ambitious|seasoned|brilliant|new|additional|full-time|part-time|compassionate|reliable|friendly
  erfahrenen?|engagierten?|motivierten?
`, { before: String.raw`^(?:(?:highly|very|truly)\s+)?`, after: String.raw`(?:\s+and\b|,)?\s+` });

function withoutPraise(name: string): string {
  const rest = name.replace(praise, '');
  return rest === name ? name : withoutPraise(rest);
}

function located(line: Line, name: string): Found {
  const offset = line.text.indexOf(name);
  return offset < 0 ? { name, start: line.start, end: line.end } : { name, start: line.start + offset, end: line.start + offset + name.length };
}

const titleKeys = ['title', 'job_title', 'jobtitle', 'role_name', 'position', 'role'];
const companyKeys = ['company', 'company_name', 'organization', 'organisation', 'employer', 'hiringorganization', 'org'];

/** A line near the top that can be read as a title: a heading that is none of a section, or one of the first lines. */
function opensAd(line: Line, index: number): boolean {
  const short = line.text.length <= 110 && line.text.split(/\s+/).length <= 14 && !/[.;]$/.test(line.text.replace(/\b(?:Sr|Jr|Inc|Ltd)\.$/, ''));
  const ofSection = line.heading && kindOfHeading(line.text) !== 'other' && !namesRole(line.text);
  return short && !line.bullet && !ofSection && (line.heading || index < 4);
}

/** Title and company by rules, the surest source first: metadata, labels, the opening lines, then sentences. Undefined rather than wrong. */
export function titleAndCompany({ lines, meta }: Plain): { title?: Found; company?: string } {
  const candidates: { line: Line; raw: string }[] = [
    ...titleKeys.flatMap(key => {
      const raw = meta.get(key);
      const line = raw === undefined ? undefined : lines.find(candidate => candidate.text.includes(raw)) ?? lines[0];
      return raw === undefined || line === undefined ? [] : [{ line, raw }];
    }),
    ...lines.flatMap(line => {
      const raw = label.exec(line.text)?.[1];
      return raw === undefined || raw.length >= 100 ? [] : [{ line, raw }];
    }),
    ...lines.slice(0, 12).filter(opensAd).map(line => ({ line, raw: line.text })),
  ];
  // "Data Engineer at Fernhill Ltd. Python required.": an ad of a line or two opens with it.
  const opening = lines[0] && at.exec(/^[^.!?]{5,80}\p{L}(?=\.\s+\p{Lu})/u.exec(lines[0].text)?.[0] ?? '')?.[0];
  if (lines[0] && opening !== undefined && !/\b(?:we|is|are|you|your|our|who|join)\b/i.test(opening)) candidates.push({ line: lines[0], raw: opening });
  const read = candidates.flatMap(({ line, raw }) => {
    const clean = cleanTitle(raw);
    return clean ? [{ line, ...clean }] : [];
  });
  const [first] = read;
  const title = first ? located(first.line, first.title) : titleInSentence(lines);
  const stated = [
    ...companyKeys.map(key => meta.get(key)).filter(name => name !== undefined).slice(0, 1),
    ...read.filter(({ title: name }) => name === first?.title).map(({ company }) => company).filter(name => name !== undefined),
  ];
  const company = companyIn(lines, stated, title);
  return { ...(title ? { title } : {}), ...(company === undefined ? {} : { company }) };
}

function titleInSentence(lines: readonly Line[]): Found | undefined {
  for (const line of lines) {
    for (const match of wanted.flatMap(expression => [...line.text.matchAll(expression)]).sort((a, b) => a.index - b.index)) {
      const name = withoutPraise(match[1] ?? '');
      const clean = namesRole(name) ? cleanTitle(name)?.title : undefined;
      if (clean !== undefined) return located(line, clean);
    }
  }
  return undefined;
}
