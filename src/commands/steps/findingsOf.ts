import path from 'node:path';
import * as vscode from 'vscode';
import type { Check } from '../../ats/index.ts';
import type { Finding, Mend, MendEdit } from '../../host/findings.ts';
import type { Place } from '../../host/places.ts';
import { tailorSettings } from '../../host/settings.ts';
import type { Job } from '../../job/index.ts';
import type { SourceRange, TextEdit } from '../../resume/index.ts';
import type { Change } from '../../tailor/index.ts';
import type { MeasuredDocument } from './measureDocuments.ts';

/** Checks of how the document is made and written, and whether it has too many pages; how well it fits the job is no problem of the source. */
const isOfSource = ({ id, status, mendedBy = [] }: Check): boolean => (status === 'fail' || status === 'partial') && (id.startsWith('A') || id === 'C1' || mendedBy.includes('pageFit'));

/** What the score found wrong, each at its place of the source, with the edits that mend it. */
export async function findingsOf(measured: MeasuredDocument, job: Job): Promise<Finding[]> {
  const { fitToPages, measureFit, repairExtraction } = await import('../../tailor/index.ts');
  const { resume, text } = measured;
  const repairs = repairExtraction(resume, job, text);
  const pages = tailorSettings(measured.root).pages ?? Math.max(1, text.pages.length - 1);
  const at = placesIn(measured);
  return measured.evaluation.checks.filter(isOfSource).flatMap(check => {
    const grave = check.group === 'A';
    const said = check.fix === undefined ? check.summary : `${check.summary} ${check.fix}`;
    const found = (range: SourceRange, message: string, mends: readonly Mend[], word?: string): Finding[] => {
      const place = at.place(range);
      return place ? [{ ...place, check: check.id, message, isGrave: grave, mends, ...word === undefined ? {} : { word } }] : [];
    };
    const shorter = (bullets: readonly Change[]): Finding[] => bullets.length === 0 ? [] : found(at.start, said, [{
      title: bullets.length === 1 ? vscode.l10n.t('Leave out the bullet that serves the job least') : vscode.l10n.t('Leave out the {0} bullets that serve the job least', bullets.length),
      edits: at.edits(bullets.flatMap(({ edits }) => edits)),
    }]);
    const mine = repairs.filter(({ id }) => check.mendedBy?.some(name => id.includes(`:${name}`)));
    const mended = [
      ...(check.fixes ?? []).flatMap(({ title, edits }, index) => {
        const [first] = edits;
        if (!first) return [];
        const word = check.id === 'C1' ? at.text(first.range) : undefined;
        const message = word === undefined ? said : vscode.l10n.t('"{0}" may be misspelt. Perhaps "{1}"?', word, first.newText);
        return found(first.range, message, [{ title, index, edits: at.edits(edits) }], word);
      }),
      ...check.mendedBy?.includes('pageFit') ? shorter(fitToPages(resume, job, measureFit(resume, text, pages), [])) : [],
      ...mine.flatMap(change => found(change.range, change.reason, [{ title: titleOf(change), edits: at.edits(change.edits) }])),
    ];
    if (mended.length > 0) return mended;
    const ranges = check.evidence.flatMap(({ range }) => range ?? []);
    return (ranges.length > 0 ? ranges : [at.start]).slice(0, MOST_PLACES).flatMap(range => found(range, said, []));
  });
}

/** Places that one check is told at; after that it is no longer read. */
const MOST_PLACES = 5;

function titleOf({ title, kind }: Change): string {
  return kind === 'repairExtraction' ? vscode.l10n.t('Mend: {0}', title) : title;
}

/** Where ranges of a résumé are in the files on disk. A place of no length is told at the line that it stands on. */
function placesIn({ root, resume }: MeasuredDocument) {
  const textOf = (file: string): string => resume.files.find(each => each.file === file)?.text ?? '';
  const uriOf = (file: string): vscode.Uri => vscode.Uri.file(path.join(path.dirname(root.fsPath), file));
  const text = ({ file, start, end }: SourceRange): string => textOf(file).slice(start, end);
  const lineAt = (file: string, offset: number): Place => {
    const whole = textOf(file);
    const start = whole.lastIndexOf('\n', offset - 1) + 1;
    const end = whole.indexOf('\n', offset);
    return { start, end: end < 0 ? whole.length : end };
  };
  const [main = { file: '', text: '' }] = resume.files;
  const documentClass = Math.max(main.text.search(/^[^%\n]*\\documentclass/m), 0);
  return {
    text,
    start: { file: main.file, start: documentClass, end: documentClass },
    place: ({ file, start, end }: SourceRange): (Place & { uri: vscode.Uri; was: string }) | undefined => {
      const place = end > start ? { start, end } : lineAt(file, start);
      return textOf(file) === '' ? undefined : { ...place, uri: uriOf(file), was: text({ file, ...place }) };
    },
    edits: (edits: readonly TextEdit[]): MendEdit[] => edits.map(({ range, newText }) => ({ uri: uriOf(range.file), start: range.start, end: range.end, was: text(range), newText })),
  };
}
