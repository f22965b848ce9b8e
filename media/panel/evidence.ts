import type { Evidence, PanelContent, Side } from '../../src/shared/protocol.ts';
import { fill } from '../../src/shared/strings.ts';
import type { Context } from './context.ts';
import { button, el, icon } from './dom.ts';

/** More than this many places say nothing new, and a list of hundreds is slow to read and to draw. */
const most = 12;

export function evidenceList(evidence: readonly Evidence[], side: Side, content: PanelContent, context: Context): HTMLElement {
  const more = evidence.length - most;
  return el('ul', { class: 'evidence' },
    ...evidence.slice(0, most).map(one => el('li', {}, one.text === '' ? undefined : el('q', {}, one.text), ...places(one, side, content, context))),
    more > 0 ? el('li', { class: 'hint' }, fill(context.strings.andMore, more)) : undefined);
}

/** Buttons that lead to where it stands: the page of the PDF, the line of the source. */
export function places(evidence: Evidence, side: Side, content: PanelContent, context: Context): HTMLElement[] {
  const { strings } = context;
  const { page, line, range } = evidence;
  const buttons: HTMLElement[] = [];
  if (page !== undefined) {
    const text = line === undefined ? fill(strings.pageOnly, page) : fill(strings.pageLine, page, line);
    buttons.push(content[side]?.pdf ? pdfButton(evidence, side, page, text, context) : el('span', { class: 'hint' }, text));
  }
  // The source of something from the bucket is not the file that is open here; its offsets would lead astray.
  if (range && content.origin === 'built') {
    buttons.push(button({ class: 'link', title: strings.goToSource }, () => { context.revealSource(range); }, icon('code'), el('span', { class: 'name' }, strings.inSource)));
  }
  return buttons;
}

function pdfButton(evidence: Evidence, side: Side, page: number, text: string, context: Context): HTMLElement {
  const element = button({ class: 'link', title: fill(context.strings.goToPage, page) }, () => { context.pointAt(side, evidence); }, icon('file-pdf'), text);
  for (const event of ['mouseenter', 'focus'] as const) element.addEventListener(event, () => { context.hint(side, evidence); });
  for (const event of ['mouseleave', 'blur'] as const) element.addEventListener(event, () => { context.hint(side); });
  return element;
}
