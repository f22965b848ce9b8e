import { KnownError } from '../../shared/knownError.ts';

/** Of the ad's own text. No ad is longer; every text up to here is read in about a second. */
export const MAX_JOB_CHARACTERS = 200_000;
/** Of a web page: job boards send megabytes of scripts and styles around a page of text. */
export const MAX_HTML_CHARACTERS = 5_000_000;
/** Of its tags and text without scripts, styles and pictures: an ordinary page of this size is converted in a fraction of a second, one of nothing but opening tags in about four. */
export const MAX_MARKUP_CHARACTERS = 1_000_000;

const count = (number: number): string => number.toLocaleString('en-US');

/** @throws KnownError when `characters` are more than `most`. */
export function within(most: number, characters: number, what = 'The job description'): void {
  if (characters <= most) return;
  throw new KnownError(`${what} is too long: it has ${count(characters)} characters, and at most ${count(most)} are read. Select or copy only the text of the job ad, not the whole page or file, and try again.`);
}
