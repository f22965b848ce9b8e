import { append } from './append.ts';
import { Line, type Block, type Heading, type Item, type List, type RecordBlock } from './blocks.ts';
import { isDate } from './dates.ts';
import { readHead, type Head, type HeadRow } from './fields.ts';
import { entryLabel } from './labels.ts';
import type { Source, Span } from './flow.ts';
import type { Bullet, Entry, SectionKind, SkillRow, VisibleText } from './model.ts';
import { apart, boundedEnd, hasWords, itemRange, rangeOf, readBullets, readRecordBullets, spanOf, type Reading } from './reading.ts';
import { readRow, readTags } from './skills.ts';
import { commandBefore, countWords, hasAlphabetic, hasLetter, lineStart, Strip, stripOf, tokenAt } from './strip.ts';
import { looksLikeDegree, looksLikeInstitution, looksLikePosition, looksLikeSchool } from './vocabulary.ts';

interface Draft {
  readonly start: Span;
  readonly rows: HeadRow[];
  readonly highlights: Bullet[];
  readonly summary: Strip[];
  /** The head is a sub-heading of the section. */
  readonly titled: boolean;
  readonly item: Item | undefined;
  readonly call: Span | undefined;
  hasDates: boolean;
  open: boolean;
}

export interface SectionContent {
  readonly entries: Entry[];
  readonly highlights: Bullet[];
  readonly paragraphs: VisibleText[];
  readonly skills: SkillRow[];
}

function hasDate(strip: Strip): boolean {
  return strip.dates !== undefined;
}

function startsBold(strip: Strip): boolean {
  const first = strip.pieces.find(piece => hasLetter(piece.text));
  return first?.style.bold === true || (first?.style.caps === true && first.style.large);
}

function wholly(strip: Strip, key: 'italic' | 'bold'): boolean {
  const letters = strip.pieces.filter(piece => hasAlphabetic(piece.text));
  return letters.length > 0 && letters.every(piece => piece.style[key]);
}

/** Whether a list's items are entries of their own (a head with dates, bullets below) or bullets. */
function isEntryList(list: List, kind: SectionKind): boolean {
  const heads = list.items.filter(item => {
    const [first] = item.blocks;
    if (item.label.length > 0 && isDate(stripOf([item.label]).text)) return true;
    if (!first || first.kind === 'record' || first.kind === 'heading') return first !== undefined;
    if (first.kind !== 'line') return false;
    const { strip } = first;
    const { text } = strip;
    if (kind === 'education' && item.blocks.length === 1 && strip.words <= 22 && hasDate(strip) && looksLikeDegree(text) && looksLikeSchool(text)) return true;
    const cells = first.cells.length > 1 && text.length < 220;
    const below = item.blocks.some(block => block.kind === 'list');
    return (cells && (hasDate(strip) || first.call !== undefined || below)) || (below && (startsBold(strip) || hasDate(strip)) && strip.words < 25);
  });
  return heads.length > 0 && heads.length * 2 >= list.items.length;
}

/** Reads the blocks of a section that holds entries: work, education, projects and their like. */
export class EntryReader {
  private readonly kind: SectionKind;
  private readonly reading: Reading;
  private readonly drafts: Draft[] = [];
  private readonly content: SectionContent = { entries: [], highlights: [], paragraphs: [], skills: [] };
  private current: Draft | undefined;
  private previous: Line | undefined;
  /** Rows of the last level-2 heading, which the level-3 headings below share. */
  private parent: HeadRow[] = [];
  private parentLevel = 0;

  private readonly known: boolean;
  private readonly inherited = new Set<Draft>();

  /** `known`: the section's heading says what it is about; running text of another one is not understood. */
  constructor(kind: SectionKind, reading: Reading, known = true) {
    this.kind = kind;
    this.known = known;
    this.reading = reading;
  }

  read(blocks: readonly Block[], limit: Span | undefined): SectionContent {
    this.blocks(blocks);
    this.drafts.forEach((draft, index) => {
      const entry = this.inherit(this.finish(draft, this.drafts[index + 1]?.start ?? limit), draft, this.drafts[index - 1]);
      // A sub-heading with nothing of its own below it ("Vocational") groups the entries that follow.
      const group = draft.titled && index + 1 < this.drafts.length && !entry.dates && entry.highlights.length + entry.summary.length === 0 && draft.rows.length === 1 && draft.rows[0]?.line.cells.length === 1;
      if (!group) this.content.entries.push(entry);
    });
    return this.content;
  }

  private blocks(blocks: readonly Block[]): void {
    blocks.forEach((block, index) => {
      if (block.kind === 'heading') this.heading(block);
      else if (block.kind === 'line') this.line(block, blocks[index + 1]);
      else if (block.kind === 'list') this.list(block);
      else this.record(block);
      this.previous = block.kind === 'line' ? block : undefined;
    });
  }

  private start(span: Span, rows: HeadRow[], { item, call, titled = false }: { item?: Item | undefined; call?: Span | undefined; titled?: boolean } = {}): Draft {
    const draft: Draft = { start: span, rows, highlights: [], summary: [], item, call, titled, hasDates: rows.some(row => hasDate(row.line.strip)), open: true };
    this.drafts.push(draft);
    this.current = draft;
    return draft;
  }

  private addRow(draft: Draft, row: HeadRow): void {
    draft.rows.push(row);
    draft.hasDates ||= hasDate(row.line.strip);
  }

  private heading(block: Heading): void {
    const row: HeadRow = { line: new Line(block.cells) };
    if (block.level >= 3 && this.parentLevel > 0 && this.parentLevel < block.level) {
      if (this.current?.open && this.current.rows.length === this.parent.length) {
        this.addRow(this.current, row);
        return;
      }
      this.start(block.span, [...this.parent, row], { titled: true });
      return;
    }
    this.parent = [row];
    this.parentLevel = block.level;
    this.start(block.span, [row], { titled: true });
  }

  private line(line: Line, next: Block | undefined): void {
    const strip = line.strip;
    const { current } = this;
    if (this.labelled(line)) return;
    if (!this.isHead(line, strip, next)) return this.text(strip);
    const visible = line.call ?? spanOf([strip]);
    if (!visible) return;
    const span = { ...visible, start: lineBeginning(visible) };
    if (current?.open && this.continues(current, line, strip)) this.addRow(current, { line });
    else this.start(span, [{ line }], { call: line.call });
  }

  /** "Employer | Acme Ltd": the first cell says what the second holds. */
  private labelled(line: Line): boolean {
    const [first, ...rest] = line.cells;
    const label = first && rest.length > 0 ? new Strip(first) : undefined;
    const role = label && entryLabel(label.text);
    if (!label || !role) return false;
    const value = line.with({ cells: rest });
    this.reading.mark(label.pieces);
    const { current } = this;
    const again = !current?.open || current.rows.some(row => row.role === role) || (role === 'dates' && current.hasDates);
    if (role === 'body') {
      if (current) current.summary.push(value.strip);
      else this.text(value.strip);
    } else if (!current || again) {
      const span = spanOf([line.strip]);
      if (span) this.start(span, [{ line: value, role }]);
    } else this.addRow(current, { line: value, role });
    return true;
  }

  private isHead(line: Line, strip: Strip, next: Block | undefined): boolean {
    const count = strip.words;
    if (line.cells.length > 1 && count <= 40 && !(line.cells.length === 2 && count > 30)) return true;
    if (line.call && count <= (this.current?.call?.start === line.call.start && !hasDate(strip) ? 12 : 20)) return true;
    if (hasDate(strip) && count <= 18 && !/[.!]$/.test(strip.text.replace(/\b\w{1,4}\.$/, ''))) return true;
    if (startsBold(strip) && count <= 16 && !/^[^:]{1,30}:\s/.test(strip.text)) return true;
    const following = this.current?.open === true && this.current.rows.length < 4 && this.previous !== undefined;
    if (following && count <= 14 && (wholly(strip, 'italic') || line.end === 'line' || line.end === 'row' || next?.kind === 'list') && !/[.!?]$/.test(strip.text)) return true;
    return count <= 12 && next?.kind === 'list' && !/[.!?:]$/.test(strip.text) && this.kind !== 'summary';
  }

  /** Whether a head line belongs to the head above it. */
  private continues(current: Draft, line: Line, strip: Strip): boolean {
    if (line.call && current.call && line.call.start === current.call.start && line.call.source === current.call.source) return true;
    if (current.rows.length >= 5) return false;
    // Below a heading with dates a line may name another one: "Master student, expected 2026".
    const first = current.titled && current.rows.length === 1 && !startsBold(strip) && !isDate(strip.text);
    if (hasDate(strip) && current.hasDates && !first) return false;
    if (this.previous === undefined && current.call !== undefined && line.call !== undefined) return false;
    const parted = this.previous?.end === 'paragraph' || this.previous?.end === 'rule';
    if (parted && current.hasDates) return false;
    if (parted && startsBold(strip) && current.rows.length > 0) return false;
    return true;
  }

  private text(strip: Strip): void {
    const { current } = this;
    if (strip.text === '') return;
    if (current) {
      current.open = false;
      current.summary.push(strip);
    } else this.content.paragraphs.push(...this.reading.takeAll(this.known ? [strip] : []));
  }

  private list(list: List): void {
    if (isEntryList(list, this.kind)) {
      const above = this.employerOf(list);
      if (above) this.drafts.pop();
      for (const item of list.items) this.item(item, above?.rows);
      this.current = undefined;
      return;
    }
    const bullets = readBullets(list, this.reading);
    if (this.current) {
      this.current.open = false;
      append(this.current.highlights, bullets);
    } else append(this.content.highlights, bullets);
  }

  /** "Globex | Oslo", and below it a list of the posts there, each with its dates. */
  private employerOf(list: List): Draft | undefined {
    const { current } = this;
    const dated = list.items.every(({ blocks: [first] }) => first?.kind === 'line' && hasDate(first.strip) && first.cells.length === 1);
    return this.kind === 'work' && dated && current?.open && !current.hasDates && !current.item && current.rows.length === 1 && current.summary.length === 0 && this.drafts[this.drafts.length - 1] === current ? current : undefined;
  }

  private item(item: Item, above: readonly HeadRow[] = []): void {
    const [first, ...rest] = item.blocks;
    const label: HeadRow[] = hasWords(item.label) ? [{ line: new Line([item.label]) }] : [];
    const rows = [...above, ...label];
    const headed = first?.kind === 'line' && (label.length === 0 || first.strip.words <= 25) ? first : undefined;
    if (headed) rows.push({ line: headed });
    const draft = this.start(item.span, rows, { item, call: headed?.call });
    this.previous = headed;
    this.blocks(headed ? rest : item.blocks);
    if (this.current === draft) draft.open = false;
  }

  private record(record: RecordBlock): void {
    const roles = record.fields.map(field => field.role);
    const lines = record.fields.map(field => new Line(field.blocks.flatMap(block => (block.kind === 'line' ? [...block.cells] : []))));
    const dates = lines.some(line => hasDate(line.strip));
    if (roles.every(role => role === 'bullet')) {
      append(this.current?.highlights ?? this.content.highlights, readRecordBullets(record, this.reading));
      if (this.current) this.current.open = false;
      return;
    }
    if (roles.every(role => role === 'item')) {
      // Lines of one entry, the first is its head: limecv's \cvItem.
      const [first, ...rest] = record.fields.flatMap(field => field.blocks);
      this.start(record.span, first?.kind === 'line' ? [{ line: first }] : []);
      const [second, ...others] = rest;
      const dated = second?.kind === 'line' && hasDate(second.strip);
      if (dated && this.current) this.addRow(this.current, { line: second });
      this.body(dated ? others : rest);
      return;
    }
    if (roles.every(role => role === 'text' || role === 'note' || role === 'contact')) {
      for (const field of record.fields) this.blocks(field.blocks);
      return;
    }
    if (roles.every(role => role === 'tag')) {
      append(this.content.skills, readTags([record], this.reading));
      return;
    }
    if (roles.every(role => role === 'skillName' || role === 'skills' || role === 'note') && !dates && this.kind !== 'education' && this.kind !== 'work') {
      append(this.content.skills, readRow(record, this.reading));
      return;
    }
    if (roles.length === 1 && roles[0] === 'head' && this.current && !this.current.open && !dates) {
      for (const line of lines) this.text(line.strip);
      return;
    }
    if (roles.length === 1 && (roles[0] === 'head' || roles[0] === 'position') && this.current?.open) {
      for (const line of lines) if (line.cells.length > 0) this.addRow(this.current, { line });
      return;
    }
    const rows: HeadRow[] = [];
    const bodies: Block[][] = [];
    for (const [index, field] of record.fields.entries()) {
      const own = lines[index] ?? new Line([]);
      const nested = field.blocks.some(block => block.kind !== 'line');
      if (field.role === 'body' || field.role === 'skills' || nested || own.strip.words > 25) bodies.push(field.blocks);
      else if (own.cells.length > 0) rows.push({ line: own, role: field.role });
    }
    const dated = rows.some(row => hasDate(row.line.strip));
    const continues = this.current?.open === true && !roles.includes('organisation') && roles[0] === 'position'
      && ((!this.current.hasDates && dated) || (this.current.titled && this.current.rows.length < 3 && !dated));
    if (continues && this.current) for (const row of rows) this.addRow(this.current, row);
    else if (rows.length > 0) this.start(record.span, rows);
    for (const body of bodies) {
      if (this.current) this.current.open = false;
      this.body(body);
    }
  }

  /** Text below a head: never a head itself. */
  private body(blocks: readonly Block[]): void {
    for (const block of blocks) {
      if (block.kind === 'line') this.text(block.strip);
      else if (block.kind === 'list') {
        const bullets = readBullets(block, this.reading);
        append(this.current?.highlights ?? this.content.highlights, bullets);
      } else if (block.kind === 'heading') this.text(stripOf(block.cells));
      else this.record(block);
    }
  }

  /** A second post at the same employer: a head of one row, without an employer, in the list of a head with two. */
  private inherit(entry: Entry, draft: Draft, before: Draft | undefined): Entry {
    const previous = this.content.entries[this.content.entries.length - 1];
    const alike = before && (draft.item ? before.item !== undefined : sameShape(before, draft));
    const same = (this.kind === 'work' || (this.kind === 'education' && !draft.item)) && alike && draft.rows.length === 1 && (before.rows.length > 1 || this.inherited.has(before));
    if (!same || !previous?.name || entry.name || !entry.position || !entry.dates) return entry;
    this.inherited.add(draft);
    return { ...entry, name: previous.name, ...(previous.location && !entry.location ? { location: previous.location } : {}) };
  }

  private finish(draft: Draft, next: Span | undefined): Entry {
    const [first] = draft.summary;
    let read = readHead(draft.rows, this.kind, this.reading);
    // Europass and its kind put the employer, others the degree, on a line of its own below the head.
    const role = first && missingRole(read, first, this.kind);
    if (first && role) {
      draft.summary.shift();
      read = readHead([...draft.rows, { line: new Line([first.parts]), role }], this.kind, this.reading);
    }
    const { rest, ...head } = read;
    const { source, start } = draft.start;
    const range = draft.item ? itemRange(draft.item) : rangeOf(source, start, entryEnd(draft, source, next));
    return { range, ...head, highlights: apart(draft.highlights), summary: this.reading.takeAll([...rest, ...draft.summary]) };
  }
}

/** "Globex | Oslo", "Senior Engineer | 2019 –" and, below the bullets, "Engineer | 2016 – 2019": the last rows of both are set alike. */
function sameShape(before: Draft, draft: Draft): boolean {
  const [first] = before.rows;
  const [above, below] = [before.rows[before.rows.length - 1], draft.rows[draft.rows.length - 1]];
  if (!first || !above || !below || (before.rows.length > 1 && hasDate(first.line.strip))) return false;
  return above.line.cells.length === below.line.cells.length && hasDate(above.line.strip) && startsBold(above.line.strip) === startsBold(below.line.strip);
}

/** What a line of text below a head that lacks its name or position can be. */
function missingRole(head: Head, strip: Strip, kind: SectionKind): 'organisation' | 'position' | undefined {
  const { text } = strip;
  if (countWords(text) > 14 || /[!?;]$|\w{4,}\.$/.test(text)) return undefined;
  if (!head.name && head.position && looksLikeInstitution(text)) return 'organisation';
  if (!head.position && head.name && kind === 'work' && (looksLikePosition(text) || wholly(strip, 'italic')) && countWords(text) <= 7 && !/[.,:]/.test(text)) return 'position';
  return !head.position && head.name && kind === 'education' && looksLikeDegree(text) && !/grade|gpa|note|thesis|coursework|minor in/i.test(text) ? 'position' : undefined;
}

/** A head that is nothing but `\\textbf{…}` begins with that command: what follows stands outside of its braces. */
function outsideGroups({ source, start, end }: Span): number {
  const line = lineStart(source, start);
  let from = start;
  for (let index = tokenAt(source, start) - 1; index >= 0; index--) {
    const token = source.tokens[index];
    if (!token || token.start < line) break;
    const close = token.kind === 'open' ? source.tokens[token.match] : undefined;
    // A group that goes on over the lines holds the whole entry.
    if (close && close.end > start && !source.text.slice(end, close.start).includes('\n')) from = source.tokens[commandBefore(source, index)]?.start ?? from;
  }
  return from;
}

/** Where what prints nothing begins that stands before a head on its line: `\noindent`, `\vspace{2pt}`. */
function lineBeginning(span: Span): number {
  const { source } = span;
  const start = outsideGroups(span);
  const before = source.text.slice(lineStart(source, start), start);
  const silent = /(?:\\(?:noindent|vspace\*?\{[^{}]*\}|smallskip|medskip|bigskip|par)(?![a-z])\s*)+$/.exec(before);
  return silent ? start - silent[0].length : start;
}

function entryEnd(draft: Draft, source: Source, next: Span | undefined): number {
  const { start, end } = draft.start;
  const limit = next && next.source === source && next.start > start ? next.start : source.text.length;
  let last = boundedEnd(source, start, limit);
  // The line break behind the last row is not its own: the last row of a table has none.
  for (let match = /\\\\\*?(?:\[[^\]]*\])?\s*$/.exec(source.text.slice(start, last)); match; match = /\\\\\*?(?:\[[^\]]*\])?\s*$/.exec(source.text.slice(start, last))) last = start + match.index;
  while (last > start && /\s/.test(source.text.charAt(last - 1))) last--;
  return Math.max(last, Math.min(end, limit));
}

