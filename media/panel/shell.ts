import type { PanelContent, Rect, Side } from '../../src/shared/protocol.ts';
import { fill } from '../../src/shared/strings.ts';
import type { Context, Target } from './context.ts';
import { button, choice, el, icon, iconButton } from './dom.ts';
import type { PdfArea } from './pdfArea.ts';
import { ScoreArea } from './scoreArea.ts';
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
  readonly #status = el('p', { role: 'status' });
  readonly #cancel: HTMLButtonElement;
  readonly #spoken = el('p', { class: 'spoken', role: 'status' });
  readonly #alert = el('div', { class: 'alert', role: 'alert' });
  readonly #score: ScoreArea;
  readonly #waiting: HTMLElement;
  readonly #body: HTMLElement;
  #content: PanelContent | undefined;
  /** What was asked for last; content that follows by itself asks for nothing. */
  #wanted: PanelContent['wanted'];
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
    this.#score = new ScoreArea(context, state);
    this.#cancel = button({ class: 'secondary', hidden: true }, () => {
      this.#cancel.disabled = true;
      context.cancel();
    }, strings.cancel);
    this.#body = el('main', { class: 'body' }, this.#area.element, this.#score.element, this.#waiting);
    const header = el('header', {}, el('div', { class: 'titles' }, this.#title, this.#subtitle), this.#actions, this.#views.element);
    this.element = el('div', { class: 'shell' }, this.#progress, header, this.#note, el('div', { class: 'status' }, this.#status, this.#cancel), this.#spoken, this.#alert, this.#body);
    new ResizeObserver(() => { this.#layOut(); }).observe(document.documentElement);
    this.#layOut();
  }

  show(content: PanelContent): void {
    const { strings } = this.#context;
    const first = this.#content === undefined;
    this.#content = content;
    if (content.wanted !== undefined) this.#wanted = content.wanted;
    this.#title.textContent = content.title;
    this.#subtitle.textContent = this.#describe(content);
    this.#note.hidden = content.note === undefined;
    this.#note.replaceChildren(icon('info'), ` ${content.note ?? ''}`);
    const actions = content.origin === 'built'
      ? [['compile', 'run', strings.compile], ['score', 'checklist', strings.scoreAgain], ['publish', 'cloud-upload', strings.publish]] as const
      : [['copyLink', 'link', strings.copyLink]] as const;
    this.#actions.replaceChildren(...actions.map(([command, picture, label]) => iconButton(picture, label, () => { this.#context.command(command); })));
    this.#score.show(content);
    this.#waiting.hidden = true;
    // The first content after the page came back is what was there before: the person's choice stands.
    if (!first && content.wanted !== undefined && this.#state.current.view !== 'both') this.#state.change({ view: content.wanted });
    this.#layOut();
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

  pointAt(side: Side, place: Target): void {
    this.#showPdf();
    this.#area.pointAt(side, place);
  }

  hint(side: Side, place?: Target): void {
    if (this.pdfInSight || !place) this.#area.hint(side, place);
  }

  reveal(side: Side, page: number, rect: Rect): void {
    if (this.#content) this.pointAt(side, { page, rects: [rect], text: '' });
  }

  /** Shows the row of a requirement that is marked in the PDF. */
  selectRequirement(id: string): void {
    if (this.#view() === 'pdf') this.#state.change({ view: 'score' });
    this.#layOut();
    this.#score.selectRequirement(id);
  }

  get pdfInSight(): boolean { return this.#view() !== 'score'; }

  #showPdf(): void {
    if (!this.pdfInSight) this.#state.change({ view: 'pdf' });
    this.#layOut();
  }

  find(): void {
    if (!this.#content) return;
    this.#showPdf();
    this.#area.openFind();
  }

  #describe({ job, origin, before, after, built }: PanelContent): string {
    const { strings, format } = this.#context;
    const what = job?.title && job.company ? fill(strings.jobAtCompany, job.title, job.company) : job?.title ?? job?.company;
    const stored = (after ?? before)?.evaluation?.asOf;
    return [
      what ? fill(strings.forJob, what) : undefined,
      origin === 'bucket' ? (stored ? fill(strings.storedScores, format.date(stored)) : strings.fromBucket) : undefined,
      built ? fill(built.path === 'fast' ? strings.builtFast : strings.builtFull, format.seconds(built.milliseconds), built.pages === 1 ? strings.onePage : fill(strings.pages, built.pages)) : undefined,
    ].filter(part => part !== undefined).join(' · ');
  }

  /** What is shown now: both only where there is room for both. */
  #view(): View {
    const { view } = this.#state.current;
    return view === 'both' && document.documentElement.clientWidth < wide ? this.#wanted ?? 'pdf' : view;
  }

  /** The total stands on the button, so that it is seen with the PDF as well. */
  #scoreLabel(): string {
    const { strings, format } = this.#context;
    const total = (this.#content?.after ?? this.#content?.before)?.evaluation?.total;
    // Points that are not this PDF's are not put in front.
    return total == null || this.#content?.doubt !== undefined ? strings.score : `${strings.score} ${format.points(total)}`;
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
    this.#cancel.hidden = this.#busy === undefined;
    this.#cancel.disabled = false;
    this.#waiting.hidden = this.#content !== undefined || text !== undefined;
  }
}
