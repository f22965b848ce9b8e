import { unzipSync } from 'fflate';
import { KnownError } from '../shared/knownError.ts';

export interface ArchiveFile {
  /** Relative, with slashes; inside the archive's own folder whatever the archive says. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

const MAX_FILES = 2_000;
const MAX_BYTES = 100_000_000;

/**
 * The files of a zip archive, checked before a byte of them is unpacked, and again by what they unpack to.
 * @throws KnownError when it is no zip, names a path outside its folder, names a file twice, or holds more than 2,000 files or 100 MB.
 */
export function readArchive(zip: Uint8Array, name: string): ArchiveFile[] {
  const refuse = (why: string): KnownError => new KnownError(`${name} was not unpacked: ${why}.`);
  let [files, bytes] = [0, 0];
  const paths = new Set<string>();
  let problem: KnownError | undefined;
  let unpacked: Record<string, Uint8Array>;
  try {
    unpacked = unzipSync(zip, {
      filter: file => {
        if (problem || file.name.endsWith('/')) return false;
        const path = insidePath(file.name);
        const lower = path?.toLowerCase();
        if (path === undefined || lower === undefined) problem = refuse(`it holds “${file.name.slice(0, 200)}”, which lies outside its folder`);
        else if (paths.has(lower)) problem = refuse(`it holds “${path}” twice`);
        else if (++files > MAX_FILES) problem = refuse(`it holds more than ${MAX_FILES} files`);
        // fflate makes a buffer of the size that the archive states, and never fills more than that.
        else if ((bytes += file.originalSize) > MAX_BYTES) problem = refuse(`unpacked it is larger than ${MAX_BYTES / 1e6} MB`);
        else paths.add(lower);
        return problem === undefined;
      },
    });
  } catch (error) {
    throw problem ?? new KnownError(`${name} is not a zip archive that can be read. Download it again.`, { cause: error });
  }
  if (problem) throw problem;
  return Object.entries(unpacked).flatMap(([path, content]) => {
    const inside = insidePath(path);
    return inside === undefined ? [] : [{ path: inside, bytes: content }];
  });
}

/** Undefined for what would be written anywhere but below the folder it is unpacked into, on any system. */
function insidePath(path: string): string | undefined {
  const parts = path.replaceAll('\\', '/').split('/').filter(part => part !== '' && part !== '.');
  const bad = parts.some(part => part === '..' || /[:\p{Cc}\u202A-\u202E\u2066-\u2069]/u.test(part) || /^(con|prn|aux|nul|(com|lpt)\d)(\.|$)/i.test(part) || /[. ]$/.test(part));
  return parts.length === 0 || bad || /^[/\\]/.test(path) ? undefined : parts.join('/');
}

/** Paths of the files that can be the main one: they have a document class. `main.tex`, Overleaf's own name, first, then those nearest to the top. */
export function mainFiles(files: readonly ArchiveFile[]): string[] {
  const depth = (path: string): number => path.split('/').length;
  return files.filter(({ path, bytes }) => /\.(tex|ltx|latex)$/i.test(path) && /^[^%\n]*\\documentclass\b/m.test(new TextDecoder().decode(bytes)))
    .map(({ path }) => path)
    .sort((a, b) => depth(a) - depth(b) || Number(b === 'main.tex') - Number(a === 'main.tex') || a.localeCompare(b, 'en'));
}
