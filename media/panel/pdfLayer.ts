/** One opened PDF, drawn by pdf.js into an element of its own. */
// pdf_viewer.mjs reads `globalThis.pdfjsLib`, which pdf.mjs sets: this import must stay before the other.
import { AnnotationMode, getDocument, PDFWorker, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { EventBus, FindState, PDFFindController, PDFLinkService, PDFViewer } from 'pdfjs-dist/legacy/web/pdf_viewer.mjs';
import * as z from 'zod/mini';
import type { Rect } from '../../src/shared/protocol.ts';
import { el } from './dom.ts';
import { Marks } from './marks.ts';
import { type KeptSelection, keepSelection, restoreSelection } from './selection.ts';

export interface Place {
  readonly top: number;
  readonly left: number;
}

export interface FindResult {
  readonly current: number;
  readonly total: number;
  readonly notFound: boolean;
}

export interface LayerEvents {
  onPage(page: number): void;
  onScale(scale: number): void;
  onScroll(place: Place): void;
  onFind(result: FindResult): void;
  /** The mark of a requirement was clicked. */
  onFound(id: string): void;
}

export interface FindRequest {
  readonly query: string;
  readonly again: boolean;
  readonly backwards: boolean;
  /** Upper and lower case as written. */
  readonly exact?: boolean;
}

/**
 * Starts pdf.js's worker. A webview may not start one from its resource URL (another origin), but from a blob of its own.
 * https://code.visualstudio.com/api/extension-guides/webview#using-web-workers
 */
export async function startWorker(url: string): Promise<PDFWorker> {
  const script = await (await fetch(url)).blob();
  const port = new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })), { type: 'module' });
  return PDFWorker.create({ port, verbosity: VerbosityLevel.ERRORS });
}

/** What lies under the find bar (CSS pixels, generously) is not in sight. */
const findBarHeight = 50;

/** Of pdf.js's page views, whose types say `any`: the size at its scale, which counts CSS pixels per point. */
const pageView = z.object({ viewport: z.object({ width: z.number(), height: z.number(), scale: z.number() }) });

interface Match {
  element?: HTMLElement | null;
  pageIndex?: number;
  matchIndex?: number;
}

/** Brings a match into view by scrolling the PDF alone; `Element.scrollIntoView` would also move the editor's frames around the page. */
class FindController extends PDFFindController {
  readonly #container: HTMLElement;

  constructor(container: HTMLElement, services: ConstructorParameters<typeof PDFFindController>[0]) {
    super(services);
    this.#container = container;
  }

  override scrollMatchIntoView(match: Match): void {
    const { element } = match;
    const scrollIntoView = (): void => {
      if (!element) return;
      const { top, bottom, left, right } = element.getBoundingClientRect();
      const view = this.#container.getBoundingClientRect();
      const seen = top > view.top + findBarHeight && bottom < view.bottom && left > view.left && right < view.right;
      if (!seen) this.#container.scrollBy({ top: top - view.top - view.height / 4, left: left - view.left - view.width / 2, behavior: 'instant' });
    };
    // pdf.js decides whether this match is the one to show, and then calls this one method of what it takes for the element.
    Reflect.apply(super.scrollMatchIntoView, this, [{ ...match, element: element && { scrollIntoView } }]);
  }
}

export class PdfLayer {
  readonly element: HTMLElement;
  readonly marks: Marks;
  readonly #view: PDFViewer;
  readonly #bus: EventBus;
  readonly #links: PDFLinkService;
  readonly #gone = new AbortController();
  #task: ReturnType<typeof getDocument> | undefined;
  #selection: KeptSelection | undefined;

  constructor(parent: HTMLElement, label: string, events: LayerEvents) {
    const viewer = el('div', { class: 'pdfViewer' });
    const container = el('div', { class: 'pdf-layer incoming', tabindex: '0', role: 'region', 'aria-label': label }, viewer);
    parent.append(container);
    this.element = container;
    this.#bus = new EventBus();
    this.#links = new PDFLinkService({ eventBus: this.#bus });
    const options = {
      container,
      viewer,
      eventBus: this.#bus,
      linkService: this.#links,
      findController: new FindController(container, { eventBus: this.#bus, linkService: this.#links }),
      annotationMode: AnnotationMode.ENABLE,
      // Only links that are really in the PDF: a reader of the published file gets no others.
      enableAutoLinking: false,
      abortSignal: this.#gone.signal,
    };
    this.#view = new PDFViewer(options);
    this.#links.setViewer(this.#view);
    this.marks = new Marks({ page: number => this.#page(number) }, events.onFound);
    this.#listen(events);
  }

  /** Resolves when the page that the person will see is drawn. Takes the bytes over. @throws when pdf.js cannot read or draw them. */
  async open(bytes: Uint8Array, worker: PDFWorker, scale: string, place: Place): Promise<void> {
    this.#task = getDocument({ data: bytes, worker, verbosity: VerbosityLevel.ERRORS, enableXfa: false });
    const document = await this.#task.promise;
    const drawn = new Promise<void>((resolve, reject) => {
      this.#bus.on('pagesinit', () => {
        this.#view.currentScaleValue = scale;
        this.element.scrollTo({ ...place, behavior: 'instant' });
        this.#view.update();
      });
      this.#bus.on('pagerendered', (event: { pageNumber: number; cssTransform: boolean; error: unknown }) => {
        if (event.cssTransform || event.pageNumber !== this.#view.currentPageNumber) return;
        if (event.error) reject(event.error instanceof Error ? event.error : new Error('drawing failed'));
        else resolve();
      });
      this.#view.firstPagePromise?.catch(reject);
    });
    this.#links.setDocument(document);
    this.#view.setDocument(document);
    await Promise.race([drawn, this.#view.firstPagePromise?.then(() => drawn)]);
  }

  get pages(): number { return this.#view.pagesCount; }
  get page(): number { return this.#view.currentPageNumber; }
  get scale(): number { return this.#view.currentScale; }
  get place(): Place { return { top: this.element.scrollTop, left: this.element.scrollLeft }; }

  setScale(scale: string): void {
    this.#view.currentScaleValue = scale;
    this.#view.update();
  }

  goToPage(page: number): void {
    this.#view.scrollPageIntoView({ pageNumber: Math.min(Math.max(page, 1), this.pages) });
  }

  /** Brings the place into view, if it is not; points from the page's top left. */
  goTo(page: number, rect: Rect): void {
    const place = this.#page(page);
    if (!place) return;
    const paper = place.element.getBoundingClientRect();
    const view = this.element.getBoundingClientRect();
    const top = paper.top + (rect.y / place.height) * paper.height;
    const bottom = top + (rect.height / place.height) * paper.height;
    const left = paper.left + (rect.x / place.width) * paper.width;
    const aside = left < view.left || left > view.right;
    const seen = top > view.top && bottom < view.bottom && !aside;
    if (!seen) this.element.scrollBy({ top: top - view.top - view.height / 4, left: aside ? left - view.left - view.width / 4 : 0, behavior: 'instant' });
  }

  /** Which place of which page stands at a point of the window. */
  placeAt(clientX: number, clientY: number, target: EventTarget | null): { page: number; x: number; y: number } | undefined {
    const element = target instanceof Element ? target.closest<HTMLElement>('.page') : null;
    const page = Number(element?.dataset['pageNumber']);
    const place = Number.isInteger(page) ? this.#page(page) : undefined;
    if (!place) return undefined;
    const paper = place.element.getBoundingClientRect();
    return { page, x: ((clientX - paper.left) / paper.width) * place.width, y: ((clientY - paper.top) / paper.height) * place.height };
  }

  /** What is selected in this document, to be selected again in the one that takes its place. */
  get selection(): KeptSelection | undefined { return keepSelection(this.element); }

  select(selection: KeptSelection | undefined): void {
    if (selection && !restoreSelection(this.element, selection)) this.#selection = selection;
  }

  find(request: FindRequest): void {
    this.#bus.dispatch('find', {
      source: this,
      type: request.again ? 'again' : '',
      query: request.query,
      findPrevious: request.backwards,
      caseSensitive: request.exact ?? false,
      entireWord: false,
      highlightAll: true,
      matchDiacritics: false,
    });
  }

  closeFind(): void {
    this.#bus.dispatch('findbarclose', { source: this });
  }

  destroy(): void {
    this.#gone.abort();
    this.element.remove();
    // The types do not know that null is how a viewer lets go of its document; `setDocument(undefined)` does the same.
    Reflect.apply(this.#view.setDocument, this.#view, [null]);
    Reflect.apply(this.#links.setDocument, this.#links, [null]);
    void this.#task?.destroy();
  }

  #page(number: number): { element: HTMLElement; width: number; height: number } | undefined {
    const element = this.element.querySelector<HTMLElement>(`.page[data-page-number="${String(number)}"]`);
    const view = pageView.safeParse(element ? this.#view.getPageView(number - 1) : undefined);
    if (!element || !view.success) return undefined;
    const { width, height, scale } = view.data.viewport;
    return { element, width: width / scale, height: height / scale };
  }

  #listen(events: LayerEvents): void {
    const bus = this.#bus;
    bus.on('pagerendered', ({ pageNumber }: { pageNumber: number }) => { this.marks.draw(pageNumber); });
    bus.on('textlayerrendered', () => {
      if (this.#selection && restoreSelection(this.element, this.#selection)) this.#selection = undefined;
    });
    bus.on('pagechanging', ({ pageNumber }: { pageNumber: number }) => { events.onPage(pageNumber); });
    bus.on('scalechanging', ({ scale }: { scale: number }) => { events.onScale(scale); });
    this.element.addEventListener('scroll', () => { events.onScroll(this.place); }, { passive: true, signal: this.#gone.signal });
    interface Matches { matchesCount: { current: number; total: number }; state?: number }
    const onFind = ({ matchesCount: { current, total }, state }: Matches): void => {
      events.onFind({ current, total, notFound: state === FindState.NOT_FOUND });
    };
    bus.on('updatefindmatchescount', onFind);
    bus.on('updatefindcontrolstate', onFind);
  }
}
