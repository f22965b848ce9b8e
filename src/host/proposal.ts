import * as vscode from 'vscode';
import type { Job } from '../job/index.ts';
import type { Resume } from '../resume/index.ts';
import type { Change } from '../tailor/index.ts';
import type { StoredJob } from './memory.ts';
import type { DecodedSource } from './sourceBytes.ts';

/** What one run of Tailor found. Lives in memory only: nothing is written before a change is accepted. */
export interface Proposal {
  readonly master: vscode.Uri;
  /** The master's files as they were read, to notice when they change under the proposal; by their name in the résumé. */
  readonly sources: ReadonlyMap<string, DecodedSource>;
  readonly resume: Resume;
  readonly job: Job;
  readonly storedJob: StoredJob;
  readonly changes: readonly Change[];
  readonly company: string;
}

/** A proposal under review; `serial` tells one from the next for the same file. */
type Reviewed = Proposal & { readonly serial: number };

/** The proposal under review: which changes are checked, which were accepted, and into which variant. */
export class ProposalStore {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  private proposal: Reviewed | undefined;
  private serial = 0;
  private turn: Promise<unknown> = Promise.resolve();
  private readonly checked = new Set<string>();
  private acceptedChanges: readonly Change[] = [];
  private readonly rejected = new Set<string>();
  private variantUri: vscode.Uri | undefined;

  get current(): Reviewed | undefined { return this.proposal; }
  get variant(): vscode.Uri | undefined { return this.variantUri; }
  get accepted(): readonly Change[] { return this.acceptedChanges; }
  /** Changes still to decide on. */
  get open(): readonly Change[] { return this.proposal?.changes.filter(change => !this.acceptedChanges.includes(change) && !this.rejected.has(change.id)) ?? []; }

  isChecked(change: Change): boolean { return this.checked.has(change.id); }

  start(proposal: Proposal): void {
    this.proposal = { ...proposal, serial: ++this.serial };
    this.acceptedChanges = [];
    this.variantUri = undefined;
    this.rejected.clear();
    this.checked.clear();
    for (const change of proposal.changes) if (change.verification.verdict === 'pass') this.checked.add(change.id);
    this.update();
  }

  check(ids: Iterable<readonly [string, boolean]>): void {
    const acceptable = new Set(this.open.filter(change => change.verification.verdict !== 'block').map(({ id }) => id));
    for (const [id, on] of ids) if (on && acceptable.has(id)) this.checked.add(id); else this.checked.delete(id);
    this.changed.fire();
  }

  accept(changes: readonly Change[], variant: vscode.Uri): void {
    this.acceptedChanges = [...this.acceptedChanges, ...changes];
    this.variantUri = variant;
    if (this.open.length === 0) this.discard();
    else this.update();
  }

  /** Runs `work` when what was given before it has ended, well or not. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.turn.then(work);
    this.turn = result.catch(() => undefined);
    return result;
  }

  /** Takes one change off the table; the last one ends the proposal. */
  reject(change: Change): void {
    this.rejected.add(change.id);
    if (this.open.length === 0) this.discard();
    else this.update();
  }

  discard(): void {
    this.proposal = undefined;
    this.checked.clear();
    this.update();
  }

  private update(): void {
    void vscode.commands.executeCommand('setContext', 'resumeCustomizer.hasProposal', this.proposal !== undefined);
    this.changed.fire();
  }
}
