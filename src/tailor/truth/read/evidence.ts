import { findSkills, type SkillMention } from '../../../job/index.ts';
import type { Bullet, Entry, Resume, Section, VisibleText } from '../../../resume/index.ts';
import { thesaurus } from '../thesaurus/thesaurus.ts';
import { chunksOf, tidy } from './characters.ts';
import { type Language, languageOf } from './languages.ts';
import { plainTurns } from './phrases.ts';
import { type Standing, standingsOf } from './standing.ts';
import { type Token, tokensOf } from './tokens.ts';

/** One stretch of the résumé's text (or the rewrite), read. */
export interface Passage {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly standings: readonly Standing[];
  readonly skills: readonly SkillMention[];
}

/** What a rewrite may be drawn from, nearest first. */
export interface Evidence {
  /** The text as it is now; undefined for a summary where there is none. */
  readonly current: string | undefined;
  /** The text rewritten; for a summary, every passage of the résumé. */
  readonly own: readonly Passage[];
  /** Title, organisation, place, dates and technologies of the entry that the text stands in. */
  readonly head: readonly Passage[];
  /** Of these, organisation and place: what a rewrite may name (a title is no source: "PhD student" for "a PhD"). */
  readonly names: readonly Passage[];
  /** The entry's other bullets. */
  readonly siblings: readonly Passage[];
  readonly entry: Entry | undefined;
  readonly isSummary: boolean;
  readonly language: Language;
}

export function readPassage(text: string, language: Language = 'en'): Passage {
  // French elides: "l'équipe" is two words.
  const tidied = language === 'en' ? plainTurns(tidy(text)) : language === 'fr' ? tidy(text).replace(/(?<![\p{L}])([dlnsjcm]|qu|jusqu)'(?=\p{L})/giu, '$1 ') : tidy(text);
  const tokens = tokensOf(tidied, language);
  return { text: tidied, tokens, standings: standingsOf(tokens), skills: findSkills(tidied) };
}

const present = (parts: readonly (VisibleText | undefined)[]): string[] => parts.flatMap(part => (part && part.text.trim() !== '' ? [part.text] : []));
const headOf = (entry: Entry): string[] => present([entry.position, entry.name, entry.location, entry.dates?.text, ...entry.summary]);

function textsOf(resume: Resume): string[] {
  const { basics, sections } = resume;
  return [
    ...present([basics.label, basics.location]),
    ...sections.flatMap(section => [
      ...section.entries.flatMap(entry => [...headOf(entry), ...entry.highlights.map(({ body }) => body.text)]),
      ...section.highlights.map(({ body }) => body.text),
      ...section.skills.map(row => [row.name?.text ?? '', row.keywords.map(({ text }) => text).join(', ')].join(': ')),
      ...present(section.paragraphs),
    ]),
  ];
}

const sameRange = (a: Bullet, b: Bullet): boolean => a.range.file === b.range.file && a.range.start === b.range.start && a.range.end === b.range.end;
const holds = (outer: Entry | Section, inner: Bullet): boolean => outer.range.file === inner.range.file && outer.range.start <= inner.range.start && inner.range.end <= outer.range.end;

/** The sources of a rewrite of this bullet, or of the summary (or a part of it), whose source is the whole résumé. */
export function gatherEvidence(resume: Resume, bullet: Bullet | 'summary'): Evidence {
  const summaries = resume.sections.filter(({ kind }) => kind === 'summary');
  if (bullet === 'summary' || summaries.some(section => holds(section, bullet))) {
    const written = summaries.flatMap(section => [...present(section.paragraphs), ...section.highlights.map(({ body }) => body.text)]).join(' ');
    const current = bullet === 'summary' ? written : bullet.body.text;
    const texts = textsOf(resume);
    const language = languageOf(texts.join(' '));
    return { current: current === '' ? undefined : current, own: texts.map(text => readPassage(text, language)), head: [], names: [], siblings: [], entry: undefined, isSummary: true, language };
  }
  const entries = resume.sections.flatMap(section => section.entries);
  const entry = entries.find(candidate => candidate.highlights.some(highlight => sameRange(highlight, bullet))) ?? entries.find(candidate => holds(candidate, bullet));
  const mates = entry?.highlights ?? resume.sections.find(section => section.highlights.some(highlight => sameRange(highlight, bullet)))?.highlights ?? [];
  const language = languageOf(bullet.body.text);
  const read = (text: string): Passage => readPassage(text, language);
  return {
    current: bullet.body.text,
    own: [read(bullet.body.text)],
    head: entry ? headOf(entry).filter(text => text !== bullet.body.text).map(read) : [],
    names: entry ? present([entry.name, entry.location]).map(read) : [],
    siblings: mates.filter(mate => !sameRange(mate, bullet)).map(({ body }) => read(body.text)),
    entry,
    isSummary: false,
    language,
  };
}

/** Every piece between blanks of the text and of the entry's head: what may be repeated sign by sign. */
export function knownText({ own, head }: Evidence): string {
  return [...own, ...head].flatMap(({ text }) => chunksOf(text)).join(' ');
}

/** Whether two words mean the same for the check: one stem, or the thesaurus lets the second stand for the first. */
export function answersFor(source: string, rewrite: string): boolean {
  if (source === rewrite) return true;
  const allowed = thesaurus.answers.get(rewrite);
  return allowed !== undefined && (thesaurus.opens.get(source)?.some(group => allowed.includes(group)) ?? false);
}
