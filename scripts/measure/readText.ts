import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { KnownError } from '../../src/shared/knownError.ts';

/**
 * A file's text: UTF-8, UTF-16 where a byte order mark says so, else Latin-1, the encoding of old documents.
 * @throws KnownError for a folder and for what is no text.
 */
export function readText(file: string): string {
  if (statSync(file).isDirectory()) throw new KnownError(`${file} is a folder. Name the file in it.`);
  const text = decode(readFileSync(file)).replace(/^\uFEFF/, '');
  if (text.includes('\0')) throw new KnownError(`${path.basename(file)} is not a text file. Name the source, as text.`);
  return text;
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('latin1').decode(bytes);
  }
}
