import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes a font map with the fonts a run used and their nearest relatives, from the system's map, which is a hundred times as long.
 * Undefined when the run used no map. `fls` is the run's `-recorder` file.
 */
export async function writeSmallMap(fls: string, folder: string): Promise<string | undefined> {
  const map = /^INPUT (.+[\\/]pdftex\.map)\r?$/m.exec(fls)?.[1];
  const text = map === undefined ? undefined : await readFile(map, 'latin1').catch(() => undefined);
  if (text === undefined) return undefined;
  const fonts = [...fls.matchAll(/^INPUT (?:.*[\\/])?([^\\/]+)\.(?:tfm|vf)\r?$/gm)].map(([, font = '']) => font);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'pdftex.map'), selectEntries(text, fonts), 'latin1');
  return folder;
}

const alike = 4;
/** LaTeX's format holds these fonts already: a run does not name them when it uses them. */
const inFormat = /^(?:cm|la|li|lc)/;

/** The lines for these fonts and for those whose names begin alike: an edit that makes a word italic needs one of them. */
export function selectEntries(map: string, fonts: readonly string[]): string {
  const beginnings = new Set(fonts.map(font => font.slice(0, alike)));
  const wanted = (line: string): boolean => inFormat.test(line) || beginnings.has((/^\S+/.exec(line)?.[0] ?? '').slice(0, alike));
  return map.split('\n').filter(wanted).map(line => `${line}\n`).join('');
}

/** Whether a run's log speaks of a font that it had no outline for: the small map lacks it, or the system does. */
export const lacksFont = (log: string): boolean => /\.\d*pk>|^kpathsea:|Font \S+ at \d+ not found|(?:font|map)\b.* (?:not found|not loadable)/im.test(log);
