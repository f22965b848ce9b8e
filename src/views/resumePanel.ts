import * as vscode from 'vscode';
import { KnownError } from '../shared/knownError.ts';
import { type HostMessage, type PanelContent, type PanelMessage, type PanelRequest, panelMessage } from '../shared/protocol.ts';
import { panelStrings, readStrings } from '../shared/strings.ts';
import { panelHtml } from './panelHtml.ts';

const answerLimit = 30_000;

interface PendingShow {
  readonly id: number;
  resolve(): void;
  reject(error: Error): void;
}

/**
 * The one résumé panel: shows PDFs and evaluations side by side. It is created on first show.
 *
 * Not `retainContextWhenHidden`: a hidden page with two drawn PDFs, their worker and fonts would keep its memory for as long as
 * the tab stays in the background. The bytes are here anyway; when the page comes back it says `ready` and is shown the same
 * content again, and finds tab, zoom and scroll in its own stored state.
 */
export class ResumePanel implements vscode.Disposable {
  readonly #extensionUri: vscode.Uri;
  readonly #onMessage: (message: PanelRequest) => void;
  #panel: vscode.WebviewPanel | undefined;
  #ready = false;
  #id = 0;
  #content: PanelContent | undefined;
  #lastGood: PanelContent | undefined;
  #busy: string | undefined;
  #pending: PendingShow | undefined;

  /** @param onMessage gets what the panel cannot settle itself: `command` and `revealSource`, already validated. */
  constructor(extensionUri: vscode.Uri, onMessage: (message: PanelRequest) => void) {
    this.#extensionUri = extensionUri;
    this.#onMessage = onMessage;
  }

  /**
   * Shows the content and reveals the panel without taking the focus. The latest request wins.
   * Resolves when it is on the screen, and also when a newer request, the person closing the panel or another tab in front of it made that moot.
   * @throws KnownError when a PDF cannot be shown; the panel then keeps what it showed before.
   */
  async show(content: PanelContent): Promise<void> {
    const panel = this.#panel ?? this.#create();
    panel.title = content.title;
    if (!panel.visible) panel.reveal(undefined, true);
    this.#settle();
    const id = ++this.#id;
    this.#content = content;
    const shown = new Promise<void>((resolve, reject) => { this.#pending = { id, resolve, reject }; });
    const timer = setTimeout(() => {
      if (this.#pending?.id === id) {
        this.#settle(new KnownError(vscode.l10n.t('The résumé panel did not answer while showing {0}. Close the panel and open it again.', content.title), { action: 'showLog' }));
      }
    }, answerLimit);
    this.#sendContent();
    await shown.finally(() => { clearTimeout(timer); });
  }

  /** A thin progress line with a few words, while something is being built or scored; `undefined` ends it. */
  busy(text: string | undefined): void {
    this.#busy = text;
    this.#send({ type: 'busy', text });
  }

  dispose(): void {
    this.#panel?.dispose();
  }

  #create(): vscode.WebviewPanel {
    const media = vscode.Uri.joinPath(this.#extensionUri, 'dist', 'media');
    const panel = vscode.window.createWebviewPanel(
      'resumeCustomizer.panel',
      vscode.l10n.t('Résumé'),
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, enableForms: false, localResourceRoots: [media] },
    );
    this.#panel = panel;
    this.#ready = false;
    panel.webview.onDidReceiveMessage((message: unknown) => { this.#receive(message); });
    panel.onDidChangeViewState(() => {
      if (panel.visible) return;
      this.#ready = false; // The page is gone; it says `ready` when it is back.
      this.#settle();
    });
    panel.onDidDispose(() => {
      this.#panel = undefined;
      this.#ready = false;
      this.#content = this.#lastGood = undefined;
      this.#settle();
    });
    const uri = (name: string): string => panel.webview.asWebviewUri(vscode.Uri.joinPath(media, name)).toString();
    panel.webview.html = panelHtml({
      cspSource: panel.webview.cspSource,
      script: uri('panel.js'),
      styles: [uri('codicon.css'), uri('panel.css')],
      worker: uri('pdf.worker.mjs'),
      language: vscode.env.language,
      strings: readStrings(Object.fromEntries(Object.entries(panelStrings).map(([key, english]) => [key, vscode.l10n.t(english)]))),
    });
    return panel;
  }

  #receive(data: unknown): void {
    const parsed = panelMessage.safeParse(data);
    if (!parsed.success) return; // Only our own page can post here; what it cannot say properly is not worth a word to the person.
    const message: PanelMessage = parsed.data;
    switch (message.type) {
      case 'ready':
        this.#ready = true;
        this.#send({ type: 'busy', text: this.#busy });
        this.#sendContent();
        return;
      case 'rendered':
        if (message.id !== this.#id) return;
        this.#lastGood = this.#content;
        this.#settle();
        return;
      case 'failed':
        if (message.id !== this.#id) return;
        this.#content = this.#lastGood;
        this.#settle(new KnownError(vscode.l10n.t('Could not show {0}: {1}. Compile it again, or open the file with another viewer.', message.label, message.reason)));
        return;
      case 'openLink':
        void vscode.env.openExternal(vscode.Uri.parse(message.url, true));
        return;
      default:
        this.#onMessage(message);
    }
  }

  #sendContent(): void {
    const content = this.#content;
    if (content) this.#send({ type: 'show', id: this.#id, content: { ...content, before: withPlainBytes(content.before), after: withPlainBytes(content.after) } });
  }

  /** Before the page is ready nothing is sent: what is current then goes out on `ready`. */
  #send(message: HostMessage): void {
    if (this.#ready) void this.#panel?.webview.postMessage(message);
  }

  #settle(error?: Error): void {
    const pending = this.#pending;
    this.#pending = undefined;
    if (error) pending?.reject(error);
    else pending?.resolve();
  }
}

/** A Node `Buffer` would arrive in the page as JSON; only a plain `Uint8Array` travels as bytes. */
function withPlainBytes(document: PanelContent['before']): PanelContent['before'] {
  return document?.pdf ? { ...document, pdf: Uint8Array.from(document.pdf) } : document;
}
