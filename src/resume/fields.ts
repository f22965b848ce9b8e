import { Line } from './blocks.ts';
import { findDates, isDate, isPresent } from './dates.ts';
import type { Piece, Role } from './flow.ts';
import type { DateInterval, Entry, SectionKind } from './model.ts';
import type { Reading } from './reading.ts';
import { assign, slots, type Segment, type Slot } from './slots.ts';
import { hasAlphabetic, hasLetter, insideBrackets, Strip, withoutSeparators } from './strip.ts';
import { looksLikeDegree, looksLikeInstitution, looksLikePosition, looksLikeSchool, looksLikeTitle, looksLikeTool, placeScore, wordsSay } from './vocabulary.ts';

/** A line of an entry's head: cells from left to right; `role` when the macro's documentation tells. */
export interface HeadRow {
  readonly line: Line;
  readonly role?: Role;
}

export type Head = Pick<Entry, 'position' | 'name' | 'location' | 'dates'> & { readonly rest: readonly Strip[] };

const separators = /\s*[|•·∙⋄∗¦]\s*|\s+(?:–|—|-|@|\/\/)\s+|\s*—\s*|\s+⟩\s+/g;

/** "*B.Sc.*, Chemistry": the subject belongs to the degree although it looks otherwise. */
function completesDegree(before: string, after: string): boolean {
  const subject = withoutSeparators(after);
  return /[\p{L}.),\s]$/u.test(before) && looksLikeDegree(before) && before.length < 60 && /^(?:in |of )?[\p{L}& -]{3,40}$/u.test(subject) && !looksLikeInstitution(subject) && placeScore(subject) === 0 && !looksLikeSchool(before);
}

/** Cuts where the macro's argument changes, and where bold or italic type begins or ends next to white space or punctuation. */
function byLook(strip: Strip, kind: SectionKind): Strip[] {
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
        if (loose && before.lastIndexOf('(') <= before.lastIndexOf(')') && hasLetter(before) && !(kind === 'education' && previous?.tag === part.tag && completesDegree(before, strip.text.slice(at)))) cuts.push(at);
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
  for (const { index } of strip.text.matchAll(/,\s/g)) {
    if (insideBrackets(strip.text, index)) continue;
    const [left, right] = [strip.text.slice(0, index), strip.text.slice(index)];
    const titled = looksLikeTitle(left);
    if (titled === looksLikeTitle(right) || looksLikeInstitution(left) === titled || looksLikeInstitution(right) !== titled) continue;
    return [strip.slice(0, index), strip.slice(index).clean()];
  }
  return [strip];
}

/** How all of its letters are set. */
function look(strip: Strip): { readonly bold: boolean; readonly italic: boolean } {
  const letters = strip.pieces.filter(piece => hasAlphabetic(piece.text));
  return { bold: letters.length > 0 && letters.every(piece => piece.style.bold), italic: letters.length > 0 && letters.every(piece => piece.style.italic) };
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
  const small = (part: Strip): boolean => /^[()[\]\s.]*$|^\(?(?:expected|exp\.?|anticipated|graduat\w+|grad\.?|class of|from|voraussichtlich|erwartet|in|de|du|le|von|vom|from|desde|del|entre|between|des|dès|em|no|ab|seit|zwischen|a|à)\)?:?$/i.test(part.text);
  for (const part of [before, after]) if (small(part)) reading.mark(part.pieces);
  return { dates: { interval }, rest: [trimBracket(before, /[([]\s*$/), trimBracket(after, /^\s*[)\]]/)].filter(part => part.text !== '' && !small(part)) };
}

/** Start and end in cells of their own: "03/2019 | Present". */
function takeDatePair(strips: readonly Strip[], reading: Reading): { readonly dates: DateInterval; readonly rest: readonly Strip[] } | undefined {
  for (let index = 0; index + 1 < strips.length; index++) {
    const [from, to] = [strips[index], strips[index + 1]];
    if (!from || !to || from.text.length > 30 || to.text.length > 30 || !from.dates || from.dates.endDate !== undefined || !isDate(from.text)) continue;
    if (!isPresent(to.text) && !(to.dates && to.dates.endDate === undefined && isDate(to.text))) continue;
    const found = findDates(`${from.text.replace(/\s*[–—-]+$/, '')} – ${to.text.replace(/^[–—-]+\s*/, '')}`);
    const text = found?.startDate && found.endDate && reading.take(new Strip([...from.parts, ...to.parts]));
    if (text) return { dates: { text, ...(found.startDate ? { startDate: found.startDate } : {}), ...(found.endDate ? { endDate: found.endDate } : {}) }, rest: strips.filter(strip => strip !== from && strip !== to) };
  }
  return undefined;
}

function trimBracket(strip: Strip, pattern: RegExp): Strip {
  const match = /[()[\]]/.test(strip.text) ? pattern.exec(strip.text) : null;
  if (!match) return strip;
  return (match.index === 0 ? strip.slice(match[0].length) : strip.slice(0, match.index)).clean();
}

const grade = /\s*[,;(|–—]\s*(?=(?:with |avec |mit )?(?:c?gpa|(?:cum(?:ulative|\.)?|overall|final|major) gpa|grade|cgpa|notas?\b|note\b|abschlussnote|notendurchschnitt|mention|moyenne|promedio|m[eé]dia\b|magna|summa|cum laude|(?:first|second|upper|lower)[- ](?:class|second)|(?:high )?honou?rs|distinction|\d[.,:]\d))|\s+(?=c?gpa\b)/i;

/** "B.Sc. in Physics, GPA 3.9": the grade is none of the title. */
function splitGrade(strip: Strip): Strip[] {
  const found = grade.exec(strip.text);
  return found && found.index > 3 ? [strip.slice(0, found.index), strip.slice(found.index + found[0].length)] : [strip];
}

const connective = /^(?:at|bei|beim|chez|@|in|für|for|with|en|na|no|em|à|au|am|an der|presso)$/i;

/** Without the brackets around the whole. */
function unbracketed(strip: Strip): Strip {
  return /^\([^()]*\)$|^\[[^[\]]*\]$/.test(strip.text) ? strip.slice(1, strip.text.length - 1) : strip;
}

/** "Engineer at Acme Ltd" */
function splitAt(strip: Strip): Strip[] {
  const found = / (?:at|bei|beim|chez|@) (?:the )?(?=\S)/.exec(strip.text);
  return found && looksLikePosition(strip.text.slice(0, found.index)) && !insideBrackets(strip.text, found.index) ? [strip.slice(0, found.index), strip.slice(found.index + found[0].length)] : [strip];
}

/** What stands in one stretch of a head; a field whose role is documented is not cut at separators. */
function parts(strips: readonly Strip[], role: Role | undefined, kind: SectionKind): Strip[] {
  if (role === 'dates') return [...strips];
  if (role === 'location') return [...strips];
  const guessing = role === undefined || role === 'head';
  const cut = role === 'position' || role === 'organisation' ? strips : strips.flatMap(strip => strip.split(separators));
  const graded = kind === 'education' ? cut.flatMap(splitGrade) : cut;
  return graded.flatMap(strip => (guessing ? splitAt(strip) : [strip])).flatMap(splitPlace).flatMap(part => (guessing ? splitComma(part) : [part]));
}

/** The beginning and the end of an interval given as two fields. */
function joinDateRows(rows: readonly HeadRow[]): HeadRow[] {
  const joined: HeadRow[] = [];
  for (const row of rows) {
    const last = joined[joined.length - 1];
    if (row.role === 'dates' && last?.role === 'dates') joined[joined.length - 1] = { line: new Line([...last.line.cells, ...row.line.cells]), role: 'dates' };
    else joined.push(row);
  }
  return joined;
}

/** A head of two parts and no more is a title and "Editorial Litoral, Santa Fe"; as a place alone the pair would leave the employer out. */
function withTowns(segments: readonly Segment[], kind: SectionKind): readonly Segment[] {
  if (kind !== 'work' && kind !== 'education' && kind !== 'volunteer') return segments;
  const others = segments.filter(segment => segment.place === 0);
  const [pair, ...more] = segments.filter(segment => segment.place === 1 && segment.role === undefined);
  if (!pair || more.length > 0 || others.length !== 1 || segments.some(segment => segment.place === 2)) return segments;
  const comma = pair.strip.text.indexOf(',');
  return segments.flatMap(segment => (segment === pair ? [{ ...pair, strip: pair.strip.slice(0, comma), place: 0 as const }, { ...pair, strip: pair.strip.slice(comma).clean(), place: 2 as const, first: false, bold: false }] : [segment]));
}

const saint = /^(?:San|Santa|São|Santo|St\.?|Saint|New|Los|Las|La|El|Le|Bad|Den|Rio|Port|Fort|North|South|East|West|Upper|Lower)$/;

/** "Atelier Numérique, Grenoble": the last word is a town, though of no list. */
function townAfter(text: string): number {
  const comma = text.lastIndexOf(', ');
  const words = text.slice(comma + 2).split(' ');
  const [first = '', second] = words;
  const word = (value: string): boolean => /^\p{Lu}[\p{L}’'-]{2,}$/u.test(value) && /\p{Ll}/u.test(value);
  const shaped = words.length === 1 ? word(first) : words.length === 2 && saint.test(first) && second !== undefined && /^\p{Lu}\p{Ll}+$/u.test(second);
  const tail = text.slice(comma + 2);
  return comma > 2 && shaped && !looksLikeInstitution(tail) && !looksLikeTitle(tail) && !looksLikeTool(tail) ? comma : -1;
}

/** Cuts what one segment holds for two slots, where the other is still empty: "Cellist, Fyn Ensemble", "Atelier Numérique, Grenoble". */
function complete(chosen: ReadonlyMap<Slot, Segment>, segments: readonly Segment[], kind: SectionKind): { readonly fields: ReadonlyMap<Slot, Strip>; readonly rest: readonly Strip[] } {
  const used = new Set(chosen.values());
  const fields = new Map<Slot, Strip>([...chosen].map(([slot, segment]) => [slot, segment.strip]));
  const divide = (from: Slot, to: Slot, at: number, keepsLeft: boolean): void => {
    const strip = fields.get(from);
    if (!strip || at < 0 || insideBrackets(strip.text, at)) return;
    const [left, right] = [strip.slice(0, at).clean(), strip.slice(at).clean()];
    fields.set(from, keepsLeft ? left : right);
    fields.set(to, keepsLeft ? right : left);
  };
  if (kind === 'work' || kind === 'volunteer') {
    const position = fields.get('position')?.text ?? '';
    const name = fields.get('name')?.text ?? '';
    const comma = (text: string): number => /,\s/.exec(text)?.index ?? -1;
    const titled = comma(position);
    const place = fields.get('location')?.text ?? '';
    if (!fields.has('name') && placeScore(place) === 1) divide('location', 'name', comma(place), false);
    if (!fields.has('name') && titled > 0 && looksLikePosition(position.slice(0, titled)) && !looksLikePosition(position.slice(titled)) && /^,\s\p{Lu}/u.test(position.slice(titled))) divide('position', 'name', titled, true);
    const named = comma(name);
    if (!fields.has('position') && named > 0 && looksLikePosition(name.slice(named)) && !looksLikePosition(name.slice(0, named))) divide('name', 'position', named, true);
  }
  if (kind === 'education' && !fields.has('position')) {
    const name = fields.get('name')?.text ?? '';
    const comma = /,\s/.exec(name)?.index ?? -1;
    if (comma > 0 && looksLikeDegree(name.slice(0, comma)) && looksLikeSchool(name.slice(comma)) && !looksLikeSchool(name.slice(0, comma))) divide('name', 'position', comma, false);
  }
  if (!fields.has('location') && (kind === 'work' || kind === 'education' || kind === 'volunteer')) divide('name', 'location', townAfter(fields.get('name')?.text ?? ''), true);
  return { fields, rest: segments.filter(segment => !used.has(segment)).map(segment => segment.strip) };
}

/** Reads the lines of an entry's head into its fields. Content decides (dates, places, words of titles, degrees, schools), then the macro's documentation, then look and order. */
export function readHead(rows: readonly HeadRow[], kind: SectionKind, reading: Reading): Head {
  const segments: Segment[] = [];
  const rest: Strip[] = [];
  let dates: DateInterval | undefined;
  joinDateRows(rows).forEach(row => {
    const whole = (row.line.cells.length === 1 ? [row.line.strip] : row.line.cells.map(cell => new Strip(cell))).filter(strip => strip.text !== '');
    const pair = dates ? undefined : takeDatePair(whole, reading);
    if (pair) dates = pair.dates;
    const strips = pair ? pair.rest : whole;
    const around = { dated: pair !== undefined && rows.length > 1, placed: false };
    for (const strip of strips) {
      for (const stretch of row.role === undefined || row.role === 'head' ? byLook(strip, kind) : [strip]) {
        const cut = dates ? { dates: undefined, rest: [stretch] } : takeDates(stretch, reading);
        if (cut.dates) {
          dates = cut.dates.interval;
          around.dated = rows.length > 1;
        }
        for (const part of parts(cut.rest, row.role, kind)) {
          const bare = part.clean();
          const clean = unbracketed(bare);
          if (clean.text === '') continue;
          if (connective.test(clean.text)) {
            reading.mark(clean.pieces);
            continue;
          }
          if (row.role === 'dates') {
            rest.push(clean);
            continue;
          }
          const said = wordsSay(clean.text);
          around.placed ||= said.place === 2;
          segments.push({ strip: clean, first: segments.length === 0, role: row.role, ...look(clean), bracketed: clean.text !== bare.text, row: around, ...said });
        }
      }
    }
  });
  const whole = withTowns(segments, kind);
  const chosen = complete(assign(whole, kind), whole, kind);
  const [position, name, location] = slots.map(slot => {
    const strip = chosen.fields.get(slot);
    return strip && reading.take(strip);
  });
  return {
    ...(position ? { position } : {}), ...(name ? { name } : {}), ...(location ? { location } : {}), ...(dates ? { dates } : {}),
    rest: [...rest, ...chosen.rest],
  };
}
