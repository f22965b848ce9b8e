import { atomsOf, keyOf, type Atom } from './atoms.ts';

/** How a spelling may be written: anyhow, in exactly this case, or only where its surroundings show that the skill is meant. */
export type Rule = 'any' | 'exact' | 'context';

export interface Spelling {
  readonly text: string;
  readonly rule: Rule;
  /** Canonical name of the skill it spells. */
  readonly skill: string;
}

export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly spelling: Spelling;
  /** As written in the text, case included. */
  readonly exact: boolean;
}

interface Node {
  readonly next: Map<string, Node>;
  /** More than one where only number or case tells them apart. */
  readonly spellings: Spelling[];
}

/** A trie over atoms: looking through a text takes time in proportion to its length, whatever the number of spellings. */
export interface Matcher {
  /** Longest matches, left to right, never overlapping. Context is not judged here. */
  candidates(text: string): Candidate[];
  /** The spelling that this whole text is, if there is one. */
  whole(text: string): Spelling | undefined;
}

const prefixes = { none: '', hyphen: ' ', space: ' ', comma: ',', break: '\n' } as const;
const edge = (atom: Atom): string => prefixes[atom.gap] + atom.key;

const endsInDigit = (text: string, end: number): boolean => text.charCodeAt(end - 1) >= 48 && text.charCodeAt(end - 1) <= 57;

/** The ways one can go on from atom `i`: as it stands, without a version number, or joined with what follows a hyphen. */
function steps(text: string, atoms: readonly Atom[], i: number, first: boolean): { key: string; next: number }[] {
  const atom = atoms[i];
  if (!atom || (!first && atom.gap === 'break')) return [];
  const prefix = first ? '' : prefixes[atom.gap];
  const found = [{ key: prefix + atom.key, next: i + 1 }];
  const word = text.slice(atom.start, atom.end);
  const unversioned = first && endsInDigit(text, atom.end) ? /^(\p{L}{3,})\d+$/u.exec(word)?.[1] : undefined;
  if (unversioned !== undefined) found.push({ key: prefix + keyOf(unversioned), next: i + 1 });
  const following = atoms[i + 1];
  if (following?.gap === 'hyphen' && !following.symbol) {
    found.push({ key: prefix + keyOf(word + text.slice(following.start, following.end)), next: i + 2 });
  }
  return found;
}

/** A name inside a file or host name (`main.go`, `docker.com`) is not a mention; a missing space after a full stop is. */
function standsAlone(text: string, atoms: readonly Atom[], from: number, to: number, rule: Rule): boolean {
  const first = atoms[from];
  const last = atoms[to - 1];
  if (!first || !last) return false;
  const after = text.slice(last.end, last.end + 2);
  // The French elision ("d'Excel") belongs to the sentence, not to the word.
  const before = text.slice(Math.max(0, first.start - 3), first.start).replace(/(?<![\p{L}\p{N}])[dl]['’]$/iu, ' ');
  if (first.symbol && first.gap === 'none' && !atoms[from - 1]?.symbol) return false;
  if (/^\.\p{Ll}/u.test(after) && !last.symbol) return false;
  if (/[\p{L}\p{N}]\.$/u.test(before) && !/^\p{Lu}/u.test(text.slice(first.start, first.end))) return false;
  if (last.symbol && /^[\p{L}]/u.test(after) && !/^\p{Lu}/u.test(after)) return false;
  if (rule === 'any') return true;
  return !/^(?:[+#&@]|['’][^\s'’]|[-‐‑_][\p{L}\p{N}])/u.test(after) && !/[\p{L}\p{N}][-‐‑_&'’@]$|[@#]$/u.test(before);
}

/** `Rails` is a name and not the plural of `rail`; `design patterns` and `APIs` are common nouns, whose number may vary. */
function numberFits(spelling: string, written: string): boolean {
  const plural = (word: string): boolean => /s\d*$/i.test(word);
  if (plural(spelling) === plural(written)) return true;
  const last = spelling.split(/[\s\-/]/).at(-1) ?? spelling;
  return /^\p{Ll}/u.test(last) || /^\p{Lu}+(?:s|[\p{Lu}--S])$/v.test(last);
}

export function createMatcher(spellings: Iterable<Spelling>): Matcher {
  const root: Node = { next: new Map(), spellings: [] };
  const insert = (text: string, spelling: Spelling): void => {
    let node = root;
    for (const [i, atom] of atomsOf(text).entries()) {
      const key = i === 0 ? atom.key : edge(atom);
      let next = node.next.get(key);
      if (!next) node.next.set(key, next = { next: new Map(), spellings: [] });
      node = next;
    }
    node.spellings.push(spelling);
  };
  for (const spelling of spellings) {
    insert(spelling.text, spelling);
    if (/\p{L}-\p{L}/u.test(spelling.text)) insert(spelling.text.replace(/-(?=\p{L})/gu, ''), spelling);
  }

  const longest = (text: string, atoms: readonly Atom[], from: number): { to: number; spelling: Spelling } | undefined => {
    let best: { to: number; spelling: Spelling } | undefined;
    const walk = (node: Node, i: number): void => {
      if (i > (best?.to ?? from) && node.spellings.length > 0) {
        const written = text.slice(atoms[from]?.start, atoms[i - 1]?.end);
        const fitting = node.spellings.filter(spelling => numberFits(spelling.text, written) && standsAlone(text, atoms, from, i, spelling.rule));
        const spelling = fitting.find(({ text: spelt }) => spelt === written) ?? fitting[0];
        if (spelling) best = { to: i, spelling };
      }
      for (const step of steps(text, atoms, i, i === from)) {
        const next = node.next.get(step.key);
        if (next) walk(next, step.next);
      }
    };
    walk(root, from);
    return best;
  };

  const candidates = (text: string): Candidate[] => {
    const atoms = atomsOf(text);
    const found: Candidate[] = [];
    for (let i = 0; i < atoms.length;) {
      const match = longest(text, atoms, i);
      const start = atoms[i]?.start ?? 0;
      const end = atoms[(match?.to ?? i + 1) - 1]?.end ?? start;
      if (match) found.push({ start, end, spelling: match.spelling, exact: text.slice(start, end).startsWith(match.spelling.text) });
      i = match?.to ?? i + 1;
    }
    return found;
  };

  return {
    candidates,
    whole: text => {
      const trimmed = text.trim();
      const [only, second] = candidates(trimmed);
      return only && !second && only.start === 0 && only.end === trimmed.length ? only.spelling : undefined;
    },
  };
}
