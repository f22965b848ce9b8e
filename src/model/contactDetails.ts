import { runsOf } from './fold.ts';

interface Written { readonly text: string }

/** What must not leave this computer; the résumé's `Basics` fit as they are. */
export interface Contact {
  readonly name?: Written | undefined;
  readonly email?: Written | undefined;
  readonly phone?: Written | undefined;
  readonly location?: Written | undefined;
  readonly urls: readonly Written[];
  readonly details?: readonly Written[] | undefined;
}

export interface Detail {
  readonly kind: 'name' | 'email' | 'phone' | 'address' | 'link' | 'personal detail';
  /** Finds the detail in a folded text (see fold.ts). */
  readonly pattern: RegExp;
  /** Only where it is written with a capital: a name that is also a word. */
  readonly capitalised?: boolean;
  /** All its letters and digits, where they are so many that no other text holds them by chance. */
  readonly whole?: string;
}

/** Letters and digits in one row that are not found by chance, whatever stands around them. */
const UNMISTAKABLE = 8;
/** Scripts that put no space between words. */
const NO_SPACES = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]{2,}$/u;
const NO_NAMES = new Set(['prof', 'phd', 'mba', 'msc', 'bsc', 'eng', 'mag', 'dipl', 'ing', 'von', 'van', 'der', 'den', 'del', 'dos', 'das', 'and', 'the', 'mrs', 'resume', 'curriculum', 'vitae']);
const NO_LINKS = new Set(['github', 'gitlab', 'linkedin', 'website', 'homepage', 'portfolio', 'blog', 'twitter', 'orcid', 'scholar', 'google', 'stackoverflow', 'medium', 'email', 'mail', 'kaggle', 'leetcode', 'profile', 'link']);
const SHARED_HOSTS = /(^|\.)(github\.com|gitlab\.com|linkedin\.com|bitbucket\.org|twitter\.com|x\.com|medium\.com|orcid\.org|stackoverflow\.com|scholar\.google\.\w+|google\.com|kaggle\.com|leetcode\.com|youtube\.com|facebook\.com|instagram\.com|behance\.net|dribbble\.com|dev\.to|xing\.com|researchgate\.net|codepen\.io|hackerrank\.com|t\.me)$/;
const NO_PLACES = new Set(['remote', 'hybrid', 'onsite', 'worldwide', 'relocation', 'open', 'willing']);

/** Every spelling to look for: each detail whole, and the parts that name a person or a home on their own. */
export function detailsOf(contact: Contact, commonWords: readonly string[]): Detail[] {
  const common = new Set(commonWords.flatMap(runsOf));
  const telling = (part: string) => runsOf(part).some(run => !common.has(run));
  return [
    ...nameDetails(contact.name?.text ?? '', common),
    ...emailDetails(contact.email?.text ?? ''),
    ...phoneDetails(contact.phone?.text ?? ''),
    ...placeDetails(contact.location?.text ?? '', telling),
    ...contact.urls.flatMap(({ text }) => linkDetails(text, telling)),
    ...(contact.details ?? []).filter(({ text }) => squashed(text).length >= 4 && telling(text)).flatMap(({ text }) => exact('personal detail', runsOf(text))),
  ];
}

const squashed = (text: string) => runsOf(text).join('');

/** The runs in this order with anything but letters and digits between them. */
function exact(kind: Detail['kind'], runs: readonly string[]): Detail[] {
  if (runs.length === 0) return [];
  const whole = runs.join('');
  const body = runs.join('[^\\p{L}\\p{N}]*');
  if (whole.length < UNMISTAKABLE && !NO_SPACES.test(whole)) return [{ kind, pattern: bounded(body) }];
  // Without bounds, so that “JaneRoseDoe2” and “JaneRoseDoe.pdf” are found; every gap may also be none.
  return [{ kind, pattern: new RegExp([...whole].join('[^\\p{L}\\p{N}]*'), 'gu'), whole }];
}

const bounded = (body: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${body})(?![\\p{L}\\p{N}])`, 'gu');

/** Whole, reversed (“Doe, Jane”), and each part that is written with a capital. */
function nameDetails(name: string, common: ReadonlySet<string>): Detail[] {
  const runs = runsOf(name);
  const parts = runs.filter(run => [...run].length >= 3 && !NO_NAMES.has(run) && !common.has(run));
  const last = runs.at(-1);
  return [
    ...exact('name', runs),
    ...(last !== undefined && runs.length > 1 ? exact('name', [last, ...runs.slice(0, -1)]) : []),
    ...parts.map((part): Detail => ({ kind: 'name', pattern: bounded(part), capitalised: true })),
  ];
}

/** The address itself, any other address (a referee's), and a local part that is somebody's handle. */
function emailDetails(email: string): Detail[] {
  const local = email.split('@')[0] ?? '';
  return [
    { kind: 'email', pattern: /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu },
    ...exact('email', runsOf(email)),
    ...(/[\d._-]/.test(local) && squashed(local).length >= 5 ? exact('email', runsOf(local)) : []),
  ];
}

/** By the last seven digits, however they are grouped and whatever country or area code goes before. */
function phoneDetails(phone: string): Detail[] {
  return phone.split(/[,;/|]/).flatMap((one): Detail[] => {
    const digits = squashed(one).replace(/\D/g, '');
    if (digits.length < 7) return exact('phone', runsOf(one));
    const tail = [...digits.slice(-7)].join('[^\\p{L}\\p{N}]*');
    return [{ kind: 'phone', pattern: new RegExp(`(?:\\+?\\(?\\d{1,4}[^\\p{L}\\p{N}]{0,3}){0,3}${tail}`, 'gu'), whole: digits.slice(-7) }];
  });
}

/** Whole, and each part between commas: street, town, country. */
function placeDetails(location: string, telling: (part: string) => boolean): Detail[] {
  const parts = location.split(/[,;|·•/()]|\s[-–—]\s/).filter(part => squashed(part).length >= 4);
  return [location, ...parts]
    .filter(part => !runsOf(part).every(run => NO_PLACES.has(run)) && (part === location || telling(part)))
    .flatMap(part => exact('address', runsOf(part)));
}

/** The address without scheme and `www.`, the name of its owner in it, and a domain of one's own. */
function linkDetails(written: string, telling: (part: string) => boolean): Detail[] {
  const bare = written.trim().toLowerCase().replace(/^[a-z]+:\/\//, '').replace(/^www\./, '').replace(/[?#].*$/, '').replace(/\/+$/, '');
  const [host = '', ...path] = bare.split('/');
  const handle = (path.at(-1) ?? (host.includes('.') ? '' : host)).replace(/^@/, '');
  const parts = [
    ...(host.includes('.') ? [bare] : []),
    ...(host.includes('.') && !SHARED_HOSTS.test(host) ? [host] : []),
    ...(squashed(handle).length >= 4 && !NO_LINKS.has(squashed(handle)) && telling(handle) ? [handle] : []),
  ];
  return parts.flatMap(part => exact('link', runsOf(part)));
}
