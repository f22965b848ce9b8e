import * as vscode from 'vscode';
import type { Job } from '../job/index.ts';
import type { Resume } from '../resume/index.ts';
import type { Change } from '../tailor/index.ts';
import type { StoredJob } from './memory.ts';
import type { ReviewState, StoredReview } from './reviewState.ts';
import type { DecodedSource } from './sourceBytes.ts';

/** What one run of Tailor found. No file is written before a change is accepted. */
export interface Proposal {
  readonly master: vscode.Uri;
  /** The master's files as the changes fit them, by their name in the résumé. */
  readonly sources: ReadonlyMap<string, DecodedSource>;
  readonly resume: Resume;
  readonly job: Job;
  readonly storedJob: StoredJob;
  readonly changes: readonly Change[];
  readonly company: string;
}

/** Totals of the two PDFs, 0..100; null where a PDF has none. */
export interface Measurement {
  readonly before: number | null;
  readonly after: number | null;
}

/** How a proposal is brought back when the window opens again, and moved to where its master's text went. */
export interface ReviewMoves {
  restore(stored: StoredReview): Promise<Proposal | undefined>;
  /** The proposal in the master as it is on disk now; the same object when nothing was edited. */
  follow(proposal: Proposal): Promise<Proposal>;
}

/** The proposal under review: which changes are checked, accepted, taken off the table or stale, and into which variant they go. */
export class Review {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  private readonly state: ReviewState;
  private readonly moves: ReviewMoves;
  private restored: Promise<void> | undefined;
  /** As Tailor made it; once there is a variant, as the variant was made from it. `proposal` is where its changes stand now. */
  private made: Proposal | undefined;
  private proposal: Proposal | undefined;
  private serial = 0;
  private turn: Promise<unknown> = Promise.resolve();
  private readonly checked = new Set<string>();
  private readonly rejected = new Set<string>();
  private readonly accepts = new Set<string>();
  private stale: ReadonlySet<string> = new Set();
  private variantUri: vscode.Uri | undefined;
  private measurement: Measurement | undefined;

  constructor(state: ReviewState, moves: ReviewMoves) {
    this.state = state;
    this.moves = moves;
    if (!state.isEmpty) setContext(true);
  }

  get current(): Proposal | undefined { return this.proposal; }
  /** Tells one proposal from the next for the same file. */
  get number(): number { return this.serial; }
  get variant(): vscode.Uri | undefined { return this.variantUri; }
  get measured(): Measurement | undefined { return this.measurement; }
  get accepted(): readonly Change[] { return this.proposal?.changes.filter(({ id }) => this.accepts.has(id)) ?? []; }
  /** Changes still to decide on. */
  get open(): readonly Change[] { return this.proposal?.changes.filter(({ id }) => !this.accepts.has(id) && !this.rejected.has(id)) ?? []; }
  /** What Accept takes: a warned change is never checked by itself, so whoever checked it has read it. */
  get chosen(): readonly Change[] { return this.open.filter(change => this.isChecked(change)); }

  isChecked(change: Change): boolean { return this.checked.has(change.id) && this.isAcceptable(change); }
  /** What it changes, or draws on, was edited in the master since. */
  isStale({ id }: Change): boolean { return this.stale.has(id); }
  isAcceptable(change: Change): boolean { return change.verification.verdict !== 'block' && !this.isStale(change); }

  /** Resolves when what an earlier window left is there again. Everything that reads the review waits for this first. */
  ready(): Promise<void> {
    this.restored ??= this.restore().catch(() => this.discard());
    return this.restored;
  }

  /** A new proposal. `like` what is checked and rejected now, where a change is still proposed. */
  start(proposal: Proposal, like?: 'keepChoices'): void {
    this.restored = Promise.resolve();
    const decided = new Map((like && this.proposal?.changes || []).map(change => [sameChange(change), { on: this.checked.has(change.id), off: this.rejected.has(change.id) }]));
    this.made = this.proposal = proposal;
    this.serial++;
    for (const set of [this.accepts, this.rejected, this.checked]) set.clear();
    this.stale = new Set();
    this.variantUri = this.measurement = undefined;
    for (const change of proposal.changes) {
      const before = decided.get(sameChange(change));
      if (before?.off) this.rejected.add(change.id);
      if (before?.on ?? change.verification.verdict === 'pass') this.checked.add(change.id);
    }
    this.update();
  }

  /** Further changes of the same proposal; what passed is checked. One with the id of another takes its place, unless that was accepted. */
  add(changes: readonly Change[]): void {
    if (!this.proposal) return;
    const fresh = changes.filter(({ id }) => !this.accepts.has(id));
    const ids = new Set(fresh.map(({ id }) => id));
    for (const { id, verification } of fresh) {
      this.rejected.delete(id);
      if (verification.verdict === 'pass') this.checked.add(id); else this.checked.delete(id);
    }
    const files = [...this.proposal.sources.keys()];
    const all = [...this.proposal.changes.filter(({ id }) => !ids.has(id)), ...fresh]
      .sort((a, b) => files.indexOf(a.range.file) - files.indexOf(b.range.file) || a.range.start - b.range.start || b.range.end - a.range.end);
    this.made = this.proposal = { ...this.proposal, changes: all };
    this.update();
  }

  check(ids: Iterable<readonly [string, boolean]>): void {
    const acceptable = new Set(this.open.filter(change => this.isAcceptable(change)).map(({ id }) => id));
    for (const [id, on] of ids) if (on && acceptable.has(id)) this.checked.add(id); else this.checked.delete(id);
    this.update();
  }

  accept(changes: readonly Change[], variant: vscode.Uri): void {
    for (const { id } of changes) this.accepts.add(id);
    this.variantUri = variant;
    this.made = this.proposal; // The variant was made from this text; what the master becomes from now on is another matter.
    this.update();
  }

  measure(measurement: Measurement): void {
    this.measurement = measurement;
    this.update();
  }

  /** Runs `work` when what was given before it has ended, well or not. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.turn.then(work);
    this.turn = result.catch(() => undefined);
    return result;
  }

  /** Takes one change off the table; when all are and none was accepted, that ends the proposal. */
  reject(change: Change): void {
    this.rejected.add(change.id);
    if (this.open.length === 0 && this.accepts.size === 0) this.discard();
    else this.update();
  }

  discard(): void {
    this.made = this.proposal = undefined;
    this.checked.clear();
    this.update();
  }

  /** Looks where the master's text went. A variant that exists keeps the text it was made from. */
  async follow(): Promise<void> {
    const made = this.made;
    if (!made || this.variantUri) return;
    const now = await this.moves.follow(made);
    if (this.made !== made) return; // Tailored again, or accepted, meanwhile.
    const found = new Map(now.changes.map(change => [change.id, change]));
    const stale = new Set(made.changes.filter(({ id }) => !found.has(id)).map(({ id }) => id));
    if (now.sources === this.proposal?.sources && stale.size === this.stale.size) return;
    this.stale = stale;
    this.proposal = { ...now, changes: made.changes.map(change => found.get(change.id) ?? change) };
    this.update();
  }

  /** A file was saved: when it is one of the master's, the changes go where its text went. */
  async followSaved(file: vscode.Uri): Promise<void> {
    const { made } = this;
    if (made && [...made.sources.keys()].some(name => vscode.Uri.joinPath(made.master, '..', name).toString() === file.toString())) await this.follow();
  }

  private async restore(): Promise<void> {
    const stored = this.state.read();
    const proposal = stored && await this.moves.restore(stored);
    if (!stored || !proposal) return this.discard();
    this.made = this.proposal = proposal;
    this.serial++;
    for (const [set, ids] of [[this.checked, stored.checked], [this.rejected, stored.rejected], [this.accepts, stored.accepted]] as const) for (const id of ids) set.add(id);
    this.stale = new Set(stored.stale);
    this.variantUri = stored.variant === undefined ? undefined : vscode.Uri.parse(stored.variant, true);
    this.measurement = stored.measured;
    setContext(true);
    this.changed.fire();
    await this.follow().catch(() => undefined); // A master that cannot be read is told when it is needed.
  }

  private update(): void {
    setContext(this.proposal !== undefined);
    void this.state.write(this.stored());
    this.changed.fire();
  }

  private stored(): StoredReview | undefined {
    if (!this.made) return undefined;
    const { master, sources, storedJob, company, changes } = this.made;
    return {
      master: master.toString(), company, job: storedJob.id,
      files: [...sources].map(([file, { text, bom }]) => ({ file, text, bom })),
      changes: changes.map(plain),
      checked: [...this.checked], rejected: [...this.rejected], accepted: [...this.accepts], stale: [...this.stale],
      ...this.variantUri ? { variant: this.variantUri.toString() } : {},
      ...this.measurement ? { measured: { ...this.measurement } } : {},
    };
  }
}

function setContext(hasProposal: boolean): void {
  void vscode.commands.executeCommand('setContext', 'resumeCustomizer.hasProposal', hasProposal);
}

/** Ids name places; this names what is proposed, whatever moved it. */
const sameChange = ({ kind, before, after }: Change) => JSON.stringify([kind, before, after]);

/** A copy whose arrays may be written to, as the store wants it. */
function plain({ edits, permutation, requirements, verification, ...change }: Change): StoredReview['changes'][number] {
  return {
    ...change, requirements: [...requirements], edits: edits.map(edit => ({ ...edit })),
    verification: { ...verification, rules: [...verification.rules], unsupported: [...verification.unsupported] },
    ...permutation ? { permutation: { spans: permutation.spans.map(span => ({ ...span })), order: [...permutation.order] } } : {},
  };
}
