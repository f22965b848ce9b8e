import type { JobFormat } from '../model.ts';
import { readHtml } from './html.ts';
import { MAX_HTML_CHARACTERS, MAX_JOB_CHARACTERS, within } from './limits.ts';
import { normalised, plainOf, type Plain } from './lines.ts';
import { readMarkdown, readText } from './markdown.ts';

export { MAX_JOB_CHARACTERS } from './limits.ts';
export type { Line, Plain, RawLine } from './lines.ts';
export { markdownOf as adOfLines } from './write.ts';

/** As `adOfPage` of page.ts, whose libraries (a DOM, Readability) are loaded only where there is a page. */
export async function adOfPage(html: string): Promise<string> {
  return (await import('./page.ts')).adOfPage(html);
}

/** A clipboard does not say what it holds: tags or Markdown marks do. */
export function formatOf(text: string): JobFormat {
  if ((text.match(/<\/(?:html|body|div|p|ul|li|h[1-6]|span|strong)>|<br\s*\/?>/gi) ?? []).length >= 2) return 'html';
  if (/^\s*---\n[\w-]+:/.test(text) || /^#{1,6} \S/m.test(text) || /^\*\*[^*\n]+\*\*:?\s*$/m.test(text)) return 'markdown';
  return 'text';
}

const readers = { html: readHtml, markdown: readMarkdown, text: readText } as const;

/** @throws KnownError for more than is read: of a web page its text counts, and what stands around it only where it is far too much. */
export function readJob(source: string, asked?: JobFormat): Plain {
  within(MAX_HTML_CHARACTERS, source.length);
  const format = asked ?? formatOf(source);
  if (format !== 'html') within(MAX_JOB_CHARACTERS, source.length);
  const tidy = normalised(source);
  const plain = readers[format](tidy);
  const title = plain.meta.get('title');
  // A title that stands only in the metadata is put before the text, so that a range can point at it.
  if (title === undefined || plain.text.includes(title)) return plain;
  return plainOf([{ text: title, heading: true }, { text: '' }, ...plain.raw], plain.meta);
}
