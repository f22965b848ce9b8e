import type { PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Target } from './context.ts';
import { el, icon } from './dom.ts';
import type { Mark } from './marks.ts';
import { type FindRequest, type FindResult, PdfLayer, type Place } from './pdfLayer.ts';

export interface PaneEvents {
  onPage(page: number, pages: number): void;
  onScale(scale: number): void;
  onScroll(place: Place): void;
  onFind(result: FindResult): void;
  onLink(url: string): void;
  onFound(id: string): void;
  /** The source of a place is asked for: points from the page's top left. */
  onPlace(page: number, x: number, y: number): void;
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
  readonly #stale = el('p', { class: 'stale', role: 'status', hidden: true });
  readonly #stage = el('div', { class: 'pdf-stage' });
  readonly #empty: HTMLElement;
  readonly #events: PaneEvents;
  #layer: PdfLayer | undefined;
  #find: FindRequest | undefined;
  #found: readonly Mark[] = [];
  /** What the layer was opened with. */
  #bytes: Uint8Array | undefined;

  constructor(events: PaneEvents, empty: { text: string; hint: string }) {
    this.#events = events;
    this.#empty = el('div', { class: 'empty' }, icon('file-pdf'), el('p', {}, empty.text), el('p', { class: 'hint' }, empty.hint));
    this.#stage.append(this.#empty);
    this.element = el('section', { class: 'pane' }, this.#label, this.#stale, this.#stage);
    this.#stage.addEventListener('dblclick', event => { if (!event.ctrlKey && !event.metaKey) this.#onPlace(event); });
    this.#stage.addEventListener('keydown', event => { if (event.key === 'Enter' && !event.defaultPrevented) this.#onEnter(event); });
    // In the capture phase: the editor's own listener, which opens any link it sees, must not get it.
    this.#stage.addEventListener('click', event => { this.#onClick(event); }, { capture: true });
    this.#stage.addEventListener('auxclick', event => { this.#onClick(event); }, { capture: true });
  }

  get layer(): PdfLayer | undefined { return this.#layer; }

  async prepare(document: { label: string; spokenLabel: string; pdf: Uint8Array | undefined }, worker: () => Promise<PDFWorker>, scale: string, place: Place): Promise<Prepared> {
    const bytes = document.pdf;
    if (!bytes) return { commit: () => { this.#show(undefined, document.label); }, discard: () => undefined };
    const shown = this.#layer;
    if (shown && this.#bytes && sameBytes(this.#bytes, bytes)) {
      return { commit: () => { if (shown === this.#layer) this.#name(document.label); }, discard: () => undefined };
    }
    const kept = bytes.length <= mostKept ? bytes.slice() : undefined;
    const layer: PdfLayer = new PdfLayer(this.#stage, document.spokenLabel, {
      onPage: page => { if (layer === this.#layer) this.#events.onPage(page, layer.pages); },
      onScale: factor => { if (layer === this.#layer) this.#events.onScale(factor); },
      onScroll: at => { if (layer === this.#layer) this.#events.onScroll(at); },
      onFind: result => { if (layer === this.#layer) this.#events.onFind(result); },
      onFound: id => { this.#events.onFound(id); },
    });
    try {
      await layer.open(bytes, await worker(), scale, this.#layer?.place ?? place);
    } catch (error) {
      layer.destroy();
      throw error;
    }
    return { commit: () => { this.#show(layer, document.label, kept); }, discard: () => { layer.destroy(); } };
  }

  clear(): void { this.#show(undefined, ''); }

  /** A sentence over the PDF: why it is not of the current text. */
  stale(text: string | undefined): void {
    this.#stale.hidden = text === undefined;
    this.#stale.replaceChildren(...(text === undefined ? [] : [icon('warning'), el('span', {}, text)]));
  }

  /** Every requirement that was found; none where they are not to be seen. */
  showFound(marks: readonly Mark[]): void {
    this.#found = marks;
    this.#layer?.marks.set('found', marks);
  }

  /** Outlines the place without going there. */
  hint(target: Target | undefined): void {
    this.#layer?.marks.set('hint', target ? marksOf(target, 'hint') : []);
  }

  /** Goes to the place and marks it until the next click into the PDF. Where its rectangles are not known, its text is looked for. */
  pointAt(target: Target): void {
    const layer = this.#layer;
    if (!layer || target.page === undefined) return;
    layer.closeFind();
    const marks = marksOf(target, 'pointed');
    layer.marks.set('hint', []);
    layer.marks.set('pointed', marks);
    const [first] = marks.flatMap(({ rects }) => rects);
    if (first) layer.goTo(target.page, first);
    else layer.goToPage(target.page);
    layer.element.focus({ preventScroll: true });
    if (!first) {
      if (target.text.length < shortestToMark) return;
      layer.find({ query: target.text, again: false, backwards: false, exact: true });
    }
    layer.element.addEventListener('pointerdown', () => {
      layer.marks.set('pointed', []);
      if (!this.#find && !first) layer.closeFind();
    }, { once: true });
  }

  find(request: FindRequest): void {
    this.#find = request;
    this.#layer?.find(request);
  }

  closeFind(): void {
    this.#find = undefined;
    this.#layer?.closeFind();
  }

  #name(label: string): void {
    this.#label.textContent = label;
    this.#label.hidden = label === '';
  }

  #show(layer: PdfLayer | undefined, label: string, bytes?: Uint8Array): void {
    const old = this.#layer;
    const focused = old?.element.contains(window.document.activeElement) === true;
    const selection = old?.selection;
    if (old && layer) layer.element.scrollTo({ ...old.place, behavior: 'instant' });
    this.#name(label);
    this.#empty.hidden = layer !== undefined;
    this.#layer = layer;
    this.#bytes = bytes;
    layer?.element.classList.remove('incoming');
    layer?.select(selection);
    old?.destroy();
    if (!layer) return;
    if (focused) layer.element.focus({ preventScroll: true });
    layer.marks.set('found', this.#found);
    this.#events.onPage(layer.page, layer.pages);
    this.#events.onScale(layer.scale);
    if (this.#find) layer.find({ ...this.#find, again: false });
  }

  #onClick(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    const address = link?.getAttribute('href');
    if (!address && event.type === 'click' && (event.ctrlKey || event.metaKey)) this.#onPlace(event);
    if (!address || address.startsWith('#')) return; // Within the PDF: pdf.js goes there itself.
    event.preventDefault();
    event.stopPropagation();
    this.#events.onLink(address);
  }

  /** By keyboard the place is what is selected, or else what was gone to. */
  #onEnter(event: KeyboardEvent): void {
    const layer = this.#layer;
    if (!layer || event.target !== layer.element) return;
    const selection = document.getSelection();
    const selected = selection && !selection.isCollapsed && layer.element.contains(selection.anchorNode) ? selection.getRangeAt(0) : undefined;
    const { startContainer } = selected ?? {};
    const element = startContainer ? (startContainer instanceof Element ? startContainer : startContainer.parentElement) : layer.element.querySelector('.mark.pointed, .highlight.selected');
    const box = (selected?.getClientRects()[0] ?? element?.getBoundingClientRect());
    const place = box && layer.placeAt(box.left + 2, box.top + box.height / 2, element ?? null);
    if (!place) return;
    event.preventDefault();
    this.#events.onPlace(place.page, place.x, place.y);
  }

  #onPlace(event: MouseEvent): void {
    const place = this.#layer?.placeAt(event.clientX, event.clientY, event.target);
    if (place) this.#events.onPlace(place.page, place.x, place.y);
  }
}

function marksOf({ page, rects }: Target, kind: string): Mark[] {
  return page === undefined || !rects || rects.length === 0 ? [] : [{ page, rects, kind }];
}

/** Of a larger PDF no second copy is kept to compare the next one with. */
const mostKept = 8_000_000;

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
