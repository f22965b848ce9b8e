import type { HiddenReason } from './model.ts';
import { type Box, contains } from './matrix.ts';

/** `#rrggbb`; undefined when it cannot be told (pattern, shading, picture). */
export type Colour = string | undefined;

/** Something opaque that was painted; later paint covers earlier paint. `exact` is false when only the surrounding box is known. */
export interface Paint {
  readonly box: Box;
  readonly colour: Colour;
  readonly exact: boolean;
}

/** One shown glyph, in page coordinates (points, origin top left). */
export interface Glyph {
  /** What the PDF says it means; may be empty, several letters, or a code point without meaning. */
  readonly unicode: string;
  readonly box: Box;
  readonly size: number;
  readonly colour: Colour;
  readonly opacity: number;
  readonly renderMode: number;
  readonly clip: Box;
  readonly layerShown: boolean;
  readonly onPage: boolean;
  /** How many paints were on the page before it. */
  readonly after: number;
  /** Name of its font. */
  readonly font: string;
  /** Degrees, clockwise. */
  readonly turned: number;
}

/** WCAG 2 contrast below which a word counts as painted in the colour of its background. Light grey decoration (#dddddd on white: 1.36) stays above it. */
const NEAR_BACKGROUND = 1.3;
/** Points. TeX's smallest usual size is 5 pt. */
const TINY = 4;

function luminance(hex: string): number {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** WCAG 2.2 contrast ratio, 1..21 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** Paints by the height at which they stand, each with its number: a page with a drawing holds thousands, of which a word meets few. */
export type PaintIndex = (y: number) => readonly { readonly paint: Paint; readonly order: number }[];

/** Points. About the height of a line. */
const BAND = 12;

export function indexPaints(paints: readonly Paint[], pageHeight: number): PaintIndex {
  const last = Math.min(10_000, Math.max(0, Math.ceil(pageHeight / BAND)));
  const band = (y: number): number => Math.min(last, Math.max(0, Math.floor(y / BAND)));
  const bands: { paint: Paint; order: number }[][] = Array.from({ length: last + 1 }, () => []);
  for (const [order, paint] of paints.entries()) {
    for (let index = band(paint.box.top); index <= band(paint.box.bottom); index += 1) bands[index]?.push({ paint, order });
  }
  return y => bands[band(y)] ?? [];
}

/** Why a person does not see this glyph; undefined when they do, or when it cannot be told (text over a picture or a gradient). */
export function hiddenReason(glyph: Glyph, paintsAt: PaintIndex): HiddenReason | undefined {
  const x = (glyph.box.left + glyph.box.right) / 2;
  const y = (glyph.box.top + glyph.box.bottom) / 2;
  const quarter = (glyph.box.bottom - glyph.box.top) / 4;
  if (!glyph.onPage) return 'offPage';
  if (glyph.renderMode === 3 || glyph.renderMode === 7 || !glyph.layerShown) return 'invisible';
  if (glyph.opacity < 0.1) return 'transparent';
  if (glyph.size > 0 && glyph.size < TINY) return 'tiny';
  if (!contains(glyph.clip, x, y)) return 'clipped';
  let behind: Paint | undefined;
  for (const { paint, order } of paintsAt(y)) {
    if (order < glyph.after) {
      if (contains(paint.box, x, y)) behind = paint;
      // A line through a word leaves it readable.
    } else if (paint.exact && contains(paint.box, x, y - quarter) && contains(paint.box, x, y + quarter)) return 'covered';
  }
  const background: Colour = behind === undefined ? '#ffffff' : behind.exact ? behind.colour : undefined;
  if (background === undefined || glyph.colour === undefined) return undefined;
  return contrast(glyph.colour, background) < NEAR_BACKGROUND ? 'colour' : undefined;
}
