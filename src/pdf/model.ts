/** A word as a PDF extractor sees it; coordinates in points (1/72 inch), origin at the page's top left. */
export interface PdfWord {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Words on one visual line, left to right, rebuilt from coordinates. */
export interface PdfLine {
  readonly text: string;
  readonly words: readonly PdfWord[];
  readonly y: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  /** Visual lines, top to bottom. */
  readonly lines: readonly PdfLine[];
  /** The page's text in the order of the content stream, as an extractor that ignores geometry reads it. */
  readonly streamText: string;
  readonly hasImage: boolean;
}

export interface PdfText {
  readonly extractor: { readonly name: string; readonly version: string };
  /** Size of the file in bytes. */
  readonly bytes: number;
  readonly pages: readonly PdfPage[];
}
