/** How a word is kept from a reader's eye while a machine still reads it. */
export type HiddenReason = 'colour' | 'tiny' | 'offPage' | 'invisible' | 'transparent' | 'clipped' | 'covered'
  /** The same word stands visibly at the same place: poor man's bold, outlines. No trick, but read twice. */
  | 'overprinted';

/** A word as a PDF extractor sees it; coordinates in points (1/72 inch), origin at the page's top left. */
export interface PdfWord {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Set when a person who looks at the page does not see the word. */
  readonly hidden?: HiddenReason;
  /** How most of its letters are set; missing when it cannot be told. */
  readonly look?: WordLook;
}

export interface WordLook {
  /** Name of the font, as in `PdfText.fonts`. */
  readonly font: string;
  /** Other fonts in the same word: an icon that sticks to it. Missing when there are none. */
  readonly otherFonts?: readonly string[];
  /** Points. */
  readonly size: number;
  /** White between its letters beyond their own widths, as a share of the size; missing where the letters stand as usual. */
  readonly spacing?: number;
  /** `#rrggbb`; missing for patterns and shadings. */
  readonly colour?: string;
  /** PDF's text render mode; missing for 0, filled. */
  readonly renderMode?: number;
  /** Degrees, clockwise, in quarter turns for text along the page's edges; missing for upright text. */
  readonly turned?: number;
}

/** Words on one visual line, left to right, rebuilt from coordinates. */
export interface PdfLine {
  readonly text: string;
  readonly words: readonly PdfWord[];
  readonly y: number;
  /** The line stands at the head or foot of several pages, but for its digits: a running header or footer. */
  readonly running?: true;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  /** Visual lines, top to bottom. Hidden words stand in them too, each marked. */
  readonly lines: readonly PdfLine[];
  /** The same words in the order of the content stream. */
  readonly words: readonly PdfWord[];
  /** The page's text in the order of the content stream, as an extractor that ignores geometry reads it. */
  readonly streamText: string;
  /** Words painted outside the page: in the file, but in neither `words` nor `lines`. */
  readonly offPage: readonly string[];
  /** Soft hyphens (U+00AD) in the page's glyphs. pdf.js drops them, other readers break words at them. */
  readonly softHyphens: number;
  readonly hasImage: boolean;
}

/** A font as the pages use it. */
export interface PdfFont {
  readonly name: string;
  /** PDF font type: `Type1`, `Type3`, `TrueType`, `CIDFontType0C` … */
  readonly type: string;
  /** Glyphs shown in this font, and how many of them have no letter behind them (no Unicode, private use, control characters). */
  readonly glyphs: number;
  readonly unmapped: number;
}

export interface PdfText {
  readonly extractor: { readonly name: string; readonly version: string };
  /** Size of the file in bytes. */
  readonly bytes: number;
  readonly pages: readonly PdfPage[];
  readonly fonts: readonly PdfFont[];
}
