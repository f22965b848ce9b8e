import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ReadFile } from '../../src/resume/index.ts';
import { readText } from './readText.ts';

/** Looks for what a document inputs beside the main file and beside the file that asks; the names in ranges are relative to the main file's folder. */
export function inputReader(main: string): ReadFile {
  const folder = path.dirname(path.resolve(main));
  return (name, from) => {
    for (const base of [folder, path.dirname(path.join(folder, from))]) {
      const file = path.resolve(base, name);
      if (existsSync(file) && statSync(file).isFile()) return { file: path.relative(folder, file), text: readText(file) };
    }
    return undefined;
  };
}
