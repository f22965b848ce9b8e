import assert from 'node:assert/strict';
import { canonicalSkill, narrowerSkills } from '../../../src/job/index.ts';
import { kinds } from '../../../src/job/lexicon/kinds.ts';

const lines = kinds.trim().split('\n').map(line => {
  const [names = '', members = ''] = line.split(': ');
  return { names: names.split('|').map(name => name.trim()), members: members.split(';').map(member => member.trim()) };
});

describe('job: kinds of things', () => {
  it('hold skills of the lexicon, by their canonical names, each once', () => {
    for (const { names, members } of lines) {
      for (const member of members) assert.equal(canonicalSkill(member)?.name, member, `${names[0]!}: ${member}`);
      assert.equal(new Set(members).size, members.length, names[0]);
    }
  });

  it('are found by every name, in singular and plural, and go one way only', () => {
    for (const name of ['Relational databases', 'relational database', 'RDBMS']) assert.ok(narrowerSkills(name).includes('PostgreSQL'), name);
    for (const name of ['cloud platforms', 'Cloud platform', 'public cloud']) assert.ok(narrowerSkills(name).includes('Amazon Web Services'), name);
    assert.ok(narrowerSkills('scripting languages').includes('Python'));
    assert.deepEqual(narrowerSkills('PostgreSQL'), []);
    assert.ok(!narrowerSkills('Amazon Web Services').includes('Cloud computing'));
    for (const { names, members } of lines) for (const member of members) for (const name of names) assert.ok(!narrowerSkills(member).includes(canonicalSkill(name)?.name ?? name), `${member} and ${name} are kinds of each other`);
  });
});
