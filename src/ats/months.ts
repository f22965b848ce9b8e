import type { DateInterval, Entry, PartialDate } from '../resume/index.ts';
import { recentMonths } from './rubric.ts';

/** Months since year 0 of the day `asOf` (`YYYY-MM-DD`). */
export function monthOf(asOf: string): number {
  return Number(asOf.slice(0, 4)) * 12 + Number(asOf.slice(5, 7)) - 1;
}

/** Months since year 0; `missing` (1-12) stands in for a month that was not written. */
export function monthIndex({ year, month }: PartialDate, missing: number): number {
  return year * 12 + (month ?? missing) - 1;
}

/** Ended at most five years before `now`, and has begun by then. In doubt about a month, for the résumé. */
export function recentEnough({ startDate, endDate }: DateInterval, now: number): boolean {
  const end = endDate ?? startDate;
  if (end === undefined || (startDate !== undefined && monthIndex(startDate, 1) > now)) return false;
  return end === 'present' || now - monthIndex(end, 12) <= recentMonths;
}

/**
 * Months covered by at least one of the entries, up to `now`; overlapping roles count once. A year without month counts from or to its middle,
 * so that "2018 – 2020" makes two years. A single date proves no duration.
 */
export function coveredMonths(entries: readonly Entry[], now: number): number {
  const months = new Set<number>();
  for (const { dates } of entries) {
    if (dates?.startDate === undefined || dates.endDate === undefined) continue;
    const start = monthIndex(dates.startDate, 7);
    const end = Math.min(now, dates.endDate === 'present' ? now : monthIndex(dates.endDate, dates.startDate.month === undefined ? 6 : 12));
    for (let month = Math.max(start, now - 1200); month <= end; month += 1) months.add(month);
  }
  return months.size;
}
