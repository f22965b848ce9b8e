import { fold } from './text.ts';

/** Lowest first; a title without any of them is level 2. */
const levels: readonly (readonly [number, RegExp])[] = [
  [6, /\b(?:head of|director|vp|vice president|chief|c[te]o)\b/u],
  [5, /\b(?:principal|distinguished|fellow)\b/u],
  [4, /\b(?:lead|staff)\b/u],
  [3, /\b(?:senior|sr|iii)\b/u],
  [1, /\b(?:junior|jr|entry[- ]level|graduate|assistant)\b/u],
  [0, /\b(?:intern|internship|trainee|apprentice|working student|werkstudent|praktikant)\b/u],
];
const PLAIN = 2;
const rank = /\b(?:senior|sr|junior|jr|lead|staff|principal|distinguished|entry[- ]level|graduate|intern|trainee|i{1,3}|iv|[1-5])\b/gu;

export function levelOf(title: string): number {
  const folded = fold(title);
  return levels.find(([, pattern]) => pattern.test(folded))?.[0] ?? PLAIN;
}

/** The words of a title without rank, team or place: `Senior Software Engineer (Payments), Berlin` → software engineer. */
export function coreWords(title: string): string[] {
  const whole = fold(title).replace(/\([^)]*\)/g, ' ');
  const core = wordsOf(whole.split(/,| - | \| | @ | at /u)[0] ?? '');
  // "Engineer, Platform": what follows the comma is part of the title.
  return core.length > 1 ? core : wordsOf(whole);
}

function wordsOf(text: string): string[] {
  return (text.replace(/[-/]/g, ' ').replace(rank, ' ').match(/[\p{L}\p{N}+#.]+/gu) ?? []).map(word => word.replace(/\.+$/, '')).filter(word => word !== '' && word !== 'of' && word !== 'and');
}

/** 1: the wanted title stands in the held one, in any order; 0.5: the same role noun and at least half of the other words; else 0. */
export function titleMatch(wanted: string, held: string): number {
  const sought = coreWords(wanted);
  const words = new Set(fold(held).replace(/[-/(),.]/g, ' ').split(/\s+/));
  if (sought.length === 0) return 0;
  if (sought.every(word => words.has(word))) return 1;
  const noun = sought.at(-1) ?? '';
  const modifiers = sought.slice(0, -1);
  const shared = modifiers.filter(word => words.has(word)).length;
  return words.has(noun) && modifiers.length > 0 && shared > 0 && shared * 2 >= modifiers.length ? 0.5 : 0;
}
