import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import fc from 'fast-check';
import { parseJob, type Importance, type Job, type JobFormat, type RequirementKind } from '../../../src/job/index.ts';
import { isKnownError } from '../../../src/shared/knownError.ts';

const formats: Readonly<Record<string, JobFormat>> = { '.md': 'markdown', '.html': 'html', '.txt': 'text' };

function parse(path: string): Job {
  const format = formats[extname(path)];
  return parseJob(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'), format ? { format } : {});
}

const fixture = (name: string): Job => parse(`test/fixtures/jobs/${name}`);

/** "Python | Go" for a choice. */
function names(job: Job, kind: RequirementKind, importance?: Importance): string[] {
  return job.requirements
    .filter(requirement => requirement.kind === kind && (importance === undefined || requirement.importance === importance))
    .map(({ name, anyOf }) => anyOf?.map(member => member.name).join(' | ') ?? name);
}

const skills = (text: string, importance?: Importance): string[] => names(parseJob(`Requirements\n${text}`, { format: 'text' }), 'skill', importance);

describe('job: the sample ads', () => {
  it('reads the Markdown one', () => {
    const job = parse('samples/jobs/lumen-harbor-backend-engineer.md');
    assert.equal(job.title, 'Senior Backend Engineer, Platform');
    assert.equal(job.company, 'Lumen Harbor');
    assert.equal(job.language, 'en');
    assert.deepEqual(names(job, 'skill', 'must'), ['Python | Go', 'PostgreSQL', 'Docker', 'Kubernetes', 'Infrastructure as code', 'Terraform', 'Amazon Web Services', 'REST', 'Test automation', 'CI/CD', 'GitHub Actions | GitLab CI']);
    assert.deepEqual(names(job, 'skill', 'preferred'), ['Apache Kafka', 'Observability', 'Prometheus', 'Grafana', 'OpenTelemetry', 'gRPC', 'Rust | C++']);
    assert.deepEqual(names(job, 'years'), ['5+ years of experience building backend services for production']);
    assert.deepEqual(names(job, 'degree'), ["Bachelor's degree in Computer Science"]);
    assert.deepEqual(names(job, 'knockout'), ['Work permit']);
    assert.equal(names(job, 'duty').length, 4);
  });

  it('reads the plain one', () => {
    const job = parse('samples/jobs/quillfeather-data-engineer.txt');
    assert.equal(job.title, 'Data Engineer');
    assert.equal(job.company, 'Quillfeather Analytics');
    assert.deepEqual(names(job, 'skill', 'must'), ['SQL', 'Python', 'Data warehouse', 'Snowflake | BigQuery | Amazon Redshift', 'Apache Airflow | Dagster', 'dbt', 'Data modeling', 'Star schema', 'Version control', 'Git']);
    assert.deepEqual(names(job, 'skill', 'preferred'), ['Apache Spark', 'Docker', 'Terraform', 'Power BI | Tableau']);
    assert.equal(job.requirements.find(({ kind }) => kind === 'years')?.years, 3);
  });
});

describe('job: ads of many kinds', () => {
  it('drops what an HTML page hides, and keeps its lists', () => {
    const job = fixture('platform.html');
    assert.equal(job.title, 'Platform Engineer');
    assert.equal(job.company, 'Marrow & Pine');
    assert.deepEqual(names(job, 'skill', 'must'), ['Kubernetes', 'Platform engineering', 'Terraform', 'Python | Ruby | Go', 'Linux', 'Networking', 'TLS', 'Nginx | HAProxy']);
    assert.deepEqual(names(job, 'skill', 'preferred'), ['Ansible', 'Prometheus', 'Grafana', 'C++ | Rust']);
    for (const hidden of ['COBOL', 'Fortran', 'Haskell', 'Visual Basic', 'Pascal', 'WordPress', 'All jobs']) assert.ok(!job.text.includes(hidden), hidden);
    assert.match(job.text, /^- Python, Ruby or Go$/m);
  });

  it('believes what a page tells search engines about title and company', () => {
    const job = fixture('schema.html');
    assert.equal(job.title, 'Embedded Software Engineer');
    assert.equal(job.company, 'Tidewheel Instruments');
    assert.deepEqual(names(job, 'skill', 'preferred'), ['Python', 'PCB design']);
  });

  it('reads a nursing ad', () => {
    const job = fixture('nurse.txt');
    assert.equal(job.company, 'Harrow Lake Community Hospital');
    assert.ok(job.requirements[0]?.aliases.includes('RN'));
    assert.deepEqual(names(job, 'skill', 'must'), ['Nursing', 'Acute care', 'Electronic health records', 'Epic EHR | Cerner', 'Patient assessment', 'Wound care']);
    assert.deepEqual(names(job, 'degree', 'must'), ["Associate's degree in Nursing", 'Basic Life Support']);
    assert.deepEqual(names(job, 'degree', 'preferred'), ["Bachelor's degree", 'Advanced Cardiovascular Life Support']);
    assert.deepEqual(names(job, 'knockout', 'must'), ['Location: Harrow Lake, Minnesota', 'Active Minnesota RN license', 'Shifts', 'Background check']);
    assert.deepEqual(names(job, 'knockout', 'preferred'), ['Spanish']);
  });

  it('reads an accounting ad', () => {
    const job = fixture('accountant.md');
    assert.equal(job.title, 'Senior Accountant');
    assert.equal(job.company, 'Brindle & Sons Cooperage');
    assert.deepEqual(names(job, 'degree'), ["Bachelor's degree in Accounting or Finance", 'Certified Public Accountant']);
    assert.deepEqual(names(job, 'skill', 'preferred'), ['Manufacturing']);
    assert.ok(names(job, 'skill', 'must').includes('SAP | NetSuite | Microsoft Dynamics 365'));
    assert.deepEqual(names(job, 'knockout'), ['Location: Louisville, KY (on-site)', 'Work permit']);
  });

  it('reads a German ad', () => {
    const job = fixture('entwickler.txt');
    assert.equal(job.language, 'de');
    assert.equal(job.title, 'Softwareentwickler Backend');
    assert.equal(job.company, 'Fährhaus Logistik GmbH');
    assert.deepEqual(names(job, 'skill', 'must'), ['Java | Kotlin', 'Spring Boot', 'PostgreSQL', 'Docker', 'Kubernetes', 'CI/CD']);
    assert.deepEqual(names(job, 'skill', 'preferred'), ['Microservices', 'Apache Kafka', 'Terraform | Ansible']);
    assert.deepEqual(names(job, 'degree'), ['Degree | Vocational training']);
    assert.equal(job.requirements.find(({ kind }) => kind === 'years')?.years, 3);
    assert.deepEqual(names(job, 'knockout'), ['Location: Lübeck', 'German (C1)', 'English', "Driver's licence"]);
  });

  it('reads French, Spanish and Portuguese ads', () => {
    const french = fixture('comptable.txt');
    assert.deepEqual([french.language, french.title, french.company], ['fr', 'Comptable général', 'Verger des Tilleuls']);
    assert.deepEqual(names(french, 'skill', 'must'), ['Excel', 'SAP']);
    assert.deepEqual(names(french, 'skill', 'preferred'), ['Power BI']);
    const spanish = fixture('analista.txt');
    assert.deepEqual([spanish.language, spanish.title, spanish.company], ['es', 'Analista de datos', 'Faro Salado']);
    assert.deepEqual(names(spanish, 'skill', 'must'), ['SQL', 'Python', 'Tableau | Power BI']);
    assert.deepEqual(names(spanish, 'skill', 'preferred'), ['R', 'Apache Airflow']);
    const portuguese = fixture('analista-pt.txt');
    assert.deepEqual([portuguese.language, portuguese.company], ['pt', 'Maré Alta']);
    assert.deepEqual(names(portuguese, 'skill', 'must'), ['JavaScript', 'TypeScript', 'React', 'Node.js', 'PostgreSQL | MySQL']);
    assert.deepEqual(names(portuguese, 'skill', 'preferred'), ['Amazon Web Services', 'GraphQL']);
  });

  it('reads one without headings, and one that lost its line breaks', () => {
    const prose = fixture('prose.txt');
    assert.deepEqual([prose.title, prose.company], ['senior iOS developer', 'Paper Lantern Games']);
    assert.deepEqual(names(prose, 'skill', 'must'), ['iOS', 'Swift', 'UIKit', 'Core Data', 'Metal API | OpenGL']);
    assert.deepEqual(names(prose, 'skill', 'preferred'), ['Objective-C']);
    assert.deepEqual(prose.requirements.filter(({ kind }) => kind === 'years').map(({ years }) => years), [5]);
    const lost = fixture('lost-breaks.txt');
    assert.deepEqual(names(lost, 'skill', 'must'), ['Linux', 'Kubernetes', 'Helm', 'Python | Bash', 'Prometheus']);
    assert.deepEqual(names(lost, 'skill', 'preferred').slice(0, 1), ['Microsoft Azure']);
    assert.equal(lost.company, 'Copperline');
  });

  it('has nothing preferred where nothing is said to be', () => {
    const job = fixture('no-preferred.txt');
    assert.deepEqual([job.title, job.company], ['Warehouse Supervisor', 'Cobblestone Freight']);
    assert.deepEqual(job.requirements.filter(({ importance }) => importance === 'preferred'), []);
    assert.deepEqual(names(job, 'skill'), ['Forklift operation', 'Inventory management', 'Warehouse management systems']);
  });

  it('refuses an empty one with a message that says what to do', () => {
    for (const empty of [readFileSync(new URL('../../fixtures/jobs/empty.txt', import.meta.url), 'utf8'), '', ' \n', '<p> </p><p></p>', '--- * 1 2 3']) {
      assert.throws(() => parseJob(empty), (error: unknown) => isKnownError(error) && /^The job description is empty: .+ try again\.$/.test(error.message));
    }
  });
});

describe('job: must and preferred within a line', () => {
  const lines: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['- Python required, Kotlin a plus', ['Python'], ['Kotlin']],
    ['- Experience with Docker, familiarity with Kubernetes is a plus', ['Docker'], ['Kubernetes']],
    ['- Java, Kotlin or Scala preferred', [], ['Java | Kotlin | Scala']],
    ['- SQL (required), Python (preferred), Terraform', ['SQL', 'Terraform'], ['Python']],
    ['- Python, ideally with Django', ['Python'], ['Django']],
    ['- Nice to have: Kafka and Redis', [], ['Apache Kafka', 'Redis']],
    ['- Bonus points for Elixir', [], []],
    ['- Bonus points for experience with Elixir', [], ['Elixir']],
    ['- Kenntnisse in Ansible sind von Vorteil', [], ['Ansible']],
    ['- La connaissance de Docker serait un plus', [], ['Docker']],
    ['- Must have: Python. Nice to have: Terraform.', ['Python'], ['Terraform']],
    ['- Kubernetes (nice to have)', [], ['Kubernetes']],
    ['- No prior Kubernetes experience required', [], []],
    ['- Python. Kubernetes would be an advantage.', ['Python'], ['Kubernetes']],
    ['- PostgreSQL; MySQL is a bonus; Redis', ['PostgreSQL', 'Redis'], ['MySQL']],
  ];
  for (const [line, must, preferred] of lines) {
    it(line, () => {
      assert.deepEqual(skills(line, 'must'), must);
      assert.deepEqual(skills(line, 'preferred'), preferred);
    });
  }

  it('lets must win when both are said', () => {
    const job = parseJob('Requirements\n- Python\n\nNice to have\n- Python\n- Kafka', { format: 'text' });
    assert.deepEqual(job.requirements.map(({ id, importance }) => [id, importance]), [['skill:python', 'must'], ['skill:apache-kafka', 'preferred']]);
  });

  it('takes no requirement from the blurb, the benefits or the process', () => {
    const job = parseJob('About us\nWe wrote our own database in Rust and C++, and use Slack.\n\nRequirements\n- Python\n\nBenefits\n- A Kubernetes themed bar, free Java\n\nHow to apply\n- Send us your GitHub profile', { format: 'text' });
    assert.deepEqual(names(job, 'skill'), ['Python']);
  });
});

describe('job: title and company', () => {
  const openings: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['🚀 Fernhill Robotics is hiring: Staff Frontend Engineer 🚀\n\nWe build robots.', 'Staff Frontend Engineer', 'Fernhill Robotics'],
    ['Data Engineer at Quillfeather\n\nWe count books.', 'Data Engineer', 'Quillfeather'],
    ['Senior Java Developer (m/w/d) - Remote\n\nWir suchen dich.', 'Senior Java Developer', undefined],
    ['Job title: Nurse Practitioner\nEmployer: Green Door Clinic', 'Nurse Practitioner', 'Green Door Clinic'],
    ['As a Machine Learning Engineer you will find fraud.\n\nAbout Sparrowgate\nWe make tax software.', 'Machine Learning Engineer', 'Sparrowgate'],
    ['We are looking for an experienced site reliability engineer to join Copper Finch.', 'site reliability engineer', 'Copper Finch'],
    ['Accountant\nLarkspur Health · Dublin\n\nLarkspur Health builds clinics.', 'Accountant', 'Larkspur Health'],
    ['About us\nWe like people.\n\nRequirements\n- Python', undefined, undefined],
    ['Join our team\n\nAt the moment we need you. Join us!', undefined, undefined],
    ['---\ntitle: "Platform Engineer"\ncompany: Tall Pine\n---\nWe keep things running.', 'Platform Engineer', 'Tall Pine'],
    ['Mechanical Engineer\n\nDesign pumps at Ironbrook Pumps Inc.', 'Mechanical Engineer', 'Ironbrook Pumps Inc.'],
    ['Data Engineer at Fjord AS. Python required.', 'Data Engineer', 'Fjord AS'],
    ['We need a developer at Fjord AS. Python and SQL.', 'developer', 'Fjord AS'],
    ['Company: Fjord AS. Python\nTitle: Developer', 'Developer', 'Fjord AS'],
    ['Join Halvorsen & Co. Shipping to steer ships.', undefined, 'Halvorsen & Co. Shipping'],
    ['Buchhalterin\n\nDie Seeblick GmbH sucht eine Buchhalterin.', 'Buchhalterin', 'Seeblick GmbH'],
  ];
  for (const [text, title, company] of openings) {
    it(JSON.stringify(text.slice(0, 60)), () => {
      const job = parseJob(text);
      assert.deepEqual([job.title, job.company], [title, company]);
    });
  }

  it('knows other ways to write a title, none of them broader', () => {
    const aliases = parseJob('Senior Software Engineer, Payments\n\nRequirements\n- Python').requirements[0]?.aliases ?? [];
    for (const alternate of ['Senior Software Engineer', 'Senior Software Developer', 'Sr. Software Engineer']) assert.ok(aliases.includes(alternate), alternate);
    assert.ok(!aliases.includes('Software Engineer'));
    assert.deepEqual(parseJob('Backend / Platform Engineer\n\nRequirements\n- Python').requirements[0]?.aliases.slice(0, 2), ['Backend Engineer', 'Platform Engineer']);
  });
});

describe('job: choices', () => {
  const lines: readonly (readonly [string, readonly string[]])[] = [
    ['Python or Go', ['Python | Go']],
    ['Python, Ruby or Go', ['Python | Ruby | Go']],
    ['Python, Ruby, or Go', ['Python | Ruby | Go']],
    ['Python and Go', ['Python', 'Go']],
    ['Python, Ruby and Go', ['Python', 'Ruby', 'Go']],
    ['Docker and AWS or GCP', ['Docker', 'Amazon Web Services | Google Cloud Platform']],
    ['A cloud provider (AWS, Azure or GCP) and Terraform', ['Amazon Web Services | Microsoft Azure | Google Cloud Platform', 'Terraform']],
    ['Front-end frameworks such as React, Angular, Vue', ['React | Angular | Vue.js']],
    ['Python and/or R', ['Python | R']],
    ['React, Vue or similar', ['React | Vue.js']],
    ['Jenkins or similar', ['Jenkins']],
    ['Python 3.11 or Java 17', ['Python | Java']],
    ['One of: MySQL, PostgreSQL', ['MySQL | PostgreSQL']],
    ['Java oder Kotlin', ['Java | Kotlin']],
    ['HTML/CSS', ['HTML', 'CSS']],
    ['C# or C/C++', ['C# | C | C++']],
    ['C#/C++/Java or Kotlin', ['C# | C++ | Java | Kotlin']],
    ['Linux, Bash, Jenkins or GitLab CI, Docker', ['Linux', 'Bash', 'Jenkins | GitLab CI', 'Docker']],
    ['Docker or Podman, Kubernetes, and Helm', ['Docker | Podman', 'Kubernetes', 'Helm']],
    ['Python and one of the following: PyTorch, TensorFlow, or JAX', ['Python', 'PyTorch | TensorFlow | JAX']],
    ['React (hooks, context) and either Redux or MobX', ['React', 'Redux | MobX']],
    ['Python or Go. Docker', ['Python | Go', 'Docker']],
  ];
  for (const [line, expected] of lines) it(line, () => assert.deepEqual(skills(`- ${line}`), expected));

  it('names each member with its aliases, and one id for any order', () => {
    const one = parseJob('Requirements\n- Go or Python', { format: 'text' }).requirements[0];
    const other = parseJob('Requirements\n- Python or Go', { format: 'text' }).requirements[0];
    assert.equal(one?.id, other?.id);
    assert.equal(one?.name, 'Go');
    assert.deepEqual(one?.anyOf?.map(({ name }) => name), ['Go', 'Python']);
    assert.ok(one?.anyOf?.[0]?.aliases.includes('Golang'));
  });

  it('drops a choice one of whose members is required anyway', () => {
    assert.deepEqual(skills('- Python or Go\n- Python'), ['Python']);
  });
});

describe('job: years and degrees', () => {
  const years: readonly (readonly [string, number | undefined])[] = [
    ['5+ years of experience with Java', 5], ['at least three years of experience', 3], ['3-5 years in a similar role', 3], ['3 – 5 years of experience', 3], ['minimum of two (2) years experience', 2],
    ['Ten or more years of experience', 10], ["4 years' experience", 4], ['mindestens fünf Jahre Berufserfahrung', 5], ["au moins 3 ans d'expérience", 3], ['al menos 2 años de experiencia', 2],
    ['5 yrs+ in software testing', 5], ['7+ years building web applications', 7], ['a 4 year degree', undefined], ['a one-year trial period with experience', undefined],
    ['You must be at least 18 years old, with experience', undefined], ['a 2-year contract', undefined], ['in the last 5 years, experience with SQL', undefined], ["a degree, or an additional 4 years' work experience", undefined], ['founded 10 years ago by people with experience', undefined], ['our 25 years of experience', undefined],
  ];
  for (const [line, expected] of years) {
    it(line, () => assert.equal(parseJob(`Requirements\n- ${line}`, { format: 'text' }).requirements.find(({ kind }) => kind === 'years')?.years, expected));
  }

  const degrees: readonly (readonly [string, readonly string[]])[] = [
    ["Bachelor's degree in Computer Science or a related field", ["Bachelor's degree in Computer Science"]],
    ['BS in computer science, or equivalent technical experience', ["Bachelor's degree in computer science"]],
    ['BS/MS in Computer Science', ["Bachelor's degree | Master's degree"]],
    ['B.Sc. or M.Sc. in Physics', ["Bachelor's degree | Master's degree"]],
    ['PhD in Statistics preferred', ['Doctorate in Statistics']],
    ['MBA', ['MBA']],
    ['Degree in Economics, or equivalent experience', ['Degree in Economics']],
    ['High school diploma or GED', ['High school diploma']],
    ['Abgeschlossenes Studium der Informatik', ['Degree in Informatik']],
    ['Certified Scrum Master, MS Office, master data', ['Certified ScrumMaster']],
    ['Mastery of Excel and BA experience', []],
  ];
  for (const [line, expected] of degrees) it(line, () => assert.deepEqual(names(parseJob(`Requirements\n- ${line}`, { format: 'text' }), 'degree'), expected));

  it('wishes for the higher degree only', () => {
    const job = parseJob("Requirements\n- Bachelor's degree in Biology, MS or PhD preferred", { format: 'text' });
    assert.deepEqual([names(job, 'degree', 'must'), names(job, 'degree', 'preferred')], [["Bachelor's degree in Biology"], ["Master's degree | Doctorate"]]);
  });

  it('names the years for what they are asked of', () => {
    const named = (line: string): string[] => names(parseJob(`Requirements\n- ${line}`, { format: 'text' }), 'years');
    assert.deepEqual(named('10+ yrs exp. in C++'), ['10+ years of experience in C++']);
    assert.deepEqual(named('2 years as a team lead'), ['2+ years as a team lead']);
    assert.deepEqual(named("8+ years of experience and a Bachelor's degree"), ['8+ years of experience']);
  });

  it('keeps to a section under headings of a lower level', () => {
    for (const [text, format] of [
      ['# Builder\n\n## Responsibilities\n\n### Grow the orchard\n\n- Plant the trees we sell\n\n## Somewhere else\n\n- Eat the apples we grow', 'markdown'],
      ['<h1>Builder</h1><h2>Responsibilities</h2><h3>Grow the orchard</h3><ul><li>Plant the trees we sell</li></ul><h2>Somewhere else</h2><ul><li>Eat the apples we grow</li></ul>', 'html'],
    ] as const) {
      const job = parseJob(text, { format });
      assert.deepEqual(names(job, 'duty'), ['Plant the trees we sell'], format);
      assert.match(job.text, /^Grow the orchard$/m);
    }
  });

  it('reads headings that lost their line breaks', () => {
    const text = `Builder\n\n${'We build things that last, with care. '.repeat(8)}Qualifications REQUIRED5 or more years of software development experience.3 or more years of experience with Docker. PREFERREDExperience with Kubernetes.`;
    const job = parseJob(text, { format: 'text' });
    assert.deepEqual([names(job, 'skill', 'must').includes('Docker'), names(job, 'skill', 'preferred')], [true, ['Kubernetes']]);
    assert.deepEqual(job.requirements.filter(({ kind }) => kind === 'years').map(({ years }) => years), [5, 3]);
  });

  it('does not take the field of study for a skill', () => {
    assert.deepEqual(skills("- Bachelor's degree in Computer Science, Statistics or Physics\n- Python"), ['Python']);
  });
});

describe('job: laws', () => {
  const lines = ['- Python or Go', '- 5+ years of experience with Java', "- Bachelor's degree in Biology", '- Docker, Kubernetes and Helm', '- Terraform is a plus', '- Fluent German', '- AWS (EC2, S3)', '- Nice to have: Kafka', '- Excellent SQL', '- PMP certification', '- Python'];

  it('the order of requirement lines does not change what is required', () => {
    const view = (order: readonly string[]): unknown => parseJob(`Engineer wanted\n\nRequirements\n${order.join('\n')}`, { format: 'text' }).requirements
      .map(({ id, kind, importance, name, anyOf, years }) => JSON.stringify({ id, kind, importance, name, anyOf, years })).sort();
    const expected = view(lines);
    fc.assert(fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), order => assert.deepEqual(view(order), expected)));
  });

  it('the same text gives the same job', () => {
    const text = lines.join('\n');
    assert.deepEqual(parseJob(text), parseJob(text));
  });

  const pieces = fc.oneof(fc.constantFrom(...lines, '# Requirements', '**Nice to have**', '<ul><li>Python</li></ul>', '<b>', '---', 'title: Engineer', 'Requirements: ', '{{ page.x }}', '```', '| a | b |', '\n\n', '(', 'a plus', 'About Fernhill', 'is hiring', '•', '\u00a0', '5+ years'), fc.string({ unit: 'grapheme', maxLength: 20 }));
  const text = fc.tuple(fc.array(pieces, { maxLength: 25 }), fc.constantFrom('\n', ' ', '\r\n')).map(([parts, glue]) => parts.join(glue));

  it('never throws but for emptiness; ids are unique; ranges slice back into the text', () => {
    fc.assert(fc.property(text, fc.constantFrom('text', 'markdown', 'html', undefined), (source, format) => {
      let job: Job;
      try {
        job = parseJob(source, format ? { format } : {});
      } catch (error) {
        assert.ok(isKnownError(error));
        return;
      }
      assert.equal(new Set(job.requirements.map(({ id }) => id)).size, job.requirements.length);
      for (const { range, name } of job.requirements) {
        assert.ok(range.start >= 0 && range.end > range.start && range.end <= job.text.length, name);
        assert.equal(job.text.slice(range.start, range.end).trim(), job.text.slice(range.start, range.end));
      }
    }), { numRuns: 400 });
  });
});
