import { existsSync } from 'node:fs';

/** Tests over real documents, which are no part of the project: RESUME_CORPUS names their folder. Without it they are left out, and that is said. */
export function describeCorpus(title: string, define: (folder: string) => void): void {
  const folder = process.env['RESUME_CORPUS'];
  if (folder !== undefined && existsSync(folder)) describe(title, () => define(folder));
  else console.log(`${title}: left out, because RESUME_CORPUS names no folder.`);
}
