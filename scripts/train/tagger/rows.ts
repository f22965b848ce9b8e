import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { kindOfHeading, type SectionKind } from '../../../src/job/sections.ts';

/** One line of SkillSpan: a sentence, or several, as tokens with BIO tags. Only the tokens are needed. */
const row = z.object({
  idx: z.union([z.number(), z.string()]).optional(),
  tokens: z.array(z.string()),
  tags_knowledge: z.array(z.string()).default([]),
  source: z.string().default('unknown'),
});
export type Row = z.infer<typeof row>;

export interface Span { readonly from: number; readonly to: number }

/** The rows of a file of SkillSpan's format: a JSON object a line, or an array of them. */
export function readRows(file: string): Row[] {
  const text = readFileSync(file, 'utf8').trim();
  if (text.startsWith('[')) return z.array(row).parse(JSON.parse(text));
  return text.split('\n').filter(line => line.trim() !== '').map(line => row.parse(JSON.parse(line)));
}

/** The rows of one ad together: those in a row that have its source and number. */
export function adsOf(rows: readonly Row[]): Row[][] {
  const ads: Row[][] = [];
  let last: Row | undefined;
  for (const next of rows) {
    if (!last || last.source !== next.source || last.idx !== next.idx) ads.push([]);
    ads.at(-1)?.push(next);
    last = next;
  }
  return ads;
}

/** The spans of a row's tokens: of one that begins with I, too. */
export function goldOf({ tags_knowledge: tags }: Row): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < tags.length; i++) {
    if (tags[i] === 'O') continue;
    let to = i + 1;
    while (tags[to] === 'I') to += 1;
    spans.push({ from: i, to });
    i = to - 1;
  }
  return spans;
}

/** The sentences of an ad. SkillSpan tells no sections: short lines that can be headings do. */
export function sentencesOf(ad: readonly Row[]): { text: string; section: SectionKind }[] {
  let section: SectionKind = 'intro';
  return ad.map(({ tokens }) => {
    const text = tokens.join(' ');
    const kind = tokens.length <= 6 && !/[.;,]$/.test(text) ? kindOfHeading(text) : 'other';
    if (kind !== 'other') section = kind;
    return { text, section };
  });
}

/** Index of the token of the row in which a place of the joined text lies. */
export function tokenAt({ tokens }: Row): (place: number) => number {
  const starts: number[] = [];
  let length = 0;
  for (const token of tokens) {
    starts.push(length);
    length += token.length + 1;
  }
  return place => starts.findLastIndex(start => start <= place);
}
