/** A selection of text in a PDF, kept as places in the pages' text, so that it outlives the elements it was made in. */
interface End {
  readonly page: string;
  /** In characters of the page's text. */
  readonly offset: number;
}

export interface KeptSelection {
  readonly text: string;
  readonly anchor: End;
  readonly focus: End;
}

/** Undefined when nothing in `layer` is selected. */
export function keepSelection(layer: HTMLElement): KeptSelection | undefined {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed) return undefined;
  const anchor = endOf(layer, selection.anchorNode, selection.anchorOffset);
  const focus = endOf(layer, selection.focusNode, selection.focusOffset);
  return anchor && focus ? { text: selection.toString(), anchor, focus } : undefined;
}

/** False while the text is not drawn yet, or reads otherwise there: then nothing is selected. */
export function restoreSelection(layer: HTMLElement, { text, anchor, focus }: KeptSelection): boolean {
  const selection = document.getSelection();
  const [from, to] = [nodeAt(layer, anchor), nodeAt(layer, focus)];
  if (!selection || !from || !to) return false;
  selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  if (selection.toString() === text) return true;
  selection.removeAllRanges();
  return false;
}

function endOf(layer: HTMLElement, node: Node | null, offset: number): End | undefined {
  const page = (node instanceof Element ? node : node?.parentElement)?.closest<HTMLElement>('.page');
  const text = page?.querySelector('.textLayer');
  if (!node || !page || !text?.contains(node) || !layer.contains(page)) return undefined;
  const before = document.createRange();
  before.setStart(text, 0);
  before.setEnd(node, offset);
  return { page: page.dataset['pageNumber'] ?? '', offset: before.toString().length };
}

function nodeAt(layer: HTMLElement, { page, offset }: End): { node: Node; offset: number } | undefined {
  const text = layer.querySelector(`.page[data-page-number="${CSS.escape(page)}"] .textLayer`);
  if (!text) return undefined;
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node.textContent ?? '';
    if (left <= length) return { node, offset: left };
    left -= length;
  }
  return undefined;
}
