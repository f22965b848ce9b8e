import type { PanelContent, PanelDocument, ReadPage, ReadWord, Side } from '../../src/shared/protocol.ts';
import { fill } from '../../src/shared/strings.ts';
import type { Context } from './context.ts';
import { button, choice, el, icon } from './dom.ts';
import type { StateKeeper } from './state.ts';

const sides = ['before', 'after'] as const;

/** The text of the PDF as programs read it, page by page; what they misread is marked. */
export function readView(content: PanelContent, context: Context, state: StateKeeper): HTMLElement {
  const { strings } = context;
  const there = sides.filter(side => content[side]?.read !== undefined);
  const body = el('div');
  const which = choice<Side>(strings.whichDocument, side => {
    state.change({ side });
    show(side);
  });
  const show = (side: Side): void => {
    const document = content[side];
    which.update(there.map(one => [one, content[one]?.label ?? one]), side);
    body.replaceChildren(...(document?.read ? textOf(document, document.read, context) : [el('p', { class: 'hint' }, strings.notRead)]));
  };
  show(there.includes(state.current.side) ? state.current.side : there.at(-1) ?? 'after');
  return el('div', { class: 'score tight read' }, el('h2', {}, strings.read), el('p', { class: 'hint' }, strings.readHint), which.element, body);
}

function textOf({ label }: PanelDocument, pages: readonly ReadPage[], { strings, announce }: Context): HTMLElement[] {
  const garbled = pages.flat(2).flatMap(({ garbled: why }) => why ?? []);
  const plain = pages.map(page => page.map(line => line.map(({ text }) => text).join(' ')).join('\n')).join('\n\n');
  if (plain.trim() === '') return [el('p', { class: 'verdict' }, icon('error'), ` ${strings.nothingRead}`)];
  const kinds = new Map<string, number>();
  for (const why of garbled) kinds.set(why, (kinds.get(why) ?? 0) + 1);
  const text = el('div', { class: 'pages' }, ...pages.map((page, index) => pageOf(page, fill(strings.page, index + 1, pages.length), strings)));
  let at = -1;
  const next = (): void => {
    const marks = text.querySelectorAll<HTMLElement>('mark');
    at = (at + 1) % marks.length;
    const mark = marks[at];
    const frame = mark?.closest('.score-scroll');
    if (!mark || !frame) return;
    mark.focus({ preventScroll: true });
    frame.scrollBy({ top: mark.getBoundingClientRect().top - frame.getBoundingClientRect().top - frame.clientHeight / 3, behavior: 'instant' });
    announce(`${mark.innerText}: ${mark.title}`);
  };
  const copy = (): void => {
    navigator.clipboard.writeText(plain).then(() => { announce(strings.copied); }, () => { announce(strings.notCopied); });
  };
  return [
    el('div', { class: 'read-actions' },
      button({ class: 'secondary', 'aria-label': fill(strings.copyTextOf, label) }, copy, icon('copy'), ` ${strings.copyText}`),
      garbled.length > 0 ? button({ class: 'secondary' }, next, icon('arrow-down'), ` ${strings.nextGarbled}`) : undefined),
    garbled.length === 0
      ? el('p', { class: 'verdict' }, icon('pass'), ` ${strings.nothingGarbled}`)
      : el('div', { class: 'verdict' }, icon('warning'), ` ${garbled.length === 1 ? strings.oneGarbled : fill(strings.garbled, garbled.length)}`,
        el('ul', {}, ...[...kinds].sort((a, b) => b[1] - a[1]).map(([why, count]) => el('li', {}, `${why} (${String(count)})`)))),
    text,
  ];
}

function pageOf(page: ReadPage, title: string, strings: Context['strings']): HTMLElement {
  return el('section', { class: 'read-page' }, el('h3', {}, title), el('pre', { tabindex: '0', 'aria-label': title }, ...runsOf(page).map(run => typeof run === 'string' ? run : markOf(run, strings))));
}

/** Text with nothing to say about it in one piece, so that hundreds of pages stay quick. */
function runsOf(page: ReadPage): (string | ReadWord)[] {
  const runs: (string | ReadWord)[] = [];
  const add = (text: string): void => {
    const last = runs.at(-1);
    if (typeof last === 'string') runs[runs.length - 1] = last + text;
    else runs.push(text);
  };
  for (const line of page) {
    for (const [index, word] of line.entries()) {
      if (index > 0) add(' ');
      if (word.garbled === undefined) add(word.text);
      else runs.push(word);
    }
    add('\n');
  }
  return runs;
}

function markOf({ text, garbled = '' }: ReadWord, strings: Context['strings']): HTMLElement {
  // A word of white space or of signs without a picture would not be seen.
  const seen = /[\p{L}\p{N}\p{P}\p{S}]/u.test(text) ? text : `${text}\u00A0`;
  return el('mark', { title: garbled, tabindex: '-1', role: 'mark', 'aria-label': fill(strings.garbledWord, text, garbled) }, seen);
}
