import type { Importance } from './model.ts';
import { pattern } from './pattern.ts';
import type { Statement } from './statements.ts';

export interface DegreeAsked {
  readonly name: string;
  readonly importance: Importance;
  readonly levels: readonly { readonly name: string; readonly aliases: readonly string[] }[];
  readonly start: number;
  readonly end: number;
}

interface Level {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Cannot be anything else. */
  readonly sure: RegExp;
  /** Counts only beside another degree or the word itself. */
  readonly short?: RegExp;
}

/** Lowest first. `MS`, `BA` and `AA` are many things; they count in the company of a degree. */
const levels: readonly Level[] = [
  { name: 'High school diploma', aliases: ['GED', 'High school degree', 'Abitur'], sure: /\bhigh[- ]school (?:diploma|degree|graduate|education)\b|\bG\.?E\.?D\b\.?(?! of)|\babitur\b|\bbaccalauréat\b|\bbachillerato\b|\bensino médio\b/i },
  { name: 'Vocational training', aliases: ['Ausbildung', 'Berufsausbildung', 'Apprenticeship'], sure: pattern(String.raw`
    \b(?:abgeschlossene |kaufmännische |technische ){0,3}(?:berufs)?ausbildung(?! und Weiterbildung)\b|\bvocational (?:training|qualification|degree)\b
    \bcompleted apprenticeship\b|\bformación profesional\b
  `) },
  { name: "Associate's degree", aliases: ['Associate degree', 'AA', 'AS', 'AAS', 'ADN'], sure: /\bassociate['’]?s?['’]? degrees?\b|\bassociate of (?:arts|science|applied science)\b/i, short: /\bA\.?A\.?S?\b\.?|\bADN\b/ },
  { name: "Bachelor's degree", aliases: ['Bachelor', 'Bachelors', 'Bachelor of Science', 'Bachelor of Arts', 'Bachelor of Engineering', 'BS', 'B.S.', 'BSc', 'B.Sc.', 'BA', 'B.A.', 'BEng', 'B.Tech', 'BBA', 'BSN'], sure: pattern(String.raw`
    \bbachelor['’]?s?\b(?: of (?:science|arts|engineering|technology|business administration|commerce)(?: in nursing)?)?(?:['’]?s? degrees?|-?abschluss)?
    \bB\.?\s?Sc\b\.?|\bB\.?Tech\b\.?|\bB\.?Eng\b\.?|\bB\.S\.N?\.?|\bB\.A\.|\bBSN\b|\bundergraduate degree\b
    \blicenciatura\b|\bgrado(?= en\b)|\bbacharelado\b|\bgraduação\b|\bbac\s?\+\s?3\b
  `), short: /\b(?:BS|BA|BBA)\b/ },
  { name: "Master's degree", aliases: ['Master', 'Masters', 'Master of Science', 'Master of Arts', 'Master of Engineering', 'MS', 'M.S.', 'MSc', 'M.Sc.', 'MA', 'M.A.', 'MEng', 'MSN'], sure: pattern(String.raw`
    \bmaster['’]s?\b(?: degrees?)?|\bmasters?(?: degrees?|-?abschluss|studium)\b|\bmasters\b(?= (?:in|or|degree|preferred))
    \bmaster of (?:science|arts|engineering|public health|social work|laws)\b|\bM\.?\s?Sc\b\.?|\bM\.?Eng\b\.?|\bM\.S\.(?:N\.)?|\bM\.A\.|\bMSN\b
    \bgraduate degree\b|\badvanced degree\b|\bmaestría\b|\bmáster\b|\bmestrado\b|\bbac\s?\+\s?5\b|\bdiplôme d['’]ingénieur\b|\bdiplom\b
  `), short: /\b(?:MS|MA|Master|Masters)\b/ },
  { name: 'MBA', aliases: ['Master of Business Administration', 'M.B.A.'], sure: /\bMBA\b|\bM\.B\.A\.|\bmaster of business administration\b/ },
  { name: 'JD', aliases: ['Juris Doctor', 'J.D.', 'Law degree'], sure: /\bJ\.?D\b\.?(?=\s+(?:degree|from|required|or|and)|[,.]|$)|\bjuris doctor\b|\blaw degree\b/ },
  { name: 'Doctorate', aliases: ['PhD', 'Ph.D.', 'Doctor of Philosophy', 'Doctoral degree', 'Promotion'], sure: /\bPh\.?\s?D\b\.?|\bdoctora(?:te|l degree)\b|\bdoctorat\b|\bdoctorado\b|\bdoutorado\b|\bpromotion in\b/i },
];
const anyDegree: Level = {
  name: 'Degree', aliases: ['University degree', 'College degree', 'Academic degree', 'Diploma'],
  sure: pattern(String.raw`
    \b(?:(?:university|college|academic|relevant|technical|engineering|science|scientific|STEM|four-year|4-year|post-?secondary|tertiary|completed)\s+){1,6}(?:degrees?|diplomas?)\b
    \bdegrees?\s+(?:in|from)\b|\b(?:hoch|fach)schulabschluss\b
    \b(?:hochschul|fachhochschul|informatik|ingenieur)?studium\b(?=\s+(?:der|des|in|im|oder|mit|\())|\babgeschlossenes\s+[\p{L}-]*studium\b|\bdiplôme\b
    \btítulo universitario\b|\btitulación\b|\bensino superior\b|\bdegree (?:required|preferred)\b
  `),
};
/** What ends the field of study: an alternative to the degree, a remark, or the end of the clause. */
const fieldEnd = pattern(String.raw`
  \s*,?\s*(?:and/or|and|or|oder|ou|o)\s+(?:an?\s+|eine?n?\s+|un[ea]?\s+|any\s+|other\s+|other,?\s+)?(?:equivalent|additional|related|relevant|similar|comparable|closely|\d|foreign|another|commensurate|work|experience|one of|vergleichbar|ähnlich|équivalent)
  \s*,?\s+(?:or\s+)?(?:is\s+|are\s+)?(?:required|preferred|desired|with\b|plus\b|strongly|highly|from\b|mit\b|or equivalent|equivalent|a plus)
  \s*[,/]\s*(?:or\s+)?(?:an?\s+)?(?:MSc?|MA|MBA|Ph\.?D|master|doctora)
  \s*,\s*(?:required|preferred)|\s+[-–—]\s|\s*[.;()]|\s*$
`).source;
const field = new RegExp(String.raw`^['’]?s?\s*(?:(?:university|college)\s+)?(?:degrees?|diplomas?|studies|abschluss)?\s*(?:\([^)]*\)\s*)?(?:of science |of arts )?(?:in|der|des|im|en|em)\s+(?:(?:an?|the)\s+)?([^.;()\n]{2,110}?)(?=${fieldEnd})`, 'iu');
const initials = /\b(?:BS|BA|MS|MA)\s*(?:\/|,|or\b)\s*(?:BS|BA|MS|MA)\b|\b(?:BS|BA|MS|MA)\s+(?:degree\s+)?in\s+(?:\p{Lu}|(?:(?:computer|electrical|mechanical|civil|chemical|data|information|software|business|natural|social|applied|related|relevant|an?|the)\s)*(?:sciences?|engineering|technology|systems|mathematics|maths?|statistics|physics|chemistry|biology|economics|finance|accounting|business|marketing|psychology|design|nursing|education|communications?|quantitative|technical|stem)\b)/u;
const beside = /^\s*(?:\/|,|\bor\b|\band\b|degrees?\b|in\b|['’]|\s)+\s*/i;

interface Place {
  readonly level: Level;
  readonly start: number;
  readonly end: number;
}

function levelsIn(text: string): Place[] {
  const found: Place[] = levels.flatMap(level => {
    const match = level.sure.exec(text);
    return match ? [{ level, start: match.index, end: match.index + match[0].length }] : [];
  });
  const general = anyDegree.sure.exec(text);
  if (found.length > 0 || general || /\bdegrees?\b/i.test(text) || initials.test(text)) {
    for (const level of levels) {
      const match = level.short?.exec(text);
      if (!match) continue;
      const rest = text.slice(match.index + match[0].length);
      const near = found.some(other => Math.abs(other.start - match.index) < 30) || (beside.test(rest) && /degrees?\b|\/|\bin\b/i.test(rest.slice(0, 16)));
      if (near && !found.some(other => other.level === level || (other.start <= match.index && match.index < other.end))) found.push({ level, start: match.index, end: match.index + match[0].length });
    }
  }
  // "A completed degree or vocational training": the general word counts where no other academic level is named.
  if (general && found.every(({ level }) => level.name === 'Vocational training' || level.name === 'High school diploma')) {
    found.push({ level: anyDegree, start: general.index, end: general.index + general[0].replace(/\s+(?:in|from)$/i, '').length });
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * Degrees asked for in one statement: levels that are asked for equally are alternatives of one requirement;
 * "an associate's degree, bachelor's preferred" makes two. `importanceAt` takes an offset in the job's text.
 */
export function degreesIn(statement: Statement, importanceAt: (start: number) => Importance): DegreeAsked[] {
  const text = statement.text.replace(/\n/g, ' ');
  const places = levelsIn(text);
  return (['must', 'preferred'] as const).flatMap(importance => {
    const found = places.filter(({ start }) => importanceAt(statement.start + start) === importance);
    const [first] = found;
    const last = found.at(-1);
    if (!first || !last) return [];
    const after = found.map(({ end }) => ({ end, match: field.exec(text.slice(end)) })).find(({ match }) => match !== null);
    const subject = after?.match?.[1]?.trim().replace(/,$/, '');
    const end = Math.max(last.end, after ? after.end + (after.match?.[0].length ?? 0) : 0, last.end + (/^['’]?s?\s+degrees?/i.exec(text.slice(last.end))?.[0].length ?? 0));
    const members = found.map(({ level }) => ({ name: level.name, aliases: level.aliases }));
    const name = `${members.map(member => member.name).join(' or ')}${subject ? ` in ${subject}` : ''}`;
    return [{ name, importance, levels: members, start: statement.start + first.start, end: statement.start + end }];
  });
}
