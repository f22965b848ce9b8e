/** The conversation with the panel's page, apart from the editor: who asked last, what is on the screen, who still waits. */
import { KnownError } from '../shared/knownError.ts';
import type { HostMessage, PanelContent, PanelDocument, PanelMessage } from '../shared/protocol.ts';

export interface PanelWords {
  noAnswer(title: string): string;
  notShown(label: string, reason: string): string;
}

interface Waiting {
  readonly id: number;
  resolve(): void;
  reject(error: Error): void;
}

/** How long a page may take to draw before it counts as dead. */
const answerLimit = 30_000;

export class PanelSession {
  /** Called with what is on the screen now. */
  onShown: ((content: PanelContent) => void) | undefined;
  readonly #post: (message: HostMessage) => void;
  readonly #words: PanelWords;
  #ready = false;
  #id = 0;
  #content: PanelContent | undefined;
  #lastGood: PanelContent | undefined;
  #busy: string | undefined;
  #waiting: Waiting | undefined;
  /** Not yet sent. */
  #reveal: Extract<HostMessage, { type: 'reveal' }> | undefined;

  constructor(post: (message: HostMessage) => void, words: PanelWords) {
    this.#post = post;
    this.#words = words;
  }

  /** Of what is on the screen, or will be first. */
  get title(): string | undefined {
    return (this.#lastGood ?? this.#content)?.title;
  }

  /** What was shown last, or is about to be. */
  get content(): PanelContent | undefined {
    return this.#content;
  }

  /** To be shown when the page is back; until then nobody sees it. */
  keep(content: PanelContent): void {
    this.#settle();
    this.#id++;
    this.#content = this.#lastGood = content;
  }

  /** See `ResumePanel.show`. */
  async show(content: PanelContent): Promise<void> {
    this.#settle();
    const id = ++this.#id;
    this.#content = content;
    const shown = new Promise<void>((resolve, reject) => { this.#waiting = { id, resolve, reject }; });
    const timer = setTimeout(() => {
      if (this.#waiting?.id === id) this.#settle(new KnownError(this.#words.noAnswer(content.title), { action: 'showLog' }));
    }, answerLimit);
    this.#sendContent();
    await shown.finally(() => { clearTimeout(timer); });
  }

  busy(text: string | undefined): void {
    this.#busy = text;
    this.#send({ type: 'busy', text });
  }

  /** Once the content that is current is on the screen. */
  reveal(message: Extract<HostMessage, { type: 'reveal' }>): void {
    this.#reveal = message;
    if (this.#ready && !this.#waiting) this.#sendReveal();
  }

  receive(message: Extract<PanelMessage, { type: 'ready' | 'rendered' | 'failed' }>): void {
    if (message.type === 'ready') {
      this.#ready = true;
      this.#send({ type: 'busy', text: this.#busy });
      this.#sendContent();
    } else if (message.id !== this.#id) {
      return; // An answer to a request that a newer one has overtaken.
    } else if (message.type === 'rendered') {
      this.#lastGood = this.#content;
      if (this.#content) this.onShown?.(this.#content);
      this.#settle();
      this.#sendReveal();
    } else {
      this.#content = this.#lastGood; // This is what the page still shows, and shows again when it comes back.
      this.#settle(new KnownError(this.#words.notShown(message.label, message.reason)));
    }
  }

  /** The page is gone, and is back when it says `ready`. Nobody waits for what nobody sees. */
  hidden(): void {
    this.#ready = false;
    this.#settle();
  }

  #sendContent(): void {
    const content = this.#content;
    if (content) this.#send({ type: 'show', id: this.#id, content: { ...content, before: withPlainBytes(content.before), after: withPlainBytes(content.after) } });
  }

  #sendReveal(): void {
    if (this.#reveal) this.#send(this.#reveal);
    this.#reveal = undefined;
  }

  /** Before the page is ready nothing is sent: what is current then goes out on `ready`. */
  #send(message: HostMessage): void {
    if (this.#ready) this.#post(message);
  }

  #settle(error?: Error): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (error) waiting?.reject(error);
    else waiting?.resolve();
  }
}

/** A Node `Buffer` would arrive in the page as JSON; only a plain `Uint8Array` travels as bytes. */
function withPlainBytes(document: PanelDocument | undefined): PanelDocument | undefined {
  return document?.pdf ? { ...document, pdf: Uint8Array.from(document.pdf) } : document;
}
