import assert from 'node:assert/strict';
import { parseJob } from '../../../src/job/index.ts';
import { parseResume } from '../../../src/resume/index.ts';
import { proposeChanges } from '../../../src/tailor/index.ts';

const job = parseJob('Platform Engineer\n\nRequirements:\n- Kubernetes\n- Azure\n', {});
const kinds = (body: string, documentClass = 'article') => proposeChanges(parseResume({ file: 'resume.tex', text: `\\documentclass{${documentClass}}\n\\begin{document}\n${body}\\end{document}\n` }), job, { maxBulletShare: 1 }).map(({ kind }) => kind);
const entry = (rest: string) => `\\section{Experience}\n\\textbf{Engineer}, Larkspur Logistics \\hfill 2020 -- 2023\n\\begin{itemize}\n  \\item Answered the phone\n  \\item Wrote the menu\n${rest}`;

describe('alternatives a master carries', () => {
  it('a commented-out bullet of the list comes in', () => {
    assert.ok(kinds(entry('  % \\item Ran the shop on Kubernetes\n\\end{itemize}\n')).includes('useAlternative'));
  });
  it('one behind the list’s end, or under a heading that is commented out, belongs to no list', () => {
    assert.ok(!kinds(entry('\\end{itemize}\n% \\section{Skills}\n%   \\item Kubernetes\n')).includes('useAlternative'));
    assert.ok(!kinds(entry('% \\end{itemize}\n% \\section{Skills}\n% \\item Kubernetes\n\\end{itemize}\n')).includes('useAlternative'));
  });
});

describe('skill rows', () => {
  it('a row without a label stays below the row it goes on from', () => {
    const rows = (label: string) => kinds(`\\section{Skills}\n\\begin{tabular}{ll}\nMethods & Scrum, Kanban \\\\\n${label} & Lilypond \\\\\nTools & Kubernetes, Make \\\\\n\\end{tabular}\n`);
    assert.ok(rows('Music').includes('reorderRows'));
    assert.ok(!rows('').includes('reorderRows'));
  });
  it('keywords do not leave the group a divider makes', () => {
    const tags = (between: string) => kinds(`\\cvsection{Strengths}\n\\cvtag{Bash}\n\\cvtag{Perl}\n${between}\\cvtag{C++}\n\\cvtag{Kubernetes}\n`, 'altacv');
    assert.ok(tags('').includes('reorderSkills'));
    assert.ok(!tags('\n\\divider\\smallskip\n\n').includes('reorderSkills'));
  });
  it('a name that the job spells as the résumé does gets no other beside it', () => {
    const cloud = (name: string) => kinds(`\\section{Skills}\n\\textbf{Clouds}: Heroku, ${name}\n`);
    assert.ok(cloud('K8s').includes('expandAlias'));
    assert.ok(!cloud('Azure').includes('expandAlias'));
  });
});
