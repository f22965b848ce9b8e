import { fill, type PanelStrings } from '../../src/shared/strings.ts';
import { el, iconButton } from './dom.ts';
import type { FindRequest, FindResult } from './pdfLayer.ts';

/** Enter: next, Shift+Enter: previous, Escape: close; the same keys as in the editor. */
export class FindBar {
  readonly element: HTMLElement;
  readonly #strings: PanelStrings;
  readonly #input: HTMLInputElement;
  readonly #count = el('span', { class: 'find-count', role: 'status' });
  readonly #onFind: (request: FindRequest) => void;
  readonly #onClose: () => void;
  #returnTo: Element | null = null;

  constructor(strings: PanelStrings, onFind: (request: FindRequest) => void, onClose: () => void) {
    this.#strings = strings;
    this.#onFind = onFind;
    this.#onClose = onClose;
    this.#input = el('input', { type: 'text', 'aria-label': strings.find, placeholder: strings.findPlaceholder, spellcheck: 'false' });
    this.element = el('div', { class: 'find-bar', role: 'search', hidden: true },
      this.#input, this.#count,
      iconButton('arrow-up', strings.findPrevious, () => { this.#search(true, true); }),
      iconButton('arrow-down', strings.findNext, () => { this.#search(true, false); }),
      iconButton('close', strings.closeFind, () => { this.close(); }));
    this.#input.addEventListener('input', () => { this.#search(false, false); });
    this.element.addEventListener('keydown', event => {
      if (event.key === 'Escape') this.close();
      else if (event.key === 'Enter' && event.target === this.#input) this.#search(true, event.shiftKey);
      else return;
      event.preventDefault();
      event.stopPropagation();
    });
  }

  open(): void {
    if (this.element.hidden) this.#returnTo = document.activeElement;
    this.element.hidden = false;
    this.#input.focus();
    this.#input.select();
    this.#search(false, false);
  }

  close(): void {
    this.element.hidden = true;
    this.#count.textContent = '';
    this.#onClose();
    if (this.#returnTo instanceof HTMLElement) this.#returnTo.focus({ preventScroll: true });
  }

  show({ current, total, notFound }: FindResult): void {
    if (this.element.hidden || this.#input.value === '') return;
    const none = notFound || total === 0;
    this.#input.classList.toggle('nothing-found', notFound);
    this.#count.textContent = none ? (notFound ? this.#strings.noMatches : '') : fill(this.#strings.matches, current, total);
  }

  #search(again: boolean, backwards: boolean): void {
    if (this.#input.value === '') {
      this.#input.classList.remove('nothing-found');
      this.#count.textContent = '';
    }
    this.#onFind({ query: this.#input.value, again, backwards });
  }
}
