import * as esbuild from 'esbuild';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../lib/paths.ts';

export interface EditorBuild {
  /** Size of extension.js, which is all that VS Code reads when the extension activates. */
  readonly activationBytes: number;
}

/**
 * The extension for VS Code's extension host, which wants CommonJS. extension.js is one file; every dynamic `import()` in it
 * (`import('../pdf/index.ts')`) names a room that gets a file of its own (pdf.js), read on first use.
 */
export async function buildForEditor(folder: string, dev: boolean): Promise<EditorBuild> {
  const options = commonOptions(dev);
  const rooms = new Map<string, string>();
  const extension = await esbuild.build({
    ...options,
    entryPoints: { extension: 'src/extension.ts' },
    format: 'cjs',
    outdir: folder,
    metafile: true,
    supported: noDynamicImport,
    plugins: [lazyRooms(rooms)],
  });
  // A thread's program, which no import names.
  rooms.set('pdf-worker', 'src/pdf/worker.ts');
  await buildRooms(folder, Object.fromEntries(rooms), dev);
  const [output] = Object.values(extension.metafile.outputs);
  return { activationBytes: output?.bytes ?? 0 };
}

/**
 * The rooms share what several of them use, such as zod. esbuild splits only ES modules (https://esbuild.github.io/api/#splitting), so
 * they are bundled as such first and each file is then turned into CommonJS. extension.js takes no part in this, or it would have to
 * read all of a library of which it needs a tenth; hence a module used by it and by a room exists twice at run time.
 */
async function buildRooms(folder: string, entryPoints: Record<string, string>, dev: boolean): Promise<void> {
  const { outputFiles } = await esbuild.build({
    ...commonOptions(dev),
    entryPoints,
    write: false,
    format: 'esm',
    splitting: true,
    outdir: folder,
    chunkNames: 'shared-[hash]',
    // VS Code takes Node's `navigator` away from extensions (https://aka.ms/vscode-extensions/navigator); pdf.js asks it for a platform.
    define: { 'import.meta.url': 'importMetaUrl', navigator: 'noNavigator', 'globalThis.navigator': 'noNavigator' },
  });
  await Promise.all(outputFiles.map(async ({ path: file, text }) => {
    const { code } = await esbuild.transform(text, {
      format: 'cjs',
      platform: 'node',
      target: 'node22',
      supported: noDynamicImport,
      minify: !dev,
      sourcemap: dev ? 'inline' : false,
      banner: [...freeNames].map(([name, declaration]) => text.includes(name) ? declaration : '').join(''),
    });
    await writeFile(file, code);
  }));
}

/** What stands in for names that a room's code finds in its surroundings elsewhere. */
const freeNames = new Map([
  ['importMetaUrl', 'const importMetaUrl=require("node:url").pathToFileURL(__filename).href;'],
  ['noNavigator', 'let noNavigator={platform:"",userAgent:"",language:"en"};'],
]);

const commonOptions = (dev: boolean) => ({
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node22',
  // The ES module flavour of the AWS SDK and others can be tree-shaken and is a third smaller.
  mainFields: ['module', 'main'],
  external: ['vscode'],
  minify: !dev,
  sourcemap: dev ? 'inline' : false,
  legalComments: 'none',
  logLevel: 'warning',
}) satisfies esbuild.BuildOptions;

/** import() of a file of ours becomes require(), which names exactly what the file exports. */
const noDynamicImport = { 'dynamic-import': false };

/** Leaves dynamic imports of our own files to a file beside extension.js, and collects them: name → source. */
const lazyRooms = (rooms: Map<string, string>): esbuild.Plugin => ({
  name: 'lazy-rooms',
  setup(build) {
    build.onResolve({ filter: /^\.\.?\// }, ({ kind, path: file, resolveDir }) => {
      if (kind !== 'dynamic-import' || resolveDir.includes('node_modules')) return undefined;
      const source = path.relative(root, path.resolve(resolveDir, file)).replaceAll('\\', '/');
      rooms.set(entryName(source), source);
      return { path: `./${entryName(source)}.js`, external: true };
    });
  },
});

/** src/pdf/index.ts → pdf; src/commands/publish.ts → commands-publish */
const entryName = (source: string): string => source.replace(/^src\//, '').replace(/(\/index)?\.ts$/, '').replaceAll('/', '-');
