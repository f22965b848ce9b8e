import * as vscode from 'vscode';
import type { Engine } from '../tex/index.ts';

const SECTION = 'resumeCustomizer';

export interface S3Settings {
  readonly bucket: string;
  readonly region: string;
  readonly endpoint: string;
  readonly forcePathStyle: boolean;
  /** AWS profile that the keys come from; empty: the secret storage. */
  readonly profile: string;
  /** Empty: as the bucket does by itself. */
  readonly encryption: '' | 'AES256' | 'aws:kms';
  readonly kmsKeyId: string;
  readonly linkExpirySeconds: number;
  /** Empty: links are presigned. */
  readonly publicBaseUrl: string;
  readonly storeJobText: boolean;
}

export interface TexSettings {
  readonly engine: Engine | undefined;
  readonly programs: string | undefined;
  readonly timeoutSeconds: number;
  readonly savePdf: boolean;
  /** Build again what was built in this window when one of its files is saved; and, with `whileTyping`, before it is saved. */
  readonly onSave: boolean;
  readonly whileTyping: boolean;
  readonly latexmkrc: boolean;
}

/** A setting of the wrong type, as a hand-edited settings.json may hold, counts as unset. */
function text(config: vscode.WorkspaceConfiguration, key: string, fallback = ''): string {
  const found: unknown = config.get(key);
  return typeof found === 'string' ? found.trim() : fallback;
}

function number(config: vscode.WorkspaceConfiguration, key: string, fallback: number): number {
  const found: unknown = config.get(key);
  return typeof found === 'number' && Number.isFinite(found) ? found : fallback;
}

function flag(config: vscode.WorkspaceConfiguration, key: string, fallback: boolean): boolean {
  const found: unknown = config.get(key);
  return typeof found === 'boolean' ? found : fallback;
}

/** Words of the person's own that the spelling check takes for right. */
export function ownWords(resource: vscode.Uri | undefined): string[] {
  const found: unknown = vscode.workspace.getConfiguration(SECTION, resource).get('spelling.words');
  return Array.isArray(found) ? found.flatMap(word => typeof word === 'string' && word.trim() !== '' ? [word.trim()] : []) : [];
}

/** Where the person keeps their words: the workspace's list, if it has one, else the one that holds in every folder. */
export async function addOwnWord(word: string, resource: vscode.Uri | undefined): Promise<void> {
  const config = vscode.workspace.getConfiguration(SECTION, resource);
  const set = config.inspect('spelling.words');
  const [target, now] = set?.workspaceFolderValue !== undefined ? [vscode.ConfigurationTarget.WorkspaceFolder, set.workspaceFolderValue]
    : set?.workspaceValue !== undefined ? [vscode.ConfigurationTarget.Workspace, set.workspaceValue] : [vscode.ConfigurationTarget.Global, set?.globalValue];
  const words: unknown[] = Array.isArray(now) ? now : [];
  if (!words.includes(word)) await config.update('spelling.words', [...words, word], target);
}

export function s3Settings(): S3Settings {
  const config = vscode.workspace.getConfiguration(SECTION);
  return {
    bucket: text(config, 's3.bucket'),
    region: text(config, 's3.region') || 'us-east-1',
    endpoint: text(config, 's3.endpoint'),
    forcePathStyle: flag(config, 's3.forcePathStyle', false),
    profile: text(config, 's3.profile'),
    encryption: (['AES256', 'aws:kms'] as const).find(kind => kind === text(config, 's3.encryption')) ?? '',
    kmsKeyId: text(config, 's3.kmsKeyId'),
    linkExpirySeconds: number(config, 's3.linkExpirySeconds', 3600),
    publicBaseUrl: text(config, 's3.publicBaseUrl'),
    storeJobText: flag(config, 's3.storeJobText', false),
  };
}

/** The person's choice holds in every folder of theirs; an empty text takes a setting back. */
export async function saveS3Settings(changes: Partial<Pick<S3Settings, 'bucket' | 'region' | 'endpoint' | 'profile'>>): Promise<void> {
  const config = vscode.workspace.getConfiguration(SECTION);
  const current = s3Settings();
  for (const key of ['bucket', 'region', 'endpoint', 'profile'] as const) {
    const value = changes[key];
    if (value !== undefined && value !== current[key]) await config.update(`s3.${key}`, value === '' ? undefined : value, vscode.ConfigurationTarget.Global);
  }
}

/** VS Code's own proxy setting; undefined when it is left to the environment. */
export function httpProxy(): string | undefined {
  const config = vscode.workspace.getConfiguration('http');
  return text(config, 'proxySupport', 'override') === 'off' ? undefined : text(config, 'proxy') || undefined;
}

export function texSettings(resource: vscode.Uri | undefined): TexSettings {
  const config = vscode.workspace.getConfiguration(SECTION, resource);
  const engine = text(config, 'tex.engine', 'auto');
  return {
    engine: engine === 'pdflatex' || engine === 'xelatex' || engine === 'lualatex' ? engine : undefined,
    programs: text(config, 'tex.programs') || undefined,
    timeoutSeconds: Math.min(Math.max(number(config, 'tex.timeoutSeconds', 120), 5), 3600),
    savePdf: flag(config, 'compile.savePdf', true),
    onSave: flag(config, 'compile.onSave', true),
    whileTyping: flag(config, 'compile.whileTyping', false),
    latexmkrc: flag(config, 'compile.useLatexmkrc', false),
  };
}

export function onTexSettingsChanged(listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration(event => { if (event.affectsConfiguration(`${SECTION}.tex`) || event.affectsConfiguration(`${SECTION}.compile`)) listener(); });
}

/** As it is set, and whether the person set it (not a folder's own settings); an absolute path counts only then. */
export function outputFolderSetting(resource: vscode.Uri): { readonly folder: string; readonly isPersonal: boolean } {
  const config = vscode.workspace.getConfiguration(SECTION, resource);
  const folder = text(config, 'compile.outputFolder');
  const personal: unknown = config.inspect('compile.outputFolder')?.globalValue;
  return { folder, isPersonal: typeof personal === 'string' && personal.trim() === folder };
}

export interface TailorSettings {
  /** Share of all bullets, 0..1. */
  readonly maxBulletShare: number;
  /** Pages the tailored résumé may have; undefined for as many as the master. */
  readonly pages: number | undefined;
  readonly reorderSections: boolean;
}

export function tailorSettings(resource: vscode.Uri): TailorSettings {
  const config = vscode.workspace.getConfiguration(SECTION, resource);
  const pages = Math.round(number(config, 'tailor.pages', 0));
  return {
    maxBulletShare: Math.min(Math.max(number(config, 'tailor.maxBulletShare', 0.3), 0), 1),
    pages: pages >= 1 ? Math.min(pages, 100) : undefined,
    reorderSections: flag(config, 'tailor.reorderSections', false),
  };
}

export const MODEL_PROVIDERS = ['none', 'vscode', 'openai', 'anthropic'] as const;

export interface ModelSettings {
  readonly provider: (typeof MODEL_PROVIDERS)[number];
  /** `vendor/id` of a model of VS Code, else the name its server knows it by. */
  readonly name: string;
  readonly endpoint: string;
  readonly allowHttp: boolean;
  /** Without a sign of life. */
  readonly timeoutSeconds: number;
}

export function modelSettings(): ModelSettings {
  const config = vscode.workspace.getConfiguration(SECTION);
  const provider = text(config, 'model.provider', 'none');
  return {
    provider: MODEL_PROVIDERS.find(known => known === provider) ?? 'none',
    name: text(config, 'model.name'),
    endpoint: text(config, 'model.endpoint'),
    allowHttp: flag(config, 'model.allowHttp', false),
    timeoutSeconds: Math.min(Math.max(number(config, 'model.timeoutSeconds', 120), 5), 3600),
  };
}

/** The person's choice holds in every folder of theirs. */
export async function saveModelSettings({ provider, name, endpoint }: Pick<ModelSettings, 'provider' | 'name' | 'endpoint'>): Promise<void> {
  const config = vscode.workspace.getConfiguration(SECTION);
  for (const [key, value] of [['provider', provider], ['name', name], ['endpoint', endpoint]] as const) {
    await config.update(`model.${key}`, value === '' ? undefined : value, vscode.ConfigurationTarget.Global);
  }
}

export function onS3SettingsChanged(listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration(event => { if (event.affectsConfiguration(`${SECTION}.s3`) || event.affectsConfiguration('http')) listener(); });
}
