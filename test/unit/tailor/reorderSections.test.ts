import assert from 'node:assert/strict';
import { parseJob } from '../../../src/job/index.ts';
import { applyEdits, parseResume } from '../../../src/resume/index.ts';
import { composeChanges, proposeChanges, type Change } from '../../../src/tailor/index.ts';

const job = parseJob('Platform Engineer at Brightwater Robotics\n\nRequirements:\n- Kubernetes\n- Terraform\n- Python\n', {});
const parts = {
  Summary: 'An engineer who likes order and Kubernetes, Terraform and Python.',
  Education: '\\textbf{BSc Computer Science}, University of Leeds \\hfill 2010 -- 2013',
  Experience: '\\textbf{Engineer}, Larkspur Logistics \\hfill 2020 -- 2023\n\\begin{itemize}\n  \\item Kept the minutes\n  \\item Ran services on Kubernetes\n\\end{itemize}',
  Projects: '\\begin{itemize}\n  \\item \\textbf{Tide}, a clock made with Python and Terraform\n\\end{itemize}',
  Skills: '\\begin{itemize}\n  \\item Languages: COBOL, Python\n  \\item Tools: Kubernetes, Terraform\n\\end{itemize}',
  Interests: 'Kubernetes, Terraform, Python, chess',
};
type Part = keyof typeof parts;
const document = (names: readonly Part[], between = ''): string => `\\documentclass{article}
\\begin{document}
${names.map(name => `%---------- ${name.toUpperCase()} ----------\n\\section{${name}}\n${parts[name]}\n`).join(`${between}\n`)}
\\end{document}
`;
const proposed = (text: string, reorderSections = true): Change[] => proposeChanges(parseResume({ file: 'resume.tex', text }), job, { maxBulletShare: 1, reorderSections });
const sectionsOf = (text: string): string[] => [...text.matchAll(/\\section\{(\w+)\}/g)].map(([, name = '']) => name);
function tailored(text: string): string {
  return applyEdits(text, composeChanges({ file: 'resume.tex', text }, proposed(text).filter(({ kind }) => kind === 'reorderSections')));
}

describe('order of whole sections', () => {
  it('is touched only where the person allows it', () => {
    const text = document(['Experience', 'Projects', 'Skills']);
    assert.ok(!proposed(text, false).some(({ kind }) => kind === 'reorderSections'));
    assert.deepEqual(sectionsOf(tailored(text)), ['Skills', 'Projects', 'Experience']);
  });

  it('the summary stays first, what closes stays last', () => {
    assert.deepEqual(sectionsOf(tailored(document(['Summary', 'Experience', 'Projects', 'Skills', 'Interests']))), ['Summary', 'Skills', 'Projects', 'Experience', 'Interests']);
  });

  it('work and education keep the order that the person gave them', () => {
    assert.deepEqual(sectionsOf(tailored(document(['Education', 'Experience', 'Skills']))), ['Skills', 'Education', 'Experience']);
    assert.deepEqual(sectionsOf(tailored(document(['Education', 'Projects', 'Experience']))), ['Projects', 'Education', 'Experience']);
    assert.deepEqual(sectionsOf(tailored(document(['Experience', 'Education', 'Skills']))), ['Skills', 'Experience', 'Education']);
  });

  it('the comment above a heading goes with it, and what changes inside goes along', () => {
    const text = document(['Experience', 'Projects', 'Skills']);
    const all = applyEdits(text, composeChanges({ file: 'resume.tex', text }, proposed(text)));
    assert.match(all, /%-+ SKILLS -+\n\\section\{Skills\}[^]*Tools: Kubernetes, Terraform\n.*Python, COBOL[^]*%-+ PROJECTS -+\n\\section\{Projects\}[^]*%-+ EXPERIENCE -+\n\\section\{Experience\}[^]*Kubernetes\n {2}\\item Kept/);
    assert.deepEqual([...all].sort(), [...text].sort(), 'nothing is lost');
  });

  it('nothing moves across a column or page break, or out of what surrounds it', () => {
    assert.deepEqual(sectionsOf(tailored(document(['Experience', 'Skills'], '\\newpage\n'))), ['Experience', 'Skills']);
    const footer = document(['Experience', 'Skills']).replace('\\end{document}', '\\vspace*{\\fill}\nnoor@example.org\n\\end{document}');
    assert.deepEqual(sectionsOf(tailored(footer)), ['Experience', 'Skills'], 'what stands at the foot of the page stays there');
    const columns = document(['Experience', 'Skills']).replace('%---------- EXP', '\\begin{minipage}{5cm}\n%---------- EXP').replace('%---------- SKILLS', '\\end{minipage}\n%---------- SKILLS');
    assert.deepEqual(sectionsOf(tailored(columns)), ['Experience', 'Skills']);
  });

  describe('sections in files of their own', () => {
    const files = new Map([['a.tex', `% the work\n\\section{Experience}\n${parts.Experience}\n`], ['b.tex', `\\section{Skills}\n${parts.Skills}\n`]]);
    const main = (body: string) => `\\documentclass{article}\n\\begin{document}\n${body}\n\\end{document}\n`;
    const moved = (body: string, parts = files): string => {
      const text = main(body);
      const resume = parseResume({ file: 'resume.tex', text }, name => {
        const [file = name] = [name, `${name}.tex`].map(one => one.replace(/^\.\//, '')).filter(one => parts.has(one));
        const part = parts.get(file);
        return part === undefined ? undefined : { file, text: part };
      });
      assert.equal(resume.sections.length, 2 + Number(body.includes('Projects')));
      const changes = proposeChanges(resume, job, { maxBulletShare: 1, reorderSections: true }).filter(({ kind }) => kind === 'reorderSections');
      return applyEdits(text, composeChanges({ file: 'resume.tex', text }, changes));
    };

    it('move by the command that reads them, with the comment above it', () => {
      assert.equal(moved('% work\n\\input{a}\n% skills\n\\input{b}'), main('% skills\n\\input{b}\n% work\n\\input{a}'));
      assert.equal(moved('\\import{./}{a} % work\n\\input{b}'), main('\\input{b}\n\\import{./}{a} % work'));
    });

    it('change places with sections of the main file', () => {
      assert.equal(moved(`\\section{Projects}\n${parts.Projects}\n\\input{a}\n\\input{b}`), main(`\\input{b}\n\\section{Projects}\n${parts.Projects}\n\\input{a}`));
    });

    it('stay where they start a page, stand beside other text, or are more than a section', () => {
      for (const body of ['\\include{a}\n\\include{b}', '\\input{a}\nStands between\n\\input{b}', '\\begin{minipage}{5cm}\n\\input{a}\n\\end{minipage}\n\\input{b}', '\\input{a} and \\input{b}']) assert.equal(moved(body), main(body));
      assert.equal(moved('\\input{a}\n\\input{b}', new Map([...files, ['b.tex', `Seen first.\n${files.get('b.tex') ?? ''}`]])), main('\\input{a}\n\\input{b}'));
    });
  });
});
