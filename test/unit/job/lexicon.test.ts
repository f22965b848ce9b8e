import assert from 'node:assert/strict';
import fc from 'fast-check';
import { canonicalSkill, findSkills, findTerm } from '../../../src/job/index.ts';
import { lexicon } from '../../../src/job/lexicon/table.ts';

const skillsIn = (text: string): string[] => findSkills(text).map(mention => mention.skill);

describe('job: lexicon', () => {
  it('holds at least 1,200 skills, and no spelling stands for two of them', () => {
    assert.ok(lexicon.skills.size >= 1200, `${lexicon.skills.size} skills`);
    const owners = new Map<string, string>();
    for (const { text, skill } of lexicon.spellings) {
      assert.ok(!owners.has(text), `${text} spells both ${owners.get(text)} and ${skill}`);
      owners.set(text, skill);
    }
  });

  it('finds every one of its own spellings again', () => {
    for (const { text, skill } of lexicon.spellings) assert.equal(canonicalSkill(text)?.name, skill, text);
  });

  it('knows true synonyms and nothing broader', () => {
    for (const [term, name] of [['k8s', 'Kubernetes'], ['JS', 'JavaScript'], ['postgres', 'PostgreSQL'], ['GCP', 'Google Cloud Platform'], ['golang', 'Go'], ['dotnet', '.NET']] as const) {
      assert.equal(canonicalSkill(term)?.name, name);
    }
    assert.ok(!canonicalSkill('PostgreSQL')?.aliases.includes('SQL'));
    assert.equal(canonicalSkill('Blorbification'), undefined);
    assert.equal(canonicalSkill(''), undefined);
  });
});

describe('job: findSkills', () => {
  const found: readonly (readonly [string, readonly string[]])[] = [
    ['C++ and C#, .NET, ASP.NET Core; Node.js', ['C++', 'C#', '.NET', 'ASP.NET Core', 'Node.js']],
    ['F#, Objective-C, T-SQL and PL/SQL', ['F#', 'Objective-C', 'T-SQL', 'PL/SQL']],
    ['CI/CD', ['CI/CD']],
    ['CI / CD pipelines', ['CI/CD']],
    ['Python (primary), SQL (secondary)', ['Python', 'SQL']],
    ['micro-services, microservices, micro services and a microservice', ['Microservices', 'Microservices', 'Microservices', 'Microservices']],
    ['front-end development, frontend development, Front end development', ['Front-end development', 'Front-end development', 'Front-end development']],
    ['REST APIs and RESTful services', ['REST', 'REST']],
    ['Java 8, Java8, Python3.11, HTML5/CSS3', ['Java', 'Java', 'Python', 'HTML', 'CSS']],
    ['Kubernetes.', ['Kubernetes']],
    ['"Docker"', ['Docker']],
    ['Docker-based builds', ['Docker']],
    ['Skills:Python', ['Python']],
    ['we like JAVA.Experience counts', ['Java']],
    ['machine\nlearning', ['Machine learning']],
    ['Amazon Web Services (AWS)', ['Amazon Web Services', 'Amazon Web Services']],
    ['Ruby on Rails', ['Ruby on Rails']],
    ['A/B testing, R&D', ['A/B testing']],
    ['TCP/IP, UI/UX', ['TCP/IP', 'User experience design']],
    ["maîtrise d'Excel", ['Excel']],
    ['KUBERNETES AND TERRAFORM', ['Kubernetes', 'Terraform']],
  ];
  for (const [text, skills] of found) {
    it(`reads ${JSON.stringify(text)}`, () => assert.deepEqual(skillsIn(text), skills));
  }

  const ambiguous: readonly (readonly [string, readonly string[]])[] = [
    ['Go, Rust and C', ['Go', 'Rust', 'C']],
    ['go, docker, python', ['Go', 'Docker', 'Python']],
    ['Go developer', ['Go']],
    ['services written in Go', ['Go']],
    ['Statistics with R', ['Statistics', 'R']],
    ['Languages: R', ['R']],
    ['Advanced Excel', ['Excel']],
    ['Swift 5', ['Swift']],
    ['Python or C', ['Python', 'C']],
    ['Chef, Puppet or Ansible', ['Chef', 'Puppet', 'Ansible']],
    ['Node.js with Express', ['Node.js', 'Express.js']],
    ['Flask (Python)', ['Flask', 'Python']],
    ['We go home. Go home!', []],
    ['Ready, set, go to work', []],
    ['Go-getters wanted', []],
    ['a C-level executive with a C.V.', []],
    ['Vitamin C, plan R', []],
    ['excel in a fast-paced environment', []],
    ['a swift response will spark joy', []],
    ['head chef, sous chef', []],
    ['the rest of the team will react quickly', []],
    ['unity and word of mouth', []],
    ['the net income of our platform', []],
    ['make a difference, express yourself', []],
    ['a flask of tea, free of rust', []],
    ['Spring 2027 intake', []],
    ['TS/SCI clearance', []],
    ['cut the door, open the doors', []],
  ];
  for (const [text, skills] of ambiguous) {
    it(`weighs ${JSON.stringify(text)}`, () => assert.deepEqual(skillsIn(text), skills));
  }

  const inside = ['platform', 'javascripting', 'scalable', 'Pythonista', 'category', 'prosecco', 'https://example.com/python/docker', 'someone@docker.example.com', 'docker.com', 'main.py', 'kubernetesish', 'sqlserverless2', 'C+', 'xC++', 'Go4it'];
  for (const text of inside) {
    it(`finds nothing inside ${JSON.stringify(text)}`, () => assert.deepEqual(skillsIn(text), []));
  }

  const letters = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzäßé'), minLength: 1, maxLength: 6 });
  const plain = lexicon.spellings.filter(({ text, rule }) => rule === 'any' && /^\p{L}+$/u.test(text) && text.length > 2);

  it('never finds a skill inside a longer word, whatever letters surround it', () => {
    fc.assert(fc.property(fc.constantFrom(...plain), letters, letters, (spelling, before, after) => {
      const word = before + spelling.text + after;
      for (const mention of findSkills(`we do ${word} here`)) {
        assert.equal(mention.text, word, `${mention.text} inside ${word}`);
      }
    }));
  });

  it('finds a skill between any words and punctuation', () => {
    const around = fc.constantFrom(' ', ', ', ' (', ') ', '; ', ': ', '\n- ', ' / ', '. ', '"', ' — ');
    fc.assert(fc.property(fc.constantFrom(...plain), around, around, (spelling, before, after) => {
      assert.ok(findSkills(`qqqq${before}${spelling.text}${after}qqqq`).some(mention => mention.skill === spelling.skill), spelling.text);
    }));
  });

  it('gives ranges that slice back to the mention, in order and apart', () => {
    const words = fc.array(fc.oneof(fc.constantFrom(...lexicon.spellings.map(({ text }) => text)), fc.string({ maxLength: 8 })), { maxLength: 12 });
    fc.assert(fc.property(words, fc.constantFrom(' ', ', ', '\n', ' and '), (parts, glue) => {
      const text = parts.join(glue);
      let last = 0;
      for (const { start, end, text: written } of findSkills(text)) {
        assert.ok(start >= last && end > start);
        assert.equal(text.slice(start, end), written);
        last = end;
      }
    }));
  });

  it('takes time in proportion to the text', () => {
    const line = 'Experience with Python, Go, micro-services and C++ on Amazon Web Services, in a fast-paced place. ';
    const time = (repeats: number): number => {
      const text = line.repeat(repeats);
      const started = performance.now();
      assert.equal(findSkills(text).length, 5 * repeats);
      return performance.now() - started;
    };
    time(200);
    const small = Math.min(time(500), time(500), time(500));
    const large = Math.min(time(4000), time(4000));
    assert.ok(large < small * 8 * 4, `8 times the text took ${(large / small).toFixed(1)} times as long`);
  });
});

describe('job: findTerm', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['Temporal and temporal, but not temporality', 'Temporal', ['Temporal', 'temporal']],
    ['We use dbt-expectations daily', 'dbt-expectations', ['dbt-expectations']],
    ['C++, C and C#', 'C', ['C']],
    ['C++, C and C#', 'C++', ['C++']],
    ['Go to market; services in Go', 'Go', ['Go']],
    ['ASP.NET and .NET', '.NET', ['.NET']],
    ['data pipelines, a data-pipeline', 'data pipeline', ['data pipelines', 'data-pipeline']],
    ['rail transport', 'Rails', []],
    ['platform', 'Tform', []],
    ['A Golang shop', 'Go', []],
    ['A Golang shop', 'Golang', ['Golang']],
    ['anything', '  ', []],
    ['anything', '...', []],
    ['Straßenbau und STRASSENBAU', 'Straßenbau', ['Straßenbau']],
    ['in Zürich', 'zürich', ['Zürich']],
  ];
  for (const [text, term, spellings] of cases) {
    it(`finds ${JSON.stringify(term)} in ${JSON.stringify(text)}`, () => assert.deepEqual(findTerm(text, term).map(match => match.text), spellings));
  }

  it('never throws, and its ranges slice back', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', maxLength: 12 }), (text, term) => {
      for (const { start, end, text: written } of findTerm(`${text} ${term} ${text}`, term)) {
        assert.equal(`${text} ${term} ${text}`.slice(start, end), written);
      }
    }));
  });
});
