import { createHash } from 'node:crypto';
import * as vscode from 'vscode';
import type { StoredJob } from '../../host/memory.ts';
import type { ChosenJob } from '../../host/jobs.ts';
import type { JobFormat } from '../../job/index.ts';
import { KnownError } from '../../shared/knownError.ts';
import type { Services } from '../services.ts';
import { isTex, nameOf } from './chooseResume.ts';

/** Of a saved page, most is no text. No job description is longer; a larger file is something else. */
export const MAX_JOB_BYTES = 5_000_000;

interface Source {
  readonly label: string;
  readonly description: string;
  readonly iconPath: vscode.ThemeIcon;
  read(): Promise<{ text: string; format: JobFormat; company?: string }>;
}

/** A job as it is kept. The same ad for two companies is two jobs, so the company is part of the id. */
export function withCompany({ text, format }: Pick<StoredJob, 'text' | 'format'>, company: string | undefined): StoredJob {
  const id = createHash('sha256').update(`${text}\0${company ?? ''}`).digest('hex').slice(0, 16);
  return { id, text, format, ...(company ? { company } : {}) };
}

/** Asks where the job description is: selection, this file, clipboard, another file, or one used before. A job file given as argument is taken at once. */
export async function chooseJob(services: Services, argument: unknown): Promise<ChosenJob> {
  const source = argument instanceof vscode.Uri && jobFormat(argument) ? fileSource(argument) : await pick(services);
  const { text, format, company } = await source.read();
  if (text.trim() === '') throw new KnownError(vscode.l10n.t('The job description is empty ({0}). Copy or select the text of the job ad, then try again.', source.label));
  return services.jobs.open(withCompany({ text, format }, company));
}

async function pick(services: Services): Promise<Source> {
  const editor = vscode.window.activeTextEditor;
  const sources: Source[] = [];
  if (editor && !editor.selection.isEmpty && !isTex(editor.document.uri)) sources.push(selectionSource(editor));
  if (editor && jobFormat(editor.document.uri)) sources.push(fileSource(editor.document.uri));
  if (editor && !editor.selection.isEmpty && isTex(editor.document.uri)) sources.push(selectionSource(editor));
  sources.push({
    label: vscode.l10n.t('Clipboard'),
    description: vscode.l10n.t('the text you copied last'),
    iconPath: new vscode.ThemeIcon('clippy'),
    // Only when it is chosen: a browser asks the person for leave at every read.
    read: async () => ({ text: await vscode.env.clipboard.readText(), format: 'text' }),
  });
  sources.push({
    label: vscode.l10n.t('Choose a file…'),
    description: vscode.l10n.t('.txt, .md or .html'),
    iconPath: new vscode.ThemeIcon('folder-opened'),
    read: async () => fileSource(await askForFile()).read(),
  });
  for (const stored of services.memory.jobs().slice(0, 10)) sources.push(rememberedSource(stored));
  const chosen = await vscode.window.showQuickPick(sources, { title: vscode.l10n.t('Which job?'), placeHolder: vscode.l10n.t('Where is the job description?'), ignoreFocusOut: true, matchOnDescription: true });
  if (!chosen) throw new vscode.CancellationError();
  return chosen;
}

function selectionSource(editor: vscode.TextEditor): Source {
  const text = editor.document.getText(editor.selection);
  return { label: vscode.l10n.t('Selected text'), description: excerpt(text), iconPath: new vscode.ThemeIcon('selection'), read: () => Promise.resolve({ text, format: jobFormat(editor.document.uri) ?? 'text' }) };
}

function fileSource(uri: vscode.Uri): Source {
  return {
    label: nameOf(uri),
    description: vscode.l10n.t('this file'),
    iconPath: new vscode.ThemeIcon('file'),
    async read() {
      const open = vscode.workspace.textDocuments.find(document => document.uri.toString() === uri.toString());
      if (open) return { text: open.getText(), format: jobFormat(uri) ?? 'text' };
      const { size } = await vscode.workspace.fs.stat(uri);
      if (size > MAX_JOB_BYTES) throw new KnownError(vscode.l10n.t('{0} is too large for a job description ({1} MB). Save just the text of the ad as .txt, .md or .html.', nameOf(uri), Math.round(size / 1e6)));
      return { text: decode(await vscode.workspace.fs.readFile(uri)), format: jobFormat(uri) ?? 'text' };
    },
  };
}

function rememberedSource(stored: StoredJob): Source {
  const { text, format, company } = stored;
  return { label: company ?? vscode.l10n.t('Used before'), description: excerpt(text), iconPath: new vscode.ThemeIcon('history'), read: () => Promise.resolve({ text, format, ...(company ? { company } : {}) }) };
}

async function askForFile(): Promise<vscode.Uri> {
  const [uri] = await vscode.window.showOpenDialog({ title: vscode.l10n.t('Job description'), filters: { [vscode.l10n.t('Job description')]: ['txt', 'md', 'markdown', 'html', 'htm'] } }) ?? [];
  if (!uri) throw new vscode.CancellationError();
  return uri;
}

export function jobFormat(uri: vscode.Uri): JobFormat | undefined {
  const extension = /\.(\w+)$/.exec(uri.path)?.[1]?.toLowerCase();
  if (extension === 'txt') return 'text';
  if (extension === 'md' || extension === 'markdown') return 'markdown';
  if (extension === 'html' || extension === 'htm') return 'html';
  return undefined;
}

/** Pages saved by old browsers are often not UTF-8; a job text only has to be readable. */
export function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function excerpt(text: string): string {
  const words = text.trim().split(/\s+/);
  return vscode.l10n.t('{0} words: {1}', words.length, words.slice(0, 8).join(' ').slice(0, 60));
}
