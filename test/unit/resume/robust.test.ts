import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseResume, type Resume, type SourceRange, type VisibleText } from '../../../src/resume/index.ts';
import { familyNames, fixtureNames, fixtureText, parseFixture } from './fixtures.ts';
import { latexish } from './latexish.ts';

function inside(outer: SourceRange, inner: SourceRange): boolean {
  return outer.file !== inner.file || (outer.start <= inner.start && inner.end <= outer.end);
}

/** The promises of the model, whatever the source. */
function assertSound(resume: Resume): void {
  const lengths = new Map(resume.files.map(file => [file.file, file.text.length]));
  const range = ({ file, start, end }: SourceRange): void => {
    const length = lengths.get(file);
    assert.ok(length !== undefined, `unknown file ${file}`);
    assert.ok(start >= 0 && start <= end && end <= length, `${start}–${end} of ${length}`);
  };
  const text = (visible: VisibleText | undefined): void => {
    if (!visible) return;
    range(visible.range);
    assert.equal(visible.offsets.length, visible.text.length + 1);
    assert.equal(visible.text, visible.text.trim());
    visible.offsets.forEach((offset, index) => {
      assert.ok(offset >= visible.range.start && offset <= visible.range.end, `offset ${offset} outside ${visible.range.start}–${visible.range.end}`);
      assert.ok(offset >= (visible.offsets[index - 1] ?? 0), 'offsets go back');
    });
  };
  const { basics } = resume;
  [basics.name, basics.label, basics.email, basics.phone, basics.location, ...basics.urls, ...basics.details].forEach(text);
  resume.opaque.forEach(range);
  resume.commentedBullets.forEach(bullet => range(bullet.range));
  assert.ok(resume.understoodShare >= 0 && resume.understoodShare <= 1);
  for (const section of resume.sections) {
    range(section.range);
    text(section.heading);
    section.paragraphs.forEach(text);
    for (const bullet of section.highlights) {
      range(bullet.range);
      text(bullet.body);
    }
    for (const row of section.skills) {
      range(row.range);
      text(row.name);
      row.keywords.forEach(text);
      const sorted = row.keywords.map(keyword => keyword.range).sort((a, b) => a.start - b.start);
      sorted.forEach((keyword, index) => {
        const previous = sorted[index - 1];
        assert.ok(!previous || previous.file !== keyword.file || previous.end <= keyword.start, 'keywords overlap');
      });
    }
    for (const entry of section.entries) {
      range(entry.range);
      [entry.position, entry.name, entry.location, entry.dates?.text, ...entry.summary].forEach(text);
      for (const bullet of entry.highlights) {
        range(bullet.range);
        text(bullet.body);
      }
      const sorted = entry.highlights.map(bullet => bullet.range);
      sorted.forEach((bullet, index) => {
        const previous = sorted[index - 1];
        assert.ok(!previous || previous.file !== bullet.file || previous.end <= bullet.start, 'bullets overlap');
      });
    }
  }
}

const parse = (text: string): Resume => parseResume({ file: 'a.tex', text }, path => (path.startsWith('a') ? { file: 'a.tex', text } : undefined));

describe('parser', () => {
  it('never throws and keeps its promises on any string', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), latexish), text => assertSound(parse(text))), { numRuns: 400 });
  });

  it('never throws and keeps its promises on any body', () => {
    fc.assert(fc.property(latexish, text => assertSound(parse(`\\documentclass{moderncv}\\begin{document}\\section{Experience}${text}`))), { numRuns: 400 });
  });

  for (const name of [...fixtureNames, ...familyNames]) {
    it(`keeps its promises on ${name}`, () => assertSound(parseFixture(name)));

    it(`parses ${name} cut short, and with a stretch missing or repeated`, () => {
      const text = fixtureText(name);
      fc.assert(fc.property(fc.nat(text.length), fc.nat(60), fc.constantFrom('cut', 'drop', 'repeat'), (at, length, how) => {
        const changed = how === 'cut' ? text.slice(0, at) : how === 'drop' ? text.slice(0, at) + text.slice(at + length) : text.slice(0, at + length) + text.slice(at);
        assertSound(parse(changed));
      }), { numRuns: fixtureNames.includes(name) ? 40 : 10 });
    });

    it(`puts the entries and bullets of ${name} inside their sections`, () => {
      for (const section of parseFixture(name).sections) {
        for (const entry of section.entries) {
          assert.ok(inside(section.range, entry.range));
          for (const bullet of entry.highlights) assert.ok(inside(entry.range, bullet.range), `bullet ${bullet.range.start}–${bullet.range.end} outside entry ${entry.range.start}–${entry.range.end}`);
        }
      }
    });
  }

  it('comes to an end when macros call themselves', () => {
    assertSound(parse('\\newcommand{\\a}{\\b\\b}\\newcommand{\\b}{\\a\\a}\\begin{document}\\a x\\end{document}'));
  });

  // Each of these once overflowed the stack or took time with the square of its length.
  const monsters = ['{', '[', '\\textbf{', '\\item[', '\\begin{itemize}\\item x ', 'a, ', '(a, ', '%\\item {a\n', '\\href{a', 'a@b.co | ', 'a & ', 'a 2019 -- 2020\\\\', '\\cventry{2019}{a}{b}{c}{d}{', '$', '\\ifx', '\\newcommand{\\a}{\\b}',
    '\\tikz\\node{', '\\job{title=a, company={', '$\\bullet$ a\\\\', '\\begin{tabular}{ll}2019 & a\\\\', '\\begin{tcolorbox}[title=a,'];
  for (const monster of monsters) it(`comes to an end on ${JSON.stringify(monster)} ten thousand times`, () => {
    for (const start of ['', '\\documentclass{moderncv}\\begin{document}\\section{Skills}', '\\begin{document}\\section{Experience}']) assertSound(parse(start + monster.repeat(10_000)));
  });

  it('comes to an end when macros multiply', () => {
    const names = [...'abcdefghijkl'];
    const bomb = names.map((name, index) => `\\newcommand{\\${name}}{${index === 0 ? 'x' : `\\${names[index - 1]}`.repeat(10)}}`).join('');
    assertSound(parse(`${bomb}\\begin{document}\\l\\end{document}`));
    assertSound(parse(`\\begin{document}\\begin{tikzpicture}${'\\foreach \\x in {1,2,3,4,5,6,7,8,9,10}{'.repeat(8)}\\node{\\x};${'}'.repeat(8)}\\end{tikzpicture}\\end{document}`));
  });

  it('reads a list of a hundred thousand skills', () => {
    assert.equal(parse(`\\begin{document}\\section{Skills}${'Java, '.repeat(100_000)}`).sections[0]?.skills[0]?.keywords.length, 100_000);
  });

  it('parses every document cut at every 50th character', () => {
    for (const name of [...fixtureNames, ...familyNames]) {
      const text = fixtureText(name);
      for (let at = 0; at < text.length; at += 50) parse(text.slice(0, at));
    }
  });

  it('comes to an end when a file inputs itself', () => {
    assertSound(parse('\\begin{document}\\input{a}x\\end{document}'));
  });
});
