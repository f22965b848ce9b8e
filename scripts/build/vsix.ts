import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { cache, root, vsix } from '../lib/paths.ts';

/** Packs what .vscodeignore allows, as built by `build`, and lists it. Everything is bundled, so no dependency goes along. */
export async function packageVsix(): Promise<void> {
  await mkdir(cache, { recursive: true });
  const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
  for (const { file, bytes } of await Promise.all(files.map(sizeOf))) console.log(`${String(Math.ceil(bytes / 1024)).padStart(7)} KB  ${file}`);
  await createVSIX({ cwd: root, packagePath: vsix, dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false });
  console.log(`${path.relative(root, vsix)}: ${(await sizeOf(path.relative(root, vsix))).bytes} bytes, ${files.length} files`);
}

const sizeOf = async (file: string): Promise<{ file: string; bytes: number }> => ({ file, bytes: (await stat(path.join(root, file))).size });
