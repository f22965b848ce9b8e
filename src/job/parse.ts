import { KnownError } from '../shared/knownError.ts';
import { employmentIn, locationIn } from './conditions.ts';
import { degreesIn } from './degrees.ts';
import { knockoutsIn } from './knockouts.ts';
import { findSkills, skillOf } from './lexicon/index.ts';
import { languageOf } from './language.ts';
import type { Importance, Job, JobFormat, Requirement } from './model.ts';
import { readJob } from './read/index.ts';
import { alternatesOf } from './roles.ts';
import { placeLines, type SectionKind } from './sections.ts';
import { seniorityOf } from './seniority.ts';
import { skillsOf, type SkillGroup } from './skills.ts';
import { markAt, statementsOf, type Statement } from './statements.ts';
import { tagSkills, type TaggedSpan } from './tagger/index.ts';
import { titleAndCompany, type Found } from './titles.ts';
import { yearsIn } from './years.ts';

export const slug = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, '-');

/**
 * What a statement's section says about the skills it names; undefined: nothing (a company's blurb, benefits).
 * What one will do or the stack at hand is only wished for where the ad also says what it requires.
 */
function baseImportance(statement: Statement, hasRequirements: boolean): Importance | undefined {
  const { section } = statement;
  if (section === 'must' || section === 'preferred') return section;
  const implied: Importance = hasRequirements ? 'preferred' : 'must';
  if (section === 'duty' || section === 'stack') return implied;
  if (section === 'company' || section === 'benefits' || section === 'process') return undefined;
  if (statement.asks) return 'must';
  return statement.tells || (statement.bullet && !hasRequirements) ? implied : undefined;
}

function skillRequirement({ mentions, importance }: SkillGroup): Requirement | undefined {
  const members = [...new Map(mentions.map(({ skill }) => [skill, { name: skill, aliases: skillOf(skill)?.aliases ?? [] }])).values()];
  const [first] = members;
  const start = mentions[0]?.start;
  const end = mentions.at(-1)?.end;
  if (!first || start === undefined || end === undefined) return undefined;
  const id = `skill:${members.map(member => slug(member.name)).sort().join('|')}`;
  return { id, kind: 'skill', importance, ...first, ...(members.length > 1 ? { anyOf: members } : {}), range: { start, end } };
}

/** Conditions that ads like to put at the very end, under whatever heading stands last. */
const saidAnywhere = new Set(['work-permit', 'citizenship', 'security-clearance', 'background-check', 'age']);

/** What is known of the whole ad before its statements are read. */
interface Ad {
  readonly hasRequirements: boolean;
  readonly language: string;
  readonly title: Found | undefined;
  readonly tagged: ReadonlyMap<Statement, readonly TaggedSpan[]>;
}

/** Wherever the title is said again: a title's trade ("QA Automation Engineer") asks for nothing by itself. */
function titlesIn({ text, start }: Statement, title: Found | undefined): { start: number; end: number }[] {
  if (!title) return [];
  const at = text.toLowerCase().indexOf(title.name.toLowerCase());
  return [title, ...(at < 0 || !title.name.includes(' ') || /\p{L}/u.test(text.charAt(at + title.name.length)) ? [] : [{ start: start + at, end: start + at + title.name.length }])];
}

/** Everything that one statement asks for. */
function requirementsOf(statement: Statement, { hasRequirements, language, title, tagged }: Ad): Requirement[] {
  const { section } = statement;
  const silent = section === 'company' || section === 'benefits';
  const base = baseImportance(statement, hasRequirements);
  const importanceAt = (start: number): Importance => markAt(statement, start) ?? base ?? 'must';
  const found: Requirement[] = [];
  const asked = section === 'must' || section === 'preferred' || (statement.asks && !silent && section !== 'process');

  const degrees = asked ? degreesIn(statement, importanceAt) : [];
  for (const { name, importance, levels, start, end } of degrees) {
    const aliases = [...new Set(levels.flatMap(level => level.aliases))];
    found.push({ id: `degree:${slug(name)}`, kind: 'degree', importance, name, aliases, ...(levels.length > 1 ? { anyOf: levels } : {}), range: { start, end } });
  }
  if (asked) {
    for (const { years, name, start, end } of yearsIn(statement)) {
      found.push({ id: `years:${slug(name)}`, kind: 'years', importance: importanceAt(start), name, aliases: [], years, range: { start, end } });
    }
    for (const { start, end, skill } of findSkills(statement.text).filter(mention => skillOf(mention.skill)?.field === 'certificates')) {
      const range = { start: statement.start + start, end: statement.start + end };
      found.push({ id: `degree:${slug(skill)}`, kind: 'degree', importance: importanceAt(range.start), name: skill, aliases: skillOf(skill)?.aliases ?? [], range });
    }
  }
  for (const { name, key, aliases, start, end } of knockoutsIn(statement)) {
    if (key.startsWith('language:') ? asked : !silent || saidAnywhere.has(key)) {
      found.push({ id: `knockout:${slug(key)}`, kind: 'knockout', importance: markAt(statement, start) ?? (section === 'preferred' ? 'preferred' : 'must'), name, aliases, range: { start, end } });
    }
  }
  if (base) {
    const reading = {
      base,
      namesOnly: hasRequirements && !asked && section !== 'stack',
      unknownToo: section === 'must' || section === 'preferred',
      nounsCapitalised: language === 'de',
      tagged: tagged.get(statement) ?? [],
      taken: [...found.filter(({ kind }) => kind !== 'years').map(({ range }) => range), ...titlesIn(statement, title)],
    };
    found.push(...skillsOf(statement, reading).map(skillRequirement).filter(requirement => requirement !== undefined));
  }
  if (isDuty(statement)) found.push(duty(statement));
  return found;
}

const notADuty = /^(?:we|our|the|this|these|if|it|there|as|in|at|with|all|some|who|because|lastly|it['’]s)\b|:$/i;

/** Every item under "what you'll do"; of running text only the sentences that speak of the applicant's work. */
function isDuty({ section, bullet, tells, text }: Statement): boolean {
  const words = text.trim();
  if (section !== 'duty' || words.split(/\s+/).length < 3 || words.endsWith(':')) return false;
  return bullet || tells || !notADuty.test(words);
}

function duty(statement: Statement): Requirement {
  const words = statement.text.trim();
  const start = statement.start + statement.text.indexOf(words);
  const name = words.replace(/\s+/g, ' ').replace(/(?<![.;,])[.;,]+$/, '');
  return { id: `duty:${slug(name)}`, kind: 'duty', importance: 'must', name, aliases: [], range: { start, end: start + words.length } };
}

/** Each further statement that asks for a skill, up to four, and a title that names it. */
const weight = { again: 0.25, most: 4, inTitle: 0.5 } as const;

/** One of each; the earliest mention gives the range, `must` wins over `preferred`; a skill that is asked for again weighs more. */
function distinct(requirements: readonly Requirement[], title: Found | undefined): Requirement[] {
  const found = new Map<string, Requirement>();
  const mentions = new Map<string, number>();
  for (const requirement of requirements) {
    const known = found.get(requirement.id);
    mentions.set(requirement.id, (mentions.get(requirement.id) ?? 0) + 1);
    if (!known) found.set(requirement.id, requirement);
    else if (known.importance === 'preferred' && requirement.importance === 'must') found.set(requirement.id, { ...known, importance: 'must' });
  }
  const musts = new Set([...found.values()].filter(({ importance, anyOf }) => importance === 'must' && !anyOf).map(({ id }) => id));
  // A choice is settled where one of its members is required anyway.
  return [...found.values()].filter(({ anyOf }) => !anyOf?.some(({ name }) => musts.has(`skill:${slug(name)}`))).map(requirement => {
    if (requirement.kind !== 'skill') return requirement;
    const inTitle = title !== undefined && requirement.range.start < title.end && title.start < requirement.range.end;
    const weighed = 1 + weight.again * Math.min(weight.most, (mentions.get(requirement.id) ?? 1) - 1) + (inTitle ? weight.inTitle : 0);
    return weighed === 1 ? requirement : { ...requirement, weight: weighed };
  });
}

function titleRequirement({ name, start, end }: Found): Requirement {
  return { id: `title:${slug(name)}`, kind: 'title', importance: 'must', name, aliases: alternatesOf(name), range: { start, end } };
}

/** "Python Developer" asks for Python; a title's trade ("Accountant", "DevOps") is the title itself. */
function skillsInTitle({ name, start, end }: Found): Requirement[] {
  return findSkills(name).filter(({ skill }) => ['languages', 'frameworks'].includes(skillOf(skill)?.field ?? '')).flatMap(mention => {
    const whole = end - start === name.length;
    const requirement = skillRequirement({ mentions: [{ ...mention, start: whole ? start + mention.start : start, end: whole ? start + mention.end : end }], importance: 'must' });
    return requirement ? [requirement] : [];
  });
}

/** Words of what a person selects in an ad: a few requirements, without the headings that would say so. */
const fragmentWords = 120;

/** In a short text without headings of its own, what stands under none of them is what the job asks for. */
function asFragment(statements: readonly Statement[]): Statement[] {
  const words = statements.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const unsaid = new Set(['intro', 'other', 'role']);
  const plain = statements.every(({ section }) => unsaid.has(section) || section === 'preferred');
  return words > fragmentWords || !plain ? [...statements] : statements.map(statement => unsaid.has(statement.section) ? { ...statement, section: 'must' } : statement);
}

function tooMany(statements: number): KnownError {
  return new KnownError(`The job description falls into ${count(statements)} lines and sentences, and at most ${count(mostStatements)} are read. Select or copy only the text of the job ad and try again.`);
}

/** Ten characters each at the longest text allowed: what has more is a list of letters, and no ad. */
const mostStatements = 20_000;
const count = (number: number): string => number.toLocaleString('en-US');

/**
 * Reads a job description. Without `format` it is told from the text (tags, Markdown marks).
 * @throws KnownError when there is nothing to read, or more than MAX_JOB_CHARACTERS (of a web page: of text) or 20,000 sentences and lines.
 */
export function parseJob(source: string, options: { readonly format?: JobFormat } = {}): Job {
  const plain = readJob(source, options.format);
  const { text, lines } = plain;
  if (!/\p{L}{2,}/u.test(text)) throw new KnownError('The job description is empty: there are no words to read. Select or paste the text of the job ad and try again.');
  // Before headings and statements are judged one by one.
  if (lines.length > mostStatements) throw tooMany(lines.length);
  const statements = asFragment(placeLines(lines).flatMap(statementsOf));
  if (statements.length > mostStatements) throw tooMany(statements.length);
  const kinds = new Set<SectionKind>(statements.map(statement => statement.section));
  const hasRequirements = kinds.has('must') || kinds.has('preferred') || statements.some(statement => statement.asks && !['company', 'benefits', 'process'].includes(statement.section));
  const language = languageOf(text);
  const { title, company } = titleAndCompany(plain);
  // It learned from English ads only.
  const spans = language === 'en' ? tagSkills(statements) : [];
  const tagged = new Map(statements.map((statement, i) => [statement, spans[i] ?? []]));
  const requirements = distinct([...(title ? [titleRequirement(title), ...skillsInTitle(title)] : []), ...statements.flatMap(statement => requirementsOf(statement, { hasRequirements, language, title, tagged }))], title).sort((a, b) => a.range.start - b.range.start);
  const location = locationIn(plain, company);
  const seniority = seniorityOf(title?.name, statements);
  const employment = employmentIn(plain, statements);
  return {
    text, ...(title ? { title: title.name } : {}), ...(company === undefined ? {} : { company }), ...(location === undefined ? {} : { location }),
    ...(seniority === undefined ? {} : { seniority }), ...(employment === undefined ? {} : { employment }), language, requirements,
  };
}
