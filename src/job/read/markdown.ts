import { plainOf, type Plain, type RawLine } from './lines.ts';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', mdash: '—', ndash: '–', bull: '•', rsquo: '’' };

const escapable = '\\`*_{}[]()#+-.!|>~';
/** Signs that no text may hold (Unicode's noncharacters) stand for escaped ones while marks are looked for. */
const shielded = (sign: string): string => String.fromCharCode(0xfdd0 + escapable.indexOf(sign));

/** The words of one line without its inline markup. What a mark encloses never holds the mark itself: so an unclosed one is given up at the next. */
function inlineText(line: string): string {
  return line
    .replace(/\\([\\`*_{}[\]()#+\-.!|>~])/g, (_, sign: string) => shielded(sign))
    .replace(/!\[([^[\]]*)\]\((?:[^()]|\([^()]*\))*\)/g, '$1')
    .replace(/\[([^[\]]+)\](?:\((?:[^()]|\([^()]*\))*\)|\[[^[\]]*\])/g, '$1')
    .replace(/<((?:https?:|mailto:)[^<>\s]+)>/g, '$1')
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/(?<!`)(`{1,3})([^`]+)\1/g, '$2')
    .replace(/\*\*(?=\S)((?:[^*]|\*(?!\*))+)(?<=\S)\*\*/g, '$1')
    .replace(/__(?=\S)((?:[^_]|_(?!_))+)(?<=\S)__/g, '$1')
    .replace(/\*(?=[^\s*])([^*]+)(?<=\S)\*/g, '$1')
    .replace(/(^|[^\p{L}\p{N}_])_(?=[^\s_])((?:[^_]|(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}]))+)(?<=\S)_(?![\p{L}\p{N}_])/gu, '$1$2')
    .replace(/~~([^~]+)~~/g, '$1')
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/[\uFDD0-\uFDE2]/g, sign => escapable.charAt(sign.charCodeAt(0) - 0xfdd0));
}

/** Without everything from `open` to the next `close`. By hand, because a pattern would look for a missing `close` again from every `open`. */
function without(text: string, open: string, close: string): string {
  let kept = '';
  for (let from = 0; ;) {
    const start = text.indexOf(open, from);
    const end = start < 0 ? -1 : text.indexOf(close, start + open.length);
    if (end < 0) return kept + text.slice(from);
    kept += text.slice(from, start);
    from = end + close.length;
  }
}

/** `key: value` lines between `---` fences; nested YAML is left alone, since only plain values are asked for. */
function frontMatter(source: string): { body: string; meta: Map<string, string> } {
  const meta = new Map<string, string>();
  const match = /^\s*---[ ]*\n([\s\S]*?)\n(?:---|\.\.\.)[ ]*(?:\n|$)/.exec(source);
  if (!match) return { body: source, meta };
  for (const line of (match[1] ?? '').split('\n')) {
    const [, key, value] = /^([\w-]+)[ ]*:[ ]*(.+)$/.exec(line) ?? [];
    const plain = value?.replace(/\s+#.*$/, '').replace(/^(["'])(.*)\1\s*$/, '$2').trim();
    if (key !== undefined && plain) meta.set(key.toLowerCase(), plain);
  }
  return { body: source.slice(match[0].length), meta };
}

/** Jekyll sites keep their ads as Markdown with template tags; a value from the front matter stands in, the rest goes. */
function withoutTemplates(body: string, meta: ReadonlyMap<string, string>): string {
  const filled = without(body, '{%', '%}').replace(/\{\{\s*page\.([\w-]+)\s*\}\}/g, (_, key: string) => meta.get(key.toLowerCase()) ?? '');
  return without(filled, '{{', '}}');
}

export function readMarkdown(source: string): Plain {
  const { body, meta } = frontMatter(source);
  const lines = withoutTemplates(without(body, '<!--', '-->'), meta).split('\n');
  const raw: RawLine[] = [];
  let fenced = false;
  for (const line of lines) {
    if (/^\s*(?:```|~~~)/.test(line)) {
      fenced = !fenced;
      continue;
    }
    const unquoted = fenced ? line : line.replace(/^(?:\s{0,3}>\s?)+/, '');
    const previous = raw.at(-1);
    if (!fenced && /^\s{0,3}(?:=+|-+)\s*$/.test(unquoted) && previous && previous.text.trim() !== '' && !/^\s*[-*+]\s/.test(previous.text)) {
      raw[raw.length - 1] = { text: previous.text, heading: true };
      continue;
    }
    if (!fenced && (/^\s{0,3}(?:[-*_]\s*){3,}$/.test(unquoted) || /^\s*\[[^\]]+\]:\s/.test(unquoted) || /^\|?\s*:?-{2,}[-\s|:]*$/.test(unquoted.trimStart()))) {
      raw.push({ text: '' });
      continue;
    }
    const heading = fenced ? undefined : /^\s{0,3}#{1,6}[ ]*([^#].*?)[ ]*#*$/.exec(unquoted)?.[1];
    const bold = heading === undefined && /^\s*(\*\*|__)(?!.*\1.*\1.*\1)[^*_]+(?::?\1|\1:?)\s*$/.test(unquoted);
    const row = /^\s*\|(.+)\|\s*$/.exec(unquoted)?.[1];
    const text = inlineText(heading ?? (row === undefined ? unquoted.replace(/^(\s*)[*+](?=\s)/, '$1-') : row)).trimEnd();
    const level = heading === undefined ? undefined : unquoted.trimStart().indexOf(unquoted.trimStart().replace(/^#+/, ''));
    raw.push({ text, heading: heading !== undefined || bold, ...(level === undefined ? {} : { level }) });
  }
  return plainOf(raw, meta);
}

export function readText(source: string): Plain {
  return plainOf(source.split('\n').map(text => ({ text })));
}
