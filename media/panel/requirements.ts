import type { Evidence, PanelContent, RequirementResult, Side } from '../../src/shared/protocol.ts';
import { fill } from '../../src/shared/strings.ts';
import { byKind, delta, latest, missing, type Pair, pairUp } from './compare.ts';
import type { Context } from './context.ts';
import { el, icon } from './dom.ts';
import { places } from './evidence.ts';
import { changeBadge } from './points.ts';

const icons = { recent: 'pass', older: 'pass', listed: 'warning', missing: 'error' } as const;

/** What the job asks for: what is missing first, by what can be done about it, then the whole table. */
export function requirementSection(content: PanelContent, context: Context): HTMLElement {
  const { strings } = context;
  const evaluation = content.after?.evaluation ?? content.before?.evaluation;
  const all = evaluation?.requirements ?? [];
  const { listedOnly, notInResume } = missing(all);
  const pairs = pairUp(content.before?.evaluation?.requirements, content.after?.evaluation?.requirements);
  return el('section', {}, el('h2', {}, strings.requirements),
    all.length === 0 ? el('p', { class: 'hint' }, strings.noRequirements) : undefined,
    bucket(strings.notInResume, strings.notInResumeHint, 'error', notInResume, context),
    bucket(strings.listedOnly, strings.listedOnlyHint, 'warning', listedOnly, context),
    bucket(strings.knockouts, strings.knockoutsHint, 'question', all.filter(({ kind }) => kind === 'knockout'), context),
    table(pairs, content, context));
}

function bucket(title: string, hint: string, picture: string, requirements: readonly RequirementResult[], { strings }: Context): HTMLElement | undefined {
  if (requirements.length === 0) return undefined;
  return el('div', { class: 'bucket' },
    el('h3', {}, icon(picture), ` ${title} (${String(requirements.length)})`),
    el('p', { class: 'hint' }, hint),
    el('ul', { class: 'chips' }, ...requirements.map(({ name, importance }) => el('li', { class: 'chip' }, name,
      importance === 'preferred' ? el('span', { class: 'hint' }, ` (${strings.preferred})`) : undefined))));
}

function table(pairs: readonly Pair<RequirementResult>[], content: PanelContent, context: Context): HTMLElement | undefined {
  const { strings } = context;
  const groups = byKind(pairs);
  if (groups.length === 0) return undefined;
  const head = [strings.requirement, strings.importance, strings.found, strings.credit].map(title => el('th', { scope: 'col' }, title));
  return el('div', { class: 'table-frame', tabindex: '0', role: 'region', 'aria-label': strings.requirements },
    el('table', {}, el('thead', {}, el('tr', {}, ...head)), ...groups.map(group =>
      el('tbody', {}, el('tr', {}, el('th', { scope: 'rowgroup', colspan: String(head.length), class: 'kind' }, strings[group.kind])),
        ...group.pairs.map(pair => row(pair, content, context))))));
}

/** One of each line of the PDF: a line that names a skill twice is one place to go to. */
function distinct(found: readonly Evidence[]): Evidence[] {
  const lines = new Map(found.map(one => [one.page === undefined ? one : `${String(one.page)}:${String(one.line)}`, one]));
  return [...lines.values()];
}

/** A skill is supported by a kind of place; of anything else only how much of it was found says something. */
function supportOf({ kind, support, credit }: RequirementResult, { strings }: Context): HTMLElement {
  const shown = kind === 'skill' ? { grade: support, text: strings[support] }
    : credit === 0 ? { grade: 'missing', text: strings.missing } as const
      : credit < 1 ? { grade: 'listed', text: strings.foundPartly } as const
        : { grade: 'recent', text: strings.foundPlain } as const;
  return el('span', { class: `support ${shown.grade}` }, icon(icons[shown.grade]), ` ${shown.text}`);
}

function row(pair: Pair<RequirementResult>, content: PanelContent, context: Context): HTMLElement | undefined {
  const { strings, format } = context;
  const requirement = latest(pair);
  if (!requirement) return undefined;
  const side: Side = pair.after ? 'after' : 'before';
  const change = pair.before && pair.after ? delta(pair.before.credit * 100, pair.after.credit * 100) : undefined;
  return el('tr', {},
    el('th', { scope: 'row' }, requirement.name,
      requirement.foundAs === undefined ? undefined : el('span', { class: 'hint alias' }, fill(strings.foundAs, requirement.foundAs))),
    el('td', {}, strings[requirement.importance]),
    el('td', {}, supportOf(requirement, context),
      el('span', { class: 'places' }, ...distinct(requirement.found).slice(0, 3).flatMap(one => places(one, side, content, context)))),
    el('td', { class: 'number' }, format.percent(requirement.credit),
      change === undefined || change === 0 ? undefined : changeBadge(change, context)));
}
