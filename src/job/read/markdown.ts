import { normalised, plainOf, type Plain, type RawLine } from './lines.ts';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', mdash: '—', ndash: '–', bull: '•', rsquo: '’' };

/** The words of one line without its inline markup. */
function inlineText(line: string): string {
  return line
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\[([^\]]+)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
    .replace(/<((?:https?:|mailto:)[^>\s]+)>/g, '$1')
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/(`+)(.+?)\1/g, '$2')
    .replace(/(\*\*|__)(?=\S)(.+?\S)\1/g, '$2')
    .replace(/\*(?=[^\s*])(.*?[^\s*])\*/g, '$1')
    .replace(/(^|[^\p{L}\p{N}_])_(?=[^\s_])(.*?[^\s_])_(?![\p{L}\p{N}_])/gu, '$1$2')
    .replace(/~~(.+?)~~/g, '$1')
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\\([\\`*_{}[\]()#+\-.!|>~])/g, '$1');
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
  return body.replace(/\{%[\s\S]*?%\}/g, '').replace(/\{\{\s*page\.([\w-]+)\s*\}\}/g, (_, key: string) => meta.get(key.toLowerCase()) ?? '').replace(/\{\{[\s\S]*?\}\}/g, '');
}

export function readMarkdown(source: string): Plain {
  const { body, meta } = frontMatter(normalised(source));
  const lines = withoutTemplates(body.replace(/<!--[\s\S]*?-->/g, ''), meta).split('\n');
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
    raw.push({ text, heading: heading !== undefined || bold });
  }
  return plainOf(raw, meta);
}

export function readText(source: string): Plain {
  return plainOf(normalised(source).split('\n').map(text => ({ text })));
}
