/** Places marked on the pages of one PDF: what a piece of evidence points at, and every requirement that was found. */
import type { Rect } from '../../src/shared/protocol.ts';
import { button, el } from './dom.ts';

export interface Mark {
  /** 1-based. */
  readonly page: number;
  readonly rects: readonly Rect[];
  /** CSS class. */
  readonly kind: string;
  /** What is found there; a mark that has one can be clicked. */
  readonly found?: { readonly id: string; readonly label: string };
}

/** `found`: requirements; `pointed`: what the person went to; `hint`: what the pointer or the focus is on. */
export type MarkGroup = 'found' | 'pointed' | 'hint';

export interface Pages {
  /** The page's element, and its size in points. */
  page(number: number): { readonly element: HTMLElement; readonly width: number; readonly height: number } | undefined;
}

export class Marks {
  readonly #pages: Pages;
  readonly #onFound: (id: string) => void;
  readonly #groups = new Map<MarkGroup, readonly Mark[]>();

  constructor(pages: Pages, onFound: (id: string) => void) {
    this.#pages = pages;
    this.#onFound = onFound;
  }

  set(group: MarkGroup, marks: readonly Mark[]): void {
    const touched = new Set([...this.#groups.get(group) ?? [], ...marks].map(({ page }) => page));
    this.#groups.set(group, marks);
    for (const page of touched) this.draw(page);
  }

  /** pdf.js empties a page's element when it draws it anew, so this is called after each drawing. */
  draw(number: number): void {
    const page = this.#pages.page(number);
    if (!page) return;
    page.element.querySelector(':scope > .marks')?.remove();
    const marks = [...this.#groups.values()].flatMap(group => group.filter(mark => mark.page === number));
    if (marks.length === 0) return;
    page.element.append(el('div', { class: 'marks' }, ...marks.flatMap(mark => mark.rects.map(rect => this.#place(mark, rect, page)))));
  }

  #place({ kind, found }: Mark, rect: Rect, page: { width: number; height: number }): HTMLElement {
    // Not a stop for Tab: the same is reached from the rows of the table.
    const mark = found
      ? button({ class: `mark ${kind}`, title: found.label, 'aria-label': found.label, tabindex: '-1', 'data-requirement': found.id }, () => { this.#onFound(found.id); })
      : el('div', { class: `mark ${kind}` });
    const percent = (part: number, whole: number): string => `${String((100 * part) / whole)}%`;
    mark.style.left = percent(rect.x, page.width);
    mark.style.top = percent(rect.y, page.height);
    mark.style.width = percent(rect.width, page.width);
    mark.style.height = percent(rect.height, page.height);
    return mark;
  }
}
