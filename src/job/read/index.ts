import type { JobFormat } from '../model.ts';
import { readHtml } from './html.ts';
import { normalised, plainOf, type Plain } from './lines.ts';
import { readMarkdown, readText } from './markdown.ts';

export type { Line, Plain } from './lines.ts';

/** A clipboard does not say what it holds: tags or Markdown marks do. */
export function formatOf(text: string): JobFormat {
  if ((text.match(/<\/(?:html|body|div|p|ul|li|h[1-6]|span|strong)>|<br\s*\/?>/gi) ?? []).length >= 2) return 'html';
  if (/^\s*---\n[\w-]+:/.test(text) || /^#{1,6} \S/m.test(text) || /^\*\*[^*\n]+\*\*:?\s*$/m.test(text)) return 'markdown';
  return 'text';
}

const readers = { html: readHtml, markdown: readMarkdown, text: readText } as const;

export function readJob(source: string, asked?: JobFormat): Plain {
  const tidy = normalised(source);
  const plain = readers[asked ?? formatOf(tidy)](tidy);
  const title = plain.meta.get('title');
  // A title that stands only in the metadata is put before the text, so that a range can point at it.
  if (title === undefined || plain.text.includes(title)) return plain;
  return plainOf([{ text: title, heading: true }, { text: '' }, ...plain.raw], plain.meta);
}
