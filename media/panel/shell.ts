import type { PanelContent, Side } from '../../src/shared/protocol.ts';
import { fill } from '../../src/shared/strings.ts';
import type { Context } from './context.ts';
import { button, choice, el, icon, iconButton } from './dom.ts';
import type { PdfArea } from './pdfArea.ts';
import { scoreView } from './scoreView.ts';
import type { StateKeeper, ViewState } from './state.ts';

/** From this width (CSS pixels) on, PDF and score fit beside each other. */
const wide = 840;

type View = ViewState['view'];

/** Everything around PDF and score: title, actions, what to show, progress and errors. */
export class Shell {
  readonly element: HTMLElement;
  readonly #context: Context;
  readonly #state: StateKeeper;
  readonly #area: PdfArea;
  readonly #title = el('h1');
  readonly #subtitle = el('p', { class: 'subtitle' });
  readonly #note = el('p', { class: 'note', hidden: true });
  readonly #actions: HTMLElement;
  readonly #views;
  readonly #progress = el('div', { class: 'progress', hidden: true });
  readonly #status = el('p', { class: 'status', role: 'status' });
  readonly #spoken = el('p', { class: 'spoken', role: 'status' });
  readonly #alert = el('div', { class: 'alert', role: 'alert' });
  readonly #score = el('div', { class: 'score-area' });
  readonly #waiting: HTMLElement;
  readonly #body: HTMLElement;
  #content: PanelContent | undefined;
  #busy: string | undefined;
  #loading = false;

  constructor(context: Context, state: StateKeeper, area: PdfArea) {
    const { strings } = context;
    this.#context = context;
    this.#state = state;
    this.#area = area;
    this.#actions = el('div', { class: 'actions', role: 'group', 'aria-label': strings.actions });
    this.#views = choice<View>(strings.whatToShow, view => {
      state.change({ view });
      this.#layOut();
    });
    this.#waiting = el('div', { class: 'empty waiting' }, icon('file-pdf'), el('p', {}, strings.waiting), el('p', { class: 'hint' }, strings.waitingHint),
      button({ class: 'primary' }, () => { context.command('compile'); }, strings.compile));
    this.#body = el('main', { class: 'body' }, this.#area.element, this.#score, this.#waiting);
    const header = el('header', {}, el('div', { class: 'titles' }, this.#title, this.#subtitle), this.#actions, this.#views.element);
    this.element = el('div', { class: 'shell' }, this.#progress, header, this.#note, this.#status, this.#spoken, this.#alert, this.#body);
    this.#score.addEventListener('scroll', () => { state.change({ scoreTop: this.#score.scrollTop }); }, { passive: true });
    new ResizeObserver(() => { this.#layOut(); }).observe(document.documentElement);
    this.#layOut();
  }

  show(content: PanelContent): void {
    const { strings } = this.#context;
    const first = this.#content === undefined;
    const scrolled = first ? this.#state.current.scoreTop : this.#score.scrollTop;
    this.#content = content;
    this.#title.textContent = content.title;
    this.#subtitle.textContent = this.#describe(content);
    this.#note.hidden = content.note === undefined;
    this.#note.replaceChildren(icon('info'), ` ${content.note ?? ''}`);
    const actions = content.origin === 'built'
      ? [['compile', 'run', strings.compile], ['score', 'checklist', strings.scoreAgain], ['publish', 'cloud-upload', strings.publish]] as const
      : [['copyLink', 'link', strings.copyLink]] as const;
    this.#actions.replaceChildren(...actions.map(([command, picture, label]) => iconButton(picture, label, () => { this.#context.command(command); })));
    this.#score.replaceChildren(scoreView(content, this.#context, this.#state));
    this.#waiting.hidden = true;
    // The first content after the page came back is what was there before: the person's choice stands.
    if (!first && content.wanted !== undefined && this.#state.current.view !== 'both') this.#state.change({ view: content.wanted });
    this.#layOut();
    this.#score.scrollTop = scrolled;
  }

  busy(text: string | undefined): void {
    this.#busy = text;
    this.#updateProgress();
  }

  loading(loading: boolean): void {
    this.#loading = loading;
    this.#updateProgress();
  }

  error(text: string | undefined): void {
    if (text === undefined) {
      this.#alert.replaceChildren();
      return;
    }
    const { strings } = this.#context;
    this.#alert.replaceChildren(icon('error'),
      el('span', {}, text, this.#content ? ` ${strings.keptPrevious}` : undefined),
      iconButton('close', strings.dismiss, () => { this.error(undefined); }));
  }

  announce(text: string): void {
    this.#spoken.textContent = text;
  }

  jumpToPage(side: Side, page: number, text: string): void {
    if (this.#view() === 'score') this.#state.change({ view: 'pdf' });
    this.#layOut();
    this.#area.pointAt(side, page, text);
  }

  find(): void {
    if (!this.#content) return;
    if (this.#view() === 'score') this.#state.change({ view: 'pdf' });
    this.#layOut();
    this.#area.openFind();
  }

  #describe({ job, origin, before, after }: PanelContent): string {
    const { strings, format } = this.#context;
    const what = job?.title && job.company ? fill(strings.jobAtCompany, job.title, job.company) : job?.title ?? job?.company;
    const stored = (after ?? before)?.evaluation?.asOf;
    return [
      what ? fill(strings.forJob, what) : undefined,
      origin === 'bucket' ? (stored ? fill(strings.storedScores, format.date(stored)) : strings.fromBucket) : undefined,
    ].filter(part => part !== undefined).join(' · ');
  }

  /** What is shown now: both only where there is room for both. */
  #view(): View {
    const { view } = this.#state.current;
    return view === 'both' && document.documentElement.clientWidth < wide ? this.#content?.wanted ?? 'pdf' : view;
  }

  /** The total stands on the button, so that it is seen with the PDF as well. */
  #scoreLabel(): string {
    const { strings, format } = this.#context;
    const total = (this.#content?.after ?? this.#content?.before)?.evaluation?.total;
    return total == null ? strings.score : `${strings.score} ${format.points(total)}`;
  }

  #layOut(): void {
    const { strings } = this.#context;
    const view = this.#view();
    const room = document.documentElement.clientWidth >= wide;
    const options: (readonly [View, string])[] = [['pdf', strings.pdf], ['score', this.#scoreLabel()]];
    if (room) options.push(['both', strings.both]);
    this.#views.update(this.#content ? options : [], view);
    this.#body.className = `body view-${view}`;
    this.element.classList.toggle('no-content', !this.#content);
  }

  #updateProgress(): void {
    const text = this.#busy ?? (this.#loading ? this.#context.strings.loading : undefined);
    this.#progress.hidden = text === undefined;
    this.#status.textContent = text ?? '';
    this.#waiting.hidden = this.#content !== undefined || text !== undefined;
  }
}
