import type { Evidence, PanelCommand, Side } from '../../src/shared/protocol.ts';
import type { PanelStrings } from '../../src/shared/strings.ts';

/** What every part of the page may use. */
export interface Context {
  readonly strings: PanelStrings;
  readonly format: Formats;
  command(command: PanelCommand): void;
  openLink(url: string): void;
  revealSource(range: NonNullable<Evidence['range']>): void;
  /** Shows that page of the PDF and marks `text` on it, where it can be found there. */
  jumpToPage(side: Side, page: number, text: string): void;
  /** Says a change to screen readers. */
  announce(text: string): void;
}

export interface Formats {
  points(value: number): string;
  /** With sign: `+3.5`, `−2`, `0`. */
  change(value: number): string;
  percent(fraction: number): string;
  date(isoDay: string): string;
}

export function formats(language: string): Formats {
  const points = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const change = new Intl.NumberFormat(language, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  return {
    points: value => points.format(value),
    change: value => change.format(value).replace('-', '−'),
    percent: value => percent.format(value),
    date: day => {
      const time = Date.parse(day);
      return Number.isNaN(time) ? day : date.format(time);
    },
  };
}
