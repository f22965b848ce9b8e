import type { Job } from '../job/index.ts';
import type { Bullet, Resume, TextEdit } from '../resume/index.ts';
import { shorten } from './alternatives.ts';
import { composes, effectOf } from './compose.ts';
import type { Change, Verification } from './model.ts';
import { LIGHT_TOUCH } from './propose.ts';
import { entryTitle } from './reorderBullets.ts';
import { nameList } from './relevance.ts';
import { folded } from './rephrase/diff.ts';
import { rewordingEdits } from './rephrase/edits.ts';
import { rewordingBudget } from './rephrase/lightTouch.ts';
import type { ProposedRewrite, RephraseOptions } from './rephrase/model.ts';
import { plainLatex } from './rephrase/plainLatex.ts';
import { placeOf, readingRight, type Rewording } from './rephrase/reading.ts';
import { servedBy, type Served } from './rephrase/served.ts';
import { targetsOf, type Target } from './rephrase/targets.ts';
import { verifyRewrite } from './truth/index.ts';

/** Longer than any bullet may become; nothing reads further into an endless answer. */
const MOST_CHARACTERS = 1_500;

interface Draft {
  readonly target: Target;
  readonly text: string;
  readonly served: Served;
  readonly edits: readonly TextEdit[] | undefined;
  readonly verification: Verification;
}

/**
 * A model's rewrites as changes beside `changes`, in document order, each judged by the truth check. The words that stay keep their LaTeX, every other
 * byte of the document stays, and a change that passed or warns reads, when the result is parsed again, as it was judged.
 *
 * Light touch: bullets that `changes` touch already cost nothing; of the others, those whose rewording gains most for the job have room, musts before
 * preferred. What has none is a warning of the rule `light-touch` (so it is not accepted unasked), or left out when it gains nothing for the job.
 *
 * No change comes of a rewrite that reads like the text it is for, of an unknown id, and of a second one for the same id.
 * Rules beside the truth check's: `latex` (cannot be written into this source), `overlap` (does not go with `changes`), `light-touch`.
 */
export function rephrase(resume: Resume, job: Job, changes: readonly Change[], rewrites: readonly ProposedRewrite[], { maxBulletShare, read }: RephraseOptions = LIGHT_TOUCH): Change[] {
  const served = servedBy(job);
  const first = new Map<string, ProposedRewrite>();
  for (const rewrite of rewrites) if (!first.has(rewrite.id)) first.set(rewrite.id, rewrite);
  const drafts = targetsOf(resume, changes).flatMap((target): Draft[] => {
    const rewrite = first.get(target.id);
    const before = target.bullet.body.text;
    const text = rewrite && likeTheSource(before, rewrite.text);
    if (text === undefined || folded(text) === folded(before)) return [];
    if (text.length > MOST_CHARACTERS) return [{ target, text: `${text.slice(0, 200)}…`, served: { gained: [], all: [] }, edits: undefined, verification: blocked('length', [`${text.length} characters`]) }];
    const verification = verify(resume, job, target.bullet, before, text);
    return [{ target, text, served: served(before, text, rewrite?.requirements ?? []), edits: rewordingEdits(target, text), verification }];
  });
  const written = withWhatReadsRight(resume, drafts, read);
  return withinLightTouch(resume, changes, withoutOverlaps(changes, written), maxBulletShare).map(toChange);
}

/** Blanks are single, and the full stop at the end is as the person's own style has it. */
function likeTheSource(before: string, rewrite: string): string {
  const text = rewrite.replace(/[ \t\r\n\u00a0\u2009]+/g, ' ').trim();
  const [had, has] = [/[^.]\.$/.test(before), /[^.]\.$/.test(text)];
  if (has && !had && !/[.!?:;]$/.test(before)) return text.slice(0, -1);
  return had && /[\p{L}\p{N})%]$/u.test(text) ? `${text}.` : text;
}

function verify(resume: Resume, job: Job, bullet: Bullet, before: string, rewrite: string): Verification {
  const found = verifyRewrite({ resume, bullet, rewrite, job });
  // A rewrite is text to be read. The check knows backslashes and braces as LaTeX; here they would be printed.
  const known = new Set(before.split(/\s+/));
  const syntax = rewrite.split(/\s+/).filter(word => /[\\{}]/.test(word) && !known.has(word));
  return syntax.length === 0 ? found : { ...found, verdict: 'block', rules: [...new Set([...found.rules, 'latex'])], unsupported: [...new Set([...found.unsupported, ...syntax])] };
}

function blocked(rule: string, unsupported: readonly string[] = []): Verification {
  return { verdict: 'block', rules: [rule], unsupported };
}

function withWhatReadsRight(resume: Resume, drafts: readonly Draft[], read: RephraseOptions['read']): Draft[] {
  const rewordings = new Map<Draft, Rewording>();
  for (const draft of drafts) {
    if (draft.verification.verdict !== 'block' && draft.edits) rewordings.set(draft, { place: placeOf(draft.target.bullet.body), text: draft.text, edits: draft.edits });
  }
  const right = readingRight(resume, [...rewordings.values()], read);
  return drafts.map(draft => {
    const rewording = rewordings.get(draft);
    const unwritable = draft.verification.verdict !== 'block' && !(rewording && right.has(rewording));
    return unwritable ? { ...draft, edits: undefined, verification: blocked('latex') } : draft;
  });
}

function withoutOverlaps(changes: readonly Change[], drafts: readonly Draft[]): Draft[] {
  const kept = changes.filter(({ verification }) => verification.verdict !== 'block');
  return drafts.map(draft => {
    if (draft.verification.verdict === 'block') return draft;
    const change = toChange(draft);
    if (!composes(draft.target.source, [...kept, change])) return { ...draft, verification: blocked('overlap') };
    kept.push(change);
    return draft;
  });
}

function withinLightTouch(resume: Resume, changes: readonly Change[], drafts: readonly Draft[], maxBulletShare: number): Draft[] {
  const { touched, most } = rewordingBudget(resume, changes, maxBulletShare);
  const worth = ({ served: { gained } }: Draft): number => gained.reduce((sum, { importance }) => sum + (importance === 'must' ? 1000 : 1), 0);
  const costing = drafts.filter(({ target, verification }) => target.kind === 'bullet' && verification.verdict === 'pass' && !touched.has(target.bullet));
  const surplus = new Set(costing.toSorted((a, b) => worth(b) - worth(a)).slice(Math.max(0, most - touched.size)));
  return drafts.flatMap(draft => {
    if (!surplus.has(draft)) return [draft];
    return worth(draft) === 0 ? [] : [{ ...draft, verification: { verdict: 'warn', rules: ['light-touch'], unsupported: [] } }];
  });
}

function toChange({ target, text, served, edits, verification }: Draft): Change {
  const { source, section, entry, bullet } = target;
  // What cannot be written is blocked; this is what it would look like.
  const shown = edits ?? [{ range: bullet.body.range, newText: plainLatex(text, '', target.atoms, source.text) ?? plainLatex(text.replace(/[^\x20-\x7e]/g, '?'), '', [], '') ?? '' }];
  return {
    id: `rephrase@${source.file}:${bullet.body.range.start}`,
    kind: 'rephrase',
    section: section.heading.text,
    title: [...target.kind === 'bullet' ? [entryTitle(entry) ?? section.heading.text] : [], `“${shorten(bullet.body.text, 5)}”`].join(': '),
    ...effectOf(source, shown),
    edits: shown,
    reason: reasonOf(target.bullet.body.text, text, served, verification),
    requirements: served.all.map(({ id }) => id),
    verification,
  };
}

/** Rules of the truth check about how a text is written, not what it claims. */
const FORM = ['characters', 'latex', 'instruction', 'length'];

/** Names what is different, never the model's own words: whoever reads them here has not seen yet what the check found. */
function reasonOf(before: string, after: string, { gained }: Served, { verdict, rules }: Verification): string {
  if (rules.includes('overlap')) return 'The model’s wording is for text that another change replaces.';
  if (verdict === 'block' && rules.length === 1 && rules[0] === 'latex') return 'The model’s wording cannot be written into this LaTeX without changing more than its words.';
  if (verdict === 'block' && rules.every(rule => FORM.includes(rule))) return 'The model’s wording is no plain sentence of about the same length.';
  if (verdict === 'block') return 'The model’s wording says what your résumé does not.';
  const had = new Set(wordsOf(before));
  const fresh = wordsOf(after).filter(word => !had.has(word)).length;
  const total = wordsOf(after).length;
  const extent = fresh === 0 ? 'The words are your own, in another order or fewer of them' : `New words: ${fresh} of ${total}${verdict === 'pass' ? ', each with its source in your résumé' : ''}`;
  const purpose = gained.length > 0 ? `Says ${nameList(gained)} in the job’s term.` : 'The model’s wording.';
  return `${purpose} ${extent}.${rules.includes('light-touch') ? ' More bullets would change than the light-touch limit allows.' : ''}`;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
