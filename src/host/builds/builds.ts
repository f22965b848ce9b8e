import path from 'node:path';
import * as vscode from 'vscode';
import type { BuildResult, FastBuilder, FastBuildResult, TexDiagnostic } from '../../tex/index.ts';
import { isCancelled, logged } from '../errors.ts';
import { onTexSettingsChanged, texSettings } from '../settings.ts';
import { LiveDocument, unsavedTexts } from './liveDocument.ts';
import { Problems } from './problems.ts';

const typingMilliseconds = 250;

/** How a document's builds stand, for who shows it. */
export type BuildState = Readonly<Pick<LiveDocument, 'root' | 'inputs' | 'good' | 'trouble' | 'errors' | 'warnings' | 'isScored' | 'score' | 'building' | 'asked'>>;

/** A build that ran by itself. */
export interface LiveBuild {
  readonly root: vscode.Uri;
  /** Texts it read from editors instead of from disk, by path. */
  readonly unsaved: ReadonlyMap<string, string>;
  /** False as soon as there is a newer one. */
  isCurrent(): boolean;
}

export interface BuildsOptions {
  readonly texOutput: vscode.OutputChannel;
  readonly diagnostics: vscode.DiagnosticCollection;
  readonly log: vscode.LogOutputChannel;
  /** Pages the document should have at most, where that is known. */
  pagesWanted(root: vscode.Uri): number | undefined;
  /** Whether the panel shows it. */
  isShown(root: vscode.Uri): boolean;
}

/**
 * The builds of this window. What a command compiled once is built again by itself when its files are saved or edited (settings), by
 * an engine that waits; a document that nobody compiled is left alone. Live builds never speak: they change the state, and Problems.
 */
export class Builds implements vscode.Disposable {
  private readonly options: BuildsOptions;
  private readonly problems: Problems;
  private readonly documents = new Map<string, LiveDocument>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly built = new vscode.EventEmitter<LiveBuild>();
  /** Tells of a document whose state is another. */
  readonly onDidChange = this.changed.event;
  readonly onDidBuild = this.built.event;
  private readonly subscriptions: vscode.Disposable;

  constructor(options: BuildsOptions) {
    this.options = options;
    this.problems = new Problems(options.diagnostics);
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      this.built,
      vscode.workspace.onDidSaveTextDocument(({ uri }) => this.edited(uri, 'saved')),
      vscode.workspace.onDidChangeTextDocument(({ document: { uri }, contentChanges }) => { if (contentChanges.length > 0) this.edited(uri, 'typed'); }),
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) => { if (closed.length > 0) this.letGo(); }),
      vscode.window.onDidChangeVisibleTextEditors(() => this.letGo()), // Comes after the tab is gone.
      onTexSettingsChanged(() => { for (const document of this.documents.values()) void document.dispose(); }),
    );
  }

  state(root: vscode.Uri): BuildState | undefined {
    return this.documents.get(root.fsPath);
  }

  /** The document that this file is, or is a part of. */
  stateOf(file: vscode.Uri): BuildState | undefined {
    return this.documents.get(file.fsPath) ?? [...this.documents.values()].find(({ inputs }) => inputs.has(file.fsPath));
  }

  /** A build that a command asked for. `fast` lets the waiting engine do it, where there is one; it is otherwise the authoritative build. */
  async run(root: vscode.Uri, how: 'fast' | 'full', signal: AbortSignal): Promise<BuildResult> {
    const document = this.documents.get(root.fsPath) ?? new LiveDocument(root);
    this.documents.set(root.fsPath, document);
    document.stopLive();
    document.asked++;
    this.changed.fire(root);
    try {
      const result = how === 'fast' ? await (await this.builderOf(document)).build({ signal }) : await this.full(root, signal);
      await this.take(document, result, true);
      return result;
    } catch (error) {
      if (!isCancelled(error)) this.fail(document, error);
      throw error;
    } finally {
      document.asked--;
      this.changed.fire(root);
    }
  }

  /** Remembers what the document's last PDF scored; undefined when it could not be measured. */
  scored(root: vscode.Uri, total: number | undefined): void {
    const document = this.documents.get(root.fsPath);
    if (!document) return;
    document.isScored = true;
    document.score = total;
    this.changed.fire(root);
  }

  /** Ends what runs by itself. */
  stop(): void {
    for (const document of this.documents.values()) {
      document.stopLive();
      this.changed.fire(document.root);
    }
  }

  /** Forgets documents that are open nowhere and not shown, and ends their engines. */
  letGo(): void {
    const open = openFiles();
    for (const [key, document] of this.documents) {
      if (open.some(file => document.inputs.has(file)) || document.asked > 0 || this.options.isShown(document.root)) continue;
      this.documents.delete(key);
      void document.dispose();
      this.changed.fire(document.root);
    }
  }

  dispose(): void {
    this.subscriptions.dispose();
    for (const document of this.documents.values()) void document.dispose();
    this.documents.clear();
  }

  private edited(uri: vscode.Uri, how: 'saved' | 'typed'): void {
    if (uri.scheme !== 'file' || !vscode.workspace.isTrusted) return;
    for (const document of this.documents.values()) {
      if (!document.concerns(uri.fsPath) || document.asked > 0) continue;
      const { onSave, whileTyping } = texSettings(document.root);
      if (how === 'saved' ? onSave || whileTyping : whileTyping) {
        clearTimeout(document.timer);
        // "Save All" saves one file after the other.
        document.timer = setTimeout(() => void this.live(document), how === 'saved' ? 0 : typingMilliseconds);
      } else if (how === 'typed' && onSave && !document.builder) void this.warmUp(document);
    }
  }

  /** Who types will save: by then the engine waits. The build that this takes is of the text on disk, which is built already. */
  private async warmUp(document: LiveDocument): Promise<void> {
    try {
      await (await this.builderOf(document)).build({ signal: document.signal });
    } catch (error) {
      this.options.log.debug(`${nameOf(document.root)}: no engine waits: ${logged(error)}`);
    }
  }

  private async live(document: LiveDocument): Promise<void> {
    const { root, signal } = document;
    const unsaved = texSettings(root).whileTyping ? unsavedTexts(document.inputs) : new Map<string, string>();
    if (!unsaved || document.asked > 0) return;
    const run = ++document.run;
    document.building = true;
    this.changed.fire(root);
    this.options.texOutput.clear(); // Hundreds of builds an hour would fill it.
    try {
      const result = await (await this.builderOf(document)).build({ signal, overrides: unsaved });
      if (run === document.run) await this.finished(document, result, unsaved);
    } catch (error) {
      if (run !== document.run || isCancelled(error)) return;
      this.fail(document, error);
      this.built.fire({ root, unsaved, isCurrent: () => run === document.run });
    } finally {
      if (run === document.run) {
        document.building = false;
        this.changed.fire(root);
      }
    }
  }

  private async finished(document: LiveDocument, result: FastBuildResult, unsaved: ReadonlyMap<string, string>): Promise<void> {
    const { root, run } = document;
    await this.take(document, result, false);
    if (run === document.run) this.built.fire({ root, unsaved, isCurrent: () => run === document.run });
  }

  private builderOf(document: LiveDocument): Promise<FastBuilder> {
    document.builder ??= this.createBuilder(document).catch((error: unknown) => {
      document.builder = undefined;
      throw error;
    });
    return document.builder;
  }

  private async createBuilder(document: LiveDocument): Promise<FastBuilder> {
    const { createFastBuilder } = await import('../../tex/index.ts');
    return createFastBuilder({
      ...this.settingsOf(document.root),
      trusted: vscode.workspace.isTrusted,
      // Of the texts of the last build, which nothing has overtaken.
      onBetter: result => { if (!document.building && document.asked === 0) this.finished(document, result, unsavedTexts(document.inputs) ?? new Map()).catch((error: unknown) => this.options.log.warn(`${nameOf(document.root)}: ${logged(error)}`)); },
    });
  }

  private async full(root: vscode.Uri, signal: AbortSignal): Promise<BuildResult> {
    const { build } = await import('../../tex/index.ts');
    this.options.texOutput.appendLine(`\n=== ${nameOf(root)} ===`);
    return build({ ...this.settingsOf(root), trusted: vscode.workspace.isTrusted, signal });
  }

  private settingsOf(root: vscode.Uri) {
    const { engine, programs, timeoutSeconds, latexmkrc } = texSettings(root);
    return { root: root.fsPath, engine, programs, timeoutSeconds, latexmkrc, onOutput: (text: string) => this.options.texOutput.append(text) };
  }

  private async take(document: LiveDocument, result: BuildResult | FastBuildResult, asked: boolean): Promise<void> {
    const { root } = document;
    const overflow = await this.overflow(root, result);
    document.take(result, asked, why);
    this.problems.set(root, [...result.diagnostics, ...overflow], result.engine);
    const path = 'path' in result ? `${result.path}${result.why === undefined ? '' : ` (${result.why})`}` : 'full';
    this.options.log.info(`${nameOf(root)}: ${path}, ${result.program} (${result.engine}) ${Math.round(result.milliseconds)} ms, ${document.errors} errors, ${result.pdf ? `${result.pdf.length} bytes` : 'no PDF'}`);
  }

  private fail(document: LiveDocument, error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    document.trouble = message;
    document.errors = 1;
    this.options.log.warn(`${nameOf(document.root)}: ${logged(error)}`);
  }

  /** More pages than wanted: a warning at the source line that is the first on the page too many. */
  private async overflow(root: vscode.Uri, { pages, synctex }: BuildResult): Promise<TexDiagnostic[]> {
    const wanted = this.options.pagesWanted(root);
    if (pages === undefined || wanted === undefined || pages <= wanted) return [];
    const { parseSynctex } = await import('../../tex/index.ts');
    const place = synctex && parseSynctex(synctex)?.firstOn(wanted + 1);
    const message = vscode.l10n.t('The résumé has {0} pages, {1} wanted. From here on it stands on page {2}.', pages, wanted, wanted + 1);
    return [{ severity: 'warning', code: 'pages', message, file: place?.file ?? root.fsPath, ...(place ? { line: place.line } : {}) }];
  }
}

/** A document that is closed stays in the editor's memory for minutes: its tab tells, or, as tabs come late, the editor that shows it. */
function openFiles(): string[] {
  const tabs = vscode.window.tabGroups.all.flatMap(group => group.tabs).map(({ input }) => input instanceof vscode.TabInputTextDiff ? input.modified : input instanceof vscode.TabInputText ? input.uri : undefined);
  return [...tabs, ...vscode.window.visibleTextEditors.map(({ document }) => document.uri)].flatMap(uri => uri?.scheme === 'file' ? [uri.fsPath] : []);
}

const nameOf = (root: vscode.Uri): string => path.basename(root.fsPath);

/** The first thing that TeX complains of, as a sentence for who sees an older PDF. */
function why({ diagnostics }: BuildResult): string {
  const first = diagnostics.find(({ severity }) => severity === 'error');
  if (!first) return vscode.l10n.t('TeX gave no PDF.');
  const message = first.message.replace(/\.\s*$/, '');
  return first.file && first.line ? vscode.l10n.t('{0}, line {1}: {2}.', path.basename(first.file), first.line, message) : `${message}.`;
}
