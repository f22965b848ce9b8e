import { z } from 'zod';

/** Group A: machine readability, B: job match, C: writing. */
export const groupId = z.enum(['A', 'B', 'C']);

const range = z.object({ file: z.string(), start: z.number().int().nonnegative(), end: z.number().int().nonnegative() });

const evidence = z.object({
  text: z.string(),
  /** 1-based page and line of the PDF. */
  page: z.number().int().positive().optional(),
  line: z.number().int().positive().optional(),
  /** Where on that page the words stand: points (1/72 inch) from its top left, one rectangle for each row. */
  rects: z.array(z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })).optional(),
  /** Where in the source. */
  range: range.optional(),
});

const fix = z.object({
  /** Stable for the same inputs, unique within the evaluation: `A3:heading@120`. */
  id: z.string(),
  /** What it does, in a few words: `Write the address out`. */
  title: z.string(),
  /** Edits of the source, disjoint, in UTF-16 units; all or none. */
  edits: z.array(z.object({ range, newText: z.string() })),
});

const check = z.object({
  /** Rubric id: `A1`. */
  id: z.string(),
  group: groupId,
  name: z.string(),
  status: z.enum(['pass', 'partial', 'fail', 'notApplicable']),
  /** Points earned and reachable, after the group's points were shared out among the checks that apply. 0 and 0 when not applicable. */
  points: z.number().min(0),
  max: z.number().min(0),
  /** One sentence: what was found. */
  summary: z.string(),
  evidence: z.array(evidence),
  /** What to do about it. */
  fix: z.string().optional(),
  /** Text edits that mend it, or a part of it. */
  fixes: z.array(fix).optional(),
  /** Names of the repairs in `tailor` that mend it: `letterNames`, `shapesWithoutLetters`, `hyphenation`, `softHyphens`, `pageFit`. */
  mendedBy: z.array(z.string()).optional(),
  /** Why this counts: the source of the rule. */
  source: z.string(),
});

const requirementResult = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['skill', 'title', 'years', 'degree', 'duty', 'knockout']),
  importance: z.enum(['must', 'preferred']),
  /** 0..1 by the credit table; 0 when missing. */
  credit: z.number().min(0).max(1),
  /** Where the résumé supports it: in a dated bullet, in an older or undated one, only in a list or summary, or nowhere. */
  support: z.enum(['recent', 'older', 'listed', 'missing']),
  /** The spelling that was found, when it is only an alias. */
  foundAs: z.string().optional(),
  found: z.array(evidence),
  /** Skills of the résumé that are of the kind asked for, where the kind itself is not named: PostgreSQL for relational databases. They earn half. */
  supportedBy: z.array(z.string()).optional(),
  /** Skills of the résumé that are near, or broader; they earn nothing. */
  related: z.array(z.string()).optional(),
});

export const evaluationSchema = z.object({
  rubricVersion: z.string(),
  /** Day the score is relative to, `YYYY-MM-DD`. */
  asOf: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  /** 0..100; null when there was no PDF to measure. */
  total: z.number().min(0).max(100).nullable(),
  groups: z.array(z.object({ id: groupId, name: z.string(), points: z.number().min(0), max: z.number().min(0) })),
  checks: z.array(check),
  requirements: z.array(requirementResult),
  /** Conditions that cap the total, with the reason. */
  gates: z.array(z.object({ id: z.string(), cap: z.number(), reason: z.string(), evidence: z.array(evidence).optional() })),
  notes: z.array(z.string()),
  /** Pages of the PDF; null without one. */
  pages: z.number().int().nonnegative().nullable(),
  extractor: z.object({ name: z.string(), version: z.string() }).nullable(),
});

export type GroupId = z.infer<typeof groupId>;
export type Evidence = z.infer<typeof evidence>;
export type Fix = z.infer<typeof fix>;
export type Check = z.infer<typeof check>;
export type RequirementResult = z.infer<typeof requirementResult>;
export type Evaluation = z.infer<typeof evaluationSchema>;
