import assert from 'node:assert/strict';
import { type Check, type Evaluation, evaluate } from '../../../src/ats/index.ts';
import type { Requirement } from '../../../src/job/index.ts';
import { parseJob } from '../../../src/job/index.ts';
import { asOf, jobOf, paperOf, pdfOf, type Person, requirement, resumeOf } from './support/person.ts';

const score = (person: Person, wanted: readonly Requirement[] = [], title?: string): Evaluation =>
  evaluate({ pdf: paperOf(person), resume: resumeOf(person), job: jobOf(wanted, 'A job.', title), asOf });
const check = ({ checks }: Evaluation, id: string): Check => checks.find(each => each.id === id)!;
/** Part of the points earned, to a twentieth: points are rounded to tenths. */
const share = (evaluation: Evaluation, id: string): number => Math.round(check(evaluation, id).points / check(evaluation, id).max * 20) / 20;
/** Points earned with these lines at the top of the PDF. */
const withLines = (lines: readonly string[]): Evaluation => evaluate({ pdf: pdfOf(lines), resume: resumeOf(), job: jobOf([]), asOf });

describe('ats: A2 contact', () => {
  const top = (...lines: string[]): number => share(withLines(['Mara Okonkwo', ...lines]), 'A2');
  for (const phone of ['(212) 555-0142', '+1 212 555 0142', '212-555-0142', '+33 6 55 50 01 42', '212.555.0142']) {
    it(`takes ${phone} for a phone number`, () => { assert.equal(top(`mara@example.org ${phone} example.org/mara`), 1); });
  }
  for (const none of ['2019 - 2023', 'github.com/mara555014212', 'ORCID 0000-0002']) {
    it(`does not take ${none} for one`, () => { assert.equal(top(`mara@example.org ${none} example.org/mara`), 0.75); });
  }
  it('wants a place or a link, and an address is no link', () => {
    assert.equal(top('mara@example.org (212) 555-0142'), 0.75);
    assert.equal(top('mara@example.org (212) 555-0142 Lyon, France'), 1);
    assert.equal(top('mara@example.org (212) 555-0142 linkedin.com/in/mara'), 1);
  });
  it('looks no further than ten lines', () => {
    const rest = Array.from({ length: 9 }, (_, index) => `Line ${'abcdefghi'[index]!} of the text`);
    assert.equal(top(...rest, 'mara@example.org (212) 555-0142 Lyon, France'), 0.25);
    assert.equal(top(...rest.slice(1), 'mara@example.org (212) 555-0142 Lyon, France'), 1);
  });
});

describe('ats: A3 headings', () => {
  const known = {
    Experience: ['Experience', 'WORK EXPERIENCE', 'Professional Experience', 'Employment History', 'Work History', 'Relevant Experience', 'Berufserfahrung', '1. Experience:'],
    Education: ['Education', 'Academic Background', 'Education & Certifications', 'EDUCATION AND TRAINING', 'Formation'],
    Skills: ['Skills', 'Technical Skills', 'Core Competencies', 'Skills & Tools', 'Programming Skills', 'Tools and Technologies', 'Skills Summary'],
  };
  const plain = ['Experience', 'Education', 'Skills'];
  for (const [index, headings] of Object.values(known).entries()) {
    for (const heading of headings) {
      it(`knows "${heading}"`, () => { assert.equal(share(withLines(plain.with(index, heading)), 'A3'), 1); });
    }
  }
  for (const odd of ['Where I have been', 'My experience with ferries was good', 'E X P E R I E N C E', 'Experience Skills', 'Experiments']) {
    it(`does not know "${odd}"`, () => { assert.ok(Math.abs(share(withLines(plain.with(0, odd)), 'A3') - 0.67) < 0.03); });
  }
});

describe('ats: A4 dates', () => {
  const dated = (dates: string): Check => {
    const person = { extra: `\\section*{Work Experience}\n\\textbf{Pilot} \\hfill ${dates}\\\\\n\\textit{Harbour Co} \\hfill Nice\n\\begin{itemize}\\item Steered ships into the harbour at night and in fog\\end{itemize}` };
    const resume = resumeOf(person);
    const job = jobOf([]);
    const extra = ['Pilot', ...dates.replace('--', '–').split('\n'), 'Harbour Co Nice', '• Steered ships into the harbour at night and in fog'];
    const lines = paperOf(person).pages[0]!.lines.map(({ text }) => text);
    return check(evaluate({ pdf: pdfOf([...lines, 'Work Experience', ...extra]), resume, job, asOf }), 'A4');
  };
  it('has nothing to say about a complete entry', () => { assert.equal(dated('Jan. 2016 -- Mar. 2018').status, 'pass'); });
  it('finds an end before the start', () => { assert.match(dated('Jan. 2018 -- Mar. 2016').summary, /Pilot \(ends before it starts\)/); });
  it('finds a start in the future, relative to the date of the evaluation', () => {
    assert.match(dated('Jul. 2026 -- Present').summary, /Pilot \(starts in the future|Pilot \(.*starts in the future/);
    assert.equal(dated('Jun. 2026 -- Present').status, 'pass');
  });
});

describe('ats: B3 title', () => {
  const title = (wanted: string, label = '', aliases: string[] = []): number => share(score({ label }, [requirement(wanted, { kind: 'title', aliases })]), 'B3');
  it('held, whatever its rank, team or place', () => {
    assert.equal(title('Software Engineer'), 1);
    assert.equal(title('Senior Software Engineer (Payments), Lyon'), 1);
    assert.equal(title('Engineer, Software'), 1);
    assert.equal(title('Mechanical Engineer'), 0);
  });
  it('in the headline, or by an alternate', () => {
    assert.equal(title('Data Scientist'), 0);
    assert.equal(title('Data Scientist', 'Data Scientist'), 1);
    assert.equal(title('SDE', '', ['Software Engineer']), 1);
  });
  it('half for the same role with other words', () => { assert.equal(title('Embedded Software Engineer'), 0.5); });
  it('does not apply without a title', () => { assert.equal(check(score({}), 'B3').status, 'notApplicable'); });
});

describe('ats: B4 years', () => {
  const years = (count: number, person: Person = {}, rest: Requirement[] = [], title?: string): number => share(score(person, [requirement(`${count}+ years`, { kind: 'years', years: count }), ...rest], title), 'B4');
  it('counts covered months of all roles when the job names neither title nor skill', () => {
    assert.equal(years(10), 1); // Jan 2021 – Jun 2026 and Mar 2010 – Dec 2014: 66 + 58 months
    assert.equal(years(20), 0.5);
  });
  it('counts relevant roles only, by title or by skill', () => {
    assert.equal(years(11, {}, [requirement('Software Engineer', { kind: 'title' })]), 0.5);
    assert.equal(years(11, { then: ['Ran Docker on the ticket machines of three islands'] }, [requirement('Software Engineer', { kind: 'title' }), requirement('Docker')]), 0.95);
  });
  it('a rank above those held costs half, two above all of its part', () => {
    assert.equal(years(1, {}, [], 'Senior Software Engineer'), 0.75);
    assert.equal(years(1, {}, [], 'Principal Software Engineer'), 0.5);
  });
});

describe('ats: B5 degree', () => {
  const degree = (wanted: string, held?: string): number => share(score(held === undefined ? {} : { degree: held }, [requirement(wanted, { kind: 'degree' })]), 'B5');
  it('a degree of the rank asked for, or above', () => {
    assert.equal(degree('Bachelor\'s degree'), 1);
    assert.equal(degree('Bachelor\'s degree', 'Master of Arts in History'), 1);
    assert.equal(degree('Master\'s degree'), 0);
    assert.equal(degree('Doctorate', 'PhD in Physics'), 1);
    assert.equal(degree('Degree', 'B.Sc. Nautics'), 1);
  });
  it('the lowest of several alternatives', () => {
    const either = requirement('Bachelor\'s degree or Master\'s degree', { kind: 'degree', anyOf: [{ name: 'Bachelor\'s degree', aliases: [] }, { name: 'Master\'s degree', aliases: [] }] });
    assert.equal(share(score({}, [either]), 'B5'), 1);
  });
  it('a certificate by its name', () => {
    assert.equal(degree('PMP'), 0);
    assert.equal(share(score({ skills: ['PMP', 'Photoshop'] }, [requirement('PMP', { kind: 'degree' })]), 'B5'), 1);
  });
  it('asked for in a real ad', () => {
    const job = parseJob('Software Engineer\n\nRequirements\n- Bachelor\'s degree in Computer Science or related field\n- 3+ years of experience with Python\n');
    const evaluation = evaluate({ pdf: paperOf(), resume: resumeOf(), job, asOf });
    assert.equal(check(evaluation, 'B5').status, 'pass');
    assert.notEqual(check(evaluation, 'B4').status, 'notApplicable');
  });
});

describe('ats: B6 duties', () => {
  const duty = (text: string): number => score({}, [requirement(text, { kind: 'duty' }), requirement('Pay invoices and file the receipts', { kind: 'duty' })]).requirements[0]!.credit;
  it('grows with the words shared, whatever their form', () => {
    assert.equal(duty('Design marketing campaigns for chocolate'), 0);
    assert.ok(duty('Building booking services for lines of ferries') > 0.9);
    const some = duty('Build payroll services for hospitals abroad');
    assert.ok(some > 0 && some < 0.9, String(some));
  });
});

describe('ats: group C', () => {
  const bullets = (...now: string[]): Person => ({ now, then: ['Kept 9 ticket machines on three islands alive through every winter'] });
  it('C2: a number is a number, a year or a version is not', () => {
    for (const text of ['Cut costs by 20% in a year', 'Saved $4,000 a month for the line', 'Served 50k passengers a day', 'Led a team of five people']) assert.equal(share(score(bullets(text, 'Built it', 'Ran it')), 'C2'), 1, text);
    for (const text of ['Moved the site to Python 3 and Django', 'Since 2019 the only person on call', 'Stored tickets in S3 and EC2', 'Wrote C++17 for the quay']) assert.ok(share(score(bullets(text, 'Built it', 'Ran it')), 'C2') < 1, text);
  });
  it('C3: verbs first, varied, and no first person', () => {
    assert.equal(share(score(bullets('Built the booking of a ferry line', 'Cut the cost of the quay', 'Led the crew in the winter')), 'C3'), 1);
    const before = check(score(bullets('Built the booking of a ferry line', 'Cut the cost of the quay')), 'C3').points;
    assert.ok(check(score(bullets('I built the booking of a ferry line', 'Cut the cost of the quay')), 'C3').points < before);
    assert.ok(check(score(bullets('The booking of a ferry line was my work', 'Cut the cost of the quay')), 'C3').points < before);
    assert.match(check(score(bullets('Built a lock', 'Built a key', 'Built a door', 'Built the wall of the house')), 'C3').summary, /"built" opens many/);
  });
  it('C3 does not judge another language', () => {
    const german = { now: ['Leitung des Fahrplans und Betreuung von drei Inseln'], then: ['Wartung der Automaten auf drei Inseln'] };
    assert.equal(check(score(german), 'C3').status, 'notApplicable');
  });
  it('C4: 8 to 30 words', () => {
    const long = Array.from({ length: 31 }, (_, index) => `w${index}`).join(' ');
    assert.match(check(score(bullets('Too short', long, 'Kept a bullet of exactly eight words here')), 'C4').summary, /1 of 4 bullets have fewer than 8 words, 1 more than 30/);
  });
  it('C5: pages by experience', () => {
    const many = pdfOf(['Mara Okonkwo', ...Array.from({ length: 60 }, () => 'eight words of plain text on this line')]);
    const pages = (count: number): Evaluation => evaluate({ pdf: { ...many, pages: Array.from({ length: count }, (_, index) => index === 0 ? many.pages[0]! : { ...many.pages[0]!, lines: [], words: [] }) }, resume: resumeOf(), job: jobOf([]), asOf });
    assert.deepEqual([1, 2, 3, 4].map(count => share(pages(count), 'C5')), [1, 1, 0.75, 0.5]);
  });
});

describe('ats: A1 line ends', () => {
  const read = (...lines: string[]): Check => {
    const person = { now: ['Built a full-stack development environment'] };
    return check(evaluate({ pdf: pdfOf(paperOf(person).pages[0]!.lines.flatMap(({ text }) => text.startsWith('• Built a full') ? lines : [text])), resume: resumeOf(person), job: jobOf([]), asOf }), 'A1');
  };
  it('a word broken at its own hyphen is whole, one that hyphenation broke is damage', () => {
    assert.equal(read('• Built a full-stack development environment').status, 'pass');
    assert.equal(read('• Built a full-', 'stack development environment').status, 'pass');
    assert.match(read('• Built a full-stack devel-', 'opment environment').summary, /words split at a line end \(1\)/);
  });
});

describe('ats: notes', () => {
  it('say what the PDF holds beyond the source, and what of the source it lacks', () => {
    const lines = paperOf().pages[0]!.lines.map(({ text }) => text);
    assert.match(evaluate({ pdf: pdfOf([...lines, 'Updated yesterday']), resume: resumeOf(), job: jobOf([]), asOf }).notes.join(' '), /does not spell out .*Updated and yesterday/);
    assert.match(evaluate({ pdf: pdfOf(lines.slice(0, 8)), resume: resumeOf(), job: jobOf([]), asOf }).notes.join(' '), /not visible in the PDF/);
    assert.match(evaluate({ pdf: null, resume: resumeOf(), job: jobOf([]), asOf }).notes.join(' '), /from the source alone/);
    const second = evaluate({ pdf: paperOf(), resume: resumeOf(), job: jobOf([]), asOf, secondOpinion: resumeOf().visibleText.replace('Okonkwo', 'O k o n k w o') });
    assert.match(second.notes.join(' '), /pdftotext\) finds 9\d\.\d %/);
    assert.equal(second.total, evaluate({ pdf: paperOf(), resume: resumeOf(), job: jobOf([]), asOf }).total);
  });
});
