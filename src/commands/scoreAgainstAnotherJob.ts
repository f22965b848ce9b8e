import type { Services } from './services.ts';
import { chooseJob } from './steps/chooseJob.ts';
import { chooseResume } from './steps/chooseResume.ts';
import { score } from './score.ts';

/** Scores the document against another job than the one it was last scored for, and remembers that one. */
export async function scoreAgainstAnotherJob(services: Services, argument: unknown): Promise<void> {
  const document = await chooseResume(services, argument);
  await services.jobs.choose(await chooseJob(services, undefined), document);
  await score(services, document);
}
