import type { PanelContent, PanelDocument } from '../../src/shared/protocol.ts';
import type { Context } from './context.ts';
import { button, el, setAttributes } from './dom.ts';
import { historyView } from './historyView.ts';
import { readView } from './readView.ts';
import { requirementView } from './requirements.ts';
import { scoreView } from './scoreView.ts';
import { type StateKeeper, type Tab, tabs } from './state.ts';

/** The score under its tabs. Only the tab in front is built: a text of 300 pages costs nothing until it is asked for. */
export class ScoreArea {
  readonly element: HTMLElement;
  readonly #context: Context;
  readonly #state: StateKeeper;
  readonly #tabs: ReadonlyMap<Tab, HTMLButtonElement>;
  readonly #list: HTMLElement;
  readonly #panel = el('div', { class: 'score-scroll', role: 'tabpanel', id: 'score-panel', tabindex: '0' });
  #content: PanelContent | undefined;
  #shown = '';
  #select: ((id: string) => void) | undefined;

  constructor(context: Context, state: StateKeeper) {
    const { strings } = context;
    this.#context = context;
    this.#state = state;
    const names: Record<Tab, string> = { overview: strings.overview, requirements: strings.requirementsTab, read: strings.read, history: strings.historyTab };
    this.#tabs = new Map(tabs.map(tab => [tab, button({ role: 'tab', id: `tab-${tab}`, 'aria-controls': 'score-panel' }, () => { this.choose(tab); }, names[tab])]));
    this.#list = el('div', { class: 'tabs', role: 'tablist', 'aria-label': strings.scores }, ...this.#tabs.values());
    this.element = el('section', { class: 'score-area', 'aria-label': strings.score }, this.#list, this.#panel);
    this.#list.addEventListener('keydown', event => { this.#onKey(event); });
    this.#panel.addEventListener('scroll', () => {
      const { tab, tops } = this.#state.current;
      this.#state.change({ tops: { ...tops, [tab]: this.#panel.scrollTop } });
    }, { passive: true });
  }

  show(content: PanelContent): void {
    // A build of the same text must not move what the person is reading, nor take the focus out of a field.
    const shown = JSON.stringify({ ...content, built: undefined, stale: undefined, before: told(content.before), after: told(content.after) });
    this.#content = content;
    if (shown === this.#shown) return;
    this.#shown = shown;
    const focused = this.#focused();
    this.#build();
    focused?.()?.focus({ preventScroll: true });
  }

  choose(tab: Tab): void {
    if (tab === this.#state.current.tab) return;
    this.#state.change({ tab });
    this.#build();
  }

  /** Shows the requirement's row in the table. */
  selectRequirement(id: string): void {
    this.choose('requirements');
    this.#select?.(id);
  }

  /** What has the focus in the page that is about to be replaced, to be found in the one that replaces it. */
  #focused(): (() => HTMLElement | undefined) | undefined {
    const { activeElement } = document;
    if (!(activeElement instanceof HTMLElement) || !this.#panel.contains(activeElement) || activeElement === this.#panel) return undefined;
    const nameOf = (element: HTMLElement): string => element.dataset['id'] ?? element.getAttribute('aria-label') ?? element.textContent;
    const [tag, name] = [activeElement.tagName, nameOf(activeElement)];
    return () => [...this.#panel.querySelectorAll<HTMLElement>(tag)].find(element => nameOf(element) === name);
  }

  #build(): void {
    const content = this.#content;
    if (!content) return;
    const { tab, tops } = this.#state.current;
    const top = tops[tab];
    for (const [name, element] of this.#tabs) setAttributes(element, { 'aria-selected': String(name === tab), tabindex: name === tab ? '0' : '-1' });
    setAttributes(this.#panel, { 'aria-labelledby': `tab-${tab}` });
    this.#select = undefined;
    this.#panel.replaceChildren(this.#view(tab, content));
    this.#panel.scrollTop = top;
  }

  #view(tab: Tab, content: PanelContent): HTMLElement {
    if (tab === 'read') return readView(content, this.#context, this.#state);
    if (tab === 'history') return historyView(content, this.#context);
    if (tab === 'overview' || (content.after ?? content.before)?.evaluation === undefined) return scoreView(content, this.#context, this.#state);
    const { element, select } = requirementView(content, this.#context, this.#state);
    this.#select = select;
    return element;
  }

  #onKey(event: KeyboardEvent): void {
    const at = tabs.indexOf(this.#state.current.tab);
    const to = { ArrowRight: (at + 1) % tabs.length, ArrowLeft: (at + tabs.length - 1) % tabs.length, Home: 0, End: tabs.length - 1 }[event.key];
    const next = to === undefined ? undefined : tabs[to];
    if (!next) return;
    event.preventDefault();
    this.choose(next);
    this.#tabs.get(next)?.focus();
  }
}

/** Whether there is a PDF matters to the score's buttons, its bytes do not. */
function told(document: PanelDocument | undefined): unknown {
  return document && { ...document, pdf: document.pdf !== undefined };
}
