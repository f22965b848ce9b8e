import * as vscode from 'vscode';
import type { Job, RequirementEdits } from '../job/index.ts';
import type { Memory, StoredJob } from './memory.ts';

export interface ChosenJob {
  readonly stored: StoredJob;
  /** As the person wants it read: with their edits. */
  readonly job: Job;
  /** As the text says it. */
  readonly read: Job;
}

/** The job that is worked on, with the person's edits of its requirements. */
export class Jobs {
  private readonly memory: Memory;
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  private chosen: ChosenJob | undefined;

  constructor(memory: Memory) {
    this.memory = memory;
  }

  /** Parses a job that was kept; what the person typed or edited wins over what the text says. */
  async open(stored: StoredJob): Promise<ChosenJob> {
    const { editRequirements, NO_EDITS, parseJob } = await import('../job/index.ts');
    const parsed = parseJob(stored.text, { format: stored.format });
    const read = stored.company ? { ...parsed, company: stored.company } : parsed;
    return { stored, read, job: editRequirements(read, this.memory.editsOf(stored.text) ?? NO_EDITS) };
  }

  /** The one chosen last, in this window or an earlier one. */
  async current(): Promise<ChosenJob | undefined> {
    const [last] = this.memory.jobs();
    return this.chosen ??= last && await this.open(last);
  }

  /** Makes it the current one, and keeps it; of `usedWith`, too, where that is given. */
  async choose(chosen: ChosenJob, usedWith?: vscode.Uri): Promise<void> {
    await this.memory.rememberJob(chosen.stored, usedWith);
    this.chosen = chosen;
    this.changed.fire();
  }

  /** Changes what counts of the current job's requirements; resolves to the job as it is now. */
  async edit(change: (edits: RequirementEdits) => RequirementEdits): Promise<ChosenJob | undefined> {
    const chosen = await this.current();
    if (!chosen) return undefined;
    const { NO_EDITS } = await import('../job/index.ts');
    const { removed, importance, added } = change(this.memory.editsOf(chosen.stored.text) ?? NO_EDITS);
    await this.memory.editRequirements(chosen.stored.text, { removed: [...removed], importance: { ...importance }, added: [...added] });
    this.chosen = await this.open(chosen.stored);
    this.changed.fire();
    return this.chosen;
  }

  /** What is edited so far, of the current job. */
  edits(): RequirementEdits | undefined {
    return this.chosen && this.memory.editsOf(this.chosen.stored.text);
  }
}
