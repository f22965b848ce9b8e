import type { Importance } from './model.ts';
import { pattern } from './pattern.ts';
import type { PlacedLine, SectionKind } from './sections.ts';

/** One sentence (or list item) of the ad, with how much it asks for what it names. */
export interface Statement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly section: SectionKind;
  readonly bullet: boolean;
  /** It speaks of what the applicant has or needs, whatever section it stands in. */
  readonly asks: boolean;
  /** It speaks of what the applicant will do. */
  readonly tells: boolean;
  /** What is said of the words between the offsets (in the job's text): later entries outrank earlier ones. */
  readonly marks: readonly { readonly start: number; readonly end: number; readonly importance: Importance }[];
}

const asking = pattern(String.raw`
  \bexperience(?:d)? (?:with|in|of|using|as|building|working|developing)\b|\bexperienced\b|\byears['’]? (?:of )?[\p{L} ]{0,80}experience\b|\bproficien
  \bknowledge of\b|\bskill(?:s|ed) (?:in|with)\b|\b(?:strong|excellent|solid|good|technical|programming) [\p{L} /,+#]{0,40}skills\b
  \bfamiliar(?:ity)? with\b|\bexpert(?:ise)? in\b|\bunderstanding of\b|\bbackground (?:in|with)\b|\bfluen(?:t|cy) in\b
  \byou(?:['’]ve| have| know| bring| are (?:an?|comfortable|familiar|able|fluent))\b|\blooking for\b|\bseeking\b|\bwanted\b|\b(?:is|are) required\b
  \brequired\b|\byou must\b|\bmust (?:have|be|know)\b|\byou(?:['’]ll)? need\b|\bdegree in\b|\bdegrees?\b.{0,200}\brequired\b|\bbachelor
  \bcertifi(?:ed|cation)\b|\bcomfortable with\b|\bhands-on\b|\berfahrung|kenntnisse\b
  \bwir suchen\b|\bbeherrsch|\bstudium\b|\bexpérience\b|\bmaîtris|\bconnaissances?\b|\brecherchons\b
  \bexperiencia\b|\bconocimientos?\b|\bdominio\b|\bbuscamos\b|\bexperiência\b
  \bconhecimentos?\b|\bdomínio\b
`);
const telling = pattern(String.raw`
  \byou(?:['’]ll| will| get to)\b|\bin this (?:role|position)\b|\byour (?:tasks|work|responsibilities)\b|\bwill (?:be|work|build|design|lead|own)\b
  \bsie (?:werden|entwickeln|arbeiten)\b|\bdu (?:wirst|entwickelst|arbeitest|baust)\b
  \bvous (?:serez|allez)\b|\bserás\b|\bvocê vai\b
`);
const nothingAsked = /\bno (?:prior |previous |formal )?[\p{L} ]{0,80}(?:required|needed|necessary)\b|\bkeine? [\p{L} ]{0,80}(?:erforderlich|nötig|notwendig)\b/iu;

/** What the law or the lawyers ask an ad to say; it asks nothing of the applicant. */
const boilerplate = pattern(String.raw`
  equal (?:employment )?opportunit|without regard to|regardless of|reasonable accommodation|protected (?:veteran|characteristic)|qualified applicants
  affirmative action|discriminat|applicants? with disabilities|may vary depending on
`);

/** The preference stands before what it is about ("ideally Rust"), or after it ("Rust is a plus"). */
const before = pattern(String.raw`
  ideally|preferably|nice[- ]to[- ]haves?\s*:|bonus(?: points)?(?: if| for| :|:)|extra points (?:if|for)|even better if
  a plus (?:if|would be)|pluses?:|preferred:|desirable:|optional(?:ly)?:
  idealerweise|bestenfalls|vorzugsweise
  idéalement|de préférence
  idealmente|preferiblemente|preferentemente|se valorar[áa]n?
  preferencialmente|de preferência
`, { before: String.raw`\b` });
const after = pattern(String.raw`
  (?:is|are|would be|will be|as|be)?\s*(?:also\s+|considered\s+|seen as\s+){0,3}(?:an?\s+)?(?:big |huge |strong |definite |real |major |added )?(?:plus|bonus|advantage|asset)
  (?:highly |strongly |is |are ){0,3}(?:preferred|desired|desirable|advantageous|beneficial|helpful|recommended|appreciated|welcome|optional)
  nice[- ]to[- ]haves?|good to have|not (?:strictly )?(?:required|necessary|mandatory|a must)
  (?:sind |ist |wären |wäre )?(?:von vorteil|wünschenswert|ein (?:großes )?plus|ein vorteil|ein bonus|vorteilhaft|hilfreich|gern gesehen|willkommen|optional)
  (?:est |sont |serait |seraient )?(?:un plus|un atout|souhaitée?s?|appréciée?s?|bienvenue?s?)
  deseables?|valorables?|un plus
  (?:será |é )?(?:um )?(?:diferencia(?:l|is)|desejáve(?:l|is))
`, { before: String.raw`\b`, after: String.raw`(?![\p{L}])` });
const strict = pattern(String.raw`
  required|must(?:[- ]haves?)?|mandatory|essential|a must|necessary
  zwingend|erforderlich|vorausgesetzt
  obligatoires?|indispensables?|impératif
  imprescindibles?|obligatori[oa]s?|obrigatóri[oa]s?
`, { before: String.raw`\b`, after: String.raw`(?![\p{L}])` });
/** Where a new demand begins after a comma: "Docker, familiarity with Kubernetes a plus". */
const newDemand = pattern(String.raw`
  familiarity|experience|knowledge|exposure|understanding|proficiency|expertise|background|working|some|any|certification|master|ph\.?d|mba|m\.?sc?\.?
  kenntnisse|erfahrung
  connaissance|expérience
  conocimiento|experiencia
  conhecimento|experiência
`, { before: String.raw`,\s+(?=(?:and\s+|or\s+)?`, after: String.raw`\b)`, flags: 'giu' });
/** A full stop after these ends no sentence. */
const abbreviation = /\b(?:e\.g|i\.e|z\.\s?b|etc|incl|u\.s|approx|min|max|bzw|inc|sr|jr|no|vs|ph\.d|m\.s|b\.s|b\.a|\p{L})$/iu;
const nextSentence = /^["”')]?\s+["“(]?[\p{Lu}\d]/u;

/** What never ends is cut, so that no pattern has to look through more than this. */
const longest = 2000;

function sentencesOf(text: string): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  let from = 0;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') depth += 1;
    if (text[i] === ')') depth = Math.max(0, depth - 1);
    const stop = text[i] === ';' || (/[.!?]/.test(text[i] ?? '') && nextSentence.test(text.slice(i + 1, i + 6)) && !abbreviation.test(text.slice(Math.max(from, i - 8), i)));
    const endless = i - from >= longest && (/\s/.test(text[i] ?? '') || i - from >= 2 * longest);
    if ((stop && depth === 0) || endless) {
      depth = 0;
      found.push({ from, to: i + 1 });
      from = i + 1;
    }
  }
  if (text.slice(from).trim() !== '') found.push({ from, to: text.length });
  return found;
}

/** How long an item may be, in characters. */
const reach = 400;

/** The item that a remark in brackets is about: back to the last comma or bracket, or to the start. `open`: the text with its brackets blanked. */
function itemStart(open: string, bracket: number): number {
  const from = Math.max(0, bracket - reach);
  const cut = /(?:[,;:(]|\b(?:and|or|und|oder|et|ou)\s)(?=[^,;:()]*$)/i.exec(open.slice(from, bracket));
  return cut ? from + cut.index + cut[0].length : from;
}

function marksOf(text: string, offset: number): Statement['marks'] {
  const found: { start: number; end: number; importance: Importance }[] = [];
  const mark = (start: number, end: number, importance: Importance): void => {
    found.push({ start: offset + start, end: offset + end, importance });
  };
  const open = text.replace(/\([^()]*\)/g, inner => ' '.repeat(inner.length));
  const must = strict.exec(open);
  const pleasant = after.exec(open);
  const ahead = before.exec(open);
  const negated = pleasant !== null && /^not/i.test(pleasant[0].trim());
  if (must && !negated) mark(0, pleasant && pleasant.index > must.index ? must.index + must[0].length : text.length, 'must');
  if (ahead) {
    const stop = /,\s+(?:and|und|et)\s/i.exec(open.slice(ahead.index));
    mark(ahead.index, stop ? ahead.index + stop.index : text.length, 'preferred');
  } else if (pleasant) {
    const demands = [...open.slice(0, pleasant.index).matchAll(newDemand)].map(match => match.index + match[0].length);
    const from = Math.max(0, must && must.index < pleasant.index && !negated ? must.index + must[0].length : 0, demands.at(-1) ?? 0);
    // "Kafka would be a plus, as would some Rust": what follows is as welcome.
    const goesOn = /^(?:\s*:|,?\s*as (?:would|is|are|does)\b)/i.test(open.slice(pleasant.index + pleasant[0].length));
    mark(from, goesOn ? text.length : pleasant.index + pleasant[0].length, 'preferred');
  }
  for (const inner of text.matchAll(/\(([^()]*)\)/g)) {
    const words = inner[1] ?? '';
    const importance = before.test(words) || after.test(words) ? 'preferred' : strict.test(words) ? 'must' : undefined;
    if (importance === undefined) continue;
    const remark = words.replace(after, '').replace(strict, '').replace(/[\s,.!]|\b(?:but|is|are|strongly|highly|very|only)\b/gi, '') === '';
    mark(remark ? itemStart(open, inner.index) : inner.index, inner.index + inner[0].length, importance);
  }
  return found;
}

export function statementsOf(line: PlacedLine): Statement[] {
  return sentencesOf(line.text).flatMap(({ from, to }) => {
    const text = line.text.slice(from, to);
    if (!/[\p{L}\p{N}]/u.test(text) || nothingAsked.test(text) || boilerplate.test(text)) return [];
    const start = line.start + from;
    const marks = marksOf(text, start);
    return [{ start, end: line.start + to, text, section: line.section, bullet: line.bullet, asks: asking.test(text) || marks.length > 0, tells: telling.test(text), marks }];
  });
}

/** What is said of the words at this place; undefined when nothing is. */
export function markAt(statement: Statement, start: number): Importance | undefined {
  return statement.marks.findLast(mark => mark.start <= start && start < mark.end)?.importance;
}
