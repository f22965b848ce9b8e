import { KnownError } from '../shared/knownError.ts';

const BOM = '\uFEFF';

export interface DecodedSource {
  /** Without a byte order mark. */
  readonly text: string;
  readonly bom: boolean;
}

/**
 * UTF-8 bytes as text, exactly: encoding the text again gives the same bytes. Throws a KnownError for any other encoding and for
 * mixed line ends, because an editor cannot save such a file without changing bytes that nobody asked it to change.
 */
export function decodeSource(bytes: Uint8Array, name: string): DecodedSource {
  let decoded: string;
  try {
    decoded = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new KnownError(`${name} is not UTF-8, so a copy could not keep its bytes. Save it with the encoding UTF-8 (status bar → encoding → Save with Encoding), then try again.`, { cause });
  }
  if (decoded.includes('\0')) throw new KnownError(`${name} is not a text file in UTF-8. Save it with the encoding UTF-8, then try again.`);
  const breaks = new Set(decoded.match(/\r\n|\n|\r/g));
  if (breaks.size > 1 || breaks.has('\r')) {
    throw new KnownError(`${name} mixes different line ends, so a copy could not keep its bytes. Choose LF or CRLF in the status bar, save it, then try again.`);
  }
  const bom = decoded.startsWith(BOM);
  return { text: bom ? decoded.slice(1) : decoded, bom };
}

export function encodeSource({ text, bom }: DecodedSource): Uint8Array {
  return new TextEncoder().encode(bom ? BOM + text : text);
}
