import { KnownError } from '../shared/knownError.ts';
import { detailsOf, type Contact, type Detail } from './contactDetails.ts';
import { fold, type Folded } from './fold.ts';

/** Takes the contact details out of texts, and puts them back into what comes back. One redactor serves one request. */
export interface ContactRedactor {
  /** The text with a placeholder such as `⟦name 1⟧` for each detail. */
  redact(text: string): string;
  /** The text with its placeholders filled in again; undefined when it holds one that was never given out. */
  restore(text: string): string | undefined;
  /** Throws when one of the texts would still give a detail away. */
  assertAbsent(...texts: readonly string[]): void;
}

const PLACEHOLDER = /⟦[^⟦⟧]*⟧/g;

/**
 * `contact`: the résumé's basics as parsed. `commonWords`: words that are no secret although a name holds them: the job's
 * requirements (somebody called Ruby applies to a job that asks for Ruby); the whole name is taken out all the same.
 */
export function contactRedactor(contact: Contact, commonWords: readonly string[] = []): ContactRedactor {
  const details = detailsOf(contact, commonWords);
  const placeholders = new Map<string, string>();
  const removed = new Map<string, string>();

  function placeholderFor(kind: string, surface: string): string {
    const key = `${kind}:${surface}`;
    const known = placeholders.get(key);
    if (known !== undefined) return known;
    const placeholder = `⟦${kind} ${placeholders.size + 1}⟧`;
    placeholders.set(key, placeholder);
    removed.set(placeholder, surface);
    return placeholder;
  }

  return {
    redact(text) {
      // These brackets are ours alone, so that no text can smuggle in a placeholder.
      const source = text.replaceAll('⟦', '[').replaceAll('⟧', ']');
      let result = '';
      let from = 0;
      for (const { start, end, kind } of placesOf(source, details)) {
        result += source.slice(from, start) + placeholderFor(kind, source.slice(start, end));
        from = end;
      }
      return result + source.slice(from);
    },
    restore(text) {
      const restored = text.replace(PLACEHOLDER, placeholder => removed.get(placeholder) ?? placeholder);
      return /[⟦⟧]/.test(restored) ? undefined : restored;
    },
    assertAbsent(...texts) {
      for (const text of texts) {
        // Between the placeholders: their own words (“phone”) are no detail.
        const found = text.split(PLACEHOLDER).flatMap(piece => placesOf(piece, details))[0];
        if (found) throw new KnownError(`Part of your contact details (${found.kind}) would have been sent to the language model, so nothing was sent. Tailor without a model, and please report this.`);
      }
    },
  };
}

/** The text without contact details, for a person's eye or a single message. */
export function withoutContact(text: string, contact: Contact): string {
  return contactRedactor(contact).redact(text);
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

/** Where details stand, in order; overlapping ones are one place. */
function placesOf(text: string, details: readonly Detail[]): Place[] {
  const folded = fold(text);
  // Any e-mail address is somebody's, a referee's for one.
  const found = [...text.matchAll(EMAIL)].map(({ 0: email, index }): Place => ({ start: index, end: index + email.length, kind: 'email' }));
  for (const detail of details) {
    for (let at = folded.text.indexOf(detail.letters); at >= 0; at = folded.text.indexOf(detail.letters, at + 1)) {
      const place = placeAt(at, detail, folded, text);
      if (place) found.push(place);
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Place[] = [];
  for (const place of found) {
    const last = merged.at(-1);
    if (last && place.start < last.end) merged[merged.length - 1] = { ...last, end: Math.max(last.end, place.end) };
    else merged.push(place);
  }
  return merged;
}

const EMAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu;

function placeAt(at: number, { kind, letters, asWords, capitalised }: Detail, { text: row, starts, ends, begins }: Folded, text: string): Place | undefined {
  const after = at + letters.length;
  if (asWords && !(begins[at] && begins[after])) return undefined;
  let first = at;
  // A telephone number is known by its end; country and area go before it.
  if (kind === 'phone') while (at - first < 8 && /\d/.test(row[first - 1] ?? '')) first--;
  const [start, end] = [starts[first], ends[after - 1]];
  if (start === undefined || end === undefined || (capitalised && /^\p{Ll}/u.test(text.slice(start)))) return undefined;
  return { start: kind === 'phone' && text[start - 1] === '+' ? start - 1 : start, end, kind };
}
