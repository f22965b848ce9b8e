import { append } from './append.ts';
import type { Block, Cell, Item, Line, RecordBlock } from './blocks.ts';
import type { SkillRow } from './model.ts';
import { apart, cellsOf, hasWords, itemRange, rangeOf, spanOf, type Reading } from './reading.ts';
import { countWords, hasAlphabetic, hasLetter, insideBrackets, Strip, stripOf } from './strip.ts';

const listSeparators = /[,;|•·∙⋄◦∗]\s*|\s+(?:–|—)\s+|\s+\/\s+/g;

const commas = /[,;|•·∙⋄◦∗]\s*/g;

/** "Polish – native, English – C1": the dash is inside of the members. */
function dashesBind(text: string): boolean {
  if (!/\s[–—-]\s/.test(text)) return false;
  const members = text.split(/[,;|•·∙]\s*/);
  return members.length > 1 && members.filter(member => /\s[–—-]\s/.test(member)).length > 1;
}

/** Cuts a list of skills into its members; brackets bind ("AWS (EC2, S3)"), a closing "and" belongs to none. */
export function splitKeywords(strip: Strip): Strip[] {
  const parts = strip.split(dashesBind(strip.text) ? commas : listSeparators).map(part => part.clean());
  const several = parts.length > 1;
  return parts.flatMap((part, index) => {
    const last = index === parts.length - 1;
    const and = several && last ? /^(?:and|und|et|y|e|&)\s+/i.exec(part.text) : null;
    let keyword = and ? part.slice(and[0].length) : part;
    if (last && /[\p{L})]\.$/u.test(keyword.text) && !/\betc\.$/i.test(keyword.text)) keyword = keyword.slice(0, keyword.text.length - 1);
    return keyword.clean().text === '' ? [] : [keyword.clean()];
  });
}

/** Where the name of a row ends: at a colon, else where bold type does, or italic type before a dash. */
function nameEnd(strip: Strip): { readonly name: number; readonly rest: number } | undefined {
  const colon = /\s*:(?!\/\/)\s*/.exec(strip.text);
  if (colon && colon.index > 0 && countWords(strip.text.slice(0, colon.index)) <= 7 && !insideBrackets(strip.text, colon.index) && !/[,;]/.test(strip.text.slice(0, colon.index).replace(/,? (?:and|&) .*$/, '').replace(/,/, ''))) {
    return { name: colon.index, rest: colon.index + colon[0].length };
  }
  const first = strip.pieces.find(piece => hasLetter(piece.text));
  const key = first?.style.bold === true ? 'bold' : 'italic';
  if (first?.style[key] !== true) return undefined;
  let at = 0;
  let named = false;
  for (const part of strip.parts) {
    if (part.kind === 'text') {
      if (part.style[key]) named ||= hasLetter(part.text);
      else if (named && (hasLetter(part.text) || /[–—-]/.test(part.text))) break;
    }
    at += part.kind === 'text' ? part.text.length : 1;
  }
  return at < strip.text.length && (key === 'bold' || /^\s*[–—-]/.test(strip.text.slice(at))) ? { name: at, rest: at } : undefined;
}

interface RowParts {
  readonly name: Strip | undefined;
  readonly lists: readonly Strip[];
}

function partsOf(label: Cell, cells: readonly Cell[], table: boolean): RowParts {
  const strips = cells.map(cell => new Strip(cell)).filter(strip => strip.clean().text !== '');
  if (hasWords(label)) return { name: new Strip(label), lists: strips };
  const [first, ...rest] = strips;
  if (!first) return { name: undefined, lists: [] };
  const cut = nameEnd(first);
  if (cut) return { name: first.slice(0, cut.name), lists: [first.slice(cut.rest), ...rest] };
  const listLike = /[,;|•·]/.test(first.text);
  return rest.length > 0 && !listLike && table ? { name: first, lists: rest } : { name: undefined, lists: strips };
}

function row(parts: RowParts, range: SkillRow['range'] | undefined, reading: Reading): SkillRow[] {
  const name = parts.name && reading.take(parts.name.clean());
  const keywords = apart(reading.takeAll(parts.lists.flatMap(splitKeywords)));
  for (const list of parts.lists) reading.mark(list.pieces);
  const span = range ?? spanRange([...(parts.name ? [parts.name] : []), ...parts.lists]);
  return span && (name || keywords.length > 0) ? [{ range: span, ...(name ? { name } : {}), keywords }] : [];
}

function spanRange(strips: readonly Strip[]): SkillRow['range'] | undefined {
  const span = spanOf(strips);
  return span && rangeOf(span.source, span.start, span.end);
}

/** The rows a macro prints: a name, then what belongs to it up to the next name. */
export function readRow(record: RecordBlock, reading: Reading): SkillRow[] {
  const rows: SkillRow[] = [];
  const names = record.fields.filter(field => field.role === 'skillName').length;
  let name: Strip | undefined;
  let lists: Strip[] = [];
  const flush = (): void => {
    // One macro may print several rows; the range of each is then its list alone.
    const range = names > 1 ? spanRange(lists) : rangeOf(record.span.source, record.span.start, record.span.end);
    if (name || lists.length > 0) append(rows, row({ name, lists }, range, reading));
    name = undefined;
    lists = [];
  };
  for (const field of record.fields) {
    const cells = field.blocks.flatMap(block => (block.kind === 'list' ? block.items.flatMap(cellsOf) : block.kind === 'record' ? [] : [...block.cells]));
    for (const block of field.blocks) if (block.kind === 'record') append(rows, readRow(block, reading));
    if (cells.length === 0) continue;
    const text = stripOf(cells).clean();
    const naming = field.role === 'skillName' || (field.role === 'head' && names === 0 && name === undefined && record.fields.length % 2 === 0);
    if (naming) {
      flush();
      name = text.text === '' ? undefined : text;
    } else if (/^\d+(?:\.\d+)?$/.test(text.text) && field.role === 'note') reading.mark(text.pieces);
    else append(lists, cells.map(cell => new Strip(cell)));
  }
  flush();
  return rows;
}

/** `\cvtag{…}` after `\cvtag{…}`: one row. */
export function readTags(records: readonly RecordBlock[], reading: Reading): SkillRow[] {
  const strips = records.flatMap(record => record.fields.flatMap(field => field.blocks.flatMap(block => (block.kind === 'line' ? [...block.cells] : []))).map(cell => new Strip(cell)));
  const keywords = strips.flatMap(splitKeywords).map(strip => {
    // Twenty-Seconds: {Java/4} draws a bar of length 4.
    const level = /\s*\/\s*\d(?:\.\d+)?$/.exec(strip.text);
    if (level) reading.mark(strip.pieces);
    return level ? strip.slice(0, level.index) : strip;
  });
  const [first] = records;
  const last = records[records.length - 1];
  if (!first || !last) return [];
  const range = first.span.source === last.span.source ? rangeOf(first.span.source, first.span.start, Math.max(first.span.end, last.span.end)) : rangeOf(first.span.source, first.span.start, first.span.end);
  const texts = apart(reading.takeAll(keywords));
  return texts.length > 0 ? [{ range, keywords: texts }] : [];
}

const isSentence = (text: string): boolean => countWords(text) > 14 && !/[,;|•·:]/.test(text.slice(0, 60));

/** Reads the blocks of a section of skills; what is running text there comes back as `rest`. */
export function readSkills(blocks: readonly Block[], reading: Reading): { readonly skills: SkillRow[]; readonly rest: Block[] } {
  const skills: SkillRow[] = [];
  const rest: Block[] = [];
  let title: Strip | undefined;
  let tags: RecordBlock[] = [];
  const flushTags = (): void => {
    append(skills, readTags(tags, reading));
    tags = [];
  };
  const push = (rows: SkillRow[]): void => {
    const [first, ...others] = rows;
    if (!first) return;
    const name = title && first.name === undefined ? reading.take(title) : undefined;
    if (name) title = undefined;
    skills.push(name ? { ...first, name } : first, ...others);
  };
  const line = (block: Line, range?: SkillRow['range']): void => {
    const strip = block.strip;
    if (isSentence(strip.text)) return void rest.push(block);
    // A table of names and lists side by side: name & list & name & list.
    const strips = block.cells.map(cell => new Strip(cell));
    if (block.inTable && strips.length >= 4 && strips.length % 2 === 0 && strips.every((part, index) => index % 2 === 1 || !/[,;]/.test(part.text)) && strips.some((part, index) => index % 2 === 1 && /[,;]/.test(part.text))) {
      for (let index = 0; index < strips.length; index += 2) push(row({ name: strips[index], lists: strips.slice(index + 1, index + 2) }, undefined, reading));
      return;
    }
    if (strips.length > 1 && strips.every(part => nameEnd(part) !== undefined)) return strips.forEach(part => push(row(partsOf([], [part.parts], false), undefined, reading)));
    const parts = partsOf([], block.cells, block.inTable);
    const alone = (parts.name === undefined && parts.lists.length === 1 && !/[,;|•·]/.test(strip.text)) || (parts.name !== undefined && parts.lists.every(list => list.text === ''));
    const styled = strip.pieces.every(piece => piece.style.bold || !hasAlphabetic(piece.text)) || /:$/.test(strip.text);
    if (alone && styled) {
      if (title) reading.take(title);
      title = strip.clean();
    } else push(row(parts, range, reading));
  };
  const item = (entry: Item): void => {
    const lines = entry.blocks.filter(block => block.kind === 'line');
    const [only] = lines;
    if (lines.length !== entry.blocks.length) return void items(entry.blocks, entry);
    if (lines.length > 1 && lines.every(part => nameEnd(part.strip) !== undefined || part.cells.length > 1)) return lines.forEach(part => line(part));
    const cells = cellsOf({ ...entry, label: [] });
    if (only && isSentence(stripOf(cells).text) && !hasWords(entry.label)) return void rest.push({ kind: 'list', name: '', items: [entry] });
    if (only && only.cells.length > 1 && !hasWords(entry.label)) return line(only, itemRange(entry));
    push(row(partsOf(entry.label, cells, only?.inTable ?? false), itemRange(entry), reading));
  };
  const items = (inner: readonly Block[], entry?: Item): void => {
    if (entry && hasWords(entry.label)) title = new Strip(entry.label);
    for (const block of inner) {
      if (block.kind !== 'record' || !block.fields.every(field => field.role === 'tag')) flushTags();
      if (block.kind === 'heading') {
        if (title) reading.take(title);
        title = stripOf(block.cells).clean();
      } else if (block.kind === 'line') line(block);
      else if (block.kind === 'list') block.items.forEach(item);
      else if (block.fields.every(field => field.role === 'tag')) tags.push(block);
      else if (block.fields.length === 1 && (block.fields[0]?.role === 'head' || block.fields[0]?.role === 'text' || block.fields[0]?.role === 'contact')) items(block.fields[0]?.blocks ?? []);
      else if (block.fields.every(field => field.role === 'bullet')) {
        for (const field of block.fields) push(row(partsOf([], field.blocks.flatMap(part => (part.kind === 'line' ? [...part.cells] : [])), false), undefined, reading));
      } else push(readRow(block, reading));
    }
  };
  items(blocks);
  flushTags();
  if (title) reading.take(title);
  return { skills, rest };
}
