/** Device names of Windows, with or without an ending, the superscript digits included; blanks behind the name count for nothing there. */
const reserved = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\.|$)/i;
/** Forbidden on Windows, invisible, or able to make `fdp.exe` look like `exe.pdf`. */
const unsafe = /[<>:"/\\|?*\p{Cc}\p{Cs}\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]+/gu;
/** Most file systems allow 255; a browser or editor may add to it. */
const LONGEST = 200;

/**
 * A file name for a key that every file system takes: one segment, never a path, a device, hidden, or longer than 200 bytes of UTF-8; its ending is
 * kept. A safe name stays as it is, up to Unicode normalisation.
 */
export function localName(key: string): string {
  const segment = key.split('/').findLast(part => part !== '') ?? '';
  const safe = segment.normalize('NFC').replace(unsafe, '_').replace(/^[\s.]+/, '').replace(/[\s.]+$/, '') || 'file';
  const named = reserved.test(safe) ? `_${safe}` : safe;
  const dot = named.lastIndexOf('.');
  const ending = dot > 0 && Buffer.byteLength(named.slice(dot)) <= 20 ? named.slice(dot) : '';
  let stem = named.slice(0, named.length - ending.length);
  while (Buffer.byteLength(stem + ending) > LONGEST) stem = Array.from(stem).slice(0, -1).join('');
  return `${stem.trimEnd()}${ending}`;
}

/** `name`, or `name (2)`, `name (3)`, … before its ending: the first that is free. Names that differ in case only are the same file on many disks. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  const lower = new Set([...taken].map(one => one.toLowerCase()));
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${stem} (${number})${ending}`;
    if (!lower.has(candidate.toLowerCase())) return candidate;
  }
}
