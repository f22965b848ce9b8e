import { spelledOut } from '../fixes/contact.ts';
import { type PaperCheck, lacksPdf } from '../measured.ts';
import type { ReadLine } from '../reader.ts';
import type { Evidence } from '../schema.ts';
import { fold, listed, proseWords } from '../text.ts';

/** Lines of the first page in which a parser expects the contact details. */
const TOP_LINES = 10;

const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;
const phone = /(?:^|[^\p{L}\p{N}/.-])(\+?(?:\(?\d{1,5}\)?[\s.\-/]?){2,6}\d{1,5})(?![\p{L}\p{N}-]*[/@])/gu;
const link = /(?:https?:\/\/|www\.)\S+|\b(?:linkedin\.com|github\.com|gitlab\.com)\b|\b[\p{L}\p{N}-]+\.(?:com|org|net|io|dev|me|edu|de|fr|eu|uk|ca|app|tech|info)\b(?![\p{L}@])/iu;
const cityAndRegion = /\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+){0,2}, ?(?:\p{Lu}{2}\b|\p{Lu}\p{Ll}+)/u;

function hasPhone(text: string): boolean {
  return [...text.matchAll(phone)].some(match => {
    const digits = (match[1] ?? '').replace(/\D/g, '').length;
    return digits >= 7 && digits <= 15 && !/^\s*\d{4}\s*-\s*\d{4}\s*$/.test(match[1] ?? '');
  });
}

/** An address; the source's own where it is known, for an icon that sticks to it makes another one of it. */
function holdsAddress(text: string, written: string): boolean {
  const wanted = email.exec(plain(written))?.[0].toLowerCase();
  const found = text.match(new RegExp(email, 'gu')) ?? [];
  return wanted === undefined ? found.length > 0 : found.some(address => address.toLowerCase() === wanted);
}

/** One kind of hyphen and space, the case kept. */
function plain(text: string): string {
  return text.replace(/[\u2010-\u2015\u2212\uFE63\uFF0D]/g, '-').replace(/[\u00A0\u2000-\u200A\u202F]/g, ' ').replace(/\u00AD/g, '');
}

/** A2: name, email, phone, and a place or link in the first ten lines of the PDF's body; a quarter of the points each. */
export const contact: PaperCheck = ({ reader, resume }) => {
  if (reader === null) return lacksPdf('A2');
  const first = reader.lines.filter(({ page }) => page === 1);
  const top = first.filter(line => !reader.running.has(line)).slice(0, TOP_LINES);
  const nameWords = proseWords(resume.basics.name?.text ?? '');
  const place = resume.basics.location && fold(resume.basics.location.text).replace(/\s+/g, ' ');
  const holds: readonly [string, (text: string) => boolean][] = [
    ['name', text => {
      const here = proseWords(text);
      // Without a name in the source, two to four capitalised words at the very top are taken for one.
      return nameWords.length > 0 ? nameWords.every(word => here.includes(word)) : text === plain(top[0]?.text ?? '') && /^\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){1,3}$/u.test(text);
    }],
    ['email address', text => holdsAddress(text, resume.basics.email?.text ?? '')],
    ['phone number', hasPhone],
    ['place or link', text => (place !== undefined && place !== '' && fold(text).includes(place)) || link.test(text.replace(new RegExp(email, 'gu'), ' ')) || cityAndRegion.test(text)],
  ];
  const lineWith = (lines: readonly ReadLine[], test: (text: string) => boolean): ReadLine | undefined => lines.find(({ text }) => test(plain(text)));
  const evidence: Evidence[] = [];
  const missing: string[] = [];
  const elsewhere: string[] = [];
  for (const [name, test] of holds) {
    const line = lineWith(top, test);
    if (line === undefined) {
      missing.push(name);
      if (first.some(each => reader.running.has(each) && test(plain(each.text)))) elsewhere.push(name);
    } else if (!evidence.includes(line)) evidence.push(line);
  }
  if (missing.length === 0) return { id: 'A2', share: 1, summary: 'Name, email, phone and a place or link stand at the top.', evidence };
  const linked = missing.includes('email address') && resume.basics.email !== undefined ? ' A link behind an icon or a word is not read: write the address out.' : '';
  const running = elsewhere.length > 0 ? ` Only in a header or footer that comes again on every page: ${listed(elsewhere)}.` : '';
  return {
    id: 'A2', share: 1 - missing.length / holds.length, evidence,
    summary: `Not found in the first ${TOP_LINES} lines: ${listed(missing)}.${running}`,
    fix: `Write your ${listed(missing)} as plain text at the very top of the first page, not in a header, footer or side column.${linked}`,
    fixes: spelledOut(resume, { email: missing.includes('email address'), phone: missing.includes('phone number'), link: missing.includes('place or link') }),
  };
};
