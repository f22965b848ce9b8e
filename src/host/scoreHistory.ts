import { createHash } from 'node:crypto';
import type * as vscode from 'vscode';
import * as z from 'zod/mini';
import type { Evaluation } from '../ats/index.ts';
import type { HistoryPoint } from '../shared/protocol.ts';

const group = z.object({ id: z.enum(['A', 'B', 'C']), name: z.string(), points: z.number(), max: z.number() });
const point = z.object({
  asOf: z.string(),
  total: z.number(),
  groups: z.array(group),
  rubricVersion: z.string(),
  /** What was measured: text of the PDF, job and rubric. The same again is no new point. */
  of: z.string(),
});
const historySchema = z.record(z.string(), z.array(point));

const KEY = 'scores.v1';
/** Points kept of one résumé and job, and pairs of them kept at all; the oldest go. */
const MOST_POINTS = 200;
const MOST_PAIRS = 100;

export interface Scored {
  readonly resume: vscode.Uri;
  /** Id of the stored job. */
  readonly job: string;
  readonly evaluation: Evaluation;
  /** The requirements as they counted, and what was read in the PDF: whatever two scores are to be compared by. */
  readonly measured: readonly unknown[];
}

/** How the score of each résumé for each job came to be what it is; kept in the workspace's state. */
export class ScoreHistory {
  private readonly state: vscode.Memento;

  constructor(state: vscode.Memento) {
    this.state = state;
  }

  /** Remembers a score, unless nothing that it was measured of has changed since the last one. Resolves to all points, the oldest first. */
  async add({ resume, job, evaluation, measured }: Scored, now: Date): Promise<HistoryPoint[]> {
    const all = this.read();
    const key = `${job} ${resume.toString()}`;
    const before = all[key] ?? [];
    const { total, groups, rubricVersion } = evaluation;
    const of = createHash('sha256').update(JSON.stringify([rubricVersion, total, groups, ...measured])).digest('hex').slice(0, 16);
    if (total === null || before.at(-1)?.of === of) return shown(before);
    const points = [...before, { asOf: now.toISOString(), total, groups, rubricVersion, of }].slice(-MOST_POINTS);
    const { [key]: _before, ...others } = all;
    // The pair that was scored last stands last.
    await this.state.update(KEY, Object.fromEntries([...Object.entries(others), [key, points] as const].slice(-MOST_PAIRS)));
    return shown(points);
  }

  /** State that another version wrote and that does not fit is dropped rather than trusted. */
  private read(): z.infer<typeof historySchema> {
    const parsed = historySchema.safeParse(this.state.get(KEY));
    return parsed.success ? parsed.data : {};
  }
}

function shown(points: readonly z.infer<typeof point>[]): HistoryPoint[] {
  return points.map(({ asOf, total, groups }, index) => ({ asOf, total, groups, ...index === points.length - 1 ? { current: true } : {} }));
}
