import type { Job, Requirement } from '../job/index.ts';
import { visibleText, type Bullet, type Entry, type Resume, type Section, type SourceFile } from '../resume/index.ts';
import { canGo } from './alternatives.ts';
import { composes, effectOf } from './compose.ts';
import type { Change } from './model.ts';
import { BLANK, core } from './movable.ts';
import type { PageFit } from './pageFit.ts';
import { quotedList, relevanceTo, WEIGHT, type Judge } from './relevance.ts';
import { entryTitle } from './reorderBullets.ts';
import { commentOut, shorten } from './text.ts';
import { verifyToggle } from './truth/index.ts';

interface Candidate {
  readonly section: Section;
  readonly entry: Entry | undefined;
  readonly bullet: Bullet;
  /** Its reason depends on what else is left out, so it is written last. */
  readonly change: Change;
  /** Bullets of one list, of which one must stay: an empty list does not compile. */
  readonly list: readonly Bullet[];
  readonly lines: number;
  readonly requirements: readonly Requirement[];
  /** What the bullet is worth whatever the job asks for. */
  readonly worth: number;
}

/** The last bullet that shows a requirement goes only when nothing else frees enough. */
const ONLY_PROOF = 100;

/**
 * The bullets whose leaving out costs least and frees the lines that are too many: a knapsack over the lines measured, where a
 * requirement that several bullets show is worth less each time, recent work and numbers are worth more, and the last bullet of a list
 * always stays. `changes`: those of the proposal or accepted ones; the result composes with them, and what they add or leave out is
 * taken into account. Still too long after a build? Call it again with that build's measure and the changes so far: it leaves out more.
 * Empty when the text fits, or when no choice would make it fit.
 */
export function fitToPages(resume: Resume, job: Job, fit: PageFit, changes: readonly Change[]): Change[] {
  if (fit.overflowLines <= 0) return [];
  // What is blocked is never applied, and need not even compose with the rest.
  const others = changes.filter(({ verification }) => verification.verdict !== 'block');
  const missing = fit.overflowLines + growth(resume, fit, others);
  const outAlready = (bullet: Bullet): boolean => others.some(change => hides(change, bullet, resume.files));
  const relevance = relevanceTo(job);
  const bullets = listsOf(resume).flatMap(({ bullets }) => bullets).filter(bullet => !outAlready(bullet));
  const shown = new Map<string, number>();
  for (const { requirements } of bullets.map(({ body }) => relevance(body.text))) for (const { id } of requirements) shown.set(id, (shown.get(id) ?? 0) + 1);
  const candidates = candidatesOf(resume, relevance, fit, others, outAlready);
  const dropped = cheapest(candidates, missing, shown, outAlready);
  return dropped.map(candidate => ({ ...candidate.change, reason: reasonOf(candidate, job, fit, shown) }))
    .sort((a, b) => a.range.file.localeCompare(b.range.file) || a.range.start - b.range.start);
}

/** Greedy by loss per line still needed, then what turned out not to be needed comes back, the dearest first. */
function cheapest(candidates: readonly Candidate[], missing: number, shown: Map<string, number>, outAlready: (bullet: Bullet) => boolean): Candidate[] {
  const dropped: Candidate[] = [];
  const freed = (): number => dropped.reduce((sum, { lines }) => sum + lines, 0);
  const stays = ({ list, bullet }: Candidate): boolean => !list.some(other => other !== bullet && !outAlready(other) && !dropped.some(one => one.bullet === other));
  const count = (candidate: Candidate, by: number): void => { for (const { id } of candidate.requirements) shown.set(id, (shown.get(id) ?? 0) + by); };
  while (freed() < missing) {
    const need = missing - freed();
    const [next] = candidates.filter(candidate => !dropped.includes(candidate) && !stays(candidate))
      .map(candidate => ({ candidate, price: lossOf(candidate, shown) / Math.min(candidate.lines, need) }))
      .sort((a, b) => a.price - b.price || b.candidate.bullet.range.start - a.candidate.bullet.range.start);
    if (!next) return [];
    dropped.push(next.candidate);
    count(next.candidate, -1);
  }
  for (const candidate of [...dropped].sort((a, b) => lossOf(b, shown, 1) - lossOf(a, shown, 1))) {
    if (freed() - candidate.lines < missing) continue;
    dropped.splice(dropped.indexOf(candidate), 1);
    count(candidate, 1);
  }
  return dropped;
}

/** What the résumé loses with it. `back`: 1 when it is out already and the question is what it would bring back. */
function lossOf({ worth, requirements }: Candidate, shown: ReadonlyMap<string, number>, back = 0): number {
  return worth + requirements.reduce((sum, { id, importance }) => {
    const times = (shown.get(id) ?? 0) + back;
    return sum + WEIGHT[importance] * (times <= 1 ? ONLY_PROOF : 2 / 2 ** times);
  }, 0);
}

function listsOf({ sections }: Resume): { section: Section; entry: Entry | undefined; bullets: readonly Bullet[] }[] {
  return sections.filter(({ kind }) => kind !== 'skills' && kind !== 'languages').flatMap(section => [
    { section, entry: undefined, bullets: section.highlights },
    ...section.entries.map(entry => ({ section, entry, bullets: entry.highlights })),
  ]);
}

function candidatesOf(resume: Resume, relevance: Judge, fit: PageFit, others: readonly Change[], outAlready: (bullet: Bullet) => boolean): Candidate[] {
  const newest = Math.max(...resume.sections.flatMap(({ entries }) => entries.flatMap(yearsOf)));
  return listsOf(resume).flatMap(({ section, entry, bullets }) => bullets.flatMap(bullet => {
    const source = resume.files.find(({ file }) => file === bullet.range.file);
    const lines = fit.linesOf(bullet);
    if (!source || lines <= 0 || outAlready(bullet) || !canGo(source, bullet) || others.some(change => rewords(change, bullet))) return [];
    const change = leaveOut(source, section, entry, bullet);
    if (!composes(source, [...others.filter(({ range }) => range.file === source.file), change])) return [];
    const worth = (1 + (hasNumber(bullet.body.text) ? 0.5 : 0)) * Math.max(0.3, 1 - 0.1 * ageOf(entry, newest));
    return [{ section, entry, bullet, change, list: listAround(source, bullets, bullet), lines, requirements: relevance(bullet.body.text).requirements, worth }];
  }));
}

/** Years since the entry ended, counted from the newest date of the résumé: no clock, so that the same inputs give the same changes. */
function ageOf(entry: Entry | undefined, newest: number): number {
  if (!entry || entry.dates?.endDate === 'present') return 0;
  const years = yearsOf(entry);
  return years.length > 0 ? newest - Math.max(...years) : 3;
}

function yearsOf({ dates }: Entry): number[] {
  return [dates?.startDate, dates?.endDate].flatMap(date => (date === undefined || date === 'present' ? [] : [date.year]));
}

const hasNumber = (text: string): boolean => /(?<![\p{L}\p{N}])\p{N}/u.test(text);

/** The neighbours that surely stand in the same list: nothing but comments between them. */
function listAround(source: SourceFile, bullets: readonly Bullet[], bullet: Bullet): Bullet[] {
  const joins = (left: Bullet | undefined, right: Bullet | undefined): boolean =>
    left !== undefined && right !== undefined && left.range.file === source.file && right.range.file === source.file
    && left.range.end <= right.range.start && BLANK.test(source.text.slice(core(source.text, left.range).end, right.range.start));
  let [from, to] = [bullets.indexOf(bullet), bullets.indexOf(bullet)];
  while (joins(bullets[from - 1], bullets[from])) from--;
  while (joins(bullets[to], bullets[to + 1])) to++;
  return bullets.slice(from, to + 1);
}

function leaveOut(source: SourceFile, section: Section, entry: Entry | undefined, bullet: Bullet): Change {
  const span = core(source.text, bullet.range);
  const edits = commentOut(source, span);
  const effect = effectOf(source, edits, undefined, [span]);
  return {
    id: `dropBullet@${source.file}:${bullet.range.start}`,
    kind: 'dropBullet', section: section.heading.text, title: [entryTitle(entry), `“${shorten(bullet.body.text, 5)}”`].filter(Boolean).join(': '),
    ...effect, edits, reason: '', requirements: [], verification: verifyToggle(effect.before, effect.after),
  };
}

/** Whether a change comments the bullet out. */
function hides({ range, edits }: Change, bullet: Bullet, files: readonly SourceFile[]): boolean {
  if (range.file !== bullet.range.file) return false;
  const text = files.find(({ file }) => file === range.file)?.text ?? '';
  const lineStart = text.lastIndexOf('\n', bullet.range.start - 1) + 1;
  return edits.some(edit => edit.range.start === edit.range.end && edit.range.start >= lineStart && edit.range.start <= bullet.range.start && edit.newText.startsWith('%'));
}

function rewords({ range, edits }: Change, bullet: Bullet): boolean {
  return range.file === bullet.range.file && edits.some(edit => edit.range.start < bullet.range.end && edit.range.end > bullet.range.start);
}

/** Lines that the other changes add to what was measured (less than 0: free). Those that the measured PDF has already add nothing. */
function growth(resume: Resume, fit: PageFit, others: readonly Change[]): number {
  const bullets = listsOf(resume).flatMap(({ bullets }) => bullets);
  return others.reduce((sum, change) => {
    const touched = bullets.filter(bullet => hides(change, bullet, resume.files) || rewords(change, bullet));
    const was = touched.reduce((lines, bullet) => lines + fit.linesOf(bullet), 0);
    if (was === 0) return sum;
    const written = change.edits.filter(({ range }) => range.end > range.start);
    const replaced = touched.filter(bullet => !hides(change, bullet, resume.files));
    const comesIn = written.reduce((lines, { newText }) => lines + fit.linesOfText(visibleText(newText).text), 0);
    // A reworded part stands for a part of the bullet's lines: compared like with like.
    const goesOut = replaced.length > 0 ? written.reduce((lines, { range }) => lines + fit.linesOfText(sliceOf(resume, range.file, range.start, range.end)), 0) : was;
    return sum + comesIn - goesOut;
  }, 0);
}

function sliceOf(resume: Resume, file: string, start: number, end: number): string {
  return visibleText(resume.files.find(source => source.file === file)?.text.slice(start, end) ?? '').text;
}

const count = (lines: number): string => (Math.round(lines) === 1 ? '1 line' : `${Math.max(1, Math.round(lines))} lines`);

function reasonOf({ requirements, lines, bullet, entry }: Candidate, job: Job, fit: PageFit, shown: ReadonlyMap<string, number>): string {
  const frees = `Leaving it out frees ${count(lines)}; the text is ${count(Math.ceil(fit.overflowLines))} too long for ${fit.target === 1 ? '1 page' : `${fit.target} pages`}.`;
  const only = requirements.filter(({ id }) => (shown.get(id) ?? 0) < 1);
  if (only.length > 0) return `${frees} No other bullet shows ${quotedList(job, only)}, but nothing less relevant frees enough.`;
  if (requirements.length > 0) return `${frees} What it shows for the job (${quotedList(job, requirements)}) other bullets show too.`;
  const also = [...hasNumber(bullet.body.text) ? [] : ['gives no number'], ...entry?.dates?.endDate !== undefined && entry.dates.endDate !== 'present' ? ['is not about your present work'] : []];
  return `${frees} It names nothing that the job asks for${also.length > 0 ? `, and ${also.join(' and ')}` : ''}.`;
}
