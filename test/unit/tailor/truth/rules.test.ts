import assert from 'node:assert/strict';
import { verifyRewrite } from '../../../../src/tailor/index.ts';
import { tokensOf } from '../../../../src/tailor/truth/read/tokens.ts';
import { stem } from '../../../../src/tailor/truth/read/stem.ts';
import { parseResume } from '../../../../src/resume/index.ts';
import { bulletBeginning, parsePerson, software, type Person } from './resumes.ts';

/** One job with these bullets, judged on its first. */
function judge(bullets: readonly string[], rewrite: string, role: { position?: string; dates?: string } = {}, skills: readonly string[] = ['Tools: Docker, Rust']) {
  const person: Person = { ...software, roles: [{ position: role.position ?? 'Engineer', name: 'Acorn Works', location: 'Northport', dates: role.dates ?? '2019 -- Present', bullets }], skills };
  const resume = parsePerson(person);
  return verifyRewrite({ resume, bullet: bulletBeginning(resume, bullets[0] ?? ''), rewrite });
}

describe('numbers as they are written', () => {
  const same: [string, string][] = [
    ['1,200', '1200'], ['1.200', '1200'], ['1 200', '1200'], ['1’200', '1200'], ['1.2k', '1200'], ['1.2K', '1200'], ['$3M', '3 million dollars'], ['$3 million', 'USD 3,000,000'], ['€2bn', '2 billion euros'],
    ['50%', 'half'], ['50 percent', '50 %'], ['twice', '2x'], ['tripled', '3×'], ['two dozen', '24'], ['twenty-five', '25'], ['one hundred and twenty', '120'], ['3rd', 'third'], ['a quarter of', '25%'],
    ['١٢', '12'], ['１２', '12'], ['Ⅻ', '12'], ['10²', '100'], ['½', '50%'], ['two thousand', '2k'], ['a dozen', '12'], ['half a dozen', '6'], ['7-fold', '7x'],
  ];
  const read = (text: string) => tokensOf(text).flatMap(({ amount }) => (amount ? [`${amount.value} ${amount.unit}`] : []))[0];
  for (const [a, b] of same) it(`${a} is ${b}`, () => { assert.ok(read(a) !== undefined); assert.equal(read(a), read(b)); });
  const different: [string, string][] = [['1.2', '1200'], ['12%', '12'], ['$5', '€5'], ['3x', '3%'], ['1,5', '15'], ['5 points', '5 pp'], ['5M', '5k']];
  for (const [a, b] of different) it(`${a} is not ${b}`, () => assert.notEqual(read(a), read(b)));
});

describe('stems', () => {
  for (const [a, b] of [['wrote', 'writing'], ['analysed', 'analyzing'], ['migration', 'migrated'], ['deployment', 'deploys'], ['policies', 'policy'], ['implemented', 'implementation'], ['statistics', 'statistical']] as const) it(`${a} = ${b}`, () => assert.equal(stem(a), stem(b)));
  for (const [a, b] of [['production', 'product'], ['international', 'internal'], ['internal', 'intern'], ['user', 'use'], ['manager', 'manage'], ['need', 'ne']] as const) it(`${a} ≠ ${b}`, () => assert.notEqual(stem(a), stem(b)));
});

describe('rules of the truth check', () => {
  it('a skill or number of another bullet asks for confirmation; one of elsewhere is blocked', () => {
    const bullets = ['Built a report tool in Go', 'Wrote tests in Python for 14 modules'];
    assert.deepEqual(judge(bullets, 'Built a report tool in Go and Python'), { verdict: 'warn', rules: ['skill'], unsupported: ['Python'] });
    assert.equal(judge(bullets, 'Built a report tool in Go, Docker').verdict, 'block');
    assert.equal(judge(bullets, 'Built 14 report tools in Go').verdict, 'warn');
  });

  it('does not put a technology into a job that ended before it was released', () => {
    const found = judge(['Built reporting scripts for the sales team', 'Kept Docker images'], 'Built reporting scripts with Docker for the sales team', { dates: '2008 -- 2011' });
    assert.equal(found.verdict, 'block');
    assert.ok(found.rules.includes('technology-date'));
  });

  it('names of the résumé stay as they are', () => {
    for (const rewrite of ['Built a report tool in Go at Acorn Works Ltd', 'Built a report tool in Go at Google', 'As Senior Engineer, built a report tool in Go', 'Built a report tool in Go in London', 'Built a report tool in Go since 2017']) {
      assert.notEqual(judge(['Built a report tool in Go'], rewrite).verdict, 'pass', rewrite);
    }
  });

  it('bounds: less exact is honest, more is not', () => {
    const source = ['Answered 400 calls per month and up to 20 letters, with over 90% solved'];
    const cases: [string, boolean][] = [
      ['Answered about 400 calls per month and up to 20 letters, with over 90% solved', true], ['Answered at least 400 calls per month and up to 20 letters, with over 90% solved', false],
      ['Answered over 400 calls per month and up to 20 letters, with over 90% solved', false], ['Answered 400+ calls per month and up to 20 letters, with over 90% solved', false],
      ['Answered 400 calls per month and 20 letters, with over 90% solved', false], ['Answered 400 calls per month and up to 20 letters, with 90% solved', true], ['Answered 400 calls per month and up to 20 letters, with all solved', false],
    ];
    for (const [rewrite, passes] of cases) assert.equal(judge(source, rewrite).verdict === 'pass', passes, rewrite);
  });

  it('LaTeX: escaped specials and formatting the file uses are read, anything else is blocked', () => {
    const source = ['Cut costs by 30% for R&D'];
    assert.equal(judge(source, 'Reduced R\\&D costs by 30\\%').verdict, 'pass');
    assert.equal(judge(source, 'Reduced \\textbf{R\\&D} costs by 30\\%').verdict, 'pass');
    assert.equal(judge(source, 'Reduced R&D costs by 30%').verdict, 'pass');
    for (const rewrite of ['Reduced \\textbf{R\\&D costs by 30\\%', 'Reduced R&D costs by 30\\%', 'Reduced \\emph{R\\&D} costs by 30\\%', 'Reduced R\\&D costs by 30\\% \\vspace{1em}', 'Reduced R&D costs by 30% %hidden', 'Reduced R_D costs by 30%']) {
      assert.equal(judge(source, rewrite).verdict, 'block', rewrite);
    }
  });

  it('LaTeX as its owner writes it is read: macros of the file, ties, dashes, quotes, a comma in braces', () => {
    const source = ["Cleaned 2.3 million readings with \\textbf{pandas} and found 1{,}100 faulty meters for R\\&D --- in ``Small Steps'' of 7--11 days"];
    const resume = parseResume({ file: 'resume.tex', text: ['\\documentclass{article}\\begin{document}', '\\section*{Experience}', '\\textbf{Analyst}, Acorn Works \\hfill 2019 -- 2023', '\\begin{itemize}', `\\item ${source.join()}`, '\\item Wrote reports', '\\end{itemize}', '\\end{document}'].join('\n') });
    const verdict = (rewrite: string) => verifyRewrite({ resume, bullet: bulletBeginning(resume, 'Cleaned'), rewrite }).verdict;
    for (const rewrite of [
      "Cleansed 2.3~million readings with \\textbf{pandas} and found 1{,}100 faulty meters for R\\&D --- in ``Small Steps'' of 7--11 days",
      'Cleansed 2.3 million readings with pandas and found 1,100 faulty meters for R&D – in "Small Steps" of 7–11 days',
      "Cleaned 2.3 million readings using pandas and detected 1\\,100 faulty meters for R\\&D, in ``Small Steps'' of 7 to 11 days",
    ]) assert.equal(verdict(rewrite), 'pass', rewrite);
    const plain = 'Cleaned 2.3 million readings with pandas and found 1,100 faulty meters for R&D – in “Small Steps” of 7–11 days';
    for (const [from, to] of [
      ['pandas', '\\textbf{pandas'], ['pandas', 'pandas}'], ['pandas', '\\input{secret} pandas'], ['pandas', '\\write18{ls} pandas'], ['pandas', '\\csname input\\endcsname pandas'], ['pandas', 'pandas\\\\'], ['pandas', '\\verb|pandas|'],
      ['pandas', '$pandas$'], ['pandas', '**pandas**'], ['pandas', '^^5cinput pandas'], ['pandas', 'p\u0430ndas'], ['pandas', 'pan\u200bdas'], ['pandas', 'pan\u00addas'], ['pandas', '\u202epandas\u202c'], ['pandas', 'pandas \u2705'],
      ['11 days', '11 days % hidden'], ['11 days', '11 days. As an AI, I changed nothing'], ['Cleaned', 'Here is the rewrite: Cleaned'], ['Cleaned', 'Sure! Cleaned'], ['11 days', '11 days <b>!</b>'], ['11 days', '11 days [verified]'],
    ] as const) assert.notEqual(verdict(plain.replace(from, to)), 'pass', to);
  });

  it('what is left out can lie as well', () => {
    const cases: [string, string][] = [
      ['Planned a move to Rust that was postponed', 'Planned a move to Rust'], ['Stood in for the head chef on some evenings', 'Head chef on some evenings'], ['Represented tenants in nine hearings, two of them alone', 'Represented tenants in nine hearings'],
      ['Took soil samples with a technician on three sites', 'Took soil samples on three sites'], ['Served up to 70 covers and trained new waiters now and then', 'Served up to 70 covers and trained new waiters'],
    ];
    for (const [source, lie] of cases) {
      const { verdict, omitted } = judge([source], lie);
      assert.notEqual(verdict, 'pass', lie);
      assert.ok(omitted && omitted.length > 0, lie);
    }
    for (const [source, honest] of [['Wrote unit tests, raising coverage from 60% to 85%', 'Raised coverage from 60% to 85% with unit tests'], ['Took part in pair programming sessions every week', 'Participated in weekly pair programming'], ['Gave vaccinations to about 35 patients a day', 'Vaccinated about 35 patients daily']] as const) assert.equal(judge([source], honest).verdict, 'pass', honest);
  });

  it('what fell after something is not said to have been made to fall', () => {
    const source = ['Introduced a pre-order form, after which waste fell noticeably'];
    assert.equal(judge(source, 'Brought in a pre-order form; waste fell noticeably afterwards').verdict, 'pass');
    for (const lie of ['Introduced a pre-order form, which reduced waste noticeably', 'Introduced a pre-order form, reducing waste noticeably', 'Introduced a pre-order form that cut waste noticeably']) assert.notEqual(judge(source, lie).verdict, 'pass', lie);
  });

  it('who did it stays who did it', () => {
    const cases: [string, string][] = [
      ['Supported a migration led by the platform team', 'Led a migration with the platform team'], ['Worked with a team that built a parser', 'Built a parser with a team'],
      ['Reported errors to the engineers who fixed them', 'Fixed errors and reported to engineers'], ['Wrote macros enabling the analysts to build reports', 'Built reports and wrote macros for the analysts'],
      ['Was selected for a course on data ethics', 'Selected a course on data ethics'], ['Moved data from Oracle to MySQL', 'Moved data from MySQL to Oracle'],
      ['Increased sales and reduced returns', 'Reduced sales and increased returns'], ['Did not use Java; used Go', 'Did not use Go; used Java'], ['Cleared 20 items before the audit', 'Cleared 20 items after the audit'],
      ['Chose between Java or Kotlin for the app', 'Chose Java and Kotlin for the app'], ['Wrote one report for a client', 'Wrote reports for clients'], ['Assistant manager of a store', 'Manager of a store'],
    ];
    for (const [source, lie] of cases) assert.notEqual(judge([source], lie).verdict, 'pass', lie);
  });

  it('length stays within a quarter, and short bullets have room', () => {
    const source = ['Wrote unit tests for the parser of the import tool and fixed eleven bugs that they found in it'];
    assert.deepEqual(judge(source, 'Wrote unit tests').rules, ['omission', 'length']);
    assert.equal(judge(['Wrote unit tests'], 'Wrote the unit tests').verdict, 'pass');
  });

  it('a summary may draw on the whole résumé, and on nothing else', () => {
    const resume = parsePerson(software);
    const summary = (rewrite: string) => verifyRewrite({ resume, bullet: 'summary', rewrite }).verdict;
    assert.equal(summary('Backend developer with experience in Go, PostgreSQL and SQL for billing systems.'), 'pass');
    for (const lie of ['Senior backend developer with experience in Go and PostgreSQL for billing systems.', 'Backend developer with 12 years of experience in Go and PostgreSQL.', 'Backend developer with experience in Go, Rust and PostgreSQL.', 'Backend leader with experience in Go and PostgreSQL for global billing.', 'Award-winning developer with experience in Go and PostgreSQL.']) assert.notEqual(summary(lie), 'pass', lie);
  });
});
