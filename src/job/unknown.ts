import { skillOf } from './lexicon/index.ts';
import type { SkillMention } from './model.ts';
import { pattern } from './pattern.ts';
import { namesRole } from './roles.ts';
import type { TaggedSpan } from './tagger/index.ts';

/**
 * Names of tools that no lexicon knows yet ("Temporal", "dbt-expectations"), in a line that states requirements.
 * Careful, because a wrong one costs the applicant more than a missing one, which the user can add: a term must look made up
 * (inner capitals, digits, `.js`), or be written as a name where only a skill can stand: as an item of a list of known skills,
 * or right after "experience with".
 */

/** Made up: `NSOperation`, `io.js`, `Neo4j`, `OAuth2`, `dbt-utils` is not (see the list rule). */
const coined = /^(?:\p{Ll}{1,3}\p{Lu}\p{L}{2,}|\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}*)+|\p{Lu}{2,3}\p{Ll}{2,}\p{L}*|\p{L}{2,}\d+\p{L}+|[\p{L}\d-]{2,}\.(?:js|ts|io|ai|py|rs|jl))$/u;
const properName = /^(?:\p{Lu}[\p{L}\d]*(?:[.+#-][\p{L}\d]+)*[+#]*|[\p{Ll}\d]+(?:-[\p{Ll}\d]+)*-(?:utils|expectations|tools?|cli|sdk|core|kit|ts|js|rs|py|ui|db|ml|lib))$/u;
const item = /\p{Lu}[\p{L}\d.+#-]*(?:[ ][\p{Lu}\d][\p{L}\d.+#-]*){0,2}|[\p{L}\d][\p{L}\d.+#-]*/gu;
/** Capitalised, and no tool: words that open items, places, people's and firms' furniture. */
const ordinary = new RegExp(`^(?:${[
  'a an the and or of in on at to for with by as is are be if not no any all our your we you us it this that these those both either other others similar related etc',
  'experience experienced knowledge strong excellent good great solid proven demonstrated ability able familiarity familiar understanding proficiency proficient expertise background skills skill working hands-on deep basic advanced fluent fluency',
  'bachelor bachelors master masters phd degree diploma mba bs ba ms ma msc bsc bsn jd md university college school higher education gpa certification certifications certified license licence',
  'formal informal training courses course',
  'must required preferred plus bonus ideally nice minimum years year month months day days week hours full part time remote hybrid onsite office salary benefits',
  'us usa uk eu u.s eea emea apac dach nafta americas europe european asia africa canada germany france spain portugal italy india china japan brazil mexico australia ireland netherlands berlin london paris madrid new york washington texas california',
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday',
  'team teams customer customers client clients company business product products project projects engineer engineers engineering developer developers manager managers senior junior lead principal staff director analyst designer architect',
  'i ii iii iv v qualification qualifications requirement requirements responsibility responsibilities involvement about overview description',
  'ceo cto cfo coo cio vp hr it pto fte eeo eoe faq tbd tba asap am pm id ids llc inc ltd gmbh co corp dba pc pcs tv fortune series b2b b2c saas kpi kpis roi r&d qa ux ui ai ml pr',
  'coe linkedin itunes ebay youtube google microsoft amazon apple facebook meta',
  'strengths communication interpersonal teamwork leadership problem problem-solving attention detail self-starter self-motivated passion passionate creative proactive english wir du sie ihr dein ihre',
].join(' ').split(' ').map(word => word.replace(/[.&+]/g, '\\$&')).join('|')})$`, 'i');
const cue = pattern(String.raw`
  \b(?:experience|familiarity|familiar|proficiency|proficient|expertise|knowledge|skilled|fluency|comfortable|hands-on|exposure|background|know-how|erfahrung|kenntnisse|connaissance|maîtrise|experiencia|experiência)\s+(?:\p{L}+\s+)?(?:with|of|using|mit|avec|de|con|com)\s+(?:(?:the|a)\s+)?
  \b(?:tools?|tooling|frameworks?|platforms?|librar(?:y|ies)|software|systems?|technolog(?:y|ies)|languages?|databases?|services|werkzeugen?|outils|herramientas|ferramentas)\s*[,(]?\s*(?:such as|like|e\.g\.,?|including|for example|wie|z\.\s?B\.|comme|tels que|como)\s*
`, { after: '$' });
/** In German, where every noun has a capital: short forms (VOB, HOAI) right after these words, or in their list. */
const germanCue = /\b(?:\p{L}*kenntnisse|know-how|umgang|erfahrung(?:en)?)\s+(?:in|mit|im bereich|der|des)\s+(?:(?:der|den|dem)\s+)?(?:[\p{L}\d/+-]+(?:,\s*|\s+und\s+|\s+oder\s+)){0,4}$/iu;
const shortForm = /^\p{Lu}{3,6}$/u;
const listBefore = /(?:[,/(•]|\b(?:and|or|und|oder|et|ou|y|o|e)\b|\bsuch as\b|\blike\b|\be\.g\.,?)\s*$/i;
const listAfter = /^\s*(?:[,/).;]|\b(?:and|or|und|oder|et|ou|y|o|e)\b|$)/i;
const between = /^\s*(?:,|\/|,?\s*(?:and|or|und|oder|et|ou|y|o|e)\b|\()\s*$/i;

/** In a line written Like This a capital says nothing. */
function titleCased(text: string): boolean {
  return /\s(?:And|With|In|Of|The|To|For|Or|A|An)\s/.test(text) || /(?:\p{Lu}\p{Ll}+ ){3}/u.test(text);
}

/** "GitExperience", "QualificationsBS": two words, one of them a skill or an ordinary word, where a line break was lost. */
function grownTogether(word: string): boolean {
  return [...word.matchAll(/(?<=\p{L})(?=\p{Lu}\p{Ll})|(?<=\p{Ll})(?=\p{Lu})/gu)].some(({ index }) => {
    const [head, tail] = [word.slice(0, index), word.slice(index)];
    return skillOf(head) !== undefined || (head.length > 3 && ordinary.test(head)) || (tail.length > 3 && ordinary.test(tail));
  });
}

/** "financial services", "phage display" and the like: one to five words, neither a sentence's furniture nor a number. */
function looksLikeTerm(written: string): boolean {
  const words = written.split(/\s+/);
  const [first = ''] = words;
  return words.length <= 5 && written.length >= 2 && written.length <= 60 && /^[\p{L}\p{N}.]/u.test(written) && /\p{L}{2}/u.test(written)
    && !words.every(word => ordinary.test(word)) && !words.some(grownTogether) && !(words.length === 1 && namesRole(written)) && !/[()<>@]|https?:/.test(written) && !/^(?:and|or|the|an?|of|in|with|other|such|degrees?|bachelor|master|ph\.?d)\b/i.test(first) && !/\b(?:degrees?|diplomas?)\b/i.test(written);
}

/**
 * From which probability on a term that the lexicon does not know is believed. Of such terms under the requirements of SkillSpan's dev
 * ads 78 % are exactly right and 95 % touch one that is; at the balanced threshold it would be 47 % and 69 %, at 0.7 83 % and 95 %.
 */
const trusted = 0.6;

/** Terms that the tagger is sure of and that hold none of the `known`: in words as they stand. */
export function taggedTerms(text: string, spans: readonly TaggedSpan[], known: readonly SkillMention[]): SkillMention[] {
  return spans.filter(({ start, end, probability }) => probability >= trusted && !known.some(mention => mention.start < end && start < mention.end)).flatMap(({ start, end }) => {
    // Up to a full stop after which the blank was lost: "cloud technologies.This".
    const until = start + text.slice(start, end).replace(/(?<=\p{Ll})[.:;](?=\p{Lu}\p{Ll}).*$/su, '').length;
    const written = text.slice(start, until).replace(/\s+/g, ' ');
    return looksLikeTerm(written) ? [{ start, end: until, text: written, skill: written }] : [];
  });
}

/** How far back the words before a term tell what it is, and how wide a gap within a list may be, in characters. */
const reach = 160;
const widestGap = 20;

/** `nounsCapitalised`: in German a capital says nothing, so only coined words count. */
export function unknownTerms(text: string, known: readonly SkillMention[], nounsCapitalised = false): SkillMention[] {
  const found: SkillMention[] = [];
  const capitalsTell = !nounsCapitalised && !titleCased(text);
  for (const match of text.matchAll(item)) {
    const written = match[0].replace(/(?<![.-])[.-]+$/, '');
    const start = match.index;
    const end = start + written.length;
    if (written.length < 2 || written.length > 40 || known.some(mention => mention.start < end && start < mention.end)) continue;
    const words = written.split(' ');
    if (words.some(word => ordinary.test(word)) || !/\p{L}/u.test(written)) continue;
    const before = text.slice(Math.max(0, start - reach), start);
    const opensSentence = /(?:^|[.!?:]\s+)$/.test(before);
    const isItem = listAfter.test(text.slice(end));
    const looksCoined = words.length === 1 && coined.test(written) && !grownTogether(written) && /^\s|^[,.;/)(]|^$/.test(text.slice(end)) && !/[@/.\-'’]$/.test(before);
    const beside = [...known, ...found].filter(mention => Math.max(start - mention.end, mention.start - end) <= widestGap).filter(mention => (mention.end <= start && between.test(text.slice(mention.end, start))) || (end <= mention.start && between.test(text.slice(end, mention.start))));
    const neighbours = beside.length > 0 && (!opensSentence || beside.some(mention => /^\p{Lu}/u.test(mention.text)));
    const looksNamed = capitalsTell && words.every(word => properName.test(word) || /^\d/.test(word)) && isItem
      && ((neighbours && (opensSentence || listBefore.test(before))) || cue.test(before));
    const looksGerman = nounsCapitalised && words.length === 1 && shortForm.test(written) && germanCue.test(before);
    if (looksCoined || looksNamed || looksGerman) found.push({ start, end, text: written, skill: written });
  }
  return found;
}
