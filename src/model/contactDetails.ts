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
  /** Its letters and digits, folded (see fold.ts). */
  readonly letters: string;
  /** Only where it begins and ends with a word. */
  readonly asWords: boolean;
  /** Only where it is written with a capital: a name that is also a word. */
  readonly capitalised?: boolean;
}

/** So many letters and digits in a row are not found by chance: “JaneRoseDoe.pdf” is taken for what it is. */
const UNMISTAKABLE = 8;
/** Scripts that put no space between words. */
const NO_SPACES = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]{2,}$/u;
const NO_NAMES = new Set(['prof', 'phd', 'mba', 'msc', 'bsc', 'eng', 'mag', 'dipl', 'ing', 'von', 'van', 'der', 'den', 'del', 'dos', 'das', 'and', 'the', 'mrs', 'resume', 'curriculum', 'vitae']);
const NO_LINKS = new Set(['github', 'gitlab', 'linkedin', 'website', 'homepage', 'portfolio', 'blog', 'twitter', 'orcid', 'scholar', 'google', 'stackoverflow', 'medium', 'email', 'mail', 'kaggle', 'leetcode', 'profile', 'link', 'users', 'index', 'home', 'about']);
const SHARED_HOSTS = /(^|\.)(github\.com|gitlab\.com|linkedin\.com|bitbucket\.org|twitter\.com|x\.com|medium\.com|orcid\.org|stackoverflow\.com|scholar\.google\.\w+|google\.com|kaggle\.com|leetcode\.com|youtube\.com|facebook\.com|instagram\.com|behance\.net|dribbble\.com|dev\.to|xing\.com|researchgate\.net|codepen\.io|hackerrank\.com|t\.me)$/;
const NO_PLACES = new Set(['remote', 'hybrid', 'onsite', 'worldwide', 'relocation', 'open', 'willing', 'to']);

/** Every spelling to look for: each detail whole, and the parts that name a person or a home on their own. */
export function detailsOf(contact: Contact, commonWords: readonly string[]): Detail[] {
  const common = new Set(commonWords.flatMap(runsOf));
  const telling = (part: string) => runsOf(part).some(run => !common.has(run));
  return [
    ...nameDetails(contact.name?.text ?? '', common),
    ...emailDetails(contact.email?.text ?? ''),
    ...(contact.phone?.text ?? '').split(/[,;/|]/).flatMap(phoneDetails),
    ...placeDetails(contact.location?.text ?? '', telling),
    ...contact.urls.flatMap(({ text }) => linkDetails(text, telling)),
    ...(contact.details ?? []).filter(({ text }) => lettersOf(text).length >= 4 && telling(text)).flatMap(({ text }) => detail('personal detail', text)),
  ];
}

const lettersOf = (text: string) => runsOf(text).join('');

function detail(kind: Detail['kind'], text: string): Detail[] {
  const letters = lettersOf(text);
  return letters === '' ? [] : [{ kind, letters, asWords: letters.length < UNMISTAKABLE && !NO_SPACES.test(letters) }];
}

/** Whole, reversed (“Doe, Jane”), and each part that is written with a capital. */
function nameDetails(name: string, common: ReadonlySet<string>): Detail[] {
  const runs = runsOf(name);
  const parts = runs.filter(run => [...run].length >= 3 && !NO_NAMES.has(run) && !common.has(run));
  return [
    ...detail('name', name),
    ...detail('name', [...runs.slice(-1), ...runs.slice(0, -1)].join(' ')),
    ...parts.map((letters): Detail => ({ kind: 'name', letters, asWords: true, capitalised: true })),
  ];
}

/** The address, and a local part that is somebody's handle. */
function emailDetails(email: string): Detail[] {
  const local = email.split('@')[0] ?? '';
  return [...detail('email', email), ...(/[\d._-]/.test(local) && lettersOf(local).length >= 5 ? detail('email', local) : [])];
}

/** By the last seven digits: whoever writes the number may leave out country and area. */
function phoneDetails(phone: string): Detail[] {
  const digits = lettersOf(phone).replace(/\D/g, '');
  return digits.length < 7 ? detail('phone', phone) : [{ kind: 'phone', letters: digits.slice(-7), asWords: false }];
}

/** Whole, and each part between commas: street (with its number or without), town, country; a postcode on its own. */
function placeDetails(location: string, telling: (part: string) => boolean): Detail[] {
  const parts = location.split(/[,;|·•/()]|\s[-–—]\s/).flatMap(part => {
    const runs = runsOf(part);
    const words = runs.filter(run => !/\p{N}/u.test(run));
    return [part, ...(words.length < runs.length ? [words.join(' ')] : []), ...runs.filter(run => /^\d{5,}$/.test(run))];
  }).filter(part => lettersOf(part).length >= 4 && telling(part));
  return [location, ...parts].filter(part => !runsOf(part).every(run => NO_PLACES.has(run))).flatMap(part => detail('address', part));
}

/** The address without scheme and `www.`, the name of its owner in it, and a domain of one's own. */
function linkDetails(written: string, telling: (part: string) => boolean): Detail[] {
  const bare = written.trim().toLowerCase().replace(/^[a-z]+:\/\//, '').replace(/^www\./, '').replace(/[?#].*$/, '').replace(/\/+$/, '');
  const [host = '', ...path] = bare.split('/');
  const isAddress = host.includes('.');
  const handle = path.at(-1) ?? (isAddress ? '' : host);
  return [
    ...(isAddress ? detail('link', bare) : []),
    ...(isAddress && !SHARED_HOSTS.test(host) ? detail('link', host) : []),
    ...(lettersOf(handle).length >= 4 && !NO_LINKS.has(lettersOf(handle)) && telling(handle) ? detail('link', handle) : []),
  ];
}
