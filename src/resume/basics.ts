import { append } from './append.ts';
import type { Block, Cell, RecordBlock } from './blocks.ts';
import { findDates } from './dates.ts';
import type { Role } from './flow.ts';
import type { Basics, VisibleText } from './model.ts';
import { cellsOfBlock, type Reading } from './reading.ts';
import { countWords, hasLetter, Strip, stripOf } from './strip.ts';
import { contactLabel } from './labels.ts';
import { looksLikePosition, placeScore } from './vocabulary.ts';

// Letters of any alphabet, roughly: \p{L} takes milliseconds to compile.
const letter = 'A-Za-z\\u00c0-\\u1fff\\u2c00-\\uffef';
const email = new RegExp(`[${letter}\\d._%+-]+\\s?(?:@|\\(at\\)|\\[at\\])\\s?[${letter}\\d.-]+\\.[${letter}]{2,}`);
const phone = /(?:\(?\+?\d[\d()\s./\u00a0\u2009·x-]{6,}\d\)?)/;
const url = new RegExp(String.raw`(?:https?:\/\/|www\.)\S+|(?<![${letter}\d-])[${letter}\d-]+(?:\.[${letter}\d-]+)*\.(?:com|org|net|io|dev|de|fr|es|pt|br|me|edu|co|uk|app|ai|tech|eu|ch|at|it|nl|in|info|xyz|page|blog|tv|so|us|ca|academy|site|website|engineer|design)(?:\/[^\s|,]*)?(?![${letter}@])|\b(?:github|linkedin|gitlab|twitter|orcid|xing|kaggle|medium|facebook|leetcode)[:/.]+\S+`, 'i');
const address = /\b\d{4,6}\b|\b(?:street|avenue|ave|road|rd|lane|ln|drive|blvd|boulevard|way|weg|platz|allee|rue|calle|avenida|rua|via|place|apt|suite|square)\b|(?:str\.|straße|strasse)|\bst\.?,|\b\d{3}\s\d{2}\b/i;
const houseNumber = /^\d{1,4}\s\p{Lu}|\p{Lu}\p{Ll}{3,}\s\d{1,4}[a-z]?$/u;
const civil = /c[ée]libataire|mari[ée]|enfants?|verheiratet|ledig|\bsingle\b|married|nationalit|solter|casad|permis|\bans\b|years old|jahre alt|driving/i;
const labels = /^(?:e-?mail|mail|phone|tel(?:efon|ephone|\.)?|mobile|mobil|cell|fax|handy|web(?:site)?|homepage|address|adresse|anschrift|github|linkedin|portfolio|location|twitter|m|t|e|p|w|site|contact|telefone|movil|telefono|correo|direccion|url|blog)\s*[:.]*$/i;

interface Draft {
  name?: VisibleText;
  label?: VisibleText;
  email?: VisibleText;
  phone?: VisibleText;
  location?: VisibleText;
  readonly urls: VisibleText[];
  readonly details: VisibleText[];
}

/** Reads the contact block: macros by their roles, the rest by content; the name is the first large, bold or first-standing line without digits. */
export class BasicsReader {
  readonly basics: Draft = { urls: [], details: [] };
  private readonly reading: Reading;
  private readonly left: { readonly strip: Strip; readonly line: number; readonly prominent: boolean }[] = [];
  private lines = 0;
  /** First and last name, as macros give them. */
  private readonly names: Strip[] = [];

  constructor(reading: Reading) {
    this.reading = reading;
  }

  /** Returns the blocks that are running text and no contact data. */
  read(blocks: readonly Block[]): Block[] {
    const rest: Block[] = [];
    for (const block of blocks) {
      if (block.kind === 'record') this.record(block);
      else if (block.kind === 'list') for (const item of block.items) append(rest, this.read(item.blocks));
      else {
        const strip = block.kind === 'line' ? block.strip : stripOf(block.cells);
        if (this.labelled(block.cells)) continue;
        if (block.kind === 'line' && strip.words > 18 && !email.test(strip.text)) rest.push(block);
        else for (const cell of block.cells) this.cell(new Strip(cell), ++this.lines);
      }
    }
    return rest;
  }

  /** "Nome | Marta Pais": the first cell says what the second is. */
  private labelled(cells: readonly Cell[]): boolean {
    const [first, ...rest] = cells;
    const label = first && rest.length > 0 ? new Strip(first) : undefined;
    const role = label && contactLabel(label.text);
    if (!label || !role) return false;
    const value = stripOf(rest);
    this.reading.mark(label.pieces);
    if (role === 'fullName') this.set('name', value);
    else if (role === 'address' && !email.test(value.text)) this.set('location', value);
    else if (role === 'contact') this.basics.details.push(...this.reading.takeAll([value]));
    else rest.forEach(cell => this.cell(new Strip(cell), ++this.lines));
    return true;
  }

  /** The name stands where it cannot be mistaken. */
  named(strip: Strip): void {
    this.set('name', strip);
  }

  finish(): Basics {
    const { basics } = this;
    const byProminence = [...this.left.filter(part => part.prominent), ...this.left];
    if (this.names.length > 0) this.set('name', stripOf(this.names.map(strip => strip.parts)));
    const name = basics.name ? undefined : byProminence.find(({ strip }) => isName(strip.text.replace(titleWord, '')));
    const word = name && titleWord.exec(name.strip.text);
    if (name) this.set('name', word ? name.strip.slice(0, word.index) : name.strip);
    const parts = this.left.filter(({ strip }) => strip !== name?.strip);
    if (!basics.location) this.locate(parts);
    for (const { strip, line } of parts) {
      if (this.reading.isRead(strip)) continue;
      if (!basics.label && looksLikePosition(strip.text) && strip.text.length < 90) this.set('label', strip);
      else if (!basics.label && name && line <= name.line + 1 && line > name.line && strip.text.length < 60 && !/\d/.test(strip.text) && !address.test(strip.text) && !civil.test(strip.text)) this.set('label', strip);
      else if (this.left.length <= 12 && strip.text.length < 60) this.basics.details.push(...this.reading.takeAll([strip]));
    }
    return basics;
  }

  /** The parts of an address stand next to each other, a known place surest. */
  private locate(parts: readonly { readonly strip: Strip }[]): void {
    const scores = parts.map(({ strip: { text } }) => (text.length >= 90 ? 0 : placeScore(text) === 2 ? 3 : looksLikePosition(text) ? 0 : placeScore(text) === 1 ? 2 : address.test(text) || houseNumber.test(text) ? 1 : 0));
    let first = scores.findIndex(score => score === 3);
    if (first < 0) first = scores.findIndex(score => score > 0);
    if (first < 0) return;
    let last = first;
    while ((scores[first - 1] ?? 0) > 0 && last - first < 3) first--;
    while ((scores[last + 1] ?? 0) > 0 && last - first < 3) last++;
    const whole = stripOf(parts.slice(first, last + 1).map(({ strip }) => strip.parts));
    this.set('location', whole);
  }

  private set(key: 'name' | 'label' | 'email' | 'phone' | 'location', strip: Strip): void {
    const text = this.reading.take(strip.clean());
    if (text && this.basics[key] === undefined) this.basics[key] = text;
  }

  private record(record: RecordBlock): void {
    const names: Strip[] = [];
    const addresses: Strip[] = [];
    for (const field of record.fields) {
      for (const block of field.blocks) if (block.kind === 'record') this.record(block);
      const strip = stripOf(field.blocks.filter(block => block.kind !== 'record').flatMap(cellsOfBlock));
      if (strip.text === '') continue;
      if (field.role === 'fullName' && !email.test(strip.text)) names.push(strip);
      else if (field.role === 'address' && !email.test(strip.text) && !phone.test(strip.text)) addresses.push(strip);
      else this.field(field.role, strip, field.blocks);
    }
    if (addresses.length > 0) this.set('location', stripOf(addresses.map(strip => strip.parts)));
    const further = /^(?:family|last|sur)name$/i.test(record.name);
    if (this.names.length === 0 || further) this.names.push(...names);
    else for (const name of names) this.reading.mark(name.pieces);
  }

  private field(role: Role, strip: Strip, blocks: readonly Block[]): void {
    if (role === 'email') this.set('email', strip);
    else if (role === 'phone') this.set('phone', strip);
    else if (role === 'label') {
      if (titleWord.test(` ${strip.text}`)) this.reading.mark(strip.pieces);
      else this.set('label', strip);
    }
    else if (role === 'url') this.basics.urls.push(...this.reading.takeAll([strip]));
    else for (const block of blocks) if (block.kind !== 'record') for (const cell of cellsOfBlock(block)) this.cell(new Strip(cell), ++this.lines);
  }

  private cell(strip: Strip, line: number): void {
    // The name is set larger than what stands beside it.
    const change = sizeChange(strip);
    if (change > 0) {
      this.cell(strip.slice(0, change), line);
      this.cell(strip.slice(change), line);
      return;
    }
    for (const part of strip.split(/\s*[|•·∙⋄◦¦]\s+|\s*[|•∙⋄¦]\s*|\s+(?:–|—|~|∼|\/\/)\s+/g)) {
      if (/,$/.test(part.text) || part.text !== '') this.part(part, line);
    }
  }

  private part(strip: Strip, line: number): void {
    // No contact data is that long, and the patterns below are slow on such text.
    if (strip.text.length > 400) return void this.left.push({ strip, line, prominent: false });
    const rest = [strip.clean()];
    for (const [key, pattern] of [['email', email], ['url', url], ['phone', phone]] as const) {
      for (let index = 0; index < rest.length; index++) {
        const part = rest[index];
        const found = part && pattern.exec(part.text);
        if (!part || !found || (key === 'phone' && !isPhone(found[0]))) continue;
        const value = part.slice(found.index, found.index + found[0].length);
        if (key === 'url') this.basics.urls.push(...this.reading.takeAll([value.clean()]));
        else this.set(key, value);
        rest.splice(index, 1, part.slice(0, found.index).clean(), part.slice(found.index + found[0].length).clean());
        index--;
      }
    }
    for (const part of rest) {
      if (part.text === '') continue;
      const link = part.pieces.find(piece => piece.link !== undefined)?.link;
      if (labels.test(part.text) && link === undefined) this.reading.mark(part.pieces);
      else if (link?.startsWith('mailto:') === true && !this.basics.email) this.set('email', part);
      else if (link?.startsWith('tel:') === true) this.set('phone', part);
      else if (link !== undefined && !part.pieces.some(piece => piece.style.large)) this.basics.urls.push(...this.reading.takeAll([part]));
      else this.left.push({ strip: part, line, prominent: part.pieces.some(piece => piece.style.large) });
    }
  }
}

/** "Jane Doe | Résumé": the name is what stands before. */
const titleWord = /\s+(?:curriculum vitae|resume|résumé|cv|lebenslauf)$/i;

/** Where large type begins or ends within a strip; 0 when it does not. */
function sizeChange(strip: Strip): number {
  let at = 0;
  let large: boolean | undefined;
  for (const part of strip.parts) {
    if (part.kind === 'text' && hasLetter(part.text)) {
      if (large !== undefined && part.style.large !== large) return at;
      large = part.style.large;
    }
    at += part.kind === 'text' ? part.text.length : 1;
  }
  return 0;
}

function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return digits >= 7 && digits <= 16 && findDates(text) === undefined;
}

export function isName(text: string): boolean {
  return /^[\p{L}\p{M}.'’\s,-]+$/u.test(text) && countWords(text) <= 6 && /\p{Lu}/u.test(text) && !/\b(?:curriculum|vitae|resume|résumé|cv|lebenslauf)\b/i.test(text);
}
