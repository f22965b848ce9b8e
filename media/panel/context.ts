import type { Evidence, PanelCommand, Side } from '../../src/shared/protocol.ts';
import type { PanelStrings } from '../../src/shared/strings.ts';

/** A place of a PDF, as evidence or the source gives it. */
export type Target = Pick<Evidence, 'page' | 'rects' | 'text'>;

/** What every part of the page may use. */
export interface Context {
  readonly strings: PanelStrings;
  readonly format: Formats;
  command(command: PanelCommand): void;
  openLink(url: string): void;
  revealSource(range: NonNullable<Evidence['range']>): void;
  /** Stops what the progress line tells of. */
  cancel(): void;
  /** Asks for the source of a place of the PDF: points from the page's top left. */
  openPlace(side: Side, page: number, x: number, y: number): void;
  selectRequirement(id: string): void;
  applyFix(checkId: string, index: number): void;
  /** Shows that place of the PDF and marks it. */
  pointAt(side: Side, place: Target): void;
  /** Outlines that place of the PDF where it is in sight, until called without one. */
  hint(side: Side, place?: Target): void;
  /** Whether the PDF is seen beside the score. */
  pdfInSight(): boolean;
  /** Says a change to screen readers. */
  announce(text: string): void;
}

export interface Formats {
  points(value: number): string;
  /** With sign: `+3.5`, `−2`, `0`. */
  change(value: number): string;
  percent(fraction: number): string;
  /** `a, b, and c` */
  list(items: readonly string[]): string;
  date(isoDay: string): string;
  /** Of an ISO date and time, in the reader's own time. */
  moment(isoTime: string): string;
  seconds(milliseconds: number): string;
}

export function formats(language: string): Formats {
  const points = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const change = new Intl.NumberFormat(language, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  const moment = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const seconds = new Intl.NumberFormat(language, { style: 'unit', unit: 'second', maximumSignificantDigits: 2 });
  const list = new Intl.ListFormat(language);
  const dated = (text: string, shown: Intl.DateTimeFormat): string => {
    const time = Date.parse(text);
    return Number.isNaN(time) ? text : shown.format(time);
  };
  return {
    points: value => points.format(value),
    change: value => change.format(value).replace('-', '−'),
    list: items => list.format(items),
    percent: value => percent.format(value),
    date: day => dated(day, date),
    moment: time => dated(time, moment),
    seconds: milliseconds => seconds.format(milliseconds / 1000),
  };
}
