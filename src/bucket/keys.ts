import { KnownError } from '../shared/knownError.ts';

/** Folder of each artifact, at the bucket's root; the name of the kind is its ending. `zip` holds all files of a résumé of several. */
export const artifactFolders = { pdf: 'resumes', tex: 'latex', zip: 'latex', json: 'json' } as const;
export type ArtifactKind = keyof typeof artifactFolders;
export type ArtifactKeys = Readonly<Record<ArtifactKind, string>>;

export interface PublicationKeys {
  /** Written once, never again. */
  readonly immutable: ArtifactKeys;
  /** Copies of the latest publication under the same base, where a link stays the same. */
  readonly current: ArtifactKeys;
}

/** S3 allows 1,024 bytes for a key; folder, id and ending need less than 100 of them. */
const LONGEST_BASE = 400;
export const LONGEST_KEY = 1024;

/**
 * The name under which a variant is published: its file name without folder and LaTeX ending, as one safe key segment (NFC, no slashes,
 * no control or bidirectional override characters, at most 400 bytes of UTF-8). Other letters, spaces and signs stay as they are.
 */
export function baseName(variantFileName: string): string {
  const name = variantFileName.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const cleaned = name.replace(/\.(tex|ltx|latex)$/i, '').replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\p{Cs}]+/gu, '-').trim();
  const short = shorten(cleaned, LONGEST_BASE).trim();
  return /^\.*$/.test(short) ? 'resume' : short;
}

/** Cut between graphemes, so that no letter loses its accent; inside one only if that one alone is too long. */
function shorten(text: string, bytes: number): string {
  const cut = (pieces: Iterable<string>): string => {
    let kept = '';
    for (const piece of pieces) {
      if (Buffer.byteLength(kept + piece) > bytes) break;
      kept += piece;
    }
    return kept;
  };
  if (Buffer.byteLength(text) <= bytes) return text;
  return cut(Array.from(new Intl.Segmenter().segment(text), part => part.segment)) || cut(text);
}

export function publicationKeys(base: string, id: string): PublicationKeys {
  for (const segment of [base, id]) {
    if (segment === '' || segment === '.' || segment === '..' || /[/\p{Cc}]/u.test(segment)) throw new KnownError(`“${segment}” cannot be part of an S3 key. Rename the file and publish again.`);
  }
  const keys = (name: string): ArtifactKeys => ({ pdf: `resumes/${name}.pdf`, tex: `latex/${name}.tex`, zip: `latex/${name}.zip`, json: `json/${name}.json` });
  const immutable = keys(`${base}/${id}`);
  for (const key of Object.values(immutable)) assertKey(key);
  return { immutable, current: keys(base) };
}

const shape = /^(resumes|latex|json)\/(.+)\.(pdf|tex|zip|json)$/s;

function kindOf(folder: string | undefined, ending: string | undefined): ArtifactKind | undefined {
  return (['pdf', 'tex', 'zip', 'json'] as const).find(kind => kind === ending && artifactFolders[kind] === folder);
}

/** Base name, id (missing for a current copy) and kind that a published object's key tells; undefined for any other key. */
export function publishedObject(key: string): { readonly base: string; readonly id?: string; readonly kind: ArtifactKind } | undefined {
  const [, folder, name = '', ending] = shape.exec(key) ?? [];
  const kind = kindOf(folder, ending);
  const [base = '', id, ...deeper] = name.split('/');
  if (!kind || base === '' || id === '' || deeper.length > 0) return undefined;
  return { base, kind, ...(id === undefined ? {} : { id }) };
}

/** The key of the publication record that belongs to a published PDF, LaTeX file or record; undefined for any other key. */
export function recordKeyFor(key: string): string | undefined {
  const [, folder, name, ending] = shape.exec(key) ?? [];
  return name !== undefined && kindOf(folder, ending) ? `json/${name}.json` : undefined;
}

/** @throws KnownError for keys that S3 takes but that a URL cannot carry: `new URL()` resolves `/./` and `/../` away. */
export function assertKey(key: string): void {
  const problem = key === '' ? 'is empty'
    : Buffer.byteLength(key) > LONGEST_KEY ? 'is longer than the 1,024 bytes S3 allows'
      : key.split('/').some(segment => segment === '.' || segment === '..') ? 'holds a “.” or “..” between slashes, which no address can carry'
        : /\p{Cs}/u.test(key) ? 'is not valid Unicode' : undefined;
  if (problem) throw new KnownError(`The key “${key.slice(0, 200)}” ${problem}. Rename the object with another S3 tool, or use another name.`);
}
