import type { PanelContent, RequirementResult } from '../../src/shared/protocol.ts';
import { fill } from '../../src/shared/strings.ts';
import { pairUp } from './compare.ts';
import type { Context } from './context.ts';
import { choice, el, icon, setAttributes } from './dom.ts';
import { anything, type Bucket, bucketOf, buckets, type Filter, matches, type ScoredKind, scoredKinds, sorted } from './filter.ts';
import { type RequirementTable, requirementTable } from './requirementTable.ts';
import type { StateKeeper } from './state.ts';

export interface RequirementView {
  readonly element: HTMLElement;
  /** Brings its row into sight and gives it the focus, whatever is filtered. */
  select(id: string): void;
}

/** What the job asks for, by what can be done about it, filtered and sorted. */
export function requirementView(content: PanelContent, context: Context, state: StateKeeper): RequirementView {
  const { strings } = context;
  const pairs = pairUp(content.before?.evaluation?.requirements, content.after?.evaluation?.requirements);
  const scored = sorted(pairs, anything);
  const knockouts = (content.after ?? content.before)?.evaluation?.requirements.filter(({ kind }) => kind === 'knockout') ?? [];
  if (scored.length === 0) {
    return { element: el('div', { class: 'score tight' }, el('h2', {}, strings.requirements), el('p', { class: 'hint' }, strings.noRequirements), knockoutList(knockouts, context)), select: () => undefined };
  }
  const names: Record<Bucket | 'all', string> = { all: strings.all, proven: strings.proven, elsewhere: strings.elsewhere, listed: strings.listedOnly, missing: strings.notInResume };
  const hints: Record<Bucket | 'all', string> = { all: strings.allHint, proven: strings.provenHint, elsewhere: strings.elsewhereHint, listed: strings.listedOnlyHint, missing: strings.notInResumeHint };
  const count = (bucket: Bucket | 'all'): number => bucket === 'all' ? scored.length : scored.filter(pair => bucketOf(pair) === bucket).length;

  const bucketChoice = choice<Bucket | 'all'>(strings.showRequirements, bucket => { change({ bucket }); });
  const bucketHint = el('p', { class: 'hint' });
  const text = el('input', { type: 'search', 'aria-label': strings.filter, placeholder: strings.filter, spellcheck: 'false' });
  const kind = el('select', { 'aria-label': strings.kind },
    el('option', { value: 'all' }, strings.allKinds), ...scoredKinds.filter(one => scored.some(({ before, after }) => (after ?? before)?.kind === one)).map(one => el('option', { value: one }, strings[one])));
  const must = el('input', { type: 'checkbox' });
  const shown = el('p', { class: 'hint', role: 'status' });
  text.addEventListener('input', () => { change({ text: text.value }); });
  kind.addEventListener('change', () => { change({ kind: scoredKinds.find(one => one === kind.value) ?? 'all' satisfies ScoredKind | 'all' }); });
  must.addEventListener('change', () => { change({ must: must.checked }); });
  const table: RequirementTable = requirementTable(content, context, sort => {
    const { filter } = state.current;
    change({ sort, reversed: filter.sort === sort && !filter.reversed });
  });

  const apply = (): void => {
    const { filter } = state.current;
    bucketChoice.update((['all', ...buckets] as const).map(bucket => [bucket, `${names[bucket]} ${String(count(bucket))}`]), filter.bucket);
    bucketHint.textContent = hints[filter.bucket];
    if (text.value !== filter.text) text.value = filter.text;
    kind.value = filter.kind;
    if (kind.value === '') kind.value = 'all'; // This job asks for none of that kind.
    must.checked = filter.must;
    const listed = sorted(scored, filter).filter(pair => matches(pair, { ...filter, kind: scoredKinds.find(one => one === kind.value) ?? 'all' }));
    table.show(listed, filter);
    setAttributes(table.element, { hidden: listed.length === 0 });
    shown.textContent = listed.length === 0 ? strings.noneMatches : fill(strings.countShown, listed.length, scored.length);
  };
  const change = (part: Partial<Filter>): void => {
    state.change({ filter: { ...state.current.filter, ...part } });
    apply();
  };
  apply();
  return {
    element: el('div', { class: 'score tight' },
      el('h2', {}, strings.requirements),
      el('div', { class: 'buckets' }, bucketChoice.element, bucketHint),
      el('div', { class: 'filters', role: 'search', 'aria-label': strings.filter }, text, kind, el('label', {}, must, ` ${strings.mustsOnly}`), shown),
      table.element,
      knockoutList(knockouts, context)),
    select(id) {
      if (!table.select(id)) {
        change({ ...anything, sort: state.current.filter.sort, reversed: state.current.filter.reversed });
        table.select(id);
      }
    },
  };
}

function knockoutList(knockouts: readonly RequirementResult[], { strings }: Context): HTMLElement | undefined {
  if (knockouts.length === 0) return undefined;
  return el('section', { class: 'bucket' },
    el('h3', {}, icon('question'), ` ${strings.knockouts} (${String(knockouts.length)})`),
    el('p', { class: 'hint' }, strings.knockoutsHint),
    el('ul', { class: 'chips' }, ...knockouts.map(({ name }) => el('li', { class: 'chip' }, name))));
}
