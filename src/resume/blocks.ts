import { spaceAt, type FlowEvent, type Piece, type Role, type Space, type Span } from './flow.ts';
import { glyphItem } from './glyphs.ts';
import { stripOf, type Strip } from './strip.ts';

/** Pieces of text between two cell breaks. */
export type Cell = readonly (Piece | Space)[];

export class Line {
  readonly kind = 'line';
  readonly cells: readonly Cell[];
  /** What ended it. */
  readonly end: 'line' | 'row' | 'paragraph' | 'rule' | 'block';
  /** The macro call with several arguments that printed it; undefined outside of any. */
  readonly call: Span | undefined;
  readonly inTable: boolean;
  private whole: Strip | undefined;

  constructor(cells: readonly Cell[], { end = 'line', call, inTable = false }: { end?: Line['end']; call?: Span | undefined; inTable?: boolean } = {}) {
    this.cells = cells;
    this.end = end;
    this.call = call;
    this.inTable = inTable;
  }

  get strip(): Strip {
    this.whole ??= stripOf(this.cells);
    return this.whole;
  }

  with(changes: { cells?: readonly Cell[]; end?: Line['end'] }): Line {
    return new Line(changes.cells ?? this.cells, { end: changes.end ?? this.end, call: this.call, inTable: this.inTable });
  }
}

export interface Item {
  readonly kind: 'item';
  readonly span: Span;
  readonly label: Cell;
  readonly blocks: Block[];
  /** Where the next item or the list's end starts. */
  end: Span | undefined;
}

export interface List {
  readonly kind: 'list';
  readonly name: string;
  readonly items: Item[];
}

export interface Field {
  readonly role: Role;
  readonly blocks: Block[];
}

export interface RecordBlock {
  readonly kind: 'record';
  readonly name: string;
  readonly span: Span;
  readonly fields: Field[];
}

export interface Heading {
  readonly kind: 'heading';
  readonly level: number;
  readonly span: Span;
  readonly cells: readonly Cell[];
}

export type Block = Line | List | RecordBlock | Heading;

interface Container {
  readonly kind: 'top' | 'list' | 'field' | 'item';
  readonly blocks: Block[];
}

/** Lists within lists: deeper ones are read as one with what surrounds them. */
const maximumNesting = 60;

/** Turns the flow into lines, lists, records and headings. Whatever is unbalanced is closed where its surroundings end. */
export class BlockBuilder {
  readonly top: Block[] = [];
  private readonly stack: { readonly kind: 'list' | 'item' | 'record' | 'field'; readonly blocks: Block[]; readonly list?: List; readonly item?: Item; readonly record?: RecordBlock; readonly id?: number }[] = [];
  private cells: (Piece | Space)[][] = [[]];
  private label: (Piece | Space)[] | undefined;
  private heading: { level: number; span: Span } | undefined;
  private call: Span | undefined;
  private calls = 0;
  private tables = 0;

  private get blocks(): Block[] {
    return this.stack[this.stack.length - 1]?.blocks ?? this.top;
  }

  add(event: FlowEvent): void {
    switch (event.kind) {
      case 'text': case 'space': (this.label ?? this.cells[this.cells.length - 1])?.push(event); break;
      case 'break': this.break(event); break;
      case 'boxOpen': this.box(event.name, event.span, 1); break;
      case 'boxClose': this.box(event.name, event.span, -1); break;
      case 'headingOpen':
        this.flush('block');
        this.leaveAll(event.level);
        this.heading = event;
        break;
      case 'headingClose': this.closeHeading(); break;
      case 'listOpen': {
        this.flush('block');
        if (this.stack.length > maximumNesting) break;
        const list: List = { kind: 'list', name: event.name, items: [] };
        this.blocks.push(list);
        // What stands before the first item belongs to what surrounds the list.
        this.stack.push({ kind: 'list', blocks: this.blocks, list });
        break;
      }
      case 'listClose': this.closeList(event.span); break;
      case 'item': this.item(event.span); break;
      case 'labelOpen': this.label = []; break;
      case 'labelClose': this.closeLabel(); break;
      case 'recordOpen': {
        this.flush('block');
        const record: RecordBlock = { kind: 'record', name: event.name, span: event.span, fields: [] };
        this.blocks.push(record);
        this.stack.push({ kind: 'record', blocks: [], record, id: event.id });
        break;
      }
      case 'field': this.field(event.role); break;
      case 'recordClose': this.closeRecord(event.id, event.span); break;
    }
  }

  finish(): Block[] {
    this.flush('paragraph');
    return this.top;
  }

  private break(event: { readonly what: string; readonly span: Span }): void {
    if (this.label || this.heading) {
      if (event.what === 'fill' || event.what === 'wide') this.cells.push([]);
      else (this.label ?? this.cells[this.cells.length - 1])?.push(spaceAt(event.span));
      return;
    }
    switch (event.what) {
      case 'cell': case 'fill': this.cells.push([]); break;
      case 'wide': this.cells.push([]); break;
      case 'line': this.flush(this.tables > 0 ? 'row' : 'line'); break;
      case 'row': this.flush('row'); break;
      case 'rule': this.flush('rule'); break;
      default: this.flush('paragraph');
    }
  }

  private box(name: string, span: Span, step: 1 | -1): void {
    if (name === 'call') {
      this.flush('block');
      this.calls += step;
      if (this.calls === 1 && step === 1) this.call = span;
      if (this.calls <= 0) {
        this.calls = 0;
        this.call = undefined;
      }
      return;
    }
    this.flush('block');
    const top = this.stack.findLast(open => open.kind === 'list');
    if (step < 0 && top?.list?.name === '') this.closeList(span);
    if (/tab|array|tblr/.test(name)) this.tables = Math.max(0, this.tables + step);
  }

  private flush(end: Line['end']): void {
    if (this.label || this.heading) return;
    const cells = this.cells.filter(cell => cell.some(piece => piece.kind === 'text'));
    this.cells = [[]];
    const { blocks } = this;
    if (cells.length > 0) {
      const line = new Line(cells, { end, call: this.call, inTable: this.tables > 0 });
      const item = glyphItem(line);
      const last = blocks[blocks.length - 1];
      if (!item) blocks.push(line);
      else if (last?.kind === 'list' && last.name === 'glyphs') last.items.push(item);
      else blocks.push({ kind: 'list', name: 'glyphs', items: [item] });
    } else if (end === 'paragraph' || end === 'rule') {
      // An empty line behind one that a \\ ended ends its paragraph.
      const last = blocks[blocks.length - 1];
      if (last?.kind === 'line' && last.end !== 'paragraph') blocks[blocks.length - 1] = last.with({ end });
    }
  }

  private closeHeading(): void {
    const { heading } = this;
    if (!heading) return;
    this.heading = undefined;
    const cells = this.cells.filter(cell => cell.some(piece => piece.kind === 'text'));
    this.cells = [[]];
    this.blocks.push({ kind: 'heading', level: heading.level, span: heading.span, cells });
  }

  /** A section's heading ends what was left open before it: a forgotten \end must not swallow the sections that follow. */
  private leaveAll(level: number): void {
    if (level <= 1) this.stack.length = 0;
  }

  private item(span: Span): void {
    this.flush('block');
    let index = this.stack.findLastIndex(open => open.kind === 'list' || open.kind === 'field');
    const found = this.stack[index];
    if (!found || found.kind === 'field') {
      // An item without a list: the macro of some class opens it.
      const list: List = { kind: 'list', name: '', items: [] };
      this.blocks.push(list);
      this.stack.push({ kind: 'list', blocks: this.blocks, list });
      index = this.stack.length - 1;
    }
    this.closeItem(index, span);
    const list = this.stack[index]?.list;
    const item: Item = { kind: 'item', span, label: [], blocks: [], end: undefined };
    list?.items.push(item);
    this.stack.push({ kind: 'item', blocks: item.blocks, item });
  }

  /** Closes the item of the list at `index`, and everything above it. */
  private closeItem(index: number, span: Span): void {
    for (const open of this.stack.splice(index + 1)) if (open.item) open.item.end ??= span;
  }

  private closeLabel(): void {
    const { label } = this;
    this.label = undefined;
    const index = this.stack.findLastIndex(open => open.item !== undefined);
    const open = this.stack[index];
    if (!label || !open?.item) return;
    const item: Item = { ...open.item, label };
    const list = this.stack[index - 1]?.list ?? this.stack.findLast(other => other.list?.items.includes(open.item ?? item))?.list;
    if (list) list.items[list.items.length - 1] = item;
    this.stack[index] = { kind: 'item', blocks: item.blocks, item };
  }

  private closeList(span: Span): void {
    this.flush('block');
    const index = this.stack.findLastIndex(open => open.kind === 'list');
    if (index < 0) return;
    this.closeItem(index, span);
    const list = this.stack[index]?.list;
    this.stack.length = index;
    const place = list && list.items.length === 0 ? this.blocks.lastIndexOf(list) : -1;
    if (place >= 0) this.blocks.splice(place, 1);
  }

  private field(role: Role): void {
    this.flush('block');
    const index = this.stack.findLastIndex(open => open.kind === 'record');
    const record = this.stack[index]?.record;
    if (!record) return;
    this.stack.length = index + 1;
    const field: Field = { role, blocks: [] };
    record.fields.push(field);
    this.stack.push({ kind: 'field', blocks: field.blocks });
  }

  private closeRecord(id: number, span: Span): void {
    this.flush('block');
    const index = this.stack.findLastIndex(open => open.id === id);
    if (index < 0) return;
    this.closeItem(index, { ...span, start: span.end });
    this.stack.length = index;
  }
}

export type { Container };
