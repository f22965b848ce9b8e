import type { Resume } from '../resume/index.ts';
import { place } from './measured.ts';
import { monthIndex, monthOf } from './months.ts';
import type { Reader } from './reader.ts';
import type { Evidence } from './schema.ts';

/** Highest first. The abbreviations count only in an education section. */
const ranks: readonly (readonly [number, RegExp])[] = [
  [6, /\bph\.? ?d\b|\bdoctora(?:te|l)\b|\bdoctor of\b|\bd\.?phil\b|\bdr\. ?rer\b|\bdoktor/iu],
  [5, /\bmaster(?:['’]?s)?\b|\bm\.? ?sc\b|\bm\.?s\b\.?|\bm\.?a\b\.?(?! \p{Lu})|\bm\.? ?eng\b|\bm\.? ?tech\b|\bmba\b|\bmph\b|\bdiplom(?:-|\b(?!a))|\bj\.?d\b\.?|\bjuris doctor\b|\blaw degree\b|\badvanced degree\b|\bgraduate degree\b/iu],
  [4, /\bbachelor(?:['’]?s)?\b|\bb\.? ?sc\b|\bb\.?s\b\.?|\bb\.?a\b\.?|\bb\.? ?eng\b|\bb\.? ?e\b\.?|\bb\.? ?tech\b|\bbba\b|\bbsn\b|\blicenciatura\b|\bundergraduate degree\b|\bdegree\b/iu],
  [3, /\bassociate(?:['’]?s)?\b|\ba\.?a\.?s?\b\.?/iu],
  [2, /\bvocational\b|\bausbildung\b|\bapprenticeship\b/iu],
  [1, /\bhigh[- ]school\b|\bged\b|\babitur\b|\bdiploma\b/iu],
];

/** How high a degree is; "Degree" alone is read as a bachelor's. Undefined when the text names none. */
export function levelRank(text: string): number | undefined {
  return ranks.find(([, pattern]) => pattern.test(text))?.[0];
}

/** The best degree of at least this rank that the résumé states and a reader of the PDF sees; one that ends after `asOf` is not finished. */
export function heldDegree(resume: Resume, reader: Reader | null, asOf: string, least: number): { readonly finished: boolean; readonly evidence: Evidence } | undefined {
  const held = resume.sections.filter(({ kind }) => kind === 'education').flatMap(section => [
    ...section.entries.flatMap(entry => [entry.position, entry.name, ...entry.summary, ...entry.highlights.map(({ body }) => body)].map(text => ({ text, entry }))),
    ...[...section.paragraphs, ...section.highlights.map(({ body }) => body)].map(text => ({ text, entry: undefined })),
  ]).flatMap(({ text, entry }) => {
    if (text === undefined || (levelRank(text.text) ?? 0) < least) return [];
    const evidence = place(reader, text);
    const end = entry?.dates?.endDate ?? entry?.dates?.startDate;
    const finished = end === undefined || (end !== 'present' && monthIndex(end, 1) <= monthOf(asOf));
    return evidence === undefined ? [] : [{ finished, evidence }];
  });
  return held.find(({ finished }) => finished) ?? held[0];
}
