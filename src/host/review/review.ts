import path from 'node:path';
import * as vscode from 'vscode';
import type { Job } from '../../job/index.ts';
import type { Resume } from '../../resume/index.ts';
import type { Change } from '../../tailor/index.ts';
import { logged } from '../errors.ts';
import type { Jobs } from '../jobs.ts';
import type { StoredJob } from '../memory.ts';
import { parseSources, readResume } from '../resumeFiles.ts';
import { added, decided, filesOf, isSameText, NOTHING, placed, proposed, type Choices, type Placed, type Sources, type Tools } from './choices.ts';
import { restored, stored } from './restore.ts';
import type { ReviewState } from './stored.ts';

/** What is reviewed for what. */
export interface Subject {
  readonly master: vscode.Uri;
  readonly job: Job;
  readonly storedJob: StoredJob;
  readonly company: string;
}

/** What one run of Tailor found. No file is written before a change is accepted. */
export interface Proposal extends Subject {
  /** The master's files as the changes fit them, by their name in the résumé. */
  readonly sources: Sources;
  readonly resume: Resume;
  readonly changes: readonly Change[];
}

/** Totals of the two PDFs, 0..100; null where a PDF has none. */
export interface Measurement {
  readonly before: number | null;
  readonly after: number | null;
}

/** The copy that accepted changes go into, and the master's text that it was made from: later edits of the master are not in it. */
export interface Variant {
  readonly uri: vscode.Uri;
  readonly madeFrom: Sources;
}

/** A whole review, to be put back as it was. */
export interface Snapshot {
  readonly subject: Subject;
  readonly choices: Choices;
  readonly place: Placed;
  readonly copy: Variant | undefined;
  readonly measurement: Measurement | undefined;
}

/**
 * The proposal under review: what is checked, discarded, accepted or stale, and the variant. Whoever changes it does so `inTurn`,
 * so that nothing moves under an accept that waits for an answer.
 */
export class Review {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  private readonly state: ReviewState;
  private readonly jobs: Jobs;
  private readonly log: vscode.LogOutputChannel;
  private restoring: Promise<void> | undefined;
  private turn: Promise<unknown> = Promise.resolve();
  private serial = 0;
  private subject: Subject | undefined;
  private choices: Choices = NOTHING;
  private place: Placed | undefined;
  private proposal: Proposal | undefined;
  private copy: Variant | undefined;
  private measurement: Measurement | undefined;

  constructor(state: ReviewState, jobs: Jobs, log: vscode.LogOutputChannel) {
    this.state = state;
    this.jobs = jobs;
    this.log = log;
    if (!state.isEmpty) setContext(true);
  }

  /** In the text the changes stand in now: the master's, or the one the variant was made from. */
  get current(): Proposal | undefined { return this.proposal; }
  /** Another one for every proposal. */
  get number(): number { return this.serial; }
  get variant(): Variant | undefined { return this.copy; }
  get measured(): Measurement | undefined { return this.measurement; }
  get accepted(): readonly Change[] { return this.proposal?.changes.filter(({ id }) => this.choices.accepted.has(id)) ?? []; }
  /** Changes still to decide on. */
  get open(): readonly Change[] { return this.proposal?.changes.filter(({ id }) => !this.choices.accepted.has(id) && !this.choices.rejected.has(id)) ?? []; }
  /** What Accept takes: a warned change is never checked by itself, so whoever checked it has read it. */
  get chosen(): readonly Change[] { return this.open.filter(change => this.isChecked(change)); }
  /** What further proposals have to go with: all that is accepted or may be. */
  get standing(): readonly Change[] { return [...this.accepted, ...this.open].filter(change => this.isAcceptable(change)); }

  isChecked(change: Change): boolean { return this.choices.checked.has(change.id) && this.isAcceptable(change); }
  /** What it changes, or draws on, reads otherwise in the master since. */
  isStale({ id }: Change): boolean { return this.place?.stale.has(id) ?? false; }
  isAcceptable(change: Change): boolean { return change.verification.verdict !== 'block' && !this.isStale(change); }

  /** Resolves when what an earlier window left is there again. Everything that reads the review waits for this first. */
  ready(): Promise<void> {
    this.restoring ??= this.restore();
    return this.restoring;
  }

  /** Runs `work` when what was given before it has ended, well or not. Not to be nested. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.turn.then(() => this.ready()).then(work);
    this.turn = result.catch(() => undefined);
    return result;
  }

  /** A new proposal. `keepChoices`: what is proposed again stays checked or discarded as it is. */
  start(proposal: Proposal, like?: 'keepChoices'): void {
    this.subject = proposal;
    this.choices = proposed({ madeFor: proposal.sources, changes: proposal.changes }, like && this.choices);
    this.copy = this.measurement = undefined;
    this.serial++;
    this.put({ sources: proposal.sources, resume: proposal.resume, changes: proposal.changes, stale: new Set() });
    this.writeProposal();
  }

  /** Further changes of the same proposal, made for a text of the master that may have been edited since. */
  async add(changes: readonly Change[], madeFor: Sources): Promise<void> {
    this.choices = added(this.choices, { madeFor, changes });
    await this.follow();
    this.writeProposal();
  }

  check(ids: Iterable<readonly [string, boolean]>): void {
    const acceptable = new Set(this.open.filter(change => this.isAcceptable(change)).map(({ id }) => id));
    for (const [id, on] of ids) this.choices = decided(this.choices, 'checked', [id], on && acceptable.has(id));
    this.decide();
  }

  accept(changes: readonly Change[], variant: Variant): void {
    this.choices = decided(this.choices, 'accepted', changes.map(({ id }) => id), true);
    const isFirst = this.copy === undefined;
    this.copy = variant;
    this.measurement = undefined; // Of the copy as it was.
    if (isFirst) this.writeProposal();
    this.decide();
  }

  /** These are no longer in the variant: somebody took them back there. */
  reopen(changes: readonly Change[]): void {
    this.choices = decided(decided(this.choices, 'accepted', changes.map(({ id }) => id), false), 'checked', changes.map(({ id }) => id), false);
    this.measurement = undefined; // Of the copy as it was.
    this.decide();
  }

  /** There is no variant any more: what was in it is chosen again, in the master as it is now. */
  async forgetVariant(): Promise<void> {
    const ids = [...this.choices.accepted];
    this.choices = decided(decided(this.choices, 'accepted', ids, false), 'checked', ids, true);
    this.copy = this.measurement = undefined;
    await this.follow();
  }

  measure(measurement: Measurement): void {
    this.measurement = measurement;
    this.decide();
  }

  /** Takes one change off the table; when all are and none was accepted, that ends the proposal. */
  reject(change: Change): void {
    this.choices = decided(this.choices, 'rejected', [change.id], true);
    if (this.open.length === 0 && this.choices.accepted.size === 0) this.discard();
    else this.decide();
  }

  snapshot(): Snapshot | undefined {
    const { subject, choices, place, copy, measurement } = this;
    return subject && place ? { subject, choices, place, copy, measurement } : undefined;
  }

  /** In the place of what is reviewed now; its master may have been edited meanwhile. */
  async putBack({ subject, choices, place, copy, measurement }: Snapshot): Promise<void> {
    this.serial++;
    this.subject = subject;
    this.choices = choices;
    this.copy = copy;
    this.measurement = measurement;
    this.put(place);
    await this.follow();
    this.writeProposal();
  }

  discard(): void {
    this.serial++;
    this.subject = this.place = this.proposal = this.copy = this.measurement = undefined;
    this.choices = NOTHING;
    setContext(false);
    void this.state.writeProposal(undefined);
    void this.state.writeChoices(undefined);
    this.changed.fire();
  }

  /** Looks where the master's text went. A variant that exists keeps the text it was made from. */
  async follow(): Promise<void> {
    const { subject, choices } = this;
    if (!subject) return;
    const now = this.copy ? await readText(this.copy.madeFrom) : await readResume(subject.master);
    const at = this.place && isSameText(this.place.sources, now.sources) ? this.place : now;
    const place = placed(choices, at, await loadTools(choices));
    if (this.subject === subject && this.choices === choices) this.put(place);
  }

  /** Whether it is one of the files that the changes are made for. */
  isMaster(file: vscode.Uri): boolean {
    const { subject, place } = this;
    return subject !== undefined && place !== undefined && [...place.sources.keys()].some(name => path.join(path.dirname(subject.master.fsPath), name) === file.fsPath);
  }

  private async restore(): Promise<void> {
    if (this.state.isEmpty) return;
    try {
      const found = await restored(this.state, this.jobs);
      if (this.serial > 0 || !found) return; // Tailored meanwhile, or of another version.
      this.serial++;
      ({ subject: this.subject, choices: this.choices, variant: this.copy, measured: this.measurement } = found);
      this.place = await placeIn(found.choices, found.text);
      this.put(this.place);
      await this.follow().catch((error: unknown) => this.log.warn(`The master cannot be read: ${logged(error)}`)); // Told when it is needed.
    } catch (error) {
      this.log.error(`The review of an earlier window cannot be shown: ${logged(error)}`);
    } finally {
      setContext(this.proposal !== undefined);
    }
  }

  private put(place: Placed): void {
    this.place = place;
    if (this.subject) this.proposal = { ...this.subject, sources: place.sources, resume: place.resume, changes: place.changes };
    this.decide();
  }

  private decide(): void {
    setContext(this.proposal !== undefined);
    if (this.subject) void this.state.writeChoices(stored(this.subject, this.serial, this.choices, this.copy, this.measurement).choices);
    this.changed.fire();
  }

  private writeProposal(): void {
    if (!this.subject) return;
    const { proposal, choices } = stored(this.subject, this.serial, this.choices, this.copy, this.measurement);
    void this.state.writeProposal(proposal).then(() => this.state.writeChoices(choices));
  }
}

/** The texts a batch was made for are read again only when the master became another one. */
async function loadTools({ batches }: Choices): Promise<Tools> {
  const { joinChanges, reanchor } = await import('../../tailor/index.ts');
  const parsed = new Map(await Promise.all(batches.map(async ({ madeFor }) => [madeFor, (await readText(madeFor)).resume] as const)));
  return { joinChanges, reanchor, parse: sources => parsed.get(sources) ?? empty };
}

const empty: Resume = { files: [], basics: { urls: [], details: [] }, sections: [], commentedBullets: [], opaque: [], understoodShare: 1, visibleText: '', hasDocument: false };

async function placeIn(choices: Choices, text: Sources): Promise<Placed> {
  return placed(choices, await readText(text), await loadTools(choices));
}

async function readText(sources: Sources): Promise<{ sources: Sources; resume: Resume }> {
  const [main = ''] = sources.keys();
  return { sources, resume: await parseSources(main, new Map(filesOf(sources).map(({ file, text }) => [file, text]))) };
}

function setContext(hasProposal: boolean): void {
  void vscode.commands.executeCommand('setContext', 'resumeCustomizer.hasProposal', hasProposal);
}
