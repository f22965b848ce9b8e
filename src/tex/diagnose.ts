import { parseLog } from './log.ts';
import type { TexDiagnostic } from './model.ts';
import { lastWords } from './outputs.ts';
import { inside } from './recorder.ts';
import { withoutComments } from './references.ts';

export interface Run {
  readonly root: string;
  /** The folder TeX ran in. */
  readonly folder: string;
  readonly out: string;
  /** Files in `out` that TeX read in the place of the user's: theirs by ours. */
  readonly copies: ReadonlyMap<string, string>;
  /** The document's sources by absolute path. */
  readonly sources: ReadonlyMap<string, string>;
}

/** The log's diagnostics in terms of the user's files; every error has one, and there is one when there is no PDF. */
export function diagnose(run: Run, log: string, hasPdf: boolean, output: string): TexDiagnostic[] {
  const rename = (file: string): string | undefined => {
    const original = run.copies.get(file);
    return original === undefined && inside(file, run.out) ? undefined : original ?? file;
  };
  const diagnostics = parseLog(log, { folder: run.folder, rename })
    .map(diagnostic => (diagnostic.severity === 'error' ? atMention({ file: run.root, ...diagnostic }, run.sources) : diagnostic));
  if (hasPdf || diagnostics.some(({ severity }) => severity === 'error')) return diagnostics;
  const message = log.includes('No pages of output.')
    ? 'The document has no visible content, so TeX wrote no PDF.'
    : `TeX wrote no PDF and named no error. Its last words: ${lastWords(output)}`;
  return [...diagnostics, { severity: 'error', message, file: run.root }];
}

/** TeX reports a missing file where it stopped reading, often a line later; the line that asks for it is the better place. */
function atMention(diagnostic: TexDiagnostic, sources: ReadonlyMap<string, string>): TexDiagnostic {
  const missing = /^File (\S+?)(?:\.(?:sty|cls|tex))? was not /.exec(diagnostic.message)?.[1];
  const lines = diagnostic.file === undefined ? undefined : sources.get(diagnostic.file)?.split('\n');
  if (missing === undefined || lines === undefined) return diagnostic;
  const index = lines.findIndex(line => withoutComments(line).split(/[{},\s]+/).some(word => word === missing || word === `${missing}.tex`));
  return index < 0 ? diagnostic : { ...diagnostic, line: index + 1 };
}
