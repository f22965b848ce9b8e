import * as vscode from 'vscode';
import { logged } from '../host/errors.ts';
import { createEstimate, type Estimate } from '../host/estimate.ts';
import type { Proposal, Review } from '../host/review/review.ts';
import type { Change } from '../tailor/index.ts';

/** What the checked changes, and each change alone, are expected to bring; computed behind the tree's back and told by `onDidChange`. */
export class Estimates implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<readonly Change[]>();
  /** Tells of the changes whose own estimate is new. */
  readonly onDidChange = this.changed.event;
  private readonly review: Review;
  private readonly subscription: vscode.Disposable;
  private estimate: { readonly of: Pick<Proposal, 'resume' | 'job'>; readonly points: Promise<Estimate> } | undefined;
  private alone = new Map<Change, number>();
  private run = 0;
  /** Points of all checked changes together; undefined until it is known. */
  checked: number | undefined;

  constructor(review: Review, log: vscode.LogOutputChannel) {
    this.review = review;
    this.subscription = review.onDidChange(() => void this.update().catch((error: unknown) => log.error(`No estimate: ${logged(error)}`)));
  }

  /** Points of one change alone; undefined until it is known. */
  of(change: Change): number | undefined {
    return this.alone.get(change);
  }

  async update(): Promise<void> {
    const run = ++this.run;
    const proposal = this.review.current;
    if (!proposal) {
      this.estimate = this.checked = undefined;
      this.alone.clear();
      return;
    }
    if (this.estimate?.of.resume !== proposal.resume || this.estimate.of.job !== proposal.job) {
      this.estimate = { of: proposal, points: createEstimate(proposal) };
      this.alone.clear();
    }
    const { review } = this;
    const points = await this.estimate.points;
    const checked = await points([...review.accepted, ...review.chosen]);
    if (run !== this.run) return;
    this.checked = checked;
    this.changed.fire([]);
    await this.eachAlone(points, run);
  }

  private async eachAlone(points: Estimate, run: number): Promise<void> {
    const unknown = this.review.open.filter(change => !this.alone.has(change) && this.review.isAcceptable(change));
    for (const change of unknown) {
      await new Promise(resolve => setImmediate(resolve)); // A click on a box comes first.
      const alone = await points([change]);
      if (run !== this.run) return;
      this.alone.set(change, alone);
      if (alone !== 0) this.changed.fire([change]); // Order alone brings nothing, and its row says nothing of it.
    }
  }

  dispose(): void {
    this.run++;
    this.subscription.dispose();
    this.changed.dispose();
  }
}

/** `+1.8`, `−0.4`, `±0` */
export function signed(points: number): string {
  const rounded = Math.round(points * 10) / 10;
  return rounded === 0 ? '±0' : `${rounded > 0 ? '+' : '−'}${Math.abs(rounded)}`;
}
