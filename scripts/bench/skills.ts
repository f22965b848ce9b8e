/**
 * How well skills are found in real ads: strict span precision, recall and F1 against SkillSpan's knowledge tags
 * (Zhang et al., NAACL 2022), technical and house ads apart. A span counts only if both its ends are right.
 * RESUME_CORPUS names the folder that holds `skill-spans/dev.json`.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { findSkills } from '../../src/job/index.ts';

const rowSchema = z.object({ tokens: z.array(z.string()), tags_knowledge: z.array(z.enum(['B', 'I', 'O'])), source: z.enum(['tech', 'house']) });
type Row = z.infer<typeof rowSchema>;

interface Span {
  readonly from: number;
  readonly to: number;
}

function goldSpans({ tags_knowledge: tags }: Row): Span[] {
  return tags.flatMap((tag, from) => {
    if (tag !== 'B') return [];
    const end = tags.findIndex((next, i) => i > from && next !== 'I');
    return [{ from, to: end < 0 ? tags.length : end }];
  });
}

/** Spans of whole tokens that the lexicon finds; a mention that covers part of a token is widened to it. */
function foundSpans({ tokens }: Row): Span[] {
  const starts: number[] = [];
  let length = 0;
  for (const token of tokens) {
    starts.push(length);
    length += token.length + 1;
  }
  return findSkills(tokens.join(' ')).map(({ start, end }) => ({
    from: starts.findLastIndex(offset => offset <= start),
    to: starts.findLastIndex(offset => offset < end) + 1,
  }));
}

async function measured(file: string, misses: boolean): Promise<unknown> {
  const rows = (await readFile(file, 'utf8')).trim().split('\n').map(line => rowSchema.parse(JSON.parse(line)));
  const count = (map: Map<string, number>, key: string): void => void map.set(key, (map.get(key) ?? 0) + 1);
  return Object.fromEntries((['tech', 'house'] as const).map(source => {
    let right = 0;
    let found = 0;
    let gold = 0;
    const missed = new Map<string, number>();
    const wrong = new Map<string, number>();
    for (const row of rows.filter(candidate => candidate.source === source)) {
      const expected = goldSpans(row);
      const actual = foundSpans(row);
      const same = (a: Span, b: Span): boolean => a.from === b.from && a.to === b.to;
      const words = ({ from, to }: Span): string => row.tokens.slice(from, to).join(' ');
      found += actual.length;
      gold += expected.length;
      for (const span of actual) {
        if (expected.some(other => same(other, span))) right += 1;
        else count(wrong, words(span));
      }
      for (const span of expected) if (!actual.some(other => same(other, span))) count(missed, words(span));
    }
    const precision = right / Math.max(1, found);
    const recall = right / Math.max(1, gold);
    const percent = (value: number): number => Math.round(value * 1000) / 10;
    const top = (map: Map<string, number>): unknown => Object.fromEntries([...map].sort((a, b) => b[1] - a[1]).slice(0, 120));
    return [source, { spans: gold, found, precision: percent(precision), recall: percent(recall), f1: percent(2 * precision * recall / Math.max(1e-9, precision + recall)), ...(misses ? { missed: top(missed), wrong: top(wrong) } : {}) }];
  }));
}

/** `--train`: on the split that the lexicon may learn from; `--misses`: with the spans missed and wrongly found most often. */
export async function bench(args: readonly string[]): Promise<void> {
  const corpus = process.env['RESUME_CORPUS'];
  if (corpus === undefined) {
    console.log('RESUME_CORPUS is not set: there is nothing to measure against.');
    return;
  }
  const split = args.includes('--train') ? 'train.json' : 'dev.json';
  console.log(JSON.stringify(await measured(join(corpus, 'skill-spans', split), args.includes('--misses')), undefined, 1));
}
