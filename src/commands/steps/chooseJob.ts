import { createHash } from 'node:crypto';
import * as vscode from 'vscode';
import type { StoredJob } from '../../host/memory.ts';
import type { ChosenJob } from '../../host/jobs.ts';
import { withProgress } from '../../host/progress.ts';
import { KnownError } from '../../shared/knownError.ts';
import type { Services } from '../services.ts';
import { isTex, nameOf } from './chooseResume.ts';
import { jobFileKind, type JobText, readJobFile, readJobPage, textOf } from './readJob.ts';

interface Source {
  readonly label: string;
  readonly description: string;
  readonly iconPath: vscode.ThemeIcon;
  read(): Promise<JobText & { readonly company?: string }>;
}

/** A job as it is kept. The same ad for two companies is two jobs, so the company is part of the id. */
export function withCompany({ text, format }: Pick<StoredJob, 'text' | 'format'>, company: string | undefined): StoredJob {
  const id = createHash('sha256').update(`${text}\0${company ?? ''}`).digest('hex').slice(0, 16);
  return { id, text, format, ...(company ? { company } : {}) };
}

/** Asks where the job description is: selection, this file, clipboard, a web page, another file, or one used before. A job file or web address given as argument is taken at once. */
export async function chooseJob(services: Services, argument: unknown): Promise<ChosenJob> {
  const source = argument instanceof vscode.Uri ? sourceOf(services, argument) ?? await pick(services) : await pick(services);
  const { text, format, company } = await source.read();
  if (text.trim() === '') throw new KnownError(vscode.l10n.t('The job description is empty ({0}). Copy or select the text of the job ad, then try again.', source.label));
  return services.jobs.open(withCompany({ text, format }, company));
}

function sourceOf(services: Services, uri: vscode.Uri): Source | undefined {
  const page = /^https?$/.test(uri.scheme) ? URL.parse(uri.toString(true)) : undefined;
  return page ? pageSource(services, () => Promise.resolve(page)) : jobFileKind(uri) ? fileSource(services, uri) : undefined;
}

async function pick(services: Services): Promise<Source> {
  const editor = vscode.window.activeTextEditor;
  const sources: Source[] = [];
  if (editor && !editor.selection.isEmpty && !isTex(editor.document.uri)) sources.push(selectionSource(services, editor));
  if (editor && jobFileKind(editor.document.uri)) sources.push(fileSource(services, editor.document.uri));
  if (editor && !editor.selection.isEmpty && isTex(editor.document.uri)) sources.push(selectionSource(services, editor));
  sources.push({
    label: vscode.l10n.t('Clipboard'),
    description: vscode.l10n.t('the text you copied last'),
    iconPath: new vscode.ThemeIcon('clippy'),
    // Only when it is chosen: a browser asks the person for leave at every read.
    read: async () => textOrPage(services, await vscode.env.clipboard.readText()),
  });
  sources.push(pageSource(services, askForAddress));
  sources.push({
    label: vscode.l10n.t('Choose a file…'),
    description: vscode.l10n.t('.txt, .md, .html or .pdf'),
    iconPath: new vscode.ThemeIcon('folder-opened'),
    read: async () => fileSource(services, await askForFile()).read(),
  });
  for (const stored of services.memory.jobs().slice(0, 10)) sources.push(rememberedSource(stored));
  const chosen = await vscode.window.showQuickPick(sources, { title: vscode.l10n.t('Which job?'), placeHolder: vscode.l10n.t('Where is the job description?'), ignoreFocusOut: true, matchOnDescription: true });
  if (!chosen) throw new vscode.CancellationError();
  return chosen;
}

/** What is copied from an address bar, and nothing else, is the page that is meant. */
async function textOrPage(services: Services, text: string): Promise<JobText> {
  const { pageAddress } = await import('../../host/fetchPage.ts');
  const page = /^\s*https?:\/\/\S+\s*$/i.test(text) ? pageAddress(text) : undefined;
  return page ? load(services, page) : textOf(text);
}

function selectionSource(services: Services, editor: vscode.TextEditor): Source {
  const text = editor.document.getText(editor.selection);
  const kind = jobFileKind(editor.document.uri);
  return { label: vscode.l10n.t('Selected text'), description: excerpt(text), iconPath: new vscode.ThemeIcon('selection'), read: () => kind && kind !== 'pdf' ? textOf(text, kind) : textOrPage(services, text) };
}

function fileSource(services: Services, uri: vscode.Uri): Source {
  return { label: nameOf(uri), description: vscode.l10n.t('this file'), iconPath: new vscode.ThemeIcon('file'), read: () => readJobFile(services, uri, new AbortController().signal) };
}

function pageSource(services: Services, address: () => Promise<URL>): Source {
  return {
    label: vscode.l10n.t('Web page…'),
    description: vscode.l10n.t('the address of the job ad'),
    iconPath: new vscode.ThemeIcon('globe'),
    read: async () => load(services, await address()),
  };
}

function load(services: Services, page: URL): Thenable<JobText> {
  return withProgress(vscode.l10n.t('Reading the job ad on {0}…', page.host), ({ signal }) => readJobPage(services, page, signal));
}

async function askForAddress(): Promise<URL> {
  const { pageAddress } = await import('../../host/fetchPage.ts');
  const typed = await vscode.window.showInputBox({
    title: vscode.l10n.t('Address of the job ad'),
    prompt: vscode.l10n.t('The page is read once, by this computer. If it needs you to sign in, copy its text and choose "Clipboard" instead.'),
    placeHolder: 'https://',
    ignoreFocusOut: true,
    validateInput: value => value.trim() === '' || pageAddress(value) ? undefined : vscode.l10n.t('That is no web address. It looks like https://example.com/jobs/123'),
  });
  const page = typed === undefined ? undefined : pageAddress(typed);
  if (!page) throw new vscode.CancellationError();
  return page;
}

function rememberedSource(stored: StoredJob): Source {
  const { text, format, company } = stored;
  return { label: company ?? vscode.l10n.t('Used before'), description: excerpt(text), iconPath: new vscode.ThemeIcon('history'), read: () => Promise.resolve({ text, format, ...(company ? { company } : {}) }) };
}

async function askForFile(): Promise<vscode.Uri> {
  const [uri] = await vscode.window.showOpenDialog({ title: vscode.l10n.t('Job description'), filters: { [vscode.l10n.t('Job description')]: ['txt', 'md', 'markdown', 'html', 'htm', 'pdf'] } }) ?? [];
  if (!uri) throw new vscode.CancellationError();
  return uri;
}

function excerpt(text: string): string {
  const words = text.trim().split(/\s+/);
  return vscode.l10n.t('{0} words: {1}', words.length, words.slice(0, 8).join(' ').slice(0, 60));
}
