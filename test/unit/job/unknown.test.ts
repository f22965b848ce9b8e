import assert from 'node:assert/strict';
import { parseJob } from '../../../src/job/index.ts';

function skillsIn(line: string, opening = 'Requirements'): string[] {
  return parseJob(`${opening}\n- ${line}`, { format: 'text' }).requirements.filter(({ kind }) => kind === 'skill').map(({ name, anyOf }) => anyOf?.map(member => member.name).join(' | ') ?? name);
}

describe('job: names that the lexicon does not know', () => {
  const taken: readonly (readonly [string, readonly string[]])[] = [
    ['Experience with Temporal', ['Temporal']],
    ['Kafka, Temporal and Go', ['Apache Kafka', 'Temporal', 'Go']],
    ['dbt, dbt-expectations, Airflow', ['dbt', 'dbt-expectations', 'Apache Airflow']],
    ['Kubernetes (Karpenter, Cilium)', ['Kubernetes', 'Karpenter', 'Cilium']],
    ['Tools such as Weblate, Crowdin or Lokalise', ['Weblate | Crowdin | Lokalise']],
    ['Playwright, TestCafe or Nightwatch', ['Playwright | TestCafe | Nightwatch']],
    ['You have written plug-ins with NSOperation', ['NSOperation']],
  ];
  for (const [line, names] of taken) it(`takes ${line}`, () => assert.deepEqual(skillsIn(line), names));

  const left: readonly (readonly [string, readonly string[]])[] = [
    ['Strong Communication Skills And Teamwork In Berlin', []],
    ['Knowledge of Fortune 500 companies', []],
    ['Experience with European customers', []],
    ['Python, SQL, Attention to Detail', ['Python', 'SQL']],
    ['Experience with Python, Berlin team', ['Python']],
    ['Working with Docker and English speakers', ['Docker']],
    ['Planning, scheduling and budgeting', ['Budget management']],
    ['Good GitExperience with teams', []],
    ['Write to jobs@fernhill.example.com or see https://FernHill.example.com/AcmeTool', []],
  ];
  for (const [line, names] of left) it(`leaves ${line}`, () => assert.deepEqual(skillsIn(line), names));

  it('asks more of German, which writes every noun with a capital', () => {
    const line = 'Sehr gute Erfahrung mit Docker, Netzwerken und Datenbanken, auch mit TestCafe, die du bei uns und mit uns weiter ausbauen kannst';
    assert.deepEqual(skillsIn(line, 'Dein Profil'), ['Docker', 'TestCafe']);
  });

  it('has them without aliases, and only where requirements stand', () => {
    const job = parseJob('What you will do\n- Work with our platform Fernhill, Docker and Zibblefrotz\n\nRequirements\n- Docker, Zabblefritz', { format: 'text' });
    assert.deepEqual(job.requirements.filter(({ kind }) => kind === 'skill').map(({ id, aliases }) => [id, aliases]), [['skill:docker', ['Docker containers']], ['skill:zabblefritz', []]]);
  });
});

describe('job: texts nobody wrote', () => {
  const monsters: Readonly<Record<string, string>> = {
    brackets: '('.repeat(50_000), links: '[a]('.repeat(10_000), tags: '<a '.repeat(20_000), nested: `${'<div>'.repeat(400)}Python${'</div>'.repeat(400)}`, commas: 'Python, '.repeat(12_000), capitals: 'Aa '.repeat(30_000),
    blanks: `${' '.repeat(100_000)}Python`, licences: 'Valid Active Current '.repeat(5_000), degrees: "Bachelor's degree in a or b, ".repeat(3_000), years: '5-6 years of experience in '.repeat(3_000), hyphens: 'a-'.repeat(40_000), comments: '<!-- '.repeat(20_000),
  };
  for (const [name, text] of Object.entries(monsters)) {
    it(`100,000 characters of ${name} do not hang`, () => {
      for (const format of ['text', 'markdown', 'html'] as const) {
        const started = performance.now();
        try {
          parseJob(text, { format });
        } catch (error) {
          assert.equal((error as Error).name, 'KnownError');
        }
        assert.ok(performance.now() - started < 8000, `${format}: ${Math.round(performance.now() - started)} ms`);
      }
    });
  }
});
