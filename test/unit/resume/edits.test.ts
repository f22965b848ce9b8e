import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, parseResume, type TextEdit } from '../../../src/resume/index.ts';
import { familyNames, fixtureNames, fixtureText, parseBody, parseFixture } from './fixtures.ts';

const edit = (start: number, end: number, newText: string, file = 'a.tex'): TextEdit => ({ range: { file, start, end }, newText });

/** A text and disjoint, non-empty edits of it. */
const textAndEdits = fc.string({ minLength: 1, maxLength: 80 }).chain(text => fc.tuple(
  fc.constant(text),
  fc.uniqueArray(fc.nat(text.length), { minLength: 2, maxLength: 12 }).map(points => {
    const sorted = [...points].sort((a, b) => a - b);
    return sorted.flatMap((start, index) => (index % 2 === 0 && sorted[index + 1] !== undefined ? [edit(start, sorted[index + 1] ?? start, `<${index}>`)] : []));
  }),
));

describe('applyEdits', () => {
  it('gives the same text in any order of the edits', () => {
    fc.assert(fc.property(textAndEdits, fc.infiniteStream(fc.double({ noNaN: true })), ([text, edits], random) => {
      const shuffled = edits.map(item => ({ item, key: random.next().value })).sort((a, b) => a.key - b.key).map(({ item }) => item);
      assert.equal(applyEdits(text, shuffled), applyEdits(text, edits));
    }));
  });

  it('leaves every byte outside the ranges as it is', () => {
    fc.assert(fc.property(textAndEdits, ([text, edits]) => {
      const result = applyEdits(text, edits);
      let [from, shift] = [0, 0];
      for (const { range, newText } of edits) {
        assert.equal(result.slice(from + shift, range.start + shift), text.slice(from, range.start));
        assert.equal(result.slice(range.start + shift, range.start + shift + newText.length), newText);
        shift += newText.length - (range.end - range.start);
        from = range.end;
      }
      assert.equal(result.slice(from + shift), text.slice(from));
    }));
  });

  it('refuses overlaps, other files and ranges outside the text', () => {
    assert.throws(() => applyEdits('abcdef', [edit(0, 3, ''), edit(2, 4, '')]), RangeError);
    assert.throws(() => applyEdits('abcdef', [edit(2, 2, 'x'), edit(2, 2, 'y')]), RangeError);
    assert.throws(() => applyEdits('abcdef', [edit(0, 1, ''), edit(2, 3, '', 'b.tex')]), RangeError);
    assert.throws(() => applyEdits('abcdef', [edit(4, 9, '')]), RangeError);
    assert.throws(() => applyEdits('abcdef', [edit(3, 2, '')]), RangeError);
  });

  it('puts an insertion before a replacement that starts at the same place', () => {
    assert.equal(applyEdits('abc', [edit(1, 2, 'X'), edit(1, 1, '+')]), 'a+Xc');
  });
});

describe('swapping in place', () => {
  for (const name of [...fixtureNames, ...familyNames]) it(`bullets of ${name}: the same texts in the new order`, () => {
    const resume = parseFixture(name);
    for (const { text, file } of resume.files) {
      for (const entry of resume.sections.flatMap(section => section.entries)) {
        const own = entry.highlights.filter(bullet => bullet.range.file === file);
        if (own.length < 2) continue;
        const reversed = [...own].reverse();
        const edits = own.map((bullet, index) => {
          const other = reversed[index] ?? bullet;
          return { range: bullet.range, newText: text.slice(other.range.start, other.range.end) };
        });
        const changed = applyEdits(text, edits);
        const main = resume.files[0];
        const again = parseResume(file === main?.file ? { file, text: changed } : main ?? { file, text: changed }, path => {
          const found = resume.files.find(item => item.file === path);
          if (found) return found.file === file ? { file, text: changed } : found;
          return path === 'house.cls' ? { file: 'house.cls', text: fixtureText('multifile/house.cls') } : undefined;
        });
        const entries = again.sections.flatMap(section => section.entries);
        const same = entries.find(item => item.name?.text === entry.name?.text && item.position?.text === entry.position?.text);
        assert.deepEqual(same?.highlights.map(bullet => bullet.body.text), reversed.map(bullet => bullet.body.text));
        assert.equal(again.understoodShare, resume.understoodShare);
      }
    }
  });

  it('keeps a comment from swallowing what follows', () => {
    const resume = parseBody('\\section{Experience}\n\\textbf{Job} \\hfill 2020\n\\begin{itemize}\\item One % why\n\\item Two\\end{itemize}');
    const [first, second] = resume.sections[0]?.entries[0]?.highlights ?? [];
    const text = resume.files[0]?.text ?? '';
    assert.ok(first && second);
    const swapped = applyEdits(text, [
      { range: first.range, newText: text.slice(second.range.start, second.range.end) },
      { range: second.range, newText: text.slice(first.range.start, first.range.end) },
    ]);
    const again = parseResume({ file: 'body.tex', text: swapped });
    assert.deepEqual(again.sections[0]?.entries[0]?.highlights.map(bullet => bullet.body.text), ['Two', 'One']);
    assert.match(swapped, /why\r?\n\\end\{itemize\}/);
  });

  it('keywords: the row with its keywords reversed', () => {
    for (const name of [...fixtureNames, ...familyNames]) {
      const resume = parseFixture(name);
      for (const row of resume.sections.flatMap(section => section.skills)) {
        const text = resume.files.find(file => file.file === row.range.file)?.text ?? '';
        const reversed = [...row.keywords].reverse();
        const changed = applyEdits(text, row.keywords.map((keyword, index) => ({ range: keyword.range, newText: text.slice(reversed[index]?.range.start, reversed[index]?.range.end) })));
        assert.equal([...changed].filter(character => character === '{').length, [...text].filter(character => character === '{').length);
        if (resume.files[0]?.file !== row.range.file) continue;
        const again = parseResume({ file: row.range.file, text: changed }).sections.flatMap(section => section.skills).find(other => other.range.start === row.range.start);
        assert.deepEqual(again?.keywords.map(keyword => keyword.text), reversed.map(keyword => keyword.text), name);
      }
    }
  });
});
