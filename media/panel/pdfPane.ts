import type { PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { el, icon } from './dom.ts';
import { type FindRequest, type FindResult, PdfLayer, type Place } from './pdfLayer.ts';

export interface PaneEvents {
  onPage(page: number, pages: number): void;
  onScale(scale: number): void;
  onScroll(place: Place): void;
  onFind(result: FindResult): void;
  onLink(url: string): void;
}

/** A shorter text stands in many places; marking the first of them would point at the wrong one. */
const shortestToMark = 6;

/** What `prepare` made ready. Exactly one of the two must be called. */
export interface Prepared {
  commit(): void;
  discard(): void;
}

/**
 * One column: a PDF under its label. A new document is drawn invisibly in the same place, at the same scale and scroll position,
 * and takes over only when it can be seen: no blank flash, no jump, and a broken PDF never replaces a good one.
 */
export class PdfPane {
  readonly element: HTMLElement;
  readonly #label = el('h2', { class: 'pane-label' });
  readonly #stage = el('div', { class: 'pdf-stage' });
  readonly #empty: HTMLElement;
  readonly #events: PaneEvents;
  #layer: PdfLayer | undefined;
  #find: FindRequest | undefined;

  constructor(events: PaneEvents, empty: { text: string; hint: string }) {
    this.#events = events;
    this.#empty = el('div', { class: 'empty' }, icon('file-pdf'), el('p', {}, empty.text), el('p', { class: 'hint' }, empty.hint));
    this.#stage.append(this.#empty);
    this.element = el('section', { class: 'pane' }, this.#label, this.#stage);
    // In the capture phase: the editor's own listener, which opens any link it sees, must not get it.
    this.#stage.addEventListener('click', event => { this.#onClick(event); }, { capture: true });
    this.#stage.addEventListener('auxclick', event => { this.#onClick(event); }, { capture: true });
  }

  get layer(): PdfLayer | undefined { return this.#layer; }

  async prepare(document: { label: string; spokenLabel: string; pdf: Uint8Array | undefined }, worker: () => Promise<PDFWorker>, scale: string, place: Place): Promise<Prepared> {
    if (!document.pdf) return { commit: () => { this.#show(undefined, document.label); }, discard: () => undefined };
    const layer: PdfLayer = new PdfLayer(this.#stage, document.spokenLabel, {
      onPage: page => { if (layer === this.#layer) this.#events.onPage(page, layer.pages); },
      onScale: factor => { if (layer === this.#layer) this.#events.onScale(factor); },
      onScroll: at => { if (layer === this.#layer) this.#events.onScroll(at); },
      onFind: result => { if (layer === this.#layer) this.#events.onFind(result); },
    });
    try {
      await layer.open(document.pdf, await worker(), scale, this.#layer?.place ?? place);
    } catch (error) {
      layer.destroy();
      throw error;
    }
    return { commit: () => { this.#show(layer, document.label); }, discard: () => { layer.destroy(); } };
  }

  clear(): void { this.#show(undefined, ''); }

  /** Goes to the page and marks the text on it until the next click into the PDF. */
  pointAt(page: number, text: string): void {
    const layer = this.#layer;
    if (!layer) return;
    layer.closeFind();
    layer.goToPage(page);
    layer.element.focus({ preventScroll: true });
    if (text.length < shortestToMark) return;
    layer.find({ query: text, again: false, backwards: false, exact: true });
    layer.element.addEventListener('pointerdown', () => { if (!this.#find) layer.closeFind(); }, { once: true });
  }

  find(request: FindRequest): void {
    this.#find = request;
    this.#layer?.find(request);
  }

  closeFind(): void {
    this.#find = undefined;
    this.#layer?.closeFind();
  }

  #show(layer: PdfLayer | undefined, label: string): void {
    const old = this.#layer;
    const focused = old?.element.contains(window.document.activeElement) === true;
    if (old && layer) layer.element.scrollTo({ ...old.place, behavior: 'instant' });
    this.#label.textContent = label;
    this.#label.hidden = label === '';
    this.#empty.hidden = layer !== undefined;
    this.#layer = layer;
    layer?.element.classList.remove('incoming');
    old?.destroy();
    if (!layer) return;
    if (focused) layer.element.focus({ preventScroll: true });
    this.#events.onPage(layer.page, layer.pages);
    this.#events.onScale(layer.scale);
    if (this.#find) layer.find({ ...this.#find, again: false });
  }

  #onClick(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    const address = link?.getAttribute('href');
    if (!address || address.startsWith('#')) return; // Within the PDF: pdf.js goes there itself.
    event.preventDefault();
    event.stopPropagation();
    this.#events.onLink(address);
  }
}
