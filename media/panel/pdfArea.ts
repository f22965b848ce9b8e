import type { PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PanelContent, PanelDocument, Side } from '../../src/shared/protocol.ts';
import { fill } from '../../src/shared/strings.ts';
import type { Context, Target } from './context.ts';
import { choice, el, iconButton } from './dom.ts';
import { FindBar } from './findBar.ts';
import { FoundMarks } from './foundMarks.ts';
import { PdfPane, type Prepared } from './pdfPane.ts';
import { startWorker } from './pdfLayer.ts';
import type { StateKeeper } from './state.ts';

const sides = ['before', 'after'] as const;
const zoomStep = 1.15;
const smallest = 0.25;
const largest = 5;
/** Below this width (CSS pixels) two résumé pages side by side cannot be read; a toggle shows one of them. */
const twoColumns = 900;

/** Thrown when a PDF cannot be shown; `label` says which. */
export class ShowFailure extends Error {
  readonly label: string;
  constructor(label: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.label = label;
  }
}

/** The PDFs of one content, in two columns or one with a toggle, under one toolbar. */
export class PdfArea {
  readonly element: HTMLElement;
  readonly #context: Context;
  readonly #state: StateKeeper;
  readonly #panes: Readonly<Record<Side, PdfPane>>;
  readonly #columns: HTMLElement;
  readonly #findBar: FindBar;
  readonly #toggle;
  readonly #page = el('span', { class: 'page-count' });
  readonly #zoom = el('span', { class: 'zoom' });
  readonly #pager: HTMLElement;
  readonly #workerUrl: string;
  readonly #found: FoundMarks;
  #worker: Promise<PDFWorker> | undefined;
  #content: PanelContent | undefined;

  constructor(context: Context, state: StateKeeper, workerUrl: string) {
    const { strings } = context;
    this.#context = context;
    this.#state = state;
    this.#workerUrl = workerUrl;
    this.#panes = { before: this.#pane('before'), after: this.#pane('after') };
    this.#findBar = new FindBar(strings, request => {
      // Both columns mark what matches; stepping through the matches moves only the one in use.
      for (const side of sides) if (!request.again || side === this.#side) this.#panes[side].find(request);
    }, () => { for (const side of sides) this.#panes[side].closeFind(); });
    this.#toggle = choice<Side>(strings.whichDocument, side => { this.choose(side); });
    const go = (step: number): void => { const layer = this.#panes[this.#side].layer; layer?.goToPage(layer.page + step); };
    this.#pager = el('div', { class: 'group' },
      iconButton('chevron-left', strings.previousPage, () => { go(-1); }),
      this.#page,
      iconButton('chevron-right', strings.nextPage, () => { go(1); }));
    this.#found = new FoundMarks(context, state, (side, marks) => { this.#panes[side].showFound(marks); });
    const toolbar = el('div', { class: 'pdf-toolbar', role: 'group', 'aria-label': strings.pdf },
      this.#toggle.element,
      this.#pager,
      el('div', { class: 'group' },
        iconButton('zoom-out', strings.zoomOut, () => { this.#zoomBy(1 / zoomStep); }),
        this.#zoom,
        iconButton('zoom-in', strings.zoomIn, () => { this.#zoomBy(zoomStep); }),
        iconButton('screen-full', strings.fitWidth, () => { this.#setScale('page-width'); })),
      el('div', { class: 'group' }, this.#found.toggle, iconButton('search', strings.find, () => { this.openFind(); })));
    this.#columns = el('div', { class: 'columns' }, this.#panes.before.element, this.#panes.after.element);
    this.element = el('div', { class: 'pdf-area' }, toolbar, this.#found.legend, this.#findBar.element, this.#columns);
    this.#columns.addEventListener('wheel', event => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      this.#zoomBy(event.deltaY < 0 ? zoomStep : 1 / zoomStep);
    }, { passive: false });
    this.#columns.addEventListener('keydown', event => { this.#onKey(event); });
    new ResizeObserver(() => { this.#layOut(); }).observe(this.#columns);
    this.#layOut();
  }

  /** Draws the content's PDFs unseen. @throws ShowFailure; what is on the screen then stays. */
  async prepare(content: PanelContent): Promise<Prepared> {
    const ready: Prepared[] = [];
    const first = this.#content === undefined;
    if (first) this.#lay(content); // So that it is drawn at the width it will have.
    try {
      for (const side of sides) ready.push(await this.#prepareSide(side, content[side]));
    } catch (error) {
      for (const one of ready) one.discard();
      if (first) this.#lay(undefined);
      throw error;
    }
    return {
      commit: () => {
        for (const one of ready) one.commit();
        this.#lay(content);
        this.#panes.before.stale(undefined);
        this.#panes.after.stale(undefined);
        this.#panes[content.after ? 'after' : 'before'].stale(content.stale);
        this.#found.show(content);
      },
      discard: () => { for (const one of ready) one.discard(); },
    };
  }

  choose(side: Side): void {
    this.#state.change({ side });
    this.#layOut();
  }

  pointAt(side: Side, place: Target): void {
    if (!this.#findBar.element.hidden) this.#findBar.close();
    this.choose(side);
    this.#panes[side].pointAt(place);
  }

  hint(side: Side, place?: Target): void { this.#panes[side].hint(place); }

  openFind(): void { this.#findBar.open(); }

  /** From the bucket there are scores of two documents and the PDF of one. */
  get #both(): boolean { return this.#content?.before !== undefined && this.#content.after !== undefined && !(this.#content.origin === 'bucket' && this.#content.before.pdf === undefined); }

  /** The side in use: the chosen one, or the only one there is. */
  get #side(): Side {
    if (this.#both) return this.#state.current.side;
    return this.#content?.after ? 'after' : 'before';
  }

  #pane(side: Side): PdfPane {
    const { strings, openLink, openPlace, selectRequirement } = this.#context;
    const inUse = (): boolean => side === this.#side;
    const pane = new PdfPane({
      onPage: () => { if (inUse()) this.#updateToolbar(); },
      onScale: () => { if (inUse()) this.#updateToolbar(); },
      onScroll: place => { this.#state.change({ places: { ...this.#state.current.places, [side]: place } }); },
      onFind: result => { if (inUse()) this.#findBar.show(result); },
      onLink: openLink,
      onFound: selectRequirement,
      onPlace: (page, x, y) => { openPlace(side, page, x, y); },
    }, { text: strings.noPdf, hint: strings.noPdfHint });
    // With two columns, the one that was touched last is the one that the toolbar and find act on.
    for (const event of ['focusin', 'pointerdown'] as const) {
      pane.element.addEventListener(event, () => { if (!inUse() && this.#both) this.choose(side); });
    }
    return pane;
  }

  async #prepareSide(side: Side, document: PanelDocument | undefined): Promise<Prepared> {
    const pane = this.#panes[side];
    if (!document) return { commit: () => { pane.clear(); }, discard: () => undefined };
    const { scale, places } = this.#state.current;
    const spokenLabel = fill(this.#context.strings.pdfOf, document.label);
    try {
      return await pane.prepare({ label: document.label, spokenLabel, pdf: document.pdf }, () => this.#startedWorker(), scale, places[side]);
    } catch (error) {
      throw new ShowFailure(document.label, error);
    }
  }

  #startedWorker(): Promise<PDFWorker> {
    this.#worker ??= startWorker(this.#workerUrl).catch((error: unknown) => {
      this.#worker = undefined; // The next document tries again.
      throw error;
    });
    return this.#worker;
  }

  #zoomBy(factor: number): void {
    const scale = this.#panes[this.#side].layer?.scale;
    if (scale !== undefined) this.#setScale(String(Math.min(Math.max(scale * factor, smallest), largest)));
  }

  #setScale(scale: string): void {
    this.#state.change({ scale });
    for (const side of sides) this.#panes[side].layer?.setScale(scale);
    this.#updateToolbar();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') this.#zoomBy(zoomStep);
    else if (event.key === '-') this.#zoomBy(1 / zoomStep);
    else if (event.key === '0') this.#setScale('page-width');
    else return;
    event.preventDefault();
  }

  #lay(content: PanelContent | undefined): void {
    this.#content = content;
    this.#layOut();
  }

  /** Called again whenever there is more or less room: the columns are laid out and fitted to the width anew. */
  #layOut(): void {
    const side = this.#side;
    const two = this.#both && this.#columns.clientWidth >= twoColumns;
    this.#columns.classList.toggle('two', two);
    for (const one of sides) {
      this.#panes[one].element.classList.toggle('unseen', this.#both ? !two && one !== side : one !== side);
      this.#panes[one].element.classList.toggle('in-use', two && one === side);
    }
    const label = (one: Side): string => this.#content?.[one]?.label ?? one;
    this.#toggle.update(this.#both && !two ? sides.map(one => [one, label(one)] as const) : [], side);
    if (this.#state.current.scale === 'page-width') for (const one of sides) this.#panes[one].layer?.setScale('page-width');
    this.#updateToolbar();
  }

  #updateToolbar(): void {
    const { strings, format } = this.#context;
    const layer = this.#panes[this.#side].layer;
    this.element.classList.toggle('no-document', layer === undefined);
    if (!layer) return;
    this.#page.textContent = fill(strings.page, layer.page, layer.pages);
    for (const arrow of this.#pager.querySelectorAll('button')) arrow.hidden = layer.pages < 2;
    this.#zoom.textContent = format.percent(layer.scale);
    this.#zoom.title = fill(strings.zoom, format.percent(layer.scale));
  }
}
