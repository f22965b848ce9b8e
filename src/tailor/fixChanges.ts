import type { Bullet, Resume, SourceFile, TextEdit } from '../resume/index.ts';
import { effectOf } from './compose.ts';
import type { Change, Verification } from './model.ts';
import { isBalanced, verifyRewrite } from './truth/index.ts';

/** A text edit that mends what an evaluation found wrong. */
export interface ProposedFix {
  /** Stable for the same inputs. */
  readonly id: string;
  readonly title: string;
  readonly reason: string;
  /** All or none. */
  readonly edits: readonly TextEdit[];
}

/** Heading under which fixes stand that belong to no section. */
const DOCUMENT = 'Document';

/** The fixes as changes, each through the truth check. One whose edits lie in several files is a change in each. */
export function fixChanges(resume: Resume, fixes: readonly ProposedFix[]): Change[] {
  return fixes.flatMap(fix => resume.files.flatMap((source, index): Change[] => {
    const edits = fix.edits.filter(({ range }) => range.file === source.file);
    const [first] = edits;
    if (!first) return [];
    const section = resume.sections.find(({ range }) => range.file === source.file && range.start <= first.range.start && first.range.end <= range.end);
    return [{
      id: `fix@${index === 0 ? '' : source.file}${fix.id}`, kind: 'fix', section: section?.heading.text ?? DOCUMENT, title: fix.title, reason: fix.reason, requirements: [],
      ...effectOf(source, edits), edits, verification: verify(resume, source, edits),
    }];
  }));
}

/**
 * What is gained must stand in the source already, as an address behind an icon does. A corrected spelling, or another name of a
 * section, no source can prove: the person confirms it.
 */
function verify(resume: Resume, source: SourceFile, edits: readonly TextEdit[]): Verification {
  const { before, after } = effectOf(source, edits);
  if (isBalanced(before) !== isBalanced(after)) return { verdict: 'block', rules: ['latex'], unsupported: [] };
  const body = /\\begin\s*\{document\}/.exec(source.text)?.index ?? 0;
  if (edits.every(({ range }) => range.end <= body)) return { verdict: 'warn', rules: ['line-breaks'], unsupported: [] };
  const known = new Set(resume.files.flatMap(({ text }) => wordsOf(text)));
  const unsupported = edits.flatMap(({ newText }) => wordsOf(newText)).filter(word => !known.has(word));
  if (unsupported.length === 0) return { verdict: 'pass', rules: [], unsupported: [] };
  if (unsupported.some(word => /\d/.test(word))) return { verdict: 'block', rules: ['numbers'], unsupported };
  if (edits.every(({ range }) => resume.sections.some(({ heading }) => heading.range.file === source.file && heading.range.start <= range.start && range.end <= heading.range.end))) return { verdict: 'warn', rules: ['heading'], unsupported: [] };
  for (const bullet of resume.sections.flatMap(({ highlights, entries }) => [...highlights, ...entries.flatMap(entry => entry.highlights)])) {
    const rewrite = rewritten(bullet, source, edits);
    const found = rewrite === undefined ? undefined : verifyRewrite({ resume, bullet, rewrite });
    if (found?.verdict === 'block') return found;
  }
  return { verdict: 'warn', rules: ['spelling'], unsupported: [] };
}

/** A bullet as it would read; undefined where the edits do not touch its words. */
function rewritten({ body }: Bullet, source: SourceFile, edits: readonly TextEdit[]): string | undefined {
  const mine = edits.filter(({ range }) => range.file === body.range.file && body.range.file === source.file && body.range.start <= range.start && range.end <= body.range.end)
    .map(({ range, newText }) => ({ start: body.offsets.indexOf(range.start), length: range.end - range.start, newText })).filter(({ start }) => start >= 0);
  if (mine.length === 0) return undefined;
  return mine.toSorted((a, b) => b.start - a.start).reduce((text, { start, length, newText }) => text.slice(0, start) + newText + text.slice(start + length), body.text);
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/(?<!\\)[\p{L}\p{N}]+/gu) ?? [];
