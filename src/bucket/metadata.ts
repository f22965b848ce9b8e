/** What S3 keeps beside an object, as headers: they carry ASCII only, and 2 KB in all. */
export type Metadata = Readonly<Record<string, string>>;

const LONGEST_VALUE = 400;

/** Percent-encodes what a header cannot carry, cut after whole characters to at most 400 bytes. */
export function headerSafe(text: string): string {
  let safe = '';
  for (const character of text.toWellFormed().trim()) {
    const next = /^[\x20-\x24\x26-\x7E]$/.test(character) ? character : encodeURIComponent(character);
    if (safe.length + next.length > LONGEST_VALUE) break;
    safe += next;
  }
  return safe.trimEnd();
}

/** The text that `headerSafe` was given; what another tool wrote comes back as it stands. */
export function fromHeader(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** The names that this extension writes. */
export const metadataNames = { id: 'publication', sha256: 'sha256', schema: 'schema', company: 'company', title: 'title', files: 'files' } as const;
