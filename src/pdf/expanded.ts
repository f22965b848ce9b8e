import { constants, inflateSync } from 'node:zlib';

/** Pictures, fonts and attachments are not run through: their size costs little. */
const notContent = /\/Subtype\s*\/(?:Image|Type1C|CIDFontType0C|OpenType)\b|\/Length1\b|\/Alternate\b|\/EmbeddedFile\b/;
/** Characters in which a stream's dictionary is looked for. */
const DICTIONARY = 2000;

export interface Content {
  /** Bytes, counted up to a little above `most`. */
  readonly length: number;
  /** How deep graphics states are nested. */
  readonly depth: number;
  /** The most codes that one line of a character map covers. */
  readonly codes: number;
  /** Bits of each colour in a picture; 16 is the most there can be, and pdf.js would count up to any number. */
  readonly bits: number;
}

/** A compressed stream unpacked, `most` + 1 bytes of nothing when it is longer than that. What is broken counts as nothing. */
function inflated(data: Buffer, most: number): Buffer {
  try {
    return inflateSync(data, { maxOutputLength: most + 1, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    return Buffer.alloc(error instanceof RangeError ? most + 1 : 0);
  }
}

/** `q` opens a graphics state and `Q` closes it. */
function depthOf(content: Buffer): number {
  let depth = 0;
  let deepest = 0;
  for (const [operator] of content.toString('latin1').matchAll(/(?<=^|[\s\])>])[qQ](?=$|[\s[(</])/g)) {
    depth = operator === 'q' ? depth + 1 : Math.max(0, depth - 1);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** `<0041> <005A> <0041>` maps the codes from the first to the second, each of which pdf.js writes down. */
function codesOf(content: Buffer): number {
  if (!content.includes('range')) return 0;
  let most = 0;
  for (const [, block = ''] of content.toString('latin1').matchAll(/begin(?:bf|cid)range\b([\s\S]*?)(?:\bend|$)/g)) {
    for (const [, from = '', to = ''] of block.matchAll(/<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>\s*(?:<[^>]*>|\[[^\]]*\]|\d+)/g)) most = Math.max(most, Number.parseInt(to, 16) - Number.parseInt(from, 16));
  }
  return most;
}

/**
 * The drawing instructions and the like in a PDF, unpacked. A few kilobytes can unpack to gigabytes, all of which pdf.js keeps in memory,
 * and it takes time with the square of the depth of graphics states; a résumé has less than a megabyte and a depth below ten.
 */
export function contentOf(bytes: Uint8Array, most: number): Content {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let length = 0;
  let depth = 0;
  let codes = 0;
  let bits = 0;
  for (let at = file.indexOf('stream'); at >= 0 && length <= most; at = file.indexOf('stream', at)) {
    const start = at + 'stream'.length + (file[at + 6] === 13 && file[at + 7] === 10 ? 2 : 1);
    const found = file.indexOf('endstream', start);
    const end = found < 0 ? file.length : found;
    const before = file.toString('latin1', Math.max(0, at - DICTIONARY), at);
    const dictionary = before.slice(Math.max(0, before.lastIndexOf('obj')));
    bits = Math.max(bits, Number(/\/(?:BitsPerComponent|BPC)\s*(\d+)/.exec(dictionary)?.[1] ?? 0));
    if (!notContent.test(dictionary)) {
      const raw = file.subarray(start, end);
      const content = /\/(?:FlateDecode|Fl)\b/.test(dictionary) ? inflated(raw, most - length) : raw;
      length += content.length;
      if (length <= most) {
        depth = Math.max(depth, depthOf(content));
        codes = Math.max(codes, codesOf(content));
      }
    }
    at = end + 'endstream'.length;
  }
  return { length, depth, codes, bits };
}
