import * as vscode from 'vscode';
import type { Paper, RankedJob } from '../ats/index.ts';
import { logged } from '../host/errors.ts';
import { localDate } from '../host/localDate.ts';
import type { Progress } from '../host/progress.ts';
import { readResume } from '../host/resumeFiles.ts';
import { isKnownError, KnownError } from '../shared/knownError.ts';
import type { RankedFolder } from '../views/ranking.ts';
import type { Services } from './services.ts';
import { chooseResume, nameOf } from './steps/chooseResume.ts';
import { withCompany } from './steps/chooseJob.ts';
import { jobFileKind, readJobFile } from './steps/readJob.ts';
import { readDocument } from './steps/measureDocuments.ts';
import { cannotCompile } from './steps/scoreFromSource.ts';
import { showing } from './steps/showing.ts';

const MOST_JOBS = 1000;

/** Scores the résumé, compiled once, against every job ad of a folder: which fit best, and what they ask for that it lacks. */
export async function scoreFolder(services: Services, argument: unknown): Promise<void> {
  const document = await chooseResume(services, argument);
  const folder = await chooseFolder(services, argument);
  const found = await jobFiles(folder);
  if (found.length === 0) throw new KnownError(vscode.l10n.t('{0} holds no job descriptions. Save the ads there as .txt, .md, .html or .pdf, one file each, then try again.', nameOf(folder)));
  await services.memory.rememberJobFolder(folder);
  const ranked = await showing(services, vscode.l10n.t('Scoring {0} against {1} jobs', nameOf(document), Math.min(found.length, MOST_JOBS)), progress => rank(services, document, folder, found, progress));
  services.log.info(`${nameOf(document)}: ${ranked.jobs.length} jobs of ${nameOf(folder)} scored, ${ranked.unread.length} not read`);
  await services.ranking.show(ranked);
}

async function rank(services: Services, document: vscode.Uri, folder: vscode.Uri, found: readonly vscode.Uri[], progress: Progress): Promise<RankedFolder> {
  const paper = await paperOf(services, document, progress);
  const { createEvaluator, rankScores, scoreJob } = await import('../ats/index.ts');
  const evaluateJob = createEvaluator(paper);
  const files = new Map<string, vscode.Uri>();
  const unread = found.slice(MOST_JOBS).map(uri => ({ name: nameIn(folder, uri), why: vscode.l10n.t('At most {0} jobs are scored at once.', MOST_JOBS) }));
  const rows: RankedJob[] = [];
  for (const [index, uri] of found.slice(0, MOST_JOBS).entries()) {
    const name = nameIn(folder, uri);
    progress.report(vscode.l10n.t('job {0} of {1}', index + 1, Math.min(found.length, MOST_JOBS)));
    await new Promise(resolve => setImmediate(resolve)); // So that Cancel is heard.
    progress.signal.throwIfAborted();
    try {
      const { job } = await services.jobs.open(withCompany(await readJobFile(services, uri, progress.signal), undefined));
      rows.push(scoreJob(evaluateJob, { name, job }));
      files.set(name, uri);
    } catch (error) {
      progress.signal.throwIfAborted();
      if (!isKnownError(error)) services.log.error(`${name}: ${logged(error)}`);
      unread.push({ name, why: isKnownError(error) ? error.message : vscode.l10n.t('It cannot be read. The log has the details.') });
    }
  }
  return { resume: document, folder, asOf: paper.asOf, files, unread, ...rankScores(rows) };
}

/** Where nothing can be compiled the source is scored: the job match, by which jobs are ranked, needs no PDF. */
async function paperOf(services: Services, document: vscode.Uri, progress: Progress): Promise<Paper> {
  const asOf = localDate(new Date());
  try {
    return (await readDocument(services, document, asOf, progress)).paper;
  } catch (error) {
    if (!await cannotCompile(error, document)) throw error;
    return { pdf: null, resume: (await readResume(document)).resume, asOf, speller: await services.spelling.speller(document) };
  }
}

/** The folder it was called on, the one used last, or another. */
async function chooseFolder({ memory }: Services, argument: unknown): Promise<vscode.Uri> {
  if (argument instanceof vscode.Uri && await isFolder(argument)) return argument;
  const remembered = memory.jobFolder();
  const last = remembered === undefined ? undefined : vscode.Uri.parse(remembered, true);
  if (last && await isFolder(last)) {
    const again = { label: nameOf(last), description: vscode.l10n.t('the folder used last') };
    const other = { label: vscode.l10n.t('Choose a folder…'), description: '' };
    const picked = await vscode.window.showQuickPick([again, other], { title: vscode.l10n.t('Which folder of jobs?'), ignoreFocusOut: true });
    if (!picked) throw new vscode.CancellationError();
    if (picked === again) return last;
  }
  const [chosen] = await vscode.window.showOpenDialog({ title: vscode.l10n.t('Folder of job descriptions'), canSelectFolders: true, canSelectFiles: false, openLabel: vscode.l10n.t('Score') }) ?? [];
  if (!chosen) throw new vscode.CancellationError();
  return chosen;
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(({ type }) => (type & vscode.FileType.Directory) !== 0, () => false);
}

/** How deep folders are looked into: by company, by month. */
const DEPTH = 3;

async function jobFiles(folder: vscode.Uri, depth = DEPTH): Promise<vscode.Uri[]> {
  const files: vscode.Uri[] = [];
  for (const [name, type] of (await vscode.workspace.fs.readDirectory(folder)).toSorted(([one], [other]) => one < other ? -1 : 1)) {
    if (name.startsWith('.') || name === 'node_modules') continue;
    const uri = vscode.Uri.joinPath(folder, name);
    // A link may lead back to where it stands.
    if (type === vscode.FileType.Directory && depth > 1) files.push(...await jobFiles(uri, depth - 1));
    else if ((type & vscode.FileType.File) !== 0 && jobFileKind(uri)) files.push(uri);
    if (files.length > 2 * MOST_JOBS) break;
  }
  return files;
}

const nameIn = (folder: vscode.Uri, uri: vscode.Uri): string => uri.path.slice(folder.path.length).replace(/^\//, '');
