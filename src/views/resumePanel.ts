import * as vscode from 'vscode';
import { logged } from '../host/errors.ts';
import { type PanelContent, type PanelRequest, panelMessage, type Rect, type Side } from '../shared/protocol.ts';
import { panelStrings, readStrings } from '../shared/strings.ts';
import { panelHtml } from './panelHtml.ts';
import { PanelSession } from './panelSession.ts';

interface OpenPanel {
  readonly panel: vscode.WebviewPanel;
  readonly session: PanelSession;
}

const VIEW_TYPE = 'resumeCustomizer.panel';

/**
 * The one résumé panel: shows PDFs and evaluations side by side. It is created on first show.
 *
 * Not `retainContextWhenHidden`: a hidden page with two drawn PDFs, their worker and fonts would keep its memory for as long as
 * the tab stays in the background. The bytes are here anyway; when the page comes back it says `ready` and is shown the same
 * content again, and finds view, zoom and scroll in its own stored state.
 */
export class ResumePanel implements vscode.Disposable {
  readonly #extensionUri: vscode.Uri;
  readonly #onMessage: (message: PanelRequest, subject: unknown) => void;
  readonly #storage: vscode.Uri;
  readonly #log: vscode.LogOutputChannel;
  readonly #serializer: vscode.Disposable;
  #subject: unknown;
  #open: OpenPanel | undefined;
  #busy: string | undefined;
  /** What is on the screen and is to be, or is being, kept. */
  #toKeep: PanelContent | undefined;
  #keeping = Promise.resolve();
  readonly #changed = new vscode.EventEmitter<void>();
  /** Another thing is shown, or the panel comes to the front, leaves it, or is closed. */
  readonly onDidChange = this.#changed.event;

  /**
   * @param storage folder of the extension's own, for what is shown again after a reload of the window.
   * @param onMessage gets what the panel cannot settle itself, already validated, with the subject of what is shown.
   */
  constructor(extensionUri: vscode.Uri, storage: vscode.Uri, log: vscode.LogOutputChannel, onMessage: (message: PanelRequest, subject: unknown) => void) {
    this.#extensionUri = extensionUri;
    this.#storage = vscode.Uri.joinPath(storage, 'panel');
    this.#log = log;
    this.#onMessage = onMessage;
    this.#serializer = vscode.window.registerWebviewPanelSerializer(VIEW_TYPE, { deserializeWebviewPanel: panel => this.#restore(panel) });
  }

  /** What the document that is shown is about, as it was given to `show`. */
  get subject(): unknown {
    return this.#subject;
  }

  /**
   * Shows the content and reveals the panel without taking the focus. The latest request wins.
   * Resolves when it is on the screen, and also when a newer request, the person closing the panel or another tab in front of it made that moot.
   * @param subject what the panel's buttons are about: the argument of their commands.
   * @throws KnownError when a PDF cannot be shown; the panel then keeps what it showed before.
   */
  async show(content: PanelContent, subject: unknown): Promise<void> {
    this.#subject = subject;
    this.#open ??= this.#create(content.title);
    const { panel, session } = this.#open;
    if (!panel.visible) panel.reveal(undefined, true);
    const done = session.show(content);
    this.#changed.fire();
    await done;
  }

  /** What is shown, and what the buttons are about; undefined while the panel is closed. */
  get shown(): { readonly content: PanelContent; readonly subject: unknown } | undefined {
    const content = this.#open?.session.content;
    return content && { content, subject: this.#subject };
  }

  get isActive(): boolean {
    return this.#open?.panel.active === true;
  }

  /** Puts newer content of the same subject in the place of what is shown. Reveals nothing, and does nothing when something else is shown by now. */
  async update(content: PanelContent, subject: unknown): Promise<void> {
    if (!this.#open || this.#subject !== subject) return;
    const { panel, session } = this.#open;
    if (panel.visible) await session.show(content);
    else session.keep(content);
  }

  /** A thin progress line with a few words, while something is being built or scored; `undefined` ends it. */
  busy(text: string | undefined): void {
    this.#busy = text;
    this.#open?.session.busy(text);
  }

  /** Scrolls the PDF to the place and flashes it; points from the page's top left, pages from 1. Nothing happens where nothing is shown. */
  reveal(side: Side, page: number, rect: Rect): void {
    if (!this.#open) return;
    this.#open.panel.reveal(undefined, true);
    this.#open.session.reveal({ type: 'reveal', side, page, rect });
  }

  /** Leaves the panel's tab where it is: after a reload of the window it is filled again. */
  dispose(): void {
    this.#serializer.dispose();
    this.#changed.dispose();
  }

  #create(title: string): OpenPanel {
    return this.#fill(vscode.window.createWebviewPanel(VIEW_TYPE, title, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true }));
  }

  /** The window was reloaded, and the panel's tab is back, empty. */
  async #restore(panel: vscode.WebviewPanel): Promise<void> {
    if (this.#open) {
      panel.dispose(); // A command was quicker and has opened another.
      return;
    }
    const { session } = this.#open = this.#fill(panel);
    const kept = await (await import('./panelStore.ts')).keptPanel(this.#storage);
    if (!kept || session.title !== undefined) return;
    this.#subject = kept.subject;
    this.#toKeep = kept.content;
    // Not awaited: a tab in the background draws nothing until the person comes to it. What cannot be drawn, the page says itself.
    session.show(kept.content).catch((error: unknown) => { this.#log.warn(logged(error)); });
  }

  /** Of several that are shown while one is being written, only the last is written next. */
  #keep(content: PanelContent): void {
    if (content === this.#toKeep) return;
    this.#toKeep = content;
    const subject = this.#subject;
    this.#keeping = this.#keeping.then(async () => {
      if (content !== this.#toKeep) return;
      await (await import('./panelStore.ts')).keepPanel(this.#storage, { content, subject });
    }).catch((error: unknown) => { this.#log.warn(`What the panel shows was not kept for the next window: ${logged(error)}`); });
  }

  #fill(panel: vscode.WebviewPanel): OpenPanel {
    const media = vscode.Uri.joinPath(this.#extensionUri, 'dist', 'media');
    const { title } = panel;
    panel.webview.options = { enableScripts: true, enableForms: false, localResourceRoots: [media] };
    const session = new PanelSession(message => void panel.webview.postMessage(message), {
      noAnswer: title => vscode.l10n.t('The résumé panel did not answer while showing {0}. Close the panel and open it again.', title),
      notShown: (label, reason) => vscode.l10n.t('Could not show the PDF of {0}: {1}. Compile it again, or open it with another viewer.', label, reason),
    });
    session.onShown = content => { this.#keep(content); };
    session.busy(this.#busy);
    panel.webview.onDidReceiveMessage((data: unknown) => {
      this.#receive(session, data);
      if (this.#open?.panel === panel) panel.title = session.title ?? title;
    });
    panel.onDidChangeViewState(() => {
      if (!panel.visible) session.hidden();
      this.#changed.fire();
    });
    panel.onDidDispose(() => {
      this.#open = undefined;
      session.hidden();
      this.#changed.fire();
    });
    panel.webview.html = this.#html(panel.webview, media);
    return { panel, session };
  }

  #html(webview: vscode.Webview, media: vscode.Uri): string {
    const uri = (name: string): string => webview.asWebviewUri(vscode.Uri.joinPath(media, name)).toString();
    return panelHtml({
      cspSource: webview.cspSource,
      script: uri('panel.js'),
      styles: [uri('codicon.css'), uri('panel.css')],
      worker: uri('pdf.worker.mjs'),
      language: vscode.env.language,
      strings: readStrings(Object.fromEntries(Object.entries(panelStrings).map(([key, english]) => [key, vscode.l10n.t(english)]))),
    });
  }

  #receive(session: PanelSession, data: unknown): void {
    const parsed = panelMessage.safeParse(data);
    if (!parsed.success) return; // Only our own page can post here; what is no message of ours is a PDF trying something.
    const message = parsed.data;
    if (message.type === 'ready' || message.type === 'rendered' || message.type === 'failed') session.receive(message);
    else if (message.type === 'openLink') void vscode.env.openExternal(vscode.Uri.parse(message.url, true));
    else this.#onMessage(message, this.#subject);
  }
}
