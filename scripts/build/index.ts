import { readdirSync, statSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { publicationRecordSchema } from '../../src/bucket/index.ts';
import { copyDictionaries } from '../lib/dictionary.ts';
import { cache, dist } from '../lib/paths.ts';
import { buildForEditor, type EditorBuild } from './editor.ts';
import { buildForWebview } from './webview.ts';

/** Of dist/extension.js, in bytes: it is all that VS Code reads when the extension activates. */
export const activationLimit = 100 * 1024;

/** Builds beside dist/ and puts the result in its place, so that nobody sees a half-built one. `dev`: readable, with source maps. */
export async function build({ dev }: { dev: boolean }): Promise<EditorBuild> {
  const folder = path.join(cache, `build-${process.pid}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  try {
    const [editor] = await Promise.all([buildForEditor(folder, dev), buildForWebview(folder, dev), copyDictionaries(folder), writeRecordSchema(folder)]);
    await rm(dist, { recursive: true, force: true });
    await rename(folder, dist);
    return editor;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** JSON Schema of the publication record, which the editor applies to the records of the bucket. */
async function writeRecordSchema(folder: string): Promise<void> {
  const schema = z.toJSONSchema(publicationRecordSchema, { io: 'input', unrepresentable: 'any' });
  await writeFile(path.join(folder, 'publication-record.schema.json'), JSON.stringify({ ...schema, title: 'Publication record of Resume Customizer' }));
}

/** Every built file, largest first. */
export function sizes(): { file: string; bytes: number }[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map(file => ({ file: path.join('dist', file), stats: statSync(path.join(dist, file)) }))
    .filter(({ stats }) => stats.isFile())
    .map(({ file, stats }) => ({ file, bytes: stats.size }))
    .sort((a, b) => b.bytes - a.bytes);
}
