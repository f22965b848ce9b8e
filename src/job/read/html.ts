import { convert } from 'html-to-text';
import { MAX_JOB_CHARACTERS, MAX_MARKUP_CHARACTERS, within } from './limits.ts';
import { normalised, plainOf, type Plain, type RawLine } from './lines.ts';
import { postingIn } from './posting.ts';

/** Marks that survive the conversion and are taken out afterwards; neither may stand in a text. */
const headingMark = '\u0001';
const boldMark = '\u0002';

const dropped = ['script', 'style', 'template', 'noscript', 'svg', 'iframe', 'object', 'head', 'nav', 'footer', 'aside', 'button', 'select', 'option', 'input', 'textarea', 'img',
  '[hidden]', '.hidden', '.sr-only', '.visually-hidden', '[aria-hidden="true"]', '[style*="display:none"]', '[style*="display: none"]', '[style*="visibility:hidden"]', '[style*="visibility: hidden"]'];

/** Title, company and the like, as job boards tell them to search engines. */
function structuredData(html: string): Map<string, string> {
  const { title, company, location, employment } = postingIn(html) ?? {};
  return new Map(Object.entries({ title, company, location, 'employment-type': employment }).filter((fact): fact is [string, string] => fact[1] !== undefined));
}

const invisible = /<!--|<(script|style|svg|noscript|template|iframe|object)(?=[\s>/])/gi;

/**
 * Without what shows no words and makes up most of a web page. An element that is never closed stays, and none of its name is looked
 * for again: so every character is looked at only some times, whatever the page.
 */
export function visible(html: string): string {
  const unclosed = new Set<string>();
  let kept = '';
  let from = 0;
  for (const { 0: opening, 1: name = '!', index } of html.matchAll(invisible)) {
    const element = name.toLowerCase();
    if (index < from || unclosed.has(element)) continue;
    const closing = new RegExp(element === '!' ? '-->' : `</${element}\\s{0,9}>`, 'gi');
    closing.lastIndex = index + opening.length;
    const end = closing.exec(html);
    if (!end) {
      unclosed.add(element);
      continue;
    }
    kept += `${html.slice(from, index)} `;
    from = end.index + end[0].length;
  }
  return (kept + html.slice(from)).replace(/\bdata:[\w/+.-]{1,60};base64,[\w+/=]+/g, '');
}

/** @throws KnownError for more markup or text than is read. */
export function readHtml(source: string): Plain {
  const html = visible(source.replaceAll(headingMark, '').replaceAll(boldMark, ''));
  within(MAX_MARKUP_CHARACTERS, html.length, 'The page, even without its scripts and styles,');
  const text = normalised(convert(html, {
    wordwrap: false,
    // What is nested deeper is left out: the conversion is recursive, and no ad's words lie that deep.
    limits: { maxDepth: 500, ellipsis: '' },
    formatters: {
      markedHeading: (element, walk, builder) => {
        builder.openBlock({ leadingLineBreaks: 2 });
        builder.addInline(headingMark + (/^h([1-6])$/.exec(element.name ?? '')?.[1] ?? ''));
        walk(element.children, builder);
        builder.closeBlock({ trailingLineBreaks: 2 });
      },
      cell: (element, walk, builder) => {
        walk(element.children, builder);
        builder.addInline(' | ');
      },
      markedBold: (element, walk, builder) => {
        builder.addInline(boldMark);
        walk(element.children, builder);
        builder.addInline(boldMark);
      },
    },
    selectors: [
      ...dropped.map(selector => ({ selector, format: 'skip' })),
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'legend'].map(selector => ({ selector, format: 'markedHeading' })),
      ...['b', 'strong'].map(selector => ({ selector, format: 'markedBold' })),
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'ul', options: { itemPrefix: '- ', leadingLineBreaks: 1, trailingLineBreaks: 1 } },
      { selector: 'ol', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
      { selector: 'hr', format: 'lineBreak' },
      { selector: 'dd', format: 'block' },
      { selector: 'tr', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
      ...['td', 'th'].map(selector => ({ selector, format: 'cell' })),
    ],
  }));
  within(MAX_JOB_CHARACTERS, text.length);
  const raw = text.split('\n').map((line): RawLine => {
    const heading = line.trimStart().startsWith(headingMark) || new RegExp(`^\\s*${boldMark}[^${boldMark}]+${boldMark}\\s*:?\\s*$`).test(line);
    const level = new RegExp(`^\\s*${headingMark}([1-6])`).exec(line)?.[1];
    return { ...(level === undefined ? {} : { level: Number(level) }), text: line.replace(new RegExp(`${headingMark}[1-6]?`, 'g'), '').replaceAll(boldMark, '').replace(/(?<![ |])[ |]+$/, ''), heading };
  });
  return plainOf(raw, structuredData(source));
}
