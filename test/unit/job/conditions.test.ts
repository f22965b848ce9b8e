import assert from 'node:assert/strict';
import { addedSkill, editRequirements, NO_EDITS, parseJob } from '../../../src/job/index.ts';

const facts = (text: string) => {
  const { location, seniority, employment } = parseJob(text);
  return [location, seniority, employment];
};

describe('job: place, rank and terms', () => {
  const ads: readonly (readonly [string, readonly (string | undefined)[]])[] = [
    ['Senior Backend Engineer\nLocation: Leeds, UK (hybrid)\nEmployment type: Full-time, permanent\n\nRequirements\n- Python', ['Leeds, UK (hybrid)', 'senior', 'full-time, permanent']],
    ['Data Analyst\nTallow Creek · Halifax, Nova Scotia · Part-time\n\nTallow Creek counts visitors.\n\nRequirements\n- SQL', ['Halifax, Nova Scotia', undefined, 'part-time']],
    ['Junior Accountant\n\nWe are looking for a junior accountant. The role is based in Galway. This is a full-time role.\n\nRequirements\n- Excel', ['Galway', 'junior', 'full-time']],
    ['Editor\nTallow Creek · Portland, Oregon or remote (US) · Full time\n\nTallow Creek prints.\n\nRequirements\n- Proofreading', ['Portland, Oregon or remote (US)', undefined, 'full-time']],
    ['Staff Engineer\nRemote\n\nRequirements\n- Go and Rust', ['Remote', 'principal', undefined]],
    ['Staff Nurse\n\nRequirements\n- Wound care', [undefined, undefined, undefined]],
    ['Engineering Intern\n\nRequirements\n- Python', [undefined, 'intern', 'internship']],
    ['Lead Generation Specialist\n\nRequirements\n- Salesforce', [undefined, undefined, undefined]],
    ['Head of Data\n\nRequirements\n- SQL\n\nBenefits\n- Full-time employees receive a bicycle\n- Offices in Porto', [undefined, 'director', undefined]],
    ['Softwareentwickler (m/w/d) in Vollzeit\n\nWir suchen dich für unseren Standort Lübeck.\n\nAnforderungen\n- Java', ['Lübeck', undefined, 'full-time']],
    ['Développeuse confirmée\n\nLieu : Nantes, France\nContrat : CDI\n\nProfil recherché\n- Python', ['Nantes, France', 'senior', 'permanent']],
  ];
  for (const [text, expected] of ads) it(text.split('\n')[0]!, () => { assert.deepEqual(facts(text), expected); });
});

describe('job: weights', () => {
  const weightOf = (text: string, name: string) => parseJob(text).requirements.find(requirement => requirement.kind === 'skill' && requirement.name === name)?.weight ?? 1;
  const ad = 'Python Developer\n\nRequirements\n- Python\n- SQL\n- Docker\n- You write Python and Docker files every day';

  it('are more for what the title or several lines name', () => {
    assert.equal(weightOf(ad, 'SQL'), 1);
    assert.equal(weightOf(ad, 'Docker'), 1.25);
    assert.ok(weightOf(ad, 'Python') > weightOf(ad, 'Docker'));
    assert.ok(weightOf(`${ad}\n${'- Docker\n'.repeat(50)}`, 'Docker') <= 2, 'repeating has an end');
  });

  it('do not depend on the order of the lines', () => {
    const [head = '', ...lines] = ad.split('- ').map(line => line.trimEnd());
    const turned = [head, ...lines.toReversed()].join('\n- ');
    for (const name of ['Python', 'SQL', 'Docker']) assert.equal(weightOf(turned, name), weightOf(ad, name));
  });

  it('leave the last word to the person', () => {
    const job = editRequirements(parseJob(ad), { ...NO_EDITS, importance: { 'skill:python': 'preferred' }, added: ['Terraform'] });
    assert.equal(job.requirements.find(({ name, kind }) => name === 'Python' && kind === 'skill')?.importance, 'preferred');
    assert.ok(job.requirements.some(({ id }) => id === addedSkill('Terraform').id));
  });
});

describe('job: what fresh ads taught', () => {
  const read = (text: string, kind: string) => parseJob(text).requirements.filter(requirement => requirement.kind === kind).map(({ name, anyOf }) => anyOf?.map(member => member.name).join(' | ') ?? name);
  it('a title said again asks for nothing', () => {
    assert.deepEqual(read('QA Automation Engineer\n\nWe are looking for a QA Automation Engineer to join us.\n\nRequirements\n- Git', 'skill'), ['Git']);
  });
  it('a language that is not required is no condition', () => {
    assert.deepEqual(read('Analyst\n\nRequirements\n- SQL\n- German is not required\n- Fluent English', 'knockout'), ['English']);
  });
  it('years that the firm asks for are no boast of its own', () => {
    assert.deepEqual(parseJob('Corrigan Meters is hiring.\n\nWe need someone with at least four years\' experience of C.').requirements.filter(({ kind }) => kind === 'years').map(({ years }) => years), [4]);
  });
  it('what is as welcome is preferred, too', () => {
    const { requirements } = parseJob('Requirements\n- C++\n- Knowledge of LoRaWAN would be an advantage, as would some Rust.');
    assert.deepEqual(requirements.filter(({ importance, kind }) => kind === 'skill' && importance === 'preferred').map(({ name }) => name), ['LoRaWAN', 'Rust']);
  });
  it('French headings and German short forms are read', () => {
    const french = parseJob('Développeur\n\nProfil recherché\n- Bonne maîtrise de PHP et de MySQL\n\nSerait un plus\n- Vue.js\n\nNous offrons\n- Une vue sur la mer pour vous et pour le chat');
    assert.deepEqual(french.requirements.filter(({ importance }) => importance === 'preferred').map(({ name }) => name), ['Vue.js']);
    assert.ok(read('Bauleiter (m/w/d)\n\nDein Profil\n- Kenntnisse in VOB und AutoCAD\n- Du bist gern auf der Baustelle und mit den Leuten dort', 'skill').includes('VOB'));
  });
});
