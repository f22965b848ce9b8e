import type { Verification } from '../model.ts';

/** Control sequences, words, and every other visible character, so that nothing a reader or TeX sees can get lost. */
const TOKEN = /\\(?:[A-Za-z@]+\*?|[\s\S])|[\p{L}\p{N}]+|[^\s]/gu;

function counted(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [token] of text.matchAll(TOKEN)) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}

/** Braces and environments close in the order they were opened; escaped braces and comments do not count. */
export function isBalanced(latex: string): boolean {
  const open: string[] = [];
  const source = latex.replace(/\\[\\%{}]/g, '  ').replace(/%[^\n]*/g, '');
  for (const match of source.matchAll(/\\begin\s*\{([^}]*)\}|\\end\s*\{([^}]*)\}|[{}]/g)) {
    const [token, begun, ended] = match;
    if (begun !== undefined) open.push(begun);
    else if (ended !== undefined) { if (open.pop() !== ended) return false; }
    else if (token === '{') open.push(token);
    else if (open.pop() !== '{') return false;
  }
  return open.length === 0;
}

/** The truth check of a reordering: it conserves every token of the source and leaves it balanced. */
export function verifyReordering(before: string, after: string): Verification {
  const [was, is] = [counted(before), counted(after)];
  const unsupported = [...is].filter(([token, count]) => count > (was.get(token) ?? 0)).map(([token]) => token);
  const lost = [...was].some(([token, count]) => count > (is.get(token) ?? 0));
  const rules = [
    ...(unsupported.length > 0 || lost ? ['conserves-tokens'] : []),
    ...(isBalanced(after) === isBalanced(before) ? [] : ['balanced-latex']),
  ];
  return { verdict: rules.length > 0 ? 'block' : 'pass', rules, unsupported };
}

/** The truth check of showing and hiding what the master holds: but for comment marks, it conserves every token. */
export function verifyToggle(before: string, after: string): Verification {
  const withoutMarks = (latex: string) => latex.replace(/^([ \t]*)%+[ \t]?/gm, '$1');
  return verifyReordering(withoutMarks(before), withoutMarks(after));
}
