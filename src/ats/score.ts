import type { Measured } from './measured.ts';
import { groupNames, groupWeight, rubric } from './rubric.ts';
import type { Check, Evaluation, GroupId } from './schema.ts';

/** Points are counted in tenths, as whole numbers, and only here: so the checks add up to the groups and the groups to the total. */
const TENTHS = 10;

/** Shares `whole` tenths out by weight; what rounding leaves goes to the largest remainders, so that the parts add up exactly. */
export function shareOut(whole: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum === 0) return weights.map(() => 0);
  const exact = weights.map(weight => whole * weight / sum);
  const parts = exact.map(Math.floor);
  const left = whole - parts.reduce((total, part) => total + part, 0);
  const byRemainder = exact.map((value, index) => ({ index, rest: value - Math.floor(value) })).toSorted((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}

const groupIds: readonly GroupId[] = ['A', 'B', 'C'];

/**
 * Findings → points. A check that does not apply hands its points to the others of its group; a group without any check that
 * applies hands its points to the other groups, in the total only. Gates cap the total. Without a PDF there is none.
 */
export function scoreOf(measured: readonly Measured[], gates: Evaluation['gates'], hasPdf: boolean): Pick<Evaluation, 'checks' | 'groups' | 'total'> {
  const lines = rubric.flatMap(line => {
    const finding = measured.find(({ id }) => id === line.id);
    return finding === undefined ? [] : [{ line, finding }];
  });
  const checks: Check[] = [];
  const groups: Evaluation['groups'] = [];
  let earned = 0;
  let reachable = 0;
  for (const group of groupIds) {
    const members = lines.filter(({ line }) => line.group === group);
    const maxima = shareOut(groupWeight[group] * TENTHS, members.map(({ line, finding }) => finding.share === undefined ? 0 : line.weight));
    let points = 0;
    for (const [index, { line, finding }] of members.entries()) {
      const max = maxima[index] ?? 0;
      const got = Math.round((finding.share ?? 0) * max);
      points += got;
      checks.push({
        id: line.id, group, name: line.name, status: finding.share === undefined ? 'notApplicable' : got === max ? 'pass' : got === 0 ? 'fail' : 'partial',
        points: got / TENTHS, max: max / TENTHS, summary: finding.summary, evidence: [...finding.evidence],
        ...(finding.fix === undefined ? {} : { fix: finding.fix }),
        ...(finding.fixes === undefined || finding.fixes.length === 0 ? {} : { fixes: [...finding.fixes] }),
        ...(finding.mendedBy === undefined || finding.mendedBy.length === 0 ? {} : { mendedBy: [...finding.mendedBy] }), source: line.source,
      });
    }
    const max = maxima.reduce((sum, value) => sum + value, 0);
    groups.push({ id: group, name: groupNames[group], points: points / TENTHS, max: max / TENTHS });
    earned += points;
    reachable += max;
  }
  const scaled = reachable === 0 ? 0 : Math.round(earned * 100 * TENTHS / reachable) / TENTHS;
  return { checks, groups, total: hasPdf ? Math.min(scaled, ...gates.map(({ cap }) => cap)) : null };
}
