/** Half-open range of UTF-16 code units in one source file. `file` is the name the file was handed in with. */
export interface SourceRange {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

export interface SourceFile {
  readonly file: string;
  readonly text: string;
}

export interface TextEdit {
  readonly range: SourceRange;
  readonly newText: string;
}

/** Text as a reader of the PDF sees it, with the way back to the source. */
export interface VisibleText {
  readonly text: string;
  /** The source that produces the text, without surrounding white space. */
  readonly range: SourceRange;
  /** For each UTF-16 unit of `text`, the source offset it comes from; one more at the end, the offset after the last. Length `text.length + 1`. */
  readonly offsets: readonly number[];
}

export type SectionKind =
  | 'work' | 'education' | 'skills' | 'projects' | 'certificates' | 'publications' | 'awards' | 'languages' | 'summary' | 'volunteer' | 'interests' | 'references' | 'other';

/** A date as precise as it was written: year, or year and month (1-12). */
export interface PartialDate {
  readonly year: number;
  readonly month?: number;
}

export interface DateInterval {
  readonly text: VisibleText;
  readonly startDate?: PartialDate;
  /** Missing when a single point in time was given (a graduation); 'present' for a role that goes on. */
  readonly endDate?: PartialDate | 'present';
}

/**
 * One list item, sub-items included. `range` is the whole item from its `\item`-like command, without the white space and comment lines behind it, groups and environments balanced:
 * the texts of two ranges of one list can be swapped. (A comment behind its last word belongs to it, with its line end where a neighbour needs that.)
 */
export interface Bullet {
  readonly range: SourceRange;
  readonly body: VisibleText;
}

/** One thing held, studied or made. Which field holds what follows JSON Resume; `name` is the organisation, school or project. */
export interface Entry {
  readonly range: SourceRange;
  readonly position?: VisibleText;
  readonly name?: VisibleText;
  readonly location?: VisibleText;
  readonly dates?: DateInterval;
  readonly highlights: readonly Bullet[];
  /** Running text of the entry, and parts of its head that are none of the fields above (a grade, a link, the technologies of a project). */
  readonly summary: readonly VisibleText[];
}

/** `Languages: Java, Python` is one row named "Languages" with two keywords. `range` is the row, or its list alone where one macro prints several rows. */
export interface SkillRow {
  readonly range: SourceRange;
  readonly name?: VisibleText;
  readonly keywords: readonly VisibleText[];
}

export interface Section {
  readonly kind: SectionKind;
  readonly heading: VisibleText;
  /** From the heading command to the start of the next section (or the document's end). */
  readonly range: SourceRange;
  readonly entries: readonly Entry[];
  /** Bullets that stand in the section without an entry. */
  readonly highlights: readonly Bullet[];
  readonly skills: readonly SkillRow[];
  /** Running text: a summary, a line of awards. */
  readonly paragraphs: readonly VisibleText[];
}

export interface Basics {
  readonly name?: VisibleText;
  /** The headline under the name, where there is one. */
  readonly label?: VisibleText;
  readonly email?: VisibleText;
  readonly phone?: VisibleText;
  readonly location?: VisibleText;
  /** Profiles and sites as written (`linkedin.com/in/…`). */
  readonly urls: readonly VisibleText[];
  /** Other short facts of the contact block: nationality, date of birth, a work permit. */
  readonly details: readonly VisibleText[];
}

/** Alternatives the master carries: a commented-out item inside a list. `range` covers the commented lines. */
export interface CommentedBullet {
  readonly range: SourceRange;
  readonly text: string;
}

/** A parsed résumé. Everything the reader sees is in a section, in the contact block, or inside an opaque range: nothing is lost. */
export interface Resume {
  /** Main file first, then what it inputs, in order of appearance. */
  readonly files: readonly SourceFile[];
  readonly basics: Basics;
  readonly sections: readonly Section[];
  readonly commentedBullets: readonly CommentedBullet[];
  /** Source that produces visible words and was not understood. */
  readonly opaque: readonly SourceRange[];
  /** Share of the visible words that were understood, 0..1 (1 when there are none). */
  readonly understoodShare: number;
  /** Every visible word in source order (contact macros of the preamble, then the body); what the PDF should contain. */
  readonly visibleText: string;
  readonly hasDocument: boolean;
}
