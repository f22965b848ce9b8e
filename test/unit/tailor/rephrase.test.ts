import assert from 'node:assert/strict';
import { parseJob } from '../../../src/job/index.ts';
import { applyEdits, parseResume } from '../../../src/resume/index.ts';
import { composeChanges, proposeChanges, rephrase, slotsOf, type Change, type RephraseOptions } from '../../../src/tailor/index.ts';

const document = (bullets: string, more = '') => `\\documentclass{article}
\\usepackage{hyperref}
\\newcommand{\\kube}{Kubernetes}
\\newcommand{\\titled}[2]{\\item \\textbf{#1}: #2}
\\begin{document}
\\begin{center}Noor Delgado\\\\noor@example.org\\end{center}
${more}\\section{Experience}
\\textbf{Engineer}, Larkspur Logistics \\hfill 2020 -- 2023
\\begin{itemize}
${bullets}
\\end{itemize}
\\section{Education}
\\textbf{BSc}, Cascadia State University \\hfill 2015 -- 2019
\\begin{itemize}
  \\item Wrote a thesis on tides
\\end{itemize}
\\end{document}
`;
const job = parseJob('Platform Engineer at Brightwater Robotics\n\nRequirements:\n- Kubernetes\n- Terraform\n\nNice to have:\n- Grafana\n', {});
const everything: RephraseOptions = { maxBulletShare: 1 };

function parsed(bullets: string, more = '') {
  const source = { file: 'resume.tex', text: document(bullets, more) };
  return { source, resume: parseResume(source) };
}

/** What becomes of the one bullet when a model answers `text` for it. */
function reworded(bullet: string, text: string, options = everything): { change: Change | undefined; latex: string } {
  const { source, resume } = parsed(`  \\item ${bullet}`);
  const [slot] = slotsOf(resume, job, []);
  assert.ok(slot);
  const [change, ...more] = rephrase(resume, job, [], [{ id: slot.id, text, requirements: [] }], options);
  assert.equal(more.length, 0);
  const after = change ? applyEdits(source.text, composeChanges(source, [change])) : source.text;
  return { change, latex: /\n {2}\\item ([^]*)\n\\end\{itemize\}\n\\section\{Education\}/.exec(after)?.[1] ?? '' };
}

describe('what a model is asked about', () => {
  it('bullets of jobs with their entry, and the summary with what the résumé says; not education, not the contact details', () => {
    const { resume } = parsed('  \\item Built a tool\n  \\item Ran a rota', '\\section{Summary}\nEngineer who likes small systems.\n');
    const slots = slotsOf(resume, job, []);
    assert.deepEqual(slots.map(({ kind, text }) => [kind, text]), [['summary', 'Engineer who likes small systems.'], ['bullet', 'Built a tool'], ['bullet', 'Ran a rota']]);
    assert.equal(slots[1]?.context, 'Engineer, Larkspur Logistics');
    assert.match(slots[0]?.context ?? '', /Built a tool · Ran a rota/);
    assert.ok(!JSON.stringify(slots).includes('noor@'));
    assert.equal(new Set(slots.map(({ id }) => id)).size, 3);
    assert.deepEqual(slotsOf(resume, job, []), slots);
    assert.deepEqual(slotsOf(resume, job, [], { maxBulletShare: 0 }).map(({ kind }) => kind), ['summary']);
  });

  it('of very many bullets those that the job is about, in document order', () => {
    const { resume } = parsed([...Array.from({ length: 60 }, (_, index) => `  \\item Kept list number ${index}`), '  \\item Ran Kubernetes'].join('\n'));
    const slots = slotsOf(resume, job, []);
    assert.equal(slots.length, 40);
    assert.equal(slots[0]?.text, 'Kept list number 0');
    assert.equal(slots.at(-1)?.text, 'Ran Kubernetes');
  });

  it('no bullet that another change exchanges', () => {
    const { resume } = parsed('  \\item Answered the phone\n  \\item Wrote a tool\n  % \\item Ran 14 services on Kubernetes and Terraform');
    const changes = proposeChanges(resume, job, everything).filter(({ kind }) => kind === 'useAlternative');
    assert.equal(changes.length, 1);
    assert.equal(slotsOf(resume, job, changes).length, 1);
    const [kept] = slotsOf(resume, job, changes);
    const [gone] = slotsOf(resume, job, []).filter(({ id }) => id !== kept?.id);
    assert.deepEqual(rephrase(resume, job, changes, [{ id: gone?.id ?? '', text: 'Composed a tool', requirements: [] }], everything), []);
  });
});

describe('a rewording', () => {
  const cases: [what: string, bullet: string, rewrite: string, latex: string][] = [
    ['changes the word and nothing else', 'Built a tool in \\textbf{Go} for 3 teams', 'Developed a tool in Go for 3 teams', 'Developed a tool in \\textbf{Go} for 3 teams'],
    ['stays inside the group', '\\textbf{Built} a \\emph{tool}', 'Developed a tool', '\\textbf{Developed} a \\emph{tool}'],
    ['put beside a bold word is not bold', 'Built \\textbf{dashboards} for sales', 'Built the dashboards for sales', 'Built the \\textbf{dashboards} for sales'],
    ['leaves links, formulas, macros and comments', 'Built \\href{https://example.org/a}{a tool} ($\\sim$95\\% done) on \\kube{} % note\n    for sales', 'Developed a tool (∼95% done) on Kubernetes for sales', 'Developed \\href{https://example.org/a}{a tool} ($\\sim$95\\% done) on \\kube{} % note\n    for sales'],
    ['keeps typography that only differs in code points', 'Built ``tools\'\' -- it\'s 2019--2021', 'Developed "tools" - it’s 2019-2021', 'Developed ``tools\'\' -- it\'s 2019--2021'],
    ['escapes what is special', 'Built tools for R\\&D', 'Developed tools for R&D', 'Developed tools for R\\&D'],
    ['takes an emptied group along', 'Built \\textbf{the} tools', 'Built tools', 'Built tools'],
    ['keeps line breaks of the source', 'Built tools\n    for sales\n    people', 'Developed tools for sales people', 'Developed tools\n    for sales\n    people'],
    ['has no full stop where the person uses none', 'Built tools for sales', 'Developed tools for sales.', 'Developed tools for sales'],
    ['keeps the full stop where the person uses one', 'Built tools for sales.', 'Developed tools for sales', 'Developed tools for sales.'],
  ];
  for (const [what, bullet, rewrite, latex] of cases) {
    it(what, () => {
      const { change, latex: after } = reworded(bullet, rewrite);
      assert.equal(after, latex);
      assert.equal(change?.verification.verdict, 'pass', JSON.stringify(change?.verification));
    });
  }

  it('that reads like the bullet is none', () => {
    for (const text of ['Built  tools', 'Built tools.', 'Built\ntools', 'Built tools']) assert.equal(reworded('Built tools', text).change, undefined, text);
  });

  it('is a few small edits, and reads as it says', () => {
    const { source, resume } = parsed('  \\item Built a tool in \\textbf{Go} and wrote its manual for 3 teams');
    const [slot] = slotsOf(resume, job, []);
    const [change] = rephrase(resume, job, [], [{ id: slot?.id ?? '', text: 'Developed a tool in Go and authored its manual for 3 teams', requirements: [] }], everything);
    assert.ok(change);
    assert.deepEqual(change.edits.map(({ range, newText }) => [source.text.slice(range.start, range.end), newText]), [['Built', 'Developed'], ['wrote', 'authored']]);
    assert.equal(source.text.slice(change.range.start, change.range.end), change.before);
    assert.equal(applyEdits(source.text, change.edits), source.text.slice(0, change.range.start) + change.after + source.text.slice(change.range.end));
    assert.equal(change.section, 'Experience');
    assert.match(change.title, /^Engineer, Larkspur Logistics: “Built a tool in Go …”$/);
    assert.match(change.reason, /New words: 2 of 12, each with its source/);
    assert.ok(!/authored|Developed/.test(change.reason + change.title), 'the model’s words stand in the diff only');
  });

  it('serves what it newly names, whatever the model claims', () => {
    const kubernetes = job.requirements.find(({ name }) => name === 'Kubernetes')?.id ?? assert.fail();
    const all = job.requirements.map(({ id }) => id);
    const { resume } = parsed('  \\item Ran 14 services on K8s\n  \\item Built tools in Terraform\n  \\item Wrote manuals');
    const [first, second, third] = slotsOf(resume, job, []);
    const changes = rephrase(resume, job, [], [
      { id: first?.id ?? '', text: 'Ran 14 services on Kubernetes', requirements: all },
      { id: second?.id ?? '', text: 'Developed tools in Terraform', requirements: [] },
      { id: third?.id ?? '', text: 'Authored manuals', requirements: all },
    ], everything);
    assert.deepEqual(changes.map(({ requirements }) => requirements), [[kubernetes], [], []]);
    assert.match(changes[0]?.reason ?? '', /Says Kubernetes in the job’s term/);
  });

  it('of a paragraph of the summary draws on the whole résumé', () => {
    const { source, resume } = parsed('  \\item Ran 14 services on Kubernetes', '\\section{Summary}\nEngineer with a taste for \\emph{small} systems.\n');
    const [slot] = slotsOf(resume, job, []);
    const [change] = rephrase(resume, job, [], [{ id: slot?.id ?? '', text: 'Engineer with a taste for small Kubernetes systems.', requirements: [] }], { maxBulletShare: 0 });
    assert.ok(change && change.verification.verdict !== 'block', JSON.stringify(change?.verification));
    assert.match(applyEdits(source.text, change.edits), /for \\emph\{small\} Kubernetes systems\./);
  });

  it('that this LaTeX cannot say is blocked', () => {
    const { resume } = parsed('  \\titled{Search}{ranked results for 3 sites}\n  \\item Wrote manuals');
    const [slot] = slotsOf(resume, job, []);
    assert.equal(slot?.text, 'Search: ranked results for 3 sites');
    const [change] = rephrase(resume, job, [], [{ id: slot.id, text: 'Search ranked results for 3 sites', requirements: [] }], everything);
    assert.deepEqual(change?.verification, { verdict: 'block', rules: ['latex'], unsupported: [] });
    assert.match(change?.reason ?? '', /cannot be written into this LaTeX/);
  });
});

describe('rewordings beside other changes', () => {
  const bullets = '  \\item Wrote the guide\n  \\item Built the tool\n  \\item Moved the shop\n  \\item Ran 14 services on K8s\n  \\item Built boards in Grafana with Terraform';
  const words: readonly [RegExp, string][] = [[/^Wrote/, 'Authored'], [/^Built/, 'Developed'], [/^Moved/, 'Migrated'], [/K8s/, 'Kubernetes']];
  const answers = (slots: ReturnType<typeof slotsOf>) => slots.map(({ id, text }) => ({ id, text: words.reduce((all, [from, to]) => all.replace(from, to), text), requirements: [] }));

  it('light touch: those that gain most have room; a surplus one is asked about when it gains, and left out when not', () => {
    const { resume } = parsed(bullets);
    const slots = slotsOf(resume, job, []);
    const one = rephrase(resume, job, [], answers(slots), { maxBulletShare: 0.2 });
    assert.deepEqual(one.map(({ verification: { verdict }, after }) => [verdict, after]), [['pass', 'Kubernetes']]);
    const none = rephrase(resume, job, [], answers(slots), { maxBulletShare: 0 });
    assert.deepEqual(none.map(({ verification }) => verification), [{ verdict: 'warn', rules: ['light-touch'], unsupported: [] }]);
    assert.match(none[0]?.reason ?? '', /light-touch limit/);
    assert.equal(rephrase(resume, job, [], answers(slots), everything).length, 5);
  });

  it('a bullet that is raised anyway counts once', () => {
    const { source, resume } = parsed(bullets);
    const changes = proposeChanges(resume, job, { maxBulletShare: 0.34 });
    assert.equal(changes.filter(({ kind }) => kind === 'reorderBullets').length, 1);
    const added = rephrase(resume, job, changes, answers(slotsOf(resume, job, changes)), { maxBulletShare: 0.34 });
    assert.deepEqual(added.map(({ verification: { verdict } }) => verdict), ['pass', 'pass']);
    // The wording travels with its bullet.
    const text = applyEdits(source.text, composeChanges(source, [...changes, ...added]));
    assert.match(text, /\\begin\{itemize\}\n {2}\\item [^\n]*Grafana[^\n]*\n {2}\\item Ran 14 services on Kubernetes\n {2}\\item Wrote the guide\n|\\begin\{itemize\}\n {2}\\item Ran 14 services on Kubernetes\n/);
  });

  it('one bullet, one rewording: the first; unknown ids are no change', () => {
    const { resume } = parsed('  \\item Built tools');
    const [slot] = slotsOf(resume, job, []);
    const answer = (id: string, text: string) => ({ id, text, requirements: [] });
    const changes = rephrase(resume, job, [], [answer(slot?.id ?? '', 'Developed tools'), answer(slot?.id ?? '', 'Created tools'), answer('bullet@resume.tex:1', 'Developed tools'), answer('', 'x')], everything);
    assert.deepEqual(changes.map(({ after }) => after), ['Developed']);
  });

  it('blocked ones take no part: the rest composes without them', () => {
    const { source, resume } = parsed(bullets);
    const changes = proposeChanges(resume, job, everything);
    const slots = slotsOf(resume, job, changes);
    const added = rephrase(resume, job, changes, slots.map(({ id, text }, index) => ({ id, text: index % 2 ? `Led 40 people: ${text}` : `Developed ${text}`, requirements: [] })), everything);
    assert.ok(added.some(({ verification: { verdict } }) => verdict === 'block'));
    const passed = [...changes, ...added].filter(({ verification: { verdict } }) => verdict === 'pass');
    assert.doesNotThrow(() => composeChanges(source, passed));
  });

  it('one that does not go with another change is blocked, and says so', () => {
    const { source, resume } = parsed('  \\item Built tools for sales');
    const [slot] = slotsOf(resume, job, []);
    const at = source.text.indexOf('Built tools');
    const other: Change = {
      id: 'other', kind: 'reorderSkills', section: '', title: '', reason: '', requirements: [], range: { file: 'resume.tex', start: at, end: at + 11 }, before: 'Built tools', after: 'ilt toolsBu', edits: [],
      permutation: { spans: [{ start: at, end: at + 2 }, { start: at + 2, end: at + 11 }], order: [1, 0] }, verification: { verdict: 'pass', rules: [], unsupported: [] },
    };
    const [change] = rephrase(resume, job, [other], [{ id: slot?.id ?? '', text: 'Developed tools for sales', requirements: [] }], everything);
    assert.deepEqual(change?.verification, { verdict: 'block', rules: ['overlap'], unsupported: [] });
    assert.match(change?.reason ?? '', /another change/);
  });

  it('the same inputs give the same changes', () => {
    const { resume } = parsed(bullets);
    const run = () => rephrase(resume, job, [], answers(slotsOf(resume, job, [])), everything);
    assert.deepEqual(run(), run());
  });
});
