// What must hold for every résumé and job, not for examples: the metamorphic tests of the rubric.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Evaluation, evaluate, evaluationSchema } from '../../../src/ats/index.ts';
import type { Requirement } from '../../../src/job/index.ts';
import { parseResume } from '../../../src/resume/index.ts';
import { asOf, jobOf, paperOf, pdfOf, type Person, requirement, resumeOf } from './support/person.ts';

const skillNames = ['Python', 'Kubernetes', 'Docker', 'PostgreSQL', 'React', 'Terraform', 'Figma', 'Node.js', 'C++', 'GraphQL', 'Kafka', 'Ansible'] as const;
const skills = fc.subarray([...skillNames]);
const openers = ['Built', 'Led', 'Maintained', 'Used', 'Responsible for'] as const;
const objects = ['the booking service of a ferry line', 'nine ticket machines on three islands', 'a harbour display that passengers read at night', 'reports'] as const;
const bullet = fc.tuple(fc.constantFrom(...openers), fc.constantFrom(...objects), fc.subarray([...skillNames], { maxLength: 2 }))
  .map(([verb, object, used]) => used.length === 0 ? `${verb} ${object} with great care` : `${verb} ${object} with ${used.join(' and ')}`);
const person: fc.Arbitrary<Person> = fc.record({ now: fc.array(bullet, { minLength: 1, maxLength: 4 }), then: fc.array(bullet, { minLength: 1, maxLength: 3 }), skills: fc.subarray([...skillNames], { minLength: 1 }) });
const requirements: fc.Arbitrary<Requirement[]> = fc.tuple(skills, skills, fc.integer({ min: 1, max: 12 })).map(([must, preferred, years]) => [
  ...must.map(name => requirement(name)),
  ...preferred.filter(name => !must.includes(name)).map(name => requirement(name, { importance: 'preferred' })),
  requirement('Software Engineer', { kind: 'title' }),
  requirement(`${years}+ years of experience`, { kind: 'years', years }),
  requirement('Bachelor\'s degree', { kind: 'degree', aliases: ['BS'] }),
  requirement('Build services that passengers use to book a ferry', { kind: 'duty' }),
  requirement('Maintain displays and machines in the harbour', { kind: 'duty' }),
  requirement('Work permit', { kind: 'knockout' }),
]);

const score = (who: Person, wanted: readonly Requirement[], hidden: readonly string[] = []): Evaluation =>
  evaluate({ pdf: paperOf(who, hidden), resume: resumeOf(who), job: jobOf(wanted), asOf });
const groupB = ({ groups }: Evaluation): number => groups.find(({ id }) => id === 'B')!.points;
const credit = ({ requirements: all }: Evaluation, name: string): number => all.find(each => each.name === name)!.credit;
const runs = { numRuns: 60 };

describe('ats: laws', function () {
  this.timeout(60_000);

  it('the same inputs twice give the same evaluation, and it is a valid one', () => {
    fc.assert(fc.property(person, requirements, (who, wanted) => {
      const once = score(who, wanted);
      assert.deepEqual(score(who, wanted), once);
      assert.deepEqual(evaluationSchema.parse(JSON.parse(JSON.stringify(once))), JSON.parse(JSON.stringify(once)));
    }), runs);
  });

  it('it does not know which document is which: measured in the other order, every difference turns its sign exactly', () => {
    fc.assert(fc.property(person, person, requirements, (one, other, wanted) => {
      const forth = [score(one, wanted), score(other, wanted)] as const;
      const back = [score(other, wanted), score(one, wanted)] as const;
      const delta = ([before, after]: readonly [Evaluation, Evaluation]): number[] => [after.total! - before.total!, ...after.checks.map(({ points }, index) => points - before.checks[index]!.points)];
      assert.deepEqual(delta(forth), delta(back).map(value => value === 0 ? 0 : -value));
    }), { numRuns: 25 });
  });

  it('adding a proven skill never lowers group B', () => {
    fc.assert(fc.property(person, requirements, fc.constantFrom(...skillNames), fc.boolean(), (who, wanted, skill, inNewBullet) => {
      const now = who.now!;
      const more = inNewBullet ? [...now, `Moved the timetable of the line to ${skill}`] : [`${now[0]!} and ${skill}`, ...now.slice(1)];
      assert.ok(groupB(score({ ...who, now: more }, wanted)) >= groupB(score(who, wanted)));
    }), runs);
  });

  it('adding an unproven skill to the list earns at most half of its credit, and nothing elsewhere', () => {
    fc.assert(fc.property(person, requirements, skills, (who, wanted, added) => {
      const said = [...who.now!, ...who.then!].join(' ');
      const fresh = added.filter(name => !said.includes(name) && !who.skills!.includes(name));
      const before = score(who, wanted);
      const after = score({ ...who, skills: [...who.skills!, ...fresh] }, wanted);
      for (const { name, kind } of before.requirements) {
        if (kind === 'skill') assert.ok(credit(after, name) <= (fresh.includes(name as typeof skillNames[number]) ? 0.5 : credit(before, name)));
      }
    }), runs);
  });

  it('the order of the requirements changes no point', () => {
    fc.assert(fc.property(person, requirements.chain(wanted => fc.tuple(fc.constant(wanted), fc.shuffledSubarray(wanted, { minLength: wanted.length }))), (who, [wanted, shuffled]) => {
      const one = score(who, wanted);
      const other = score(who, shuffled);
      assert.deepEqual([other.total, other.groups, other.gates, other.notes], [one.total, one.groups, one.gates, one.notes]);
      assert.deepEqual(other.checks.map(({ id, points, summary, fix }) => ({ id, points, summary, fix })), one.checks.map(({ id, points, summary, fix }) => ({ id, points, summary, fix })));
    }), runs);
  });

  it('hidden words never raise a point, and cap the total at 40', () => {
    fc.assert(fc.property(person, requirements, fc.subarray([...skillNames], { minLength: 1 }), (who, wanted, hidden) => {
      const honest = score(who, wanted);
      const cheat = score(who, wanted, hidden);
      assert.ok(cheat.total! <= Math.min(40, honest.total!));
      assert.deepEqual(cheat.gates.map(({ id }) => id), ['hiddenText']);
      for (const [index, { points, id }] of cheat.checks.entries()) assert.ok(points <= honest.checks[index]!.points, id);
    }), runs);
  });

  it('a source that says more than the PDF shows earns nothing for it', () => {
    fc.assert(fc.property(person, requirements, fc.constantFrom(...skillNames), (who, wanted, skill) => {
      const claimed = { ...who, now: [...who.now!, `Moved the whole timetable of the northern line to ${skill} within one winter`] };
      const shown = score(who, wanted);
      const result = evaluate({ pdf: paperOf(who), resume: resumeOf(claimed), job: jobOf(wanted), asOf });
      assert.ok(result.total! <= shown.total!);
      assert.deepEqual(result.requirements.map(each => each.credit), shown.requirements.map(each => each.credit));
    }), runs);
  });

  it('knock-outs are listed and never scored', () => {
    fc.assert(fc.property(person, requirements, (who, wanted) => {
      const without = score(who, wanted.filter(({ kind }) => kind !== 'knockout'));
      const all = score(who, wanted);
      assert.equal(all.total, without.total);
      assert.match(all.notes.join(' '), /Work permit/);
    }), { numRuns: 20 });
  });

  const scrap = fc.constantFrom('\\section{Experience}', '\\section*{Skills}', '\\begin{itemize}', '\\end{itemize}', '\\item ', '\\textbf{', '}', '{', '\\hfill ', '\\\\', 'Jan. 2020 -- Present', 'Python', 'C++, Go', 'e\u0301\u00AD\uFB01', '%', '\n\n', '  ', '.', 'I built 3 things', '\\begin{document}', '\\end{document}');
  it('whatever the documents hold: a valid evaluation, and every range inside its file', () => {
    fc.assert(fc.property(fc.array(scrap, { maxLength: 40 }), fc.array(fc.oneof(fc.string(), scrap), { maxLength: 12 }), requirements, fc.boolean(), (pieces, lines, wanted, blind) => {
      const text = pieces.join('');
      const evaluation = evaluate({ pdf: blind ? null : pdfOf(lines), resume: parseResume({ file: 'x.tex', text }), job: jobOf(wanted, lines.join('\n')), asOf });
      evaluationSchema.parse(evaluation);
      const places = [...evaluation.checks.flatMap(({ evidence }) => evidence), ...evaluation.requirements.flatMap(({ found }) => found)];
      for (const { range } of places) assert.ok(range === undefined || (range.start >= 0 && range.start <= range.end && range.end <= text.length), JSON.stringify(range));
    }), { numRuns: 150 });
  });
});
