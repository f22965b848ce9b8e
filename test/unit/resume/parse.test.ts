import assert from 'node:assert/strict';
import { describeResume, parseResume, type Entry } from '../../../src/resume/index.ts';
import { fixtureNames, fixtureText, parseBody, parseFixture, section } from './fixtures.ts';

/** position | name | location | start | end */
function head(entry: Entry): string {
  const { position, name, location, dates } = entry;
  const date = (value: { year: number; month?: number } | 'present' | undefined): string => (value === undefined ? '' : value === 'present' ? value : `${value.year}${value.month === undefined ? '' : `-${value.month}`}`);
  return [position?.text, name?.text, location?.text, date(dates?.startDate), date(dates?.endDate)].map(part => part ?? '').join(' | ');
}

const heads = (name: string, kind: 'work' | 'education' | 'projects' | 'certificates'): string[] => section(parseFixture(name), kind).entries.map(head);
const rows = (name: string): string[] => parseFixture(name).sections.flatMap(item => item.skills).map(row => `${row.name?.text ?? ''}: ${row.keywords.map(keyword => keyword.text).join(' / ')}`);

describe('families', () => {
  it('Jake: entries, bullets, skills and contact', () => {
    assert.deepEqual(heads('jake.tex', 'work'), ['Backend Engineer | Harbour Freight Systems | Duluth, MN | 2020-6 | present', 'Software Engineering Intern | Prairie Analytics, Inc. | Remote | 2019-5 | 2019-8']);
    assert.deepEqual(heads('jake.tex', 'education'), ['Bachelor of Science in Computer Science, Minor in Statistics | Northfield State University | Northfield, MN | 2016-8 | 2020-5']);
    assert.deepEqual(heads('jake.tex', 'projects'), [' | Tidewatch |  | 2021-1 | 2022-3']);
    const resume = parseFixture('jake.tex');
    assert.deepEqual(section(resume, 'work').entries[1]?.highlights.map(bullet => bullet.body.text), ['Wrote a C++ importer for sensor data (∼95% fewer rejected rows)', 'Automated reports with pandas and Airflow']);
    assert.deepEqual(rows('jake.tex'), ['Languages: Python / Go / C/C++ / SQL (Postgres, SQLite) / JavaScript', 'Frameworks: FastAPI / React / Node.js', 'Developer Tools: Git / Docker / AWS (EC2, S3) / VS Code']);
    const { basics } = resume;
    assert.deepEqual([basics.name?.text, basics.email?.text, basics.phone?.text], ['Maya Lindqvist', 'maya@example.org', '555-555-0142']);
    assert.deepEqual(basics.urls.map(url => url.text), ['linkedin.com/in/maya-example', 'github.com/maya-example']);
    assert.deepEqual(section(resume, 'projects').entries[0]?.summary.map(text => text.text), ['Go, React, SQLite, Docker']);
  });

  it('Jake: a bullet is its macro call, with the comment behind it', () => {
    const resume = parseFixture('jake.tex');
    const text = fixtureText('jake.tex');
    assert.deepEqual(section(resume, 'work').entries[0]?.highlights.map(bullet => text.slice(bullet.range.start, bullet.range.end)), [
      '\\resumeItem{Built a REST API with FastAPI and PostgreSQL that serves 40,000 shipments a day}',
      '\\resumeItem{Cut the nightly batch from 3\\,h to 25 minutes by moving it to Kafka \\& Python workers} % measured',
      '\\resumeItem{Mentored two interns; introduced code review}',
    ]);
    assert.deepEqual(resume.commentedBullets.map(bullet => [bullet.text, text.slice(bullet.range.start, bullet.range.end)]), [
      ['Moved 12 services to Kubernetes with Helm and Terraform', '%\\resumeItem{Moved 12 services to Kubernetes with Helm and Terraform}'],
    ]);
  });

  it('Jake: a keyword is exactly its letters, a row its name and list', () => {
    const text = fixtureText('jake.tex');
    const [languages] = section(parseFixture('jake.tex'), 'skills').skills;
    assert.deepEqual(languages?.keywords.map(keyword => text.slice(keyword.range.start, keyword.range.end)), ['Python', 'Go', 'C/C++', 'SQL (Postgres, SQLite)', 'JavaScript']);
    assert.equal(text.slice(languages?.range.start, languages?.range.end), '\\textbf{Languages}{: Python, Go, C/C++, SQL (Postgres, SQLite), JavaScript}');
  });

  it('plain: \\section, itemize, hfill, tables, description', () => {
    assert.deepEqual(heads('plain.tex', 'work'), ['Data Engineer | Quay Street Bank | Dublin, Ireland | 2019-3 | present', 'Junior Analyst | Liffey Insurance Ltd |  | 2016 | 2019']);
    assert.equal(heads('plain.tex', 'education')[0], 'B.Sc. in Mathematics | University of Galway |  | 2012 | 2016');
    const resume = parseFixture('plain.tex');
    const [first, second] = section(resume, 'work').entries;
    assert.deepEqual(first?.highlights.map(bullet => bullet.body.text), ['Moved 14 reports from cron to Airflow, with dbt tests for each.', 'Wrote the on-call guide; pages fell by 60 %.', 'Runs a reading group: databases, statistics.']);
    assert.deepEqual(second?.highlights.map(bullet => bullet.body.text), ['Built dashboards in R.', 'Trained nine colleagues.']);
    assert.deepEqual(section(resume, 'summary').paragraphs.map(text => text.text), ['Data engineer with a taste for small, boring pipelines. Likes SQL.']);
    assert.deepEqual(rows('plain.tex'), ['Programming: Python / R / Bash', 'Data: SQL / dbt / Airflow / Spark', ': English (native) / Irish (fluent) / German (B1)']);
    assert.equal(resume.visibleText.includes('Secret'), false);
    assert.equal(resume.basics.label?.text, 'Data Engineer');
    assert.equal(resume.basics.location?.text, 'Dublin, Ireland');
  });

  it('moderncv: by the signatures of its macros, in French', () => {
    assert.deepEqual(heads('moderncv.tex', 'work'), ['Ingénieure logiciel | Rhône Robotique SARL | Lyon | 2020-3 | present', 'Développeuse C++ | Atelier Numérique | Grenoble | 2017-9 | 2020-2']);
    assert.deepEqual(heads('moderncv.tex', 'education'), ['Diplôme d’ingénieur | INSA Lyon | Lyon | 2012 | 2017']);
    const { basics, sections } = parseFixture('moderncv.tex');
    assert.deepEqual(sections.map(item => item.kind), ['work', 'education', 'languages', 'skills', 'interests']);
    assert.deepEqual([basics.name?.text, basics.label?.text, basics.email?.text, basics.phone?.text], ['Élodie Marchetti', 'Ingénieure logiciel', 'elodie@example.org', '+33 555 01 42 00']);
    assert.deepEqual(rows('moderncv.tex').slice(2), ['Langages: Rust / C++ / Python', 'Outils: Git / Docker', 'Bases: PostgreSQL / Redis']);
  });

  it('macros of the author: by what their bodies do', () => {
    const resume = parseFixture('ownmacros.tex');
    assert.deepEqual(resume.sections.map(item => [item.kind, item.heading.text]), [['work', 'Work Experience'], ['education', 'Education'], ['skills', 'Tools']]);
    assert.deepEqual(heads('ownmacros.tex', 'work'), ['Site Reliability Engineer | Ribeira Cloud Lda | Porto | 2021-9 | present', 'Systems Administrator | Universidade do Minho |  | 2018 | 2021']);
    assert.deepEqual(section(resume, 'work').entries.map(entry => entry.highlights.map(bullet => bullet.body.text)), [
      ['Runs 40 clusters with Terraform and Argo CD', 'Halved the mean time to recovery'],
      ['Replaced a mail server for 6,000 users', 'Wrote the disaster plan'],
    ]);
    assert.equal(resume.basics.email?.text, 'ines@example.org');
    assert.deepEqual(rows('ownmacros.tex'), [': Kubernetes / Terraform / Go']);
  });

  it('tables with dates in the first column, in German', () => {
    assert.deepEqual(heads('german.tex', 'work'), ['Softwareentwickler | Elbtal Medizintechnik GmbH | Dresden | 2020 | present', 'Werkstudent | Institut für Meteorologie | Leipzig | 2016-10 | 2019-12']);
    assert.deepEqual(heads('german.tex', 'education'), ['Master of Science Informatik | Universität Leipzig |  | 2017-10 | 2020-3']);
    assert.deepEqual(section(parseFixture('german.tex'), 'work').entries[0]?.highlights.map(bullet => bullet.body.text), ['Entwicklung einer Gerätesteuerung in C++', 'Einführung von Code-Reviews']);
    assert.equal(parseFixture('german.tex').basics.location?.text, 'Lindenallee 7, 04109 Leipzig');
  });

  it('headings that hold the details; two posts at one employer', () => {
    assert.deepEqual(heads('rover.tex', 'work'), ['Senior Data Scientist | Larkspur Energy | Austin, TX | 2021-7 | present', 'Data Scientist | Larkspur Energy | Austin, TX | 2018-2 | 2021-6']);
    assert.deepEqual(heads('rover.tex', 'education'), ['MS in Statistics | Rice Prairie University |  | 2016 | 2018']);
    assert.equal(heads('rover.tex', 'projects')[0], ' | Open Meter |  | 2017-6 | 2017-8');
    assert.equal(heads('rover.tex', 'certificates').length, 2);
  });

  it('several files and a class beside the document: ranges name the right file', () => {
    const resume = parseFixture('multifile/main.tex');
    assert.deepEqual(resume.files.map(file => file.file), ['main.tex', 'sections/work.tex', 'sections/education.tex', 'sections/skills.tex']);
    assert.deepEqual(heads('multifile/main.tex', 'work'), ['Embedded Engineer | Volta Instruments Ltd | Accra, Ghana | 2019-10 | present']);
    const [bullet] = section(resume, 'work').entries[0]?.highlights ?? [];
    const work = resume.files[1]?.text ?? '';
    assert.equal(bullet?.range.file, 'sections/work.tex');
    assert.equal(work.slice(bullet?.range.start, bullet?.range.end), '\\result{Firmware in C for a flow meter sold in 9 countries}');
    assert.equal(section(resume, 'skills').skills[1]?.keywords[2]?.range.file, 'sections/skills.tex');
    assert.equal(resume.basics.name?.text, 'Kwame Boateng');
  });

  for (const name of fixtureNames) it(`understands every word of ${name} and gives it back as it was`, () => {
    const description = describeResume(parseFixture(name));
    assert.equal(description.understoodShare, 1, JSON.stringify(description.opaqueRanges));
    assert.equal(description.roundTrip, true);
  });
});

describe('what is not understood', () => {
  it('is an opaque range, and lowers the share', () => {
    const resume = parseBody('\\section{Experience}\n\\textbf{Engineer}, Acme Ltd \\hfill 2020\n\n\\section{Zyx}\nSome words nobody can place here.');
    assert.deepEqual(resume.opaque.map(range => resume.files[0]?.text.slice(range.start, range.end)), ['Some words nobody can place here.']);
    assert.ok(resume.understoodShare > 0.3 && resume.understoodShare < 0.7);
  });

  it('says when there is no document', () => {
    assert.equal(parseResume({ file: 'a.tex', text: 'Just notes' }).hasDocument, false);
    assert.equal(parseResume({ file: 'a.tex', text: '' }).understoodShare, 1);
  });

  it('keeps the sections that follow a list that was never closed', () => {
    const resume = parseBody('\\section{Experience}\n\\begin{itemize}\\item One\\item \\textbf{Two\n\\section{Skills}\nGo, Rust');
    assert.deepEqual(resume.sections.map(item => item.kind), ['work', 'skills']);
  });
});

describe('what a class prints', () => {
  it('a title is printed by \\maketitle only', () => {
    assert.equal(parseBody('\\title{Jo Park}\\maketitle Text').visibleText, 'Jo Park Text');
    assert.equal(parseBody('\\title{Jo Park}Text').visibleText, 'Text');
  });

  it('keys of a bibliography are no text', () => {
    const resume = parseBody('\\section{Publications}\\begin{thebibliography}{9}\\bibitem{key} J. Park. Mud and time.\\bibitem[P20]{other} J. Park. Sand.\\end{thebibliography}');
    assert.deepEqual(section(resume, 'publications').highlights.map(bullet => bullet.body.text), ['J. Park. Mud and time.', 'J. Park. Sand.']);
    assert.equal(resume.visibleText, 'Publications J. Park. Mud and time. J. Park. Sand.');
  });

  it('pictures print their nodes, in loops too', () => {
    assert.equal(parseBody('\\begin{tikzpicture}[scale=2]\\draw[thick] (0,0) -- (1,1) node[above]{Top};\\foreach \\x/\\y in {a/Go,b/Rust} {\\node[draw] at (\\x) {\\y};}\\end{tikzpicture} \\tikz[baseline]\\node{In};').visibleText, 'Top Go Rust In');
  });
});

describe('switches', () => {
  it('takes the branch the document takes', () => {
    const preamble = '\\usepackage{etoolbox}\\newcommand{\\role}{backend}\\newif\\ifshort\\shorttrue\\newtoggle{phone}\\toggletrue{phone}';
    const { visibleText } = parseBody('\\ifdefstring{\\role}{backend}{Servers}{Browsers} \\ifshort Brief\\else Lengthy\\fi{} \\iftoggle{phone}{Call}{Write}', preamble);
    assert.equal(visibleText, 'Servers Brief Call');
  });

  it('leaves out an environment that is excluded', () => {
    assert.equal(parseBody('a \\begin{private}b\\end{private} c', '\\usepackage{comment}\\excludecomment{private}').visibleText, 'a c');
  });
});

describe('sources as people have them', () => {
  it('reads line ends of Windows and a byte order mark alike', () => {
    const text = fixtureText('jake.tex');
    const unix = describeResume(parseResume({ file: 'jake.tex', text }));
    const windows = describeResume(parseResume({ file: 'jake.tex', text: `\uFEFF${text.replaceAll('\n', '\r\n')}` }));
    assert.deepEqual(windows, unix);
  });

  it('finds commented bullets whose arguments go on over the lines', () => {
    const preamble = '\\newcommand{\\resumeItem}[2]{\\item\\textbf{#1}{: #2}}';
    const resume = parseBody('\\section{Experience}\n\\textbf{Job} \\hfill 2020\n\\begin{itemize}\n\\resumeItem{Go}{Shipped it.}\n%  \\resumeItem{Apache Beam}\n%     {Wrote\n%     pipelines}\n\\end{itemize}', preamble);
    assert.deepEqual(resume.commentedBullets.map(bullet => bullet.text), ['Apache Beam: Wrote pipelines']);
    assert.deepEqual(section(resume, 'work').entries[0]?.highlights.map(bullet => bullet.body.text), ['Go: Shipped it.']);
  });

  it('takes a macro of an unknown class by its shape, one of a class beside the document by its definition', () => {
    const main = { file: 'main.tex', text: '\\documentclass{mine}\\begin{document}\\section{Work}\\gig{Engineer}{Acme Ltd}{2019 -- 2021}{Oslo, Norway}\\end{document}' };
    const expected = 'Engineer | Acme Ltd | Oslo, Norway | 2019 | 2021';
    assert.deepEqual(section(parseResume(main), 'work').entries.map(head), [expected]);
    const withClass = parseResume(main, name => (name === 'mine.cls' ? { file: 'mine.cls', text: '\\newcommand{\\gig}[4]{\\textbf{#1} \\hfill #3\\\\ #2 \\hfill \\emph{#4}\\par}' } : undefined));
    assert.deepEqual(section(withClass, 'work').entries.map(head), [expected]);
    assert.deepEqual(withClass.files.map(file => file.file), ['main.tex']);
  });

  it('shares the employer among posts below one head', () => {
    const preamble = '\\newcommand{\\head}[4]{\\item\\begin{tabular*}{\\textwidth}{lr}\\textbf{#1} & #2\\\\\\textit{#3} & \\textit{#4}\\end{tabular*}}\\newcommand{\\sub}[2]{\\item\\begin{tabular*}{\\textwidth}{lr}\\textit{#1} & \\textit{#2}\\end{tabular*}}';
    const resume = parseBody('\\section{Experience}\\begin{itemize}\\head{Globex}{Oslo, Norway}{Senior Engineer}{2019 -- now}\\sub{Engineer}{2016 -- 2019}\\end{itemize}', preamble);
    assert.deepEqual(section(resume, 'work').entries.map(head), ['Senior Engineer | Globex | Oslo, Norway | 2019 | present', 'Engineer | Globex | Oslo, Norway | 2016 | 2019']);
  });

  it('knows headings drawn by hand when the document has no others', () => {
    const resume = parseBody('{\\Large\\bf Jo Park}\n\n\\textbf{EXPERIENCE}\n\\hrule\n\\textbf{Engineer}, Acme Ltd \\hfill 2020\n\n\\textbf{SKILLS}\n\\hrule\nGo, Rust');
    assert.deepEqual(resume.sections.map(item => item.kind), ['work', 'skills']);
    assert.equal(resume.basics.name?.text, 'Jo Park');
  });
});
