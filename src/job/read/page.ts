import { Readability } from '@mozilla/readability';
import { DOMParser } from 'linkedom';
import { KnownError } from '../../shared/knownError.ts';
import { namesRole } from '../roles.ts';
import { kindOfHeading } from '../sections.ts';
import { readHtml, visible } from './html.ts';
import { MAX_HTML_CHARACTERS, within } from './limits.ts';
import type { Plain } from './lines.ts';
import { postingIn } from './posting.ts';
import { markdownOf } from './write.ts';

/** Words of an ad, at the least: what has fewer is a wall, a shell that a program fills in the browser, or a picture. */
const FEWEST = 40;
/** Of words, in which a page that asks to sign in, or whether one is a robot, says so. */
const WALL = 300;
/** Readability is only asked about pages that it reads in well under a second. */
const LONGEST_DOM = 2_000_000;

const wall = /\b(?:sign in|log ?in|sign up|anmelden|se connecter|iniciar sesión)\b/i;
const robots = /\b(?:captcha|are you (?:a )?(?:human|robot)|not a robot|just a moment|checking your browser|access denied|attention required|unusual traffic|verify you are)\b/i;
const scripted = /\b(?:enable|activate|requires?|turn on|without|need)\b[^.]{0,40}\bjavascript\b|\bjavascript\b[^.]{0,40}\b(?:disabled|required|enabled?)\b/i;

type Dom = ReturnType<typeof domOf>;
const domOf = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const count = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** What kinds of sections a text shows: of two readings of one page the one without its requirements is the poorer. */
const sectionsOf = ({ lines }: Plain): Set<string> => new Set(lines.filter(({ heading, text }) => heading || text.length < 60).map(({ text }) => kindOfHeading(text)).filter(kind => kind === 'must' || kind === 'preferred' || kind === 'duty'));

/** The page's article without menus and neighbours, where there is one and it has all the sections of an ad that the page has. */
function article(page: Plain, document: Dom): Plain | undefined {
  // Its own types name the browser's DOM, which linkedom's is not.
  const reader: Pick<Readability, 'parse'> = Reflect.construct(Readability<string>, [Object(document), { charThreshold: 200 }]);
  const content = reader.parse()?.content;
  const read = content ? readHtml(content) : undefined;
  const sections = read && sectionsOf(read);
  return read && sections && [...sectionsOf(page)].every(kind => sections.has(kind)) && count(read.text) >= FEWEST ? read : undefined;
}

function titleOf(document: Dom): string | undefined {
  const headings = [...document.querySelectorAll('h1')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
  const stated = document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? document.title;
  return [...headings, stated].find(text => text.length < 150 && namesRole(text));
}

function refusal(html: string, page: Plain): string | undefined {
  const { text } = page;
  const words = count(text);
  if (words >= WALL) return undefined;
  if (robots.test(text)) return 'The site asks whether a person is reading';
  if (sectionsOf(page).size > 0 && words >= FEWEST) return undefined;
  if (/<input[^<>]{0,300}type=["']?password/i.test(html) || (words < 2 * FEWEST && wall.test(text))) return 'The page shows its text only to those who sign in';
  if (words >= FEWEST || sectionsOf(page).size > 0) return undefined;
  return scripted.test(html) || (html.match(/<script\b/gi) ?? []).length > 2 ? 'The page fills in its text only in a browser' : `There is hardly any text on the page (${words} words)`;
}

/**
 * The ad of a web page as Markdown, the facts it states in front: its schema.org/JobPosting, else the page's article, else all its text.
 * @throws KnownError for a page that shows its text only in a browser or to those who sign in, and for more than is read.
 */
export function adOfPage(html: string): string {
  within(MAX_HTML_CHARACTERS, html.length, 'The page');
  const posting = postingIn(html);
  const { html: description = '', title, company, location, employment } = posting ?? {};
  const facts = { title, company, location, 'employment-type': employment };
  const posted = description === '' ? undefined : readHtml(description);
  if (posted && count(posted.text) >= FEWEST) return markdownOf(posted.raw, facts);
  const page = readHtml(html);
  const reason = refusal(html, page);
  if (reason !== undefined && posted && count(posted.text) > 0) return markdownOf(posted.raw, facts);
  if (reason !== undefined) throw new KnownError(`${reason}, so the job ad cannot be read from here. Open it in your browser, copy the text of the ad, and choose "Clipboard".`);
  const bones = visible(html);
  if (bones.length > LONGEST_DOM) return markdownOf(page.raw, facts);
  const document = domOf(bones);
  const heading = title ?? titleOf(document);
  const read = article(page, document) ?? page;
  const named = heading === undefined || read.text.includes(heading) ? [] : [{ text: heading, heading: true, level: 1 }, { text: '' }];
  return markdownOf([...named, ...read.raw], facts);
}
