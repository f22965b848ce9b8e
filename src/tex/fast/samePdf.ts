import { createHash } from 'node:crypto';
import { inflateSync, constants } from 'node:zlib';

const fontProgram = /\/Subtype\s*\/(?:CIDFontType0C|Type1C|OpenType)|\/Length1\b/;
/** What differs between two runs over one source: dates, the file's ID, the random tag before the name of a font's subset. */
const accidental = /\(D:[^)]*\)|\/ID\s*\[[^\]]*\]|\/[A-Z]{6}(?=\+)/g;

/**
 * A hash of what a PDF shows: its streams, unpacked, in their order. Two runs of one engine over one document give the same.
 * Font programs and cross-reference tables are left out: they hold random names and byte positions.
 */
export function contentHash(pdf: Uint8Array): string {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const hash = createHash('sha256');
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at)) {
    const end = bytes.indexOf('endstream', at);
    if (end < 0) break;
    const dictionary = bytes.toString('latin1', Math.max(0, bytes.lastIndexOf(' obj', at)), at);
    if (!fontProgram.test(dictionary) && !/\/Type\s*\/XRef/.test(dictionary)) {
      const start = at + 'stream'.length + (bytes[at + 'stream'.length] === 13 ? 2 : 1);
      hash.update(unpack(bytes.subarray(start, end)).toString('latin1').replace(accidental, ''));
    }
    at = end + 'endstream'.length;
  }
  return hash.digest('hex');
}

function unpack(stream: Buffer): Buffer {
  try {
    return inflateSync(stream, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return stream; // an image, or not packed
  }
}
