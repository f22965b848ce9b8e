import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { extractPdfText } from '../../../src/pdf/index.ts';
import { applyEdits, parseResume } from '../../../src/resume/index.ts';
import { rewordingEdits } from '../../../src/tailor/rephrase/edits.ts';
import { placeOf, readingRight } from '../../../src/tailor/rephrase/reading.ts';
import { targetsOf } from '../../../src/tailor/rephrase/targets.ts';
import { build } from '../../../src/tex/index.ts';
import { errorsOf, folderWith } from '../tex/support.ts';

const fixtures = path.resolve(import.meta.dirname, '..', '..', 'fixtures', 'resumes');
const filesOf = (folder: string): Record<string, string> => Object.fromEntries(readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(name => /\.(?:tex|cls)$/.test(name)).map(name => [name.split(path.sep).join('/'), readFileSync(path.join(folder, name), 'utf8')]));
const alone = (name: string): Record<string, string> => ({ [name]: readFileSync(path.join(fixtures, name), 'utf8') });

const cases: readonly { name: string; main: string; files: Record<string, string> }[] = [
  { name: 'macros over itemize', main: 'jake.tex', files: alone('jake.tex') },
  { name: 'a plain article, with a list in a list', main: 'plain.tex', files: alone('plain.tex') },
  { name: 'the author’s own macros', main: 'ownmacros.tex', files: alone('ownmacros.tex') },
  { name: 'moderncv in French', main: 'moderncv.tex', files: alone('moderncv.tex') },
  { name: 'several files and a class', main: 'main.tex', files: filesOf(path.join(fixtures, 'multifile')) },
];

/** Every character that is special to TeX, in words that stand nowhere else; and what a reader finds of them. The first two print in old font encodings too. */
const additions = [
  ['Zyxa 50% & R&D', ['Zyxa 50% & R&D']], ['Zyxb #1 {set}', ['Zyxb #1 {set}']], ['Zyxc $9 ~5 a_b a^b \\verb', ['Zyxc $9', '5 a_b a^b \\verb']],
  ['Zyxd “both” it’s 1–2 so—so', ['Zyxd', 'both', '1–2 so—so']], ['Zyxe naïve Łódź [ok] <5> a|b', ['Zyxe naïve Łódź [ok] <5> a|b']], ['Zyxf €5 × 3 … "q" • f', ['Zyxf', '×', 'f']],
] as const;

const squeezed = (text: string): string => text.normalize('NFKC').replace(/[\s\u00ad]+/g, '');

describe('rewordings in real TeX', function () {
  this.timeout(120_000);
  for (const { name, main, files } of cases) {
    it(`${name}: compiles as the master does, and the new words stand in the PDF`, async () => {
      const read = (file: string) => (files[file] === undefined ? undefined : { file, text: files[file] });
      const resume = parseResume({ file: main, text: files[main] ?? '' }, read);
      const rewordings = targetsOf(resume, []).map((target, index) => {
        const [added, found] = additions[index % additions.length] ?? additions[0];
        const words = target.bullet.body.text.split(' ');
        const text = [...words.slice(0, 1), added, ...words.slice(2)].join(' ');
        const edits = rewordingEdits(target, text);
        assert.ok(edits, text);
        return { place: placeOf(target.bullet.body), text, edits, found };
      });
      assert.ok(rewordings.length >= 2);
      assert.equal(readingRight(resume, rewordings, read).size, rewordings.length);
      const edits = rewordings.flatMap(one => one.edits);
      const changed = Object.fromEntries(Object.entries(files).map(([file, text]) => [file, applyEdits(text, edits.filter(({ range }) => range.file === file))]));
      const compiled = async (source: Record<string, string>) => {
        const { folder, dispose } = await folderWith(source);
        try {
          return await build({ root: path.join(folder, main), timeoutSeconds: 100 });
        } finally {
          await dispose();
        }
      };
      assert.deepEqual(errorsOf(await compiled(files)), []);
      const result = await compiled(changed);
      assert.deepEqual(errorsOf(result).map(({ message }) => message), []);
      const { pages } = await extractPdfText(result.pdf ?? assert.fail('no PDF'));
      const text = squeezed(pages.map(page => page.streamText).join('\n'));
      for (const { found } of rewordings) for (const words of found) assert.ok(text.includes(squeezed(words)), `${words} in ${text.slice(0, 3000)}`);
    });
  }
});
