import type { PanelContent, RequirementResult, Side } from '../../src/shared/protocol.ts';
import type { Context } from './context.ts';
import { button, el, icon, setAttributes } from './dom.ts';
import type { Mark } from './marks.ts';
import type { StateKeeper } from './state.ts';

const sides = ['before', 'after'] as const;
const kinds = ['recent', 'older', 'listed', 'other'] as const;
type Kind = (typeof kinds)[number];

/** Only a skill is weighed by where it stands. */
const kindOf = ({ kind, support }: RequirementResult): Kind => kind !== 'skill' || support === 'missing' ? 'other' : support;

/** All requirements that were found, marked in the PDFs at once: the button that asks for it, the legend, the marks. */
export class FoundMarks {
  readonly toggle: HTMLButtonElement;
  readonly legend = el('ul', { class: 'legend found-legend', hidden: true });
  readonly #context: Context;
  readonly #state: StateKeeper;
  readonly #draw: (side: Side, marks: readonly Mark[]) => void;
  #content: PanelContent | undefined;

  constructor(context: Context, state: StateKeeper, draw: (side: Side, marks: readonly Mark[]) => void) {
    const { strings } = context;
    this.#context = context;
    this.#state = state;
    this.#draw = draw;
    this.toggle = button({ class: 'icon-button', title: strings.showFound, 'aria-label': strings.showFound }, () => {
      state.change({ found: !state.current.found });
      this.#update();
    }, icon('symbol-keyword'));
    this.#update();
  }

  show(content: PanelContent): void {
    this.#content = content;
    this.#update();
  }

  #update(): void {
    const { strings } = this.#context;
    const { found: wanted } = this.#state.current;
    const names: Record<Kind, string> = { recent: strings.recent, older: strings.older, listed: strings.listed, other: strings.otherFound };
    const found = (side: Side): RequirementResult[] => {
      const document = this.#content?.[side];
      return document?.pdf ? document.evaluation?.requirements.filter(one => one.found.some(({ rects }) => rects && rects.length > 0)) ?? [] : [];
    };
    const all = { before: found('before'), after: found('after') };
    for (const side of sides) {
      this.#draw(side, !wanted ? [] : all[side].flatMap(one => one.found.flatMap(({ page, rects }): Mark[] =>
        page === undefined || !rects ? [] : [{ page, rects, kind: `found ${kindOf(one)}`, found: { id: one.id, label: `${one.name}: ${names[kindOf(one)]}` } }])));
    }
    const none = all.before.length + all.after.length === 0;
    this.toggle.hidden = none;
    setAttributes(this.toggle, { 'aria-pressed': String(wanted) });
    this.legend.hidden = !wanted || none;
    const two = sides.every(side => this.#content?.[side]?.pdf && this.#content[side].evaluation);
    this.legend.replaceChildren(...kinds.flatMap(kind => {
      const [before, after] = [count(all.before, kind), count(all.after, kind)];
      if (before + after === 0) return [];
      const how = two ? `${String(before)} → ${String(after)}` : String(before + after);
      return [el('li', {}, el('span', { class: `swatch mark found ${kind}`, 'aria-hidden': 'true' }), ` ${names[kind]} (${how})`)];
    }));
  }
}

const count = (found: readonly RequirementResult[], kind: Kind): number => found.filter(one => kindOf(one) === kind).length;
