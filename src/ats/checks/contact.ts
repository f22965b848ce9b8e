import { type CheckFunction, lacksPdf } from '../measured.ts';
import type { Evidence } from '../schema.ts';
import { fold, listed, proseWords } from '../text.ts';

/** Lines of the first page in which a parser expects the contact details. */
const TOP_LINES = 10;

const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;
const phone = /(?:^|[^\p{L}\p{N}/.-])(\+?(?:\(?\d{1,5}\)?[\s.\-/–]?){2,6}\d{1,5})(?![\p{L}\p{N}-]*[/@])/gu;
const link = /(?:https?:\/\/|www\.)\S+|\b(?:linkedin\.com|github\.com|gitlab\.com)\b|\b[\p{L}\p{N}-]+\.(?:com|org|net|io|dev|me|edu|de|fr|eu|uk|ca|app|tech|info)\b(?![\p{L}@])/iu;
const cityAndRegion = /\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+){0,2}, ?(?:\p{Lu}{2}\b|\p{Lu}\p{Ll}+)/u;

function hasPhone(text: string): boolean {
  return [...text.matchAll(phone)].some(match => {
    const digits = (match[1] ?? '').replace(/\D/g, '').length;
    return digits >= 7 && digits <= 15 && !/^\s*\d{4}\s*[-–]\s*\d{4}\s*$/.test(match[1] ?? '');
  });
}

/** A2: name, email, phone, and a place or link in the PDF's first ten lines; a quarter of the points each. */
export const contact: CheckFunction = ({ reader, resume }) => {
  if (reader === null) return lacksPdf('A2');
  const top = reader.lines.filter(({ page }) => page === 1).slice(0, TOP_LINES);
  const nameWords = proseWords(resume.basics.name?.text ?? '');
  const place = resume.basics.location && fold(resume.basics.location.text).replace(/\s+/g, ' ');
  const holds: readonly [string, (text: string) => boolean][] = [
    ['name', text => {
      const here = proseWords(text);
      // Without a name in the source, two to four capitalised words at the very top are taken for one.
      return nameWords.length > 0 ? nameWords.every(word => here.includes(word)) : text === top[0]?.text && /^\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){1,3}$/u.test(text);
    }],
    ['email address', text => email.test(text)],
    ['phone number', hasPhone],
    ['place or link', text => (place !== undefined && place !== '' && fold(text).includes(place)) || link.test(text.replace(new RegExp(email, 'gu'), ' ')) || cityAndRegion.test(text)],
  ];
  const evidence: Evidence[] = [];
  const missing: string[] = [];
  for (const [name, test] of holds) {
    const line = top.find(({ text }) => test(text));
    if (line === undefined) missing.push(name);
    else if (!evidence.some(each => each.line === line.line)) evidence.push(line);
  }
  if (missing.length === 0) return { id: 'A2', share: 1, summary: 'Name, email, phone and a place or link stand at the top.', evidence };
  const linked = missing.includes('email address') && resume.basics.email !== undefined ? ' A link behind an icon or a word is not read: write the address out.' : '';
  return {
    id: 'A2', share: 1 - missing.length / holds.length, evidence,
    summary: `Not found in the first ${TOP_LINES} lines: ${listed(missing)}.`,
    fix: `Write your ${listed(missing)} as plain text at the very top of the first page, not in a header, footer or side column.${linked}`,
  };
};
