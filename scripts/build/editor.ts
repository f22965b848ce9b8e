import * as esbuild from 'esbuild';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../lib/paths.ts';

export interface EditorBuild {
  /** extension.js and the chunks it requires at once. */
  readonly activationFiles: readonly string[];
  readonly activationBytes: number;
}

/**
 * The extension for VS Code's extension host, which wants CommonJS. A dynamic `import()` in src/ is where a file of its own begins
 * (`import('../pdf/index.ts')` → dist/pdf.js), loaded on first use. esbuild shares code between such files only for ES modules
 * (https://esbuild.github.io/api/#splitting), so they are bundled as ES modules first and each is then turned into CommonJS;
 * thus a class or a module's state exists once, however many files use it.
 */
export async function buildForEditor(folder: string, dev: boolean): Promise<EditorBuild> {
  const entryPoints: Record<string, string> = { extension: 'src/extension.ts' };
  for (const file of await lazyEntries(entryPoints)) entryPoints[entryName(file)] = file;
  const bundled = await bundle(entryPoints, dev);
  const written = new Map(await Promise.all(bundled.outputFiles.map(async file => {
    const name = path.basename(file.path);
    const code = await asCommonJs(file.text, dev);
    await writeFile(path.join(folder, name), code);
    return [name, Buffer.byteLength(code)] as const;
  })));
  const activationFiles = requiredAtOnce(bundled.metafile);
  return { activationFiles, activationBytes: activationFiles.reduce((sum, file) => sum + (written.get(file) ?? 0), 0) };
}

function bundle(entryPoints: Record<string, string>, dev: boolean): Promise<esbuild.BuildResult<{ metafile: true; write: false }>> {
  return esbuild.build({
    absWorkingDir: root,
    entryPoints,
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    splitting: true,
    outdir: 'dist',
    chunkNames: 'chunk-[hash]',
    platform: 'node',
    target: 'node22',
    // The ES module flavour of the AWS SDK and others is a third smaller: it can be tree-shaken.
    mainFields: ['module', 'main'],
    external: ['vscode'],
    minify: !dev,
    sourcemap: dev ? 'inline' : false,
    legalComments: 'none',
    define: { 'import.meta.url': 'importMetaUrl' },
    logLevel: 'warning',
  });
}

async function asCommonJs(code: string, dev: boolean): Promise<string> {
  const result = await esbuild.transform(code, {
    format: 'cjs',
    platform: 'node',
    target: 'node22',
    // import() becomes require(): the extension host has one module cache for both, but only CommonJS is named without doubt.
    supported: { 'dynamic-import': false },
    minify: !dev,
    sourcemap: dev ? 'inline' : false,
    banner: code.includes('importMetaUrl') ? 'const importMetaUrl=require("node:url").pathToFileURL(__filename).href;' : '',
  });
  return result.code;
}

/** The files of src/ that some file of src/ imports dynamically. */
async function lazyEntries(entryPoints: Record<string, string>): Promise<string[]> {
  const { metafile } = await bundle(entryPoints, true);
  const lazy = Object.entries(metafile.inputs)
    .filter(([importer]) => importer.startsWith('src/'))
    .flatMap(([, input]) => input.imports.filter(used => used.kind === 'dynamic-import' && used.path.startsWith('src/')).map(used => used.path));
  return [...new Set(lazy)].sort();
}

/** src/pdf/index.ts → pdf; src/commands/publish.ts → commands-publish */
const entryName = (file: string): string => file.replace(/^src\//, '').replace(/(\/index)?\.ts$/, '').replaceAll('/', '-');

function requiredAtOnce(metafile: esbuild.Metafile): string[] {
  const files = new Set<string>();
  const visit = (output: string): void => {
    if (files.has(output)) return;
    files.add(output);
    for (const used of metafile.outputs[output]?.imports ?? []) if (used.kind === 'import-statement' && !used.external) visit(used.path);
  };
  visit('dist/extension.js');
  return [...files].map(file => path.basename(file));
}
