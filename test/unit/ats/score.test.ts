import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Measured } from '../../../src/ats/measured.ts';
import { groupWeight, rubric } from '../../../src/ats/rubric.ts';
import { scoreOf, shareOut } from '../../../src/ats/score.ts';

const tenths = (value: number): number => Math.round(value * 10);

describe('ats: points', () => {
  it('the rubric\'s weights make the points of the groups', () => {
    for (const group of ['A', 'B', 'C'] as const) {
      const sum = rubric.filter(line => line.group === group).reduce((total, { weight }) => total + weight, 0);
      assert.equal(sum, groupWeight[group]);
    }
    assert.equal(groupWeight.A + groupWeight.B + groupWeight.C, 100);
  });

  it('shares out to the last tenth, in proportion, nothing to nobody', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1000 }), fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 9 }), (whole, weights) => {
      const parts = shareOut(whole, weights);
      const sum = weights.reduce((total, weight) => total + weight, 0);
      assert.equal(parts.reduce((total, part) => total + part, 0), sum === 0 ? 0 : whole);
      for (const [index, weight] of weights.entries()) assert.ok(sum === 0 ? parts[index] === 0 : Math.abs(parts[index]! - whole * weight / sum) < 1);
    }));
  });

  const finding = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined });
  const findings = fc.tuple(...rubric.map(({ id }) => finding.map((share): Measured => ({ id, share, summary: '', evidence: [] }))));

  it('checks add up to groups, groups to the total, whatever applies', () => {
    fc.assert(fc.property(findings, measured => {
      const { checks, groups, total } = scoreOf(measured, [], true);
      for (const group of groups) {
        const members = checks.filter(check => check.group === group.id);
        assert.equal(members.reduce((sum, { points }) => sum + tenths(points), 0), tenths(group.points));
        assert.equal(members.reduce((sum, { max }) => sum + tenths(max), 0), tenths(group.max));
        assert.equal(group.max, members.some(({ status }) => status !== 'notApplicable') ? groupWeight[group.id] : 0);
      }
      for (const { points, max, status } of checks) assert.ok(points <= max && (status !== 'notApplicable' || max === 0));
      if (groups.every(({ max }) => max > 0)) assert.equal(tenths(total!), groups.reduce((sum, { points }) => sum + tenths(points), 0));
      assert.ok(total! >= 0 && total! <= 100);
    }));
  });

  it('a group without a check that applies leaves its points to the others', () => {
    const { total } = scoreOf(rubric.map(({ id, group }) => ({ id, share: group === 'B' ? undefined : 1, summary: '', evidence: [] })), [], true);
    assert.equal(total, 100);
  });

  it('gates cap, the lowest of them, and never lift', () => {
    fc.assert(fc.property(findings, measured => {
      const free = scoreOf(measured, [], true).total!;
      const capped = scoreOf(measured, [{ id: 'hiddenText', cap: 40, reason: '' }, { id: 'imageOnly', cap: 20, reason: '' }], true).total!;
      assert.equal(capped, Math.min(free, 20));
    }));
  });

  it('without a PDF there is no total', () => {
    assert.equal(scoreOf([{ id: 'B1', share: 1, summary: '', evidence: [] }], [], false).total, null);
  });
});
