import assert from 'node:assert/strict';
import { addedSkill, editRequirements, NO_EDITS, parseJob, requirementNamed } from '../../../src/job/index.ts';

const job = parseJob('Platform Engineer\n\nRequirements:\n- Kubernetes\n- Go or Python\n\nNice to have:\n- Terraform\n', {});
const names = (edited: typeof job) => edited.requirements.filter(({ kind }) => kind === 'skill').map(({ name, importance }) => `${name} ${importance}`);
const idOf = (name: string) => requirementNamed(job, name)?.id ?? assert.fail(name);

describe('edits of a job’s requirements', () => {
  it('none change nothing', () => assert.deepEqual(editRequirements(job, NO_EDITS), job));

  it('one is removed, one becomes preferred, one is added', () => {
    const edited = editRequirements(job, { removed: [idOf('Terraform')], importance: { [idOf('k8s')]: 'preferred' }, added: ['postgres', ' Basket   weaving '] });
    assert.deepEqual(names(edited), ['Kubernetes preferred', 'Go must', 'PostgreSQL must', 'Basket weaving must']);
    assert.ok(edited.requirements.find(({ name }) => name === 'PostgreSQL')?.aliases.includes('Postgres'));
  });

  it('what is there already, by whatever spelling, is not added twice', () => {
    assert.deepEqual(names(editRequirements(job, { ...NO_EDITS, added: ['K8s', 'python', 'Terraform'] })), names(job));
    assert.equal(addedSkill('K8s').id, addedSkill('Kubernetes').id);
  });

  it('edits of what the job does not have are of no effect', () => {
    assert.deepEqual(editRequirements(job, { removed: ['skill:cobol'], importance: { 'skill:ada': 'preferred' }, added: [] }), job);
  });

  it('an added one can be made preferred and removed like any other', () => {
    const { id } = addedSkill('COBOL');
    assert.ok(names(editRequirements(job, { removed: [], importance: { [id]: 'preferred' }, added: ['COBOL'] })).includes('COBOL preferred'));
    assert.deepEqual(names(editRequirements(job, { removed: [id], importance: {}, added: ['COBOL'] })), names(job));
  });
});
