import type { Role } from './flow.ts';
import type { SectionKind } from './model.ts';
import type { Strip } from './strip.ts';
import { looksLikeTool } from './vocabulary.ts';

/** A part of an entry's head that can be a field. */
export interface Segment {
  readonly strip: Strip;
  /** What the macro's documentation says it is. */
  readonly role: Role | undefined;
  /** It stands first in the head. */
  readonly first: boolean;
  readonly bold: boolean;
  readonly italic: boolean;
  /** It stood in brackets of its own. */
  readonly bracketed: boolean;
  /** Whether it shares its row with the dates: titles do. With a place: employers do. */
  readonly row: { readonly dated: boolean; readonly placed: boolean };
  // What its words say.
  readonly place: 0 | 1 | 2;
  readonly degree: boolean;
  readonly position: boolean;
  readonly school: boolean;
  readonly organisation: boolean;
}

export type Slot = 'position' | 'name' | 'location';
export const slots: readonly Slot[] = ['position', 'name', 'location'];

/** "Overhaul of diesel engines." */
function isSentence(text: string): boolean {
  return text.endsWith('.') && /\s\p{Ll}+\s.*\p{Ll}{4,}\.$/u.test(text);
}

// The weights are ordered: words outweigh the macro's documentation, that outweighs neighbours, those outweigh the look. Tried on the fixtures' families.

function asLocation({ strip, role, place, first, bold, bracketed, school, organisation }: Segment, kind: SectionKind): number {
  if (role === 'location' || role === 'address') return place > 0 ? 4.5 : 2;
  if (place === 2) return 4;
  if (place === 1) return school || organisation || bold || kind === 'projects' || bracketed ? 0 : 2;
  const linked = strip.pieces.some(piece => piece.link !== undefined);
  const held = kind === 'work' || kind === 'education' || kind === 'volunteer';
  return !first && !bold && !linked && held && /^\p{Lu}[\p{L}-]+$/u.test(strip.text) && !looksLikeTool(strip.text) ? (bracketed ? 1 : 0.2) : -3;
}

function asPosition({ strip, role, place, degree, position, school, organisation, row, italic }: Segment, kind: SectionKind): number {
  // A project, certificate or paper has a name, hardly ever a post.
  const nameless = kind === 'projects' || kind === 'certificates' || kind === 'publications' || (kind === 'awards' && role !== 'position');
  const words = kind === 'education'
    ? (degree ? 4 : 0) + (position && !school ? 1 : 0) - (school && !degree ? 3 : 0)
    : (position ? 3 : 0) + (degree ? 1 : 0) - ((organisation || school) && !position ? 1.5 : 0) - (nameless ? 3.5 : 0);
  const around = (role === 'position' && kind !== 'projects' ? 3 : 0) - (role === 'organisation' ? 2 : 0) + (row.dated ? 1 : 0) + (italic ? 0.5 : 0) - (place === 2 ? 3 : 0) - (strip.text.length > 90 ? 1.5 : 0);
  return 0.2 + words + around;
}

function asName({ strip, role, place, degree, position, school, organisation, row, bold, first }: Segment, kind: SectionKind): number {
  const documented = role === 'organisation' || (role === 'position' && kind === 'projects');
  const words = kind === 'education'
    ? (school ? 4 : 0) + (organisation && !school ? 1 : 0) - (degree && !school ? 3 : 0)
    : (organisation ? 2 : 0) + (school ? 2.5 : 0) - (position ? 1.5 : 0);
  const prose = (kind === 'work' || kind === 'education') && isSentence(strip.text);
  const around = (documented ? 3 : 0) - (role === 'position' && !documented ? 2 : 0) + (row.placed && place < 2 ? 1.5 : 0) + (bold ? 0.8 : 0) + (first ? 0.6 : 0) + (first && kind === 'projects' ? 2 : 0)
    - (place === 2 ? 3 : 0) - (strip.text.length > 90 ? 1.5 : 0) - (prose ? 2 : 0);
  return 0.3 + words + around;
}

function score(segment: Segment, slot: Slot, kind: SectionKind): number {
  if (slot === 'location') return asLocation(segment, kind);
  return slot === 'position' ? asPosition(segment, kind) : asName(segment, kind);
}

/** The best of all ways to give each slot a segment of its own. A segment that speaks against a slot is rather left over. */
export function assign(segments: readonly Segment[], kind: SectionKind): Map<Slot, Segment> {
  const candidates = segments.slice(0, 8);
  const options = slots.map(slot => {
    const scored = candidates.map(segment => ({ segment, worth: score(segment, slot, kind) })).filter(option => option.worth > 0);
    return [{ segment: undefined, worth: 0 }, ...scored];
  });
  const [positions = [], names = [], locations = []] = options;
  let total = 0;
  let best: readonly (Segment | undefined)[] = [];
  for (const position of positions) {
    for (const name of names) {
      if (name.segment && name.segment === position.segment) continue;
      for (const location of locations) {
        if (location.segment && (location.segment === position.segment || location.segment === name.segment)) continue;
        const worth = position.worth + name.worth + location.worth;
        if (worth <= total) continue;
        total = worth;
        best = [position.segment, name.segment, location.segment];
      }
    }
  }
  return new Map(slots.flatMap((slot, index) => {
    const segment = best[index];
    return segment ? [[slot, segment] as const] : [];
  }));
}
