import path from 'node:path';
import * as vscode from 'vscode';
import type { BuildResult, FastBuilder, FastBuildResult } from '../../tex/index.ts';

/** A build whose PDF is worth looking at. */
export interface GoodBuild {
  readonly pdf: Uint8Array;
  readonly synctex: Uint8Array | undefined;
  readonly milliseconds: number;
  readonly path: 'fast' | 'full';
  readonly pages: number | undefined;
  readonly errors: number;
}

/** Kinds of files that a document which does not compile may be waiting for. */
const sourceName = /\.(?:tex|ltx|xtx|latex|sty|cls|clo|def|bib|bst|cfg)$/i;

/** A document that was compiled in this window: how its builds went, and the engine that waits for its next one. */
export class LiveDocument {
  readonly root: vscode.Uri;
  /** Files that the last build read, the root among them. */
  inputs: ReadonlySet<string>;
  good: GoodBuild | undefined;
  /** Why `good` is not of the current text, or why there is none. */
  trouble: string | undefined;
  errors = 0;
  warnings = 0;
  /** Whether it was measured against a job in this window, and what the PDF of `good` scored; undefined until that is known. */
  isScored = false;
  score: number | undefined;
  /** Builds that a command waits for; nothing is built beside them. */
  asked = 0;
  building = false;
  /** Number of the latest live build; the others do not count any more. */
  run = 0;
  private stopping = new AbortController();
  builder: Promise<FastBuilder> | undefined;
  timer: NodeJS.Timeout | undefined;

  constructor(root: vscode.Uri) {
    this.root = root;
    this.inputs = new Set([root.fsPath]);
  }

  get folder(): string {
    return path.dirname(this.root.fsPath);
  }

  /** Whether another build may come out otherwise when this file is saved. */
  concerns(file: string): boolean {
    return this.inputs.has(file) || (this.trouble !== undefined && sourceName.test(file) && file.startsWith(this.folder + path.sep));
  }

  /**
   * Takes over what a build gave. One that nobody asked for and that has more errors than the one before is an edit under way: what
   * was good stays, and `trouble` says why.
   */
  take(result: BuildResult | FastBuildResult, asked: boolean, describe: (result: BuildResult) => string): void {
    const count = (severity: string): number => result.diagnostics.filter(diagnostic => diagnostic.severity === severity).length;
    this.errors = count('error');
    this.warnings = count('warning');
    // A run that failed half way has not read everything that it will read again.
    this.inputs = new Set([...result.inputs, this.root.fsPath, ...(this.errors > 0 ? this.inputs : [])]);
    if (result.pdf && (asked || this.errors <= (this.good?.errors ?? Infinity))) {
      this.good = {
        pdf: result.pdf, synctex: result.synctex, milliseconds: result.milliseconds, path: 'path' in result ? result.path : 'full',
        pages: result.pages, errors: this.errors,
      };
      this.trouble = undefined;
      this.score = undefined;
    } else this.trouble = describe(result);
  }

  /** Fires when what runs by itself is not wanted any more. */
  get signal(): AbortSignal {
    return this.stopping.signal;
  }

  /** Ends what runs by itself, and what is due. */
  stopLive(): void {
    this.run++;
    clearTimeout(this.timer);
    this.stopping.abort(new DOMException('It is not wanted any more.', 'AbortError'));
    this.stopping = new AbortController();
    this.building = false;
  }

  async dispose(): Promise<void> {
    this.stopLive();
    const { builder } = this;
    this.builder = undefined;
    await (await builder?.catch(() => undefined))?.dispose();
  }
}

/** Texts that are in editors and not yet on disk, of these files; undefined when TeX would read one of them otherwise than the editor shows it. */
export function unsavedTexts(files: ReadonlySet<string>): ReadonlyMap<string, string> | undefined {
  const open = vscode.workspace.textDocuments.filter(({ uri, isDirty }) => isDirty && uri.scheme === 'file' && files.has(uri.fsPath));
  if (open.some(({ encoding }) => !encoding.startsWith('utf8'))) return undefined;
  return new Map(open.map(document => [document.uri.fsPath, document.getText()]));
}
