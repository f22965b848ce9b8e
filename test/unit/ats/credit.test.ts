import assert from 'node:assert/strict';
import { evaluate, type RequirementResult } from '../../../src/ats/index.ts';
import type { Requirement } from '../../../src/job/index.ts';
import { asOf, jobOf, paperOf, pdfOf, type Person, requirement, resumeOf } from './support/person.ts';

const kubernetes = requirement('Kubernetes', { aliases: ['k8s'] });
const used = 'Ran Kubernetes clusters for the booking service of a ferry line';
const aliasUsed = 'Ran k8s clusters for the booking service of a ferry line';
/** Enough proven skills that the list is not taken for stuffing. */
const proven: Person = { now: ['Wrote the booking service in Python, Docker and Linux for a ferry line'], skills: ['Python', 'Docker', 'Linux'] };

function judge(person: Person, wanted: Requirement = kubernetes, day = asOf): RequirementResult {
  const { requirements } = evaluate({ pdf: paperOf(person), resume: resumeOf(person), job: jobOf([wanted]), asOf: day });
  return requirements[0]!;
}

describe('ats: credit for a skill', () => {
  const table: readonly [string, number, RequirementResult['support'], Person, Requirement?][] = [
    ['in a bullet of a role that goes on', 1, 'recent', { now: [used] }],
    ['in a bullet of a role that ended twelve years ago', 0.85, 'older', { then: [used] }],
    ['in the skills list only', 0.5, 'listed', { ...proven, skills: [...proven.skills!, 'Kubernetes'] }],
    ['in the summary only', 0.5, 'listed', { ...proven, summary: 'An engineer who has run Kubernetes for years and likes it' }],
    ['nowhere', 0, 'missing', {}],
    ['by its alias in a recent bullet', 0.9, 'recent', { now: [aliasUsed] }],
    ['by its alias in the list', 0.45, 'listed', { ...proven, skills: [...proven.skills!, 'k8s'] }],
    ['by its name in the list and its alias in a recent bullet', 1, 'recent', { now: [aliasUsed, ...proven.now!], skills: [...proven.skills!, 'Kubernetes'] }],
    ['the best member of an or-group', 1, 'recent', { now: [used] }, requirement('Nomad', { anyOf: [{ name: 'Nomad', aliases: [] }, { name: 'Kubernetes', aliases: ['k8s'] }] })],
    ['as another word, after a bullet that ends in a skill', 0, 'missing', { now: ['Wrote the booking of a ferry line in Python', 'Go to market for nine islands in a single summer'] }, requirement('Go')],
    ['among the skills of a list that vouch for it', 0.5, 'listed', { ...proven, skills: [...proven.skills!, 'Go'] }, requirement('Go')],
    ['by one of the kind in a recent bullet', 0.5, 'recent', { now: [used] }, requirement('Container orchestration')],
    ['by one of the kind in the list', 0.25, 'listed', { ...proven, skills: [...proven.skills!, 'PostgreSQL'] }, requirement('relational databases')],
    ['never by the kind, where one of it is asked for', 0, 'missing', { now: ['Moved the container orchestration of a ferry line into the cloud'] }],
    ['only a part of another word', 0, 'missing', { now: ['Kept the Kubernetesque platform of a ferry line alive through two hard winters'] }],
  ];
  for (const [where, credit, support, person, wanted] of table) {
    it(`${credit} ${where}`, () => {
      const result = judge(person, wanted);
      assert.equal(Math.round(result.credit * 1000) / 1000, credit);
      assert.equal(result.support, support);
      assert.equal(result.found.length > 0, credit > 0);
    });
  }

  it('names what is of the kind', () => {
    assert.deepEqual(judge({ now: [used] }, requirement('container orchestration platforms')).supportedBy, ['Kubernetes']);
    assert.equal(judge({ now: [used] }).supportedBy, undefined);
  });

  it('five years are counted back from the date of the evaluation, to the month', () => {
    assert.equal(judge({ then: [used] }, kubernetes, '2019-12-31').support, 'recent');
    assert.equal(judge({ then: [used] }, kubernetes, '2020-01-01').support, 'older');
    assert.equal(judge({ now: [used] }, kubernetes, '2020-12-31').support, 'older', 'a role that has not begun proves nothing yet');
  });

  it('names the alias that was found, and the place in the PDF and in the source', () => {
    const person = { now: [aliasUsed] };
    const resume = resumeOf(person);
    const [result] = evaluate({ pdf: paperOf(person), resume, job: jobOf([kubernetes]), asOf }).requirements;
    assert.equal(result!.foundAs, 'k8s');
    const { page, line, range, text } = result!.found[0]!;
    assert.deepEqual([page, line, text], [1, 6, `• ${aliasUsed}`]);
    assert.equal(resume.files[0]!.text.slice(range!.start, range!.end), 'k8s');
  });

  it('what extraction lost is not found; without a PDF the source alone counts', () => {
    const person = { now: [used] };
    const resume = resumeOf(person);
    const torn = pdfOf(['Mara Okonkwo', 'Experience', '• Ran Kuber netes clusters for the booking service of a ferry line']);
    assert.equal(evaluate({ pdf: torn, resume, job: jobOf([kubernetes]), asOf }).requirements[0]!.support, 'missing');
    const alone = evaluate({ pdf: null, resume, job: jobOf([kubernetes]), asOf });
    assert.equal(alone.requirements[0]!.credit, 1);
    assert.equal(alone.total, null);
    assert.equal(alone.pages, null);
    assert.ok(alone.checks.filter(({ group }) => group === 'A').every(({ status, max }) => status === 'notApplicable' && max === 0));
    assert.ok(alone.groups.find(({ id }) => id === 'B')!.points > 0);
  });

  it('finds a skill that a line end split by hyphenation', () => {
    const person = { now: [used] };
    const paper = pdfOf(['Mara Okonkwo', 'Experience', '• Ran Kuber-', 'netes clusters for the booking service of a ferry line']);
    assert.equal(evaluate({ pdf: paper, resume: resumeOf(person), job: jobOf([kubernetes]), asOf }).requirements[0]!.credit, 1);
  });

  it('a list of more than 45 items earns half, and so does one without evidence', () => {
    const many = Array.from({ length: 45 }, (_, index) => `Tool ${String.fromCharCode(65 + index % 26)}${index}x`);
    const stuffed = { ...proven, skills: [...many, 'Kubernetes'] };
    assert.equal(judge(stuffed).credit, 0.25);
    assert.equal(judge({ skills: ['Kubernetes', 'Terraform', 'Ansible'] }).credit, 0.25);
  });

  it('a sentence taken over from the job earns nothing', () => {
    const person = { now: [`Designs and runs Kubernetes clusters across three regions with full automation of every deployment`] };
    const job = jobOf([kubernetes], 'The person designs and runs Kubernetes clusters across three regions with full automation of every deployment.');
    const { requirements, notes } = evaluate({ pdf: paperOf(person), resume: resumeOf(person), job, asOf });
    assert.equal(requirements[0]!.support, 'missing');
    assert.match(notes.join(' '), /word for word/);
  });
});
