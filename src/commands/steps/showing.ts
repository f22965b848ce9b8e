import { withProgress, type Progress } from '../../host/progress.ts';
import type { Services } from '../services.ts';

/** Runs a build whose result the panel will show: cancellable, with a line of progress in the panel too; a newer one takes its place. */
export async function showing<T>({ panel, shown }: Services, title: string, work: (progress: Progress) => Promise<T>): Promise<T> {
  panel.busy(title);
  try {
    return await withProgress(title, progress => work({ ...progress, signal: shown.start(progress.signal) }));
  } finally {
    panel.busy(undefined);
  }
}
