import type { Bullet, Resume, SourceRange, VisibleText } from '../../src/resume/index.ts';

/** White space, dashes, quotes, ligatures and accents in two signs may be written otherwise in a pairs file than in the source. */
const normal = (text: string): string => text.normalize('NFKC').replace(/\u00ad/g, '').replace(/[‐‑‒–—−]|-{2,3}/g, '-').replace(/[‘’`]/g, '\'').replace(/[“”]|''/g, '"').replace(/\s+/g, ' ').trim().toLowerCase();
const bare = (text: string): string => normal(text).replace(/[^\p{L}\p{N}]/gu, '');

/** Shorter pieces stand in too many places to say which is meant. */
const SHORTEST_PIECE = 15;
/** Share of its words that a text must have in common with what is asked for, to be it. */
const NEAR = 0.88;

const asBullet = ({ range, text }: { readonly range: SourceRange; readonly text: string }): Bullet => ({ range, body: { text, range, offsets: Array.from({ length: text.length + 1 }, () => range.start) } });

function bulletsAndTexts({ basics, sections }: Resume): Bullet[] {
  const entries = sections.flatMap(section => section.entries);
  const texts: readonly (VisibleText | undefined)[] = [...entries.flatMap(entry => entry.summary), ...sections.flatMap(({ paragraphs }) => paragraphs), basics.label];
  const rows = sections.flatMap(({ skills }) => skills.flatMap(({ name, keywords, range }) => {
    const list = keywords.map(({ text }) => text).join(', ');
    return [asBullet({ range, text: name ? `${name.text}: ${list}` : list }), ...(name ? [asBullet({ range, text: list })] : [])];
  }));
  return [...entries.flatMap(entry => entry.highlights), ...sections.flatMap(section => section.highlights), ...texts.flatMap(text => (text ? [{ range: text.range, body: text }] : [])), ...rows];
}

/** Shared words over all words, each counted as often as it stands (Dice). */
function likeness(a: string, b: string): number {
  const [left, right] = [normal(a).split(' '), normal(b).split(' ')];
  const rest = [...right];
  const shared = left.filter(word => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
  return (2 * shared) / (left.length + right.length);
}

/**
 * What of the résumé reads so: to the letter, in its letters and digits, as a sentence of a longer text, or all but a word. The same text may stand in
 * several entries; then all of them come back. Empty when nothing reads so.
 */
export function findBullets(resume: Resume, text: string): Bullet[] {
  const found = findText(resume, text);
  // Written as in the source: the macros are not read.
  return found.length > 0 || !text.includes('\\') ? found : findText(resume, text.replace(/\\(?:[a-zA-Z]+\*?|(?=[^a-zA-Z]))/g, ''));
}

function findText(resume: Resume, text: string): Bullet[] {
  const wanted = bare(text);
  if (wanted === '') return [];
  const all = bulletsAndTexts(resume);
  const same = all.filter(({ body }) => bare(body.text) === wanted);
  const exact = same.filter(({ body }) => normal(body.text) === normal(text));
  if (same.length > 0) return exact.length > 0 ? exact : same;
  if (wanted.length >= SHORTEST_PIECE) {
    const within = all.filter(({ body }) => bare(body.text).includes(wanted));
    if (within.length > 0) return within.map(({ range }) => asBullet({ range, text: text.trim() }));
  }
  const near = all.map(bullet => ({ bullet, share: likeness(bullet.body.text, text) })).filter(({ share }) => share >= NEAR).sort((a, b) => b.share - a.share);
  if (near.length > 0) return near.filter(({ share }) => share === near[0]?.share).map(({ bullet }) => bullet);
  // Read, but not understood as an item: it stands for itself, with no entry around it.
  const [main] = resume.files;
  return main && wanted.length >= SHORTEST_PIECE && bare(resume.visibleText).includes(wanted) ? [asBullet({ range: { file: main.file, start: 0, end: 0 }, text: text.trim() })] : [];
}
