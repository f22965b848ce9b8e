import * as vscode from 'vscode';
import { overlaps, shiftedBy, type Place } from './places.ts';

/** One edit of a fix; `was` is the text it replaces. */
export interface MendEdit extends Place {
  readonly uri: vscode.Uri;
  readonly was: string;
  readonly newText: string;
}

/** A fix that a click applies: all its edits or none. */
export interface Mend {
  readonly title: string;
  readonly edits: readonly MendEdit[];
  /** Which of the check's fixes it is; missing for what only the editor offers. */
  readonly index?: number;
}

/** What a score found wrong at one place of the source. */
export interface Finding extends Place {
  readonly uri: vscode.Uri;
  /** The text there. */
  readonly was: string;
  /** Id of the check. */
  readonly check: string;
  readonly message: string;
  readonly isGrave: boolean;
  /** A word that may be right all the same. */
  readonly word?: string;
  readonly mends: readonly Mend[];
}

/**
 * What the last score of each document found, in the Problems panel and as quick fixes. It moves with the text, and goes when the text
 * that it is about goes; the next score replaces it.
 */
export class Findings implements vscode.CodeActionProvider, vscode.Disposable {
  private readonly collection = vscode.languages.createDiagnosticCollection('resumeCustomizer.score');
  private readonly byRoot = new Map<string, readonly Finding[]>();
  private readonly subscriptions: vscode.Disposable;

  constructor() {
    const selector = ['latex', 'tex'].map(language => ({ language, scheme: 'file' }));
    this.subscriptions = vscode.Disposable.from(
      this.collection,
      vscode.languages.registerCodeActionsProvider(selector, this, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] }),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => { if (contentChanges.length > 0) this.follow(document, contentChanges); }),
      // What was edited by another program while it was closed.
      vscode.workspace.onDidOpenTextDocument(document => this.keep(document.uri, ({ start, end, was }) => document.getText().slice(start, end) === was)),
    );
  }

  async set(root: vscode.Uri, findings: readonly Finding[]): Promise<void> {
    const files = new Map(findings.map(({ uri }) => [uri.toString(), uri]));
    const texts = new Map(await Promise.all([...files].map(async ([key, uri]) => [key, (await vscode.workspace.openTextDocument(uri)).getText()] as const)));
    const before = this.byRoot.get(root.toString()) ?? [];
    this.byRoot.set(root.toString(), findings.filter(({ uri, start, end, was }) => texts.get(uri.toString())?.slice(start, end) === was));
    for (const { uri } of before) if (!files.has(uri.toString())) files.set(uri.toString(), uri);
    for (const uri of files.values()) await this.publish(uri);
  }

  /** The person says that the word is right. */
  forgetWord(word: string): void {
    for (const uri of this.files()) this.keep(uri, finding => finding.word?.toLowerCase() !== word.toLowerCase());
  }

  /** Applies a fix of the last score. Throws a KnownError when the text it changes is no longer there. */
  async mend(root: vscode.Uri, check: string, index: number): Promise<void> {
    const mend = this.byRoot.get(root.toString())?.filter(finding => finding.check === check).flatMap(({ mends }) => mends).find(each => each.index === index);
    const { apply } = await import('./findingActions.ts');
    await apply(mend);
  }

  async provideCodeActions(document: vscode.TextDocument, range: vscode.Range, { diagnostics }: vscode.CodeActionContext): Promise<vscode.CodeAction[]> {
    if (this.of(document.uri).length === 0) return [];
    const { actionsOf } = await import('./findingActions.ts');
    const place = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    const onPageTooMany = diagnostics.some(isPageTooMany);
    const here = this.of(document.uri).filter(finding => overlaps(finding, place) || onPageTooMany && isLength(finding));
    return (await Promise.all(here.map(finding => actionsOf(finding, document)))).flat();
  }

  private of(uri: vscode.Uri): Finding[] {
    return [...this.byRoot.values()].flat().filter(finding => finding.uri.toString() === uri.toString());
  }

  private files(): vscode.Uri[] {
    return [...new Map([...this.byRoot.values()].flat().map(({ uri }) => [uri.toString(), uri])).values()];
  }

  private keep(uri: vscode.Uri, isKept: (finding: Finding) => boolean): void {
    const gone = new Set(this.of(uri).filter(finding => !isKept(finding)));
    if (gone.size === 0) return;
    for (const [root, findings] of this.byRoot) this.byRoot.set(root, findings.filter(finding => !gone.has(finding)));
    void this.publish(uri);
  }

  private follow(document: vscode.TextDocument, changes: readonly vscode.TextDocumentContentChangeEvent[]): void {
    if (this.of(document.uri).length === 0) return;
    const key = document.uri.toString();
    for (const [root, findings] of this.byRoot) this.byRoot.set(root, findings.flatMap(finding => moved(finding, key, changes) ?? []));
    void this.publish(document.uri);
  }

  private async publish(uri: vscode.Uri): Promise<void> {
    const findings = this.of(uri);
    if (findings.length === 0) return this.collection.delete(uri);
    const document = await vscode.workspace.openTextDocument(uri);
    // The build tells it at the line where the page begins.
    const isTold = vscode.languages.getDiagnostics(uri).some(isPageTooMany);
    this.collection.set(uri, findings.filter(finding => !isTold || !isLength(finding)).map(finding => diagnosticOf(finding, document)));
  }

  dispose(): void {
    this.subscriptions.dispose();
  }
}

const isPageTooMany = ({ code }: vscode.Diagnostic): boolean => code === 'pages';
const isLength = ({ check }: Finding): boolean => check === 'C5';

function moved(finding: Finding, key: string, changes: readonly vscode.TextDocumentContentChangeEvent[]): Finding | undefined {
  const edits = changes.map(({ rangeOffset, rangeLength, text }) => ({ start: rangeOffset, end: rangeOffset + rangeLength, text }));
  const isHere = finding.uri.toString() === key;
  // Its own fix was applied: there is nothing left to find.
  if (finding.mends.some(mend => mend.edits.length > 0 && mend.edits.every(edit => edit.uri.toString() === key && edits.some(({ start, end, text }) => start === edit.start && end === edit.end && text === edit.newText)))) return undefined;
  const place = isHere ? shiftedBy(finding, edits) : finding;
  if (!place) return undefined;
  const mends = finding.mends.flatMap((mend): Mend[] => {
    const moves = mend.edits.map(edit => edit.uri.toString() === key ? shiftedBy(edit, edits) : edit);
    return moves.includes(undefined) ? [] : [{ ...mend, edits: moves.flatMap(edit => edit ?? []) }];
  });
  return { ...place, mends };
}

export function diagnosticOf({ start, end, message, check, isGrave }: Finding, document: vscode.TextDocument): vscode.Diagnostic {
  const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
  const diagnostic = new vscode.Diagnostic(range, message, isGrave ? vscode.DiagnosticSeverity.Warning : vscode.DiagnosticSeverity.Information);
  diagnostic.source = vscode.l10n.t('score');
  diagnostic.code = check;
  return diagnostic;
}
