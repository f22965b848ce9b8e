import * as vscode from 'vscode';
import type { Engine } from '../tex/index.ts';

const SECTION = 'resumeCustomizer';

export interface S3Settings {
  readonly bucket: string;
  readonly region: string;
  readonly endpoint: string;
  readonly forcePathStyle: boolean;
  readonly linkExpirySeconds: number;
  readonly storeJobText: boolean;
}

export interface TexSettings {
  readonly engine: Engine | undefined;
  readonly programs: string | undefined;
  readonly timeoutSeconds: number;
  readonly savePdf: boolean;
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

export function s3Settings(): S3Settings {
  const config = vscode.workspace.getConfiguration(SECTION);
  return {
    bucket: text(config, 's3.bucket'),
    region: text(config, 's3.region') || 'us-east-1',
    endpoint: text(config, 's3.endpoint'),
    forcePathStyle: flag(config, 's3.forcePathStyle', false),
    linkExpirySeconds: number(config, 's3.linkExpirySeconds', 3600),
    storeJobText: flag(config, 's3.storeJobText', false),
  };
}

export function texSettings(resource: vscode.Uri): TexSettings {
  const config = vscode.workspace.getConfiguration(SECTION, resource);
  const engine = text(config, 'tex.engine', 'auto');
  return {
    engine: engine === 'pdflatex' || engine === 'xelatex' || engine === 'lualatex' ? engine : undefined,
    programs: text(config, 'tex.programs') || undefined,
    timeoutSeconds: Math.min(Math.max(number(config, 'tex.timeoutSeconds', 120), 5), 3600),
    savePdf: flag(config, 'compile.savePdf', true),
  };
}

/** Share of all bullets, 0..1. */
export function maxBulletShare(resource: vscode.Uri): number {
  return Math.min(Math.max(number(vscode.workspace.getConfiguration(SECTION, resource), 'tailor.maxBulletShare', 0.3), 0), 1);
}

export function onS3SettingsChanged(listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration(event => { if (event.affectsConfiguration(`${SECTION}.s3`)) listener(); });
}
