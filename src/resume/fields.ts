import type { Line } from './blocks.ts';
import { isDate } from './dates.ts';
import type { Piece, Role } from './flow.ts';
import type { DateInterval, Entry, SectionKind } from './model.ts';
import type { Reading } from './reading.ts';
import { assign, slots, wordsSay, type Segment } from './slots.ts';
import { hasLetter, insideBrackets, Strip, withoutSeparators } from './strip.ts';
import { looksLikeDegree, looksLikeOrganisation, looksLikePosition, looksLikeSchool, placeScore } from './vocabulary.ts';

/** A line of an entry's head: cells from left to right; `role` when the macro's documentation tells. */
export interface HeadRow {
  readonly line: Line;
  readonly role?: Role;
}

export type Head = Pick<Entry, 'position' | 'name' | 'location' | 'dates'> & { readonly rest: readonly Strip[] };

const separators = /\s*[|•·∙⋄∗¦]\s*|\s+(?:–|—|-|@|\/\/)\s+|\s*—\s*|\s+⟩\s+/g;

/** Cuts where the macro's argument changes, and where bold or italic type begins or ends next to white space or punctuation. */
function byLook(strip: Strip): Strip[] {
  const cuts: number[] = [];
  let at = 0;
  let previous: Piece | undefined;
  for (const part of strip.parts) {
    if (part.kind === 'text') {
      const changed = previous !== undefined && (previous.tag !== part.tag || (previous.style !== part.style && (previous.style.bold !== part.style.bold || previous.style.italic !== part.style.italic || previous.style.caps !== part.style.caps)));
      if (changed) {
        const loose = previous?.tag !== part.tag || /[\s,;:(|–—-]/.test(strip.text.charAt(at - 1)) || /^[\s,;:(|–—-]/.test(part.text);
        const before = strip.text.slice(0, at);
        // A bracket that stays open binds: "Texas (\emph{remote})".
        if (loose && before.lastIndexOf('(') <= before.lastIndexOf(')') && hasLetter(before)) cuts.push(at);
      }
      previous = part;
      at += part.text.length;
    } else at += 1;
  }
  if (cuts.length === 0) return [strip];
  return [0, ...cuts].map((from, index) => strip.slice(from, cuts[index] ?? strip.text.length)).filter(part => part.text !== '');
}

/** "Google, Mountain View, CA" → two; the place is what the tail reads as. */
function splitPlace(strip: Strip): Strip[] {
  const { text } = strip;
  if (!/,|\s\(/.test(text) || placeScore(text) > 0) return [strip];
  for (const { index } of text.matchAll(/,\s*|\s+(?=\()/g)) {
    if (index > 2 && placeScore(withoutSeparators(text.slice(index))) === 2) return [strip.slice(0, index), strip.slice(index).clean()];
  }
  return [strip];
}

/** "Master of Science, University of Galway": a comma between a title and an institution parts two fields. */
function splitComma(strip: Strip): Strip[] {
  if (!strip.text.includes(', ')) return [strip];
  const title = (text: string): boolean => looksLikePosition(text) || looksLikeDegree(text);
  const institution = (text: string): boolean => looksLikeOrganisation(text) || looksLikeSchool(text);
  for (const { index } of strip.text.matchAll(/,\s/g)) {
    if (insideBrackets(strip.text, index)) continue;
    const [left, right] = [strip.text.slice(0, index), strip.text.slice(index)];
    const titled = title(left);
    if (titled === title(right) || institution(left) === titled || institution(right) !== titled) continue;
    return [strip.slice(0, index), strip.slice(index).clean()];
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
  const found = strip.dates;
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

/** What stands in one stretch of a head; a field whose role is documented is not cut at separators. */
function parts(strips: readonly Strip[], role: Role | undefined): Strip[] {
  if (role === 'dates') return [...strips];
  const guessing = role === undefined || role === 'head';
  const cut = role === 'position' || role === 'organisation' ? strips : strips.flatMap(strip => strip.split(separators));
  return cut.flatMap(splitPlace).flatMap(part => (guessing ? splitComma(part) : [part]));
}

/** Reads the lines of an entry's head into its fields. Content decides (dates, places, words of titles, degrees, schools), then the macro's documentation, then look and order. */
export function readHead(rows: readonly HeadRow[], kind: SectionKind, reading: Reading): Head {
  const segments: Segment[] = [];
  const rest: Strip[] = [];
  let dates: DateInterval | undefined;
  rows.forEach(row => {
    const strips = (row.line.cells.length === 1 ? [row.line.strip] : row.line.cells.map(cell => new Strip(cell))).filter(strip => strip.text !== '');
    const rowSegments: Segment[] = [];
    let dated = false;
    for (const strip of strips) {
      for (const look of row.role === undefined || row.role === 'head' ? byLook(strip) : [strip]) {
        const cut = dates ? { dates: undefined, rest: [look] } : takeDates(look, reading);
        if (cut.dates) {
          dates = cut.dates.interval;
          dated = true;
        }
        for (const part of parts(cut.rest, row.role)) {
          const clean = part.clean();
          if (clean.text === '') continue;
          if (row.role === 'dates') {
            rest.push(clean);
            continue;
          }
          rowSegments.push({ strip: clean, first: segments.length + rowSegments.length === 0, role: row.role, bold: style(clean, 'bold'), italic: style(clean, 'italic'), nextToDate: false, nextToPlace: false, ...wordsSay(clean.text) });
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
