import { createMatcher, type Matcher, type Spelling } from './matcher.ts';
import { business } from './business.ts';
import { cloud } from './cloud.ts';
import { data } from './data.ts';
import { design } from './design.ts';
import { engineering } from './engineering.ts';
import { finance } from './finance.ts';
import { frameworks } from './frameworks.ts';
import { health } from './health.ts';
import { languages } from './languages.ts';
import { names } from './names.ts';
import { practices } from './practices.ts';
import { certificates, spoken } from './spoken.ts';

/**
 * The tables: one skill a line, `Canonical name | alias | alias`. An alias is another spelling of the same thing, never a
 * broader, narrower or related skill. A spelling marked `=` counts in exactly this case; one marked `~` is also an ordinary
 * word and counts only where its surroundings show that the skill is meant (context.ts). A last word in lower case is a
 * common noun, whose number may vary. A hyphenated spelling also matches written apart and in one word.
 */
export const handKept = { languages, frameworks, cloud, data, practices, business, finance, health, engineering, design, spoken, certificates } as const;

/** With `names`, which is generated: further tools, and further spellings of known ones. */
export const tables = { ...handKept, names } as const;

export type Field = keyof typeof tables;

export interface LexiconSkill {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly field: Field;
}

export interface Lexicon {
  readonly skills: ReadonlyMap<string, LexiconSkill>;
  readonly spellings: readonly Spelling[];
  readonly matcher: Matcher;
}

const rules = { '=': 'exact', '~': 'context' } as const;

function spellingOf(written: string, skill: string): Spelling {
  const mark = written.charAt(0);
  return mark === '=' || mark === '~' ? { text: written.slice(1), rule: rules[mark], skill } : { text: written, rule: 'any', skill };
}

export function createLexicon(from: Partial<Record<Field, string>> = tables): Lexicon {
  const skills = new Map<string, LexiconSkill>();
  const spellings: Spelling[] = [];
  for (const [field, table] of Object.entries(from) as [Field, string][]) {
    for (const line of table.trim().split('\n')) {
      const written = line.split('|').map(part => part.trim());
      const name = (written[0] ?? '').replace(/^[=~]/, '');
      const known = skills.get(name);
      const own = written.slice(known ? 1 : 0).map(part => spellingOf(part, name));
      const aliases = (known ? own : own.slice(1)).map(spelling => spelling.text);
      skills.set(name, known ? { ...known, aliases: [...known.aliases, ...aliases] } : { name, aliases, field });
      spellings.push(...own);
    }
  }
  return { skills, spellings, matcher: createMatcher(spellings) };
}

/** Built once when the room is loaded (a few milliseconds) and never changed. */
export const lexicon = createLexicon();
