/** Invented people, firms and scores for the bucket's tests. */
import type { Evaluation } from '../../../../src/ats/index.ts';
import { buildRecord, newPublicationId, type Publication, type RecordInput } from '../../../../src/bucket/index.ts';

export function evaluation(total: number, overrides: Partial<Evaluation> = {}): Evaluation {
  const share = total / 100;
  const check = (id: string, group: 'A' | 'B' | 'C', max: number): Evaluation['checks'][number] => ({
    id, group, name: `Check ${id}`, status: share === 1 ? 'pass' : 'partial', points: max * share, max, summary: `${id} was looked at.`, evidence: [], source: 'rubric',
  });
  return {
    rubricVersion: '1', asOf: '2026-03-01', total,
    groups: [{ id: 'A', name: 'Machine readability', points: 30 * share, max: 30 }, { id: 'B', name: 'Job match', points: 70 * share, max: 70 }],
    checks: [check('A1', 'A', 30), check('B1', 'B', 50), check('B2', 'B', 20)],
    requirements: [
      { id: 'skill:python', name: 'Python', kind: 'skill', importance: 'must', credit: 0.9, support: 'recent', foundAs: 'py', found: [{ text: 'Wrote py tools', page: 1, line: 12, range: { file: 'ada.tex', start: 10, end: 24 } }] },
      { id: 'skill:rust', name: 'Rust', kind: 'skill', importance: 'must', credit: 0, support: 'missing', found: [] },
      { id: 'title', name: 'Engineer', kind: 'title', importance: 'must', credit: 1, support: 'recent', found: [] },
    ],
    gates: [], notes: [], pages: 1, extractor: { name: 'pdf.js', version: '6' },
    ...overrides,
  };
}

const bytes = (text: string): Uint8Array => Buffer.from(text);

export function recordInput(overrides: Partial<RecordInput> = {}): RecordInput {
  return {
    base: 'ada-Example', publicationId: '2026-03-01T10-00-00.000Z-75.0-0badcafe00', createdAt: '2026-03-01T10:00:00.000Z',
    before: { evaluation: evaluation(50), pdf: bytes('%PDF before'), tex: bytes('\\documentclass{article} before') },
    after: { evaluation: evaluation(75), pdf: bytes('%PDF after'), tex: bytes('\\documentclass{article} après') },
    job: { text: 'Engineer at Example Ltd. Python and Rust.', title: 'Engineer', company: 'Example Ltd' },
    storeJobText: false,
    changes: [{
      id: 'c1', kind: 'reorderSkills', range: { file: 'ada.tex', start: 100, end: 120 }, before: 'C, Python', after: 'Python, C', reason: 'The job asks for Python first.',
      verification: { verdict: 'pass', rules: [], unsupported: [] }, accepted: true, proposedBy: 'rules',
    }],
    texCharset: 'utf-8',
    ...overrides,
  };
}

/** Everything `publish` needs, with contents that differ by `mark`; of several files with `zip`. */
export function publication(base: string, id: string, mark = 'one', zip?: Uint8Array): Publication {
  const pdf = bytes(`%PDF ${mark} ${'x'.repeat(2000)}`);
  const tex = bytes(`\\documentclass{article} % ${mark}`);
  const files = zip ? 3 : 1;
  const input = recordInput({ base, publicationId: id, zip: zip && { bytes: zip, files } });
  return { base, id, pdf, tex, zip, files, texCharset: 'utf-8', record: buildRecord({ ...input, after: { ...input.after, pdf, tex } }) };
}

/** The `index`th publication in time. */
export function idOf(index: number, score = 75): string {
  return newPublicationId({ createdAt: new Date(Date.UTC(2026, 2, 1, 10, 0, index)).toISOString(), total: score, contents: [String(index)] });
}
