/** Invented documents and evaluations to fill the panel with. */
import { PDFDocument, PDFName, PDFString, StandardFonts } from 'pdf-lib';
import type { Check, Evaluation, HistoryPoint, PanelContent, ReadPage, Rect, RequirementResult } from '../../src/shared/protocol.ts';

export interface PdfOptions {
  readonly name?: string;
  readonly pages?: number;
  /** Addresses that the first page links to, one below the other. */
  readonly links?: readonly string[];
}

export async function resumePdf({ name = 'Robin Sample', pages = 1, links = [] }: PdfOptions = {}): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  const bold = await document.embedFont(StandardFonts.TimesRomanBold);
  for (let number = 1; number <= pages; number++) {
    const page = document.addPage([612, 792]);
    page.drawText(number === 1 ? name : `${name}, page ${String(number)}`, { x: 72, y: 700, size: 24, font: bold });
    page.drawText('robin@example.org  |  555-0134  |  Springfield', { x: 72, y: 675, size: 11, font });
    page.drawText('Experience', { x: 72, y: 640, size: 14, font: bold });
    for (let line = 0; line < 20; line++) {
      page.drawText(`Built service number ${String(line + 1)} in Python and Kubernetes for ${String(100 * (line + 1))} customers`, { x: 84, y: 615 - 20 * line, size: 11, font });
    }
    if (number > 1) continue;
    const annotations = links.map((uri, index) => document.context.register(document.context.obj({
      Type: 'Annot', Subtype: 'Link', Rect: [72, 740 - 14 * index, 300, 752 - 14 * index], Border: [0, 0, 0],
      A: { Type: 'Action', S: 'URI', URI: PDFString.of(uri) },
    })));
    page.node.set(PDFName.of('Annots'), document.context.obj(annotations));
  }
  return document.save();
}

const check = (id: string, name: string, points: number, max: number, more: Partial<Check> = {}): Check => ({
  id, group: id.startsWith('A') ? 'A' : id.startsWith('B') ? 'B' : 'C', name, points, max,
  status: max === 0 ? 'notApplicable' : points === max ? 'pass' : points === 0 ? 'fail' : 'partial',
  summary: 'What was found, in a sentence.', evidence: [], source: 'The lists of what parsers fail on that vendors publish.', ...more,
});

const requirement = (name: string, more: Partial<RequirementResult> = {}): RequirementResult =>
  ({ id: `skill:${name}`, name, kind: 'skill', importance: 'must', credit: 1, support: 'recent', found: [], ...more });

export function evaluationBefore(): Evaluation {
  return {
    rubricVersion: '1', asOf: '2026-03-01', total: 61.5, pages: 1, extractor: { name: 'pdf.js', version: '6.5.438' },
    groups: [
      { id: 'A', name: 'Machine readability', points: 24, max: 30 },
      { id: 'B', name: 'Job match', points: 26.5, max: 55 },
      { id: 'C', name: 'Writing', points: 11, max: 15 },
    ],
    checks: [
      check('A1', 'Text layer', 8, 8, { summary: 'All 412 words of the source were found in the PDF.' }),
      check('A2', 'Contact details', 3, 5, { summary: 'Name and email were found, no phone number.', evidence: [{ text: 'robin@example.org', page: 1, line: 2 }], fix: 'Write the phone number as text in the first lines.' }),
      check('A3', 'Section headings', 5, 5),
      check('B1', 'Required skills', 12.5, 26, { summary: '3 of 6 required skills are shown in a bullet.' }),
      check('B2', 'Preferred skills', 4, 9),
      check('B5', 'Degree', 0, 0, { summary: 'The job asks for none.' }),
    ],
    requirements: [
      requirement('Python', { found: [{ text: 'Built service number 1 in Python', page: 1, line: 5, range: { file: 'resume.tex', start: 120, end: 160 } }] }),
      requirement('Kubernetes', { credit: 0.45, support: 'listed', foundAs: 'k8s', found: [{ text: 'k8s', page: 1, line: 30 }] }),
      requirement('PostgreSQL', { credit: 0.85, support: 'older' }),
      requirement('Terraform', { credit: 0, support: 'missing' }),
      requirement('GraphQL', { credit: 0, support: 'missing', importance: 'preferred' }),
      requirement('Work permit', { kind: 'knockout', credit: 0, support: 'missing' }),
    ],
    gates: [], notes: ['Words in the PDF that the source lacks: 3 (icons).'],
  };
}

export function evaluationAfter(): Evaluation {
  const before = evaluationBefore();
  return {
    ...before, total: 74,
    groups: [
      { id: 'A', name: 'Machine readability', points: 26, max: 30 },
      { id: 'B', name: 'Job match', points: 37, max: 55 },
      { id: 'C', name: 'Writing', points: 11, max: 15 },
    ],
    checks: before.checks.map(one => {
      if (one.id === 'A2') return { ...one, points: 5, status: 'pass', summary: 'Name, email, phone and location were found.' };
      if (one.id === 'B1') return { ...one, points: 21, summary: '5 of 6 required skills are shown in a bullet.', evidence: [{ text: 'Built service number 2 in Python and Kubernetes', page: 1, line: 6, range: { file: 'resume.tex', start: 200, end: 240 } }] };
      return one;
    }),
    requirements: before.requirements.map(one => one.name === 'Kubernetes'
      ? { id: one.id, name: one.name, kind: one.kind, importance: one.importance, credit: 1, support: 'recent', found: [{ text: 'Built service number 2 in Python and Kubernetes', page: 1, line: 6, range: { file: 'resume.tex', start: 200, end: 240 } }] }
      : one),
  };
}

export async function comparison(): Promise<PanelContent> {
  return {
    title: 'resume-acme.pdf', origin: 'built', job: { title: 'Platform Engineer', company: 'Acme Example' },
    before: { label: 'Before', pdf: await resumePdf({ name: 'Robin Sample' }), evaluation: evaluationBefore() },
    after: { label: 'After', pdf: await resumePdf({ name: 'Robin Sample (tailored)', pages: 2 }), evaluation: evaluationAfter() },
  };
}

/** Where `resumePdf` paints its bullet of that number (1 is the first): points from the page's top left. */
export const bulletRect = (number: number): Rect => ({ x: 84, y: 792 - 615 + 20 * (number - 1) - 10, width: 300, height: 13 });

/** A comparison with everything there is to know about it: places in the PDF, what is read, history, build facts. */
export async function wholeContent(): Promise<PanelContent> {
  const content = await comparison();
  const placed = (evaluation: Evaluation): Evaluation => ({
    ...evaluation,
    checks: evaluation.checks.map(one => one.id === 'B1' ? { ...one, fixes: [{ id: 'B1:x', title: 'Write both names', edits: [] }], evidence: [{ text: 'Built service number 16', page: 1, line: 19, rects: [bulletRect(16)], range: { file: 'resume.tex', start: 200, end: 240 } }] } : one),
    requirements: evaluation.requirements.map((one, index) => ({
      ...one,
      found: one.support === 'missing' ? [] : [{ text: one.name, page: index === 0 ? 2 : 1, line: 4 + index, rects: [bulletRect(index === 0 ? 12 : index + 1)], range: { file: 'resume.tex', start: 100 * index, end: 100 * index + 20 } }],
      ...(one.name === 'Terraform' ? { related: ['Ansible', 'Pulumi'] } : {}),
    })),
  });
  return {
    ...content,
    before: content.before && { ...content.before, evaluation: placed(evaluationBefore()), read: readPages() },
    after: content.after && { ...content.after, evaluation: placed(evaluationAfter()), read: [...readPages(), [[{ text: 'Robin' }, { text: 'Sample,' }, { text: 'page' }, { text: '2' }]]] },
    history: historyPoints(12),
    built: { milliseconds: 412, path: 'fast', pages: 2 },
  };
}

export function readPages(): ReadPage[] {
  return [[
    [{ text: 'Robin' }, { text: 'Sample' }],
    [{ text: '\uE0B7', garbled: 'characters without meaning' }, { text: 'robin@example.org' }, { text: '§', garbled: 'icons read as letters' }, { text: '555-0134' }],
    [{ text: 'E x p e r i e n c e', garbled: 'letter-spaced words' }],
    [{ text: 'Built' }, { text: 'service' }, { text: 'number' }, { text: '1' }],
  ]];
}

export function historyPoints(count: number): HistoryPoint[] {
  return Array.from({ length: count }, (_, index) => {
    const wave = 6 * Math.sin(index);
    const groups = [['A', 'Machine readability', 22 + index / 4, 30], ['B', 'Job match', 25 + index / 2 + wave, 55], ['C', 'Writing', 10, 15]] as const;
    const points = groups.map(([id, name, value, max]) => ({ id, name, points: Math.round(10 * Math.min(value, max)) / 10, max }));
    return {
      asOf: new Date(Date.UTC(2026, 1, 1 + (index % 28), 9, 30)).toISOString(), groups: points,
      total: Math.round(10 * points.reduce((sum, group) => sum + group.points, 0)) / 10,
      ...(index === count - 1 ? { label: 'resume-acme.pdf', current: true } : {}),
    };
  });
}
