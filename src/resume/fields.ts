import type { Cell } from './blocks.ts';
import { findDates, isDate } from './dates.ts';
import type { Piece, Role } from './flow.ts';
import type { DateInterval, Entry, SectionKind } from './model.ts';
import type { Reading } from './reading.ts';
import { insideBrackets, Strip } from './strip.ts';
import { looksLikeDegree, looksLikeOrganisation, looksLikePosition, looksLikeSchool, placeScore } from './vocabulary.ts';

/** A line of an entry's head: cells from left to right; `role` when the macro's documentation tells. */
export interface HeadRow {
  readonly cells: readonly Cell[];
  readonly role?: Role;
}

interface Segment {
  readonly strip: Strip;
  readonly row: number;
  readonly first: boolean;
  readonly role: Role | undefined;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly nextToDate: boolean;
  readonly nextToPlace: boolean;
  // What its words say.
  readonly place: 0 | 1 | 2;
  readonly degree: boolean;
  readonly position: boolean;
  readonly school: boolean;
  readonly organisation: boolean;
}

function wordsSay(text: string): Pick<Segment, 'place' | 'degree' | 'position' | 'school' | 'organisation'> {
  const place = placeScore(text);
  // "Boston, MA" holds no degree.
  if (place === 2) return { place, degree: false, position: false, school: false, organisation: false };
  return { place, degree: looksLikeDegree(text), position: looksLikePosition(text), school: looksLikeSchool(text), organisation: looksLikeOrganisation(text) };
}

type Slot = 'position' | 'name' | 'location';
const slots: readonly Slot[] = ['position', 'name', 'location'];

export type Head = Pick<Entry, 'position' | 'name' | 'location' | 'dates'> & { readonly rest: readonly Strip[] };

const separators = /\s*[|•·∙⋄∗¦]\s*|\s+(?:–|—|-|@|\/\/)\s+|\s*—\s*|\s+⟩\s+/g;

/** Cuts where the macro's argument changes, and where bold or italic type begins or ends next to white space or punctuation. */
function byLook(strip: Strip): Strip[] {
  const cuts: number[] = [];
  let at = 0;
  let previous: Piece | undefined;
  for (const part of strip.parts) {
    if (part.kind === 'text') {
      const changed = previous !== undefined && (previous.tag !== part.tag || previous.style.bold !== part.style.bold || previous.style.italic !== part.style.italic || previous.style.caps !== part.style.caps);
      const before = strip.text.charAt(at - 1);
      const loose = previous?.tag !== part.tag || /[\s,;:(|–—-]/.test(before) || /^[\s,;:(|–—-]/.test(part.text);
      // A bracket that stays open binds: "Texas (\emph{remote})".
      const open = strip.text.slice(0, at).lastIndexOf('(') > strip.text.slice(0, at).lastIndexOf(')');
      if (changed && loose && !open && /[\p{L}\p{N}]/u.test(strip.text.slice(0, at))) cuts.push(at);
      previous = part;
      at += part.text.length;
    } else at += 1;
  }
  return [0, ...cuts].map((from, index) => strip.slice(from, cuts[index] ?? strip.text.length)).filter(part => part.text !== '');
}

/** "Google, Mountain View, CA" → two; the place is what the tail reads as. */
function splitPlace(strip: Strip): Strip[] {
  const commas = [...strip.text.matchAll(/,\s*|\s+(?=\()/g)].map(match => match.index);
  if (placeScore(strip.text) > 0) return [strip];
  for (const comma of commas) {
    const tail = strip.slice(comma).clean();
    if (placeScore(tail.text) === 2 && comma > 2) return [strip.slice(0, comma), tail];
  }
  return [strip];
}

/** "Master of Science, University of Galway": a comma between a title and an institution parts two fields. */
function splitComma(strip: Strip): Strip[] {
  const title = (text: string): boolean => looksLikePosition(text) || looksLikeDegree(text);
  const institution = (text: string): boolean => looksLikeOrganisation(text) || looksLikeSchool(text);
  for (const { index } of strip.text.matchAll(/,\s/g)) {
    const [left, right] = [strip.slice(0, index), strip.slice(index).clean()];
    if (insideBrackets(strip.text, index)) continue;
    if (title(left.text) && !institution(left.text) && institution(right.text) && !title(right.text)) return [left, right];
    if (institution(left.text) && !title(left.text) && title(right.text) && !institution(right.text)) return [left, right];
  }
  return [strip];
}

function style(strip: Strip, key: 'bold' | 'italic'): boolean {
  const letters = strip.pieces.filter(piece => /\p{L}/u.test(piece.text));
  return letters.length > 0 && letters.every(piece => piece.style[key]);
}

interface Dated {
  readonly interval: DateInterval;
}

function takeDates(strip: Strip, reading: Reading): { readonly dates: Dated | undefined; readonly rest: readonly Strip[] } {
  const found = findDates(strip.text);
  if (!found) return { dates: undefined, rest: [strip] };
  if (strip.text.length > 120 && !isDate(strip.text)) return { dates: undefined, rest: [strip] };
  const text = reading.take(strip.slice(found.start, found.end));
  if (!text) return { dates: undefined, rest: [strip] };
  const interval: DateInterval = { text, ...(found.startDate ? { startDate: found.startDate } : {}), ...(found.endDate ? { endDate: found.endDate } : {}) };
  const before = strip.slice(0, found.start).clean();
  const after = strip.slice(found.end).clean();
  const small = (part: Strip): boolean => /^[()[\]\s.]*$|^\(?(?:expected|exp\.?|anticipated|graduat\w+|grad\.?|class of|from|voraussichtlich|erwartet|in|de|du|le)\)?:?$/i.test(part.text);
  for (const part of [before, after]) if (small(part)) reading.mark(part.pieces);
  return { dates: { interval }, rest: [trimBracket(before, /[([]\s*$/), trimBracket(after, /^\s*[)\]]/)].filter(part => part.text !== '' && !small(part)) };
}

function trimBracket(strip: Strip, pattern: RegExp): Strip {
  const match = pattern.exec(strip.text);
  if (!match) return strip;
  return (match.index === 0 ? strip.slice(match[0].length) : strip.slice(0, match.index)).clean();
}

function score(segment: Segment, slot: Slot, kind: SectionKind): number {
  const { text } = segment.strip;
  const { role: hint, place, degree, position, school, organisation } = segment;
  const long = text.length > 90 ? -1.5 : 0;
  if (slot === 'location') {
    if (hint === 'location' || hint === 'address') return place > 0 ? 4.5 : 2;
    return place === 2 ? 4 : place === 1 ? (school || organisation || segment.bold || kind === 'projects' || /^\(/.test(text) ? 0 : 2) : !segment.first && segment.row >= 0 && /^\p{Lu}[\p{L}-]+$/u.test(text) && !segment.bold && !segment.strip.pieces.some(piece => piece.link !== undefined) ? 0.2 : -3;
  }
  if (slot === 'position') {
    const content = kind === 'education' ? (degree ? 4 : 0) + (position && !school ? 1 : 0) - (school && !degree ? 3 : 0) : (position ? 3 : 0) + (degree ? 1 : 0) - ((organisation || school) && !position ? 1.5 : 0) - (kind === 'projects' || kind === 'certificates' || kind === 'publications' || (kind === 'awards' && hint !== 'position') ? 3.5 : 0);
    return content + (hint === 'position' ? (kind === 'projects' ? 0 : 3) : hint === 'organisation' ? -2 : 0) + (segment.nextToDate ? 1 : 0) + (segment.italic ? 0.5 : 0) + (place === 2 ? -3 : 0) + long + 0.2;
  }
  const content = kind === 'education' ? (school ? 4 : organisation ? 1 : 0) - (degree && !school ? 3 : 0) : (organisation ? 2 : 0) + (school ? 2.5 : 0) - (position ? 1.5 : 0);
  return content + (hint === (kind === 'projects' ? 'position' : 'organisation') ? 3 : hint === 'position' ? -2 : 0) + (segment.nextToPlace ? 1.5 : 0) + (segment.bold ? 0.8 : 0) + (segment.first ? 0.6 : 0) + (kind === 'projects' && segment.first ? 2 : 0) + (place === 2 ? -3 : 0) + long + 0.3;
}

/** The best of all ways to give each slot a segment of its own. */
function assign(segments: readonly Segment[], kind: SectionKind): Map<Slot, Segment> {
  const candidates = segments.slice(0, 8);
  const scores = slots.map(slot => candidates.map(segment => score(segment, slot, kind)));
  const worth = (slot: number, index: number): number => (index < 0 ? 0 : scores[slot]?.[index] ?? 0);
  let best: { readonly total: number; readonly chosen: readonly number[] } = { total: 0, chosen: [] };
  for (let position = -1; position < candidates.length; position++) {
    for (let name = -1; name < candidates.length; name++) {
      if (name >= 0 && name === position) continue;
      for (let location = -1; location < candidates.length; location++) {
        if (location >= 0 && (location === position || location === name)) continue;
        const values = [worth(0, position), worth(1, name), worth(2, location)];
        const total = values.reduce((sum, value) => sum + value, 0);
        // A field that speaks against its slot is better left over.
        const chosen = [position, name, location];
        if (total > best.total && values.every((value, slot) => value > 0 || chosen[slot] === -1)) best = { total, chosen };
      }
    }
  }
  return new Map(slots.flatMap((slot, index) => {
    const segment = candidates[best.chosen[index] ?? -1];
    return segment ? [[slot, segment] as const] : [];
  }));
}

/** Reads the lines of an entry's head into its fields. Content decides (dates, places, words of titles, degrees, schools), then the macro's documentation, then look and order. */
export function readHead(rows: readonly HeadRow[], kind: SectionKind, reading: Reading): Head {
  const segments: Segment[] = [];
  const rest: Strip[] = [];
  let dates: DateInterval | undefined;
  rows.forEach((row, index) => {
    const strips = row.cells.map(cell => new Strip(cell)).filter(strip => strip.text !== '');
    const rowSegments: Segment[] = [];
    let dated = false;
    for (const strip of strips) {
      for (const look of row.role === undefined || row.role === 'head' ? byLook(strip) : [strip]) {
        const cut = dates ? { dates: undefined, rest: [look] } : takeDates(look, reading);
        if (cut.dates) {
          dates = cut.dates.interval;
          dated = true;
        }
        for (const part of cut.rest.flatMap(left => (row.role === 'position' || row.role === 'organisation' || row.role === 'dates' ? [left] : left.split(separators))).flatMap(splitPlace).flatMap(part => (row.role === undefined || row.role === 'head' ? splitComma(part) : [part]))) {
          const clean = part.clean();
          if (clean.text === '') continue;
          if (row.role === 'dates') {
            rest.push(clean);
            continue;
          }
          rowSegments.push({ strip: clean, row: index, first: segments.length + rowSegments.length === 0, role: row.role, bold: style(clean, 'bold'), italic: style(clean, 'italic'), nextToDate: false, nextToPlace: false, ...wordsSay(clean.text) });
        }
      }
    }
    const placed = rowSegments.some(segment => segment.place === 2);
    segments.push(...rowSegments.map(segment => ({ ...segment, nextToDate: dated && rows.length > 1, nextToPlace: placed && segment.place < 2 })));
  });
  const chosen = assign(segments, kind);
  const used = new Set(chosen.values());
  const [position, name, location] = slots.map(slot => {
    const segment = chosen.get(slot);
    return segment && reading.take(segment.strip);
  });
  return {
    ...(position ? { position } : {}), ...(name ? { name } : {}), ...(location ? { location } : {}), ...(dates ? { dates } : {}),
    rest: [...rest, ...segments.filter(segment => !used.has(segment)).map(segment => segment.strip)],
  };
}
