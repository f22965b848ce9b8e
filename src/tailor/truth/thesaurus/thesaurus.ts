import { stem } from '../read/stem.ts';
import { deeds } from './deeds.ts';
import { everydayDeeds } from './everydayDeeds.ts';
import { everydayThings } from './everydayThings.ts';
import { things } from './things.ts';
import { tradeDeeds } from './tradeDeeds.ts';
import { tradeThings } from './tradeThings.ts';

/**
 * Words that may stand for each other without a claim rising, one group a line; a group with `>` also allows the general words on the
 * right for the specific ones on the left, never the other way. A word may be in several groups; groups are not chained.
 * Left out on purpose: anything that is stronger, wider, more senior or more certain than its neighbour.
 */
const ofDeeds = [deeds, tradeDeeds, everydayDeeds].flatMap(lines => lines.trim().split('\n'));
const groups = [...ofDeeds, ...[things, tradeThings, everydayThings].flatMap(lines => lines.trim().split('\n'))];

/** Key of one spelling: its words' stems. */
const keyOf = (phrase: string): string => phrase.toLowerCase().split(/[\s-]+/).map(stem).join(' ');

/** Longest spelling of the thesaurus, in words. */
const LONGEST = 5;

/** Spellings that may begin at token `i`, longest first. */
export function phrasesAt(tokens: readonly { readonly stem: string; readonly gap: string }[], i: number): { key: string; length: number }[] {
  const found: { key: string; length: number }[] = [];
  let key = '';
  for (let length = 1; length <= LONGEST; length++) {
    const token = tokens[i + length - 1];
    if (!token || (length > 1 && (token.gap === 'strong' || token.gap === 'comma'))) break;
    key = length === 1 ? token.stem : `${key} ${token.stem}`;
    found.unshift({ key, length });
  }
  return found;
}

export interface Thesaurus {
  /** Groups that a rewrite may use this spelling for. */
  readonly answers: ReadonlyMap<string, readonly number[]>;
  /** Groups that this spelling in the source opens. */
  readonly opens: ReadonlyMap<string, readonly number[]>;
  /** The group is one of deeds, not of things. */
  readonly isDeed: (group: number) => boolean;
}

function add(map: Map<string, number[]>, key: string, group: number): void {
  const groups = map.get(key);
  if (groups) groups.push(group);
  else map.set(key, [group]);
}

function createThesaurus(): Thesaurus {
  const answers = new Map<string, number[]>();
  const opens = new Map<string, number[]>();
  for (const [group, line] of groups.entries()) {
    const [left = '', general] = line.split('>');
    const words = (side: string): string[] => side.split(',').map(word => keyOf(word.trim())).filter(key => key !== '');
    for (const key of words(left)) {
      add(opens, key, group);
      if (general === undefined) add(answers, key, group);
    }
    for (const key of words(general ?? '')) {
      add(opens, key, group);
      add(answers, key, group);
    }
  }
  return { answers, opens, isDeed: group => group < ofDeeds.length };
}

/** Built once when the room is loaded and never changed. */
export const thesaurus = createThesaurus();
