import assert from 'node:assert/strict';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { extractPdfText } from '../../../src/pdf/index.ts';
import { createFastBuilder, parseSynctex, type BuildResult } from '../../../src/tex/index.ts';
import { folderWith } from './support.ts';

const main = path.resolve('/home/ada/cv/cv.tex');
const sample = (name = main): string => `SyncTeX Version:1
Input:1:${name}
Input:2:/usr/share/texlive/texmf-dist/tex/latex/base/article.cls
Output:pdf
Magnification:1000
Unit:1
X Offset:0
Y Offset:0
Content:
!100
{1
[1,9:4736286,46220574:26673152,41484288,0
(1,4:6578176,6578176:6578176,657818,0
x1,4:6578176,6578176
g1,5:9867264,6578176
x2,7:9867264,6578176
)
]
}1
Postamble:
`;

describe('tex: SyncTeX', function () {
  this.timeout(120_000);

  it('reads boxes and words, packed or not, in points from the top left', () => {
    for (const bytes of [Buffer.from(sample()), gzipSync(sample())]) {
      const synctex = parseSynctex(bytes);
      const [place, ...more] = synctex?.toPdf(main, 4) ?? [];
      assert.deepEqual(more, []);
      assert.deepEqual([place?.page, ...[place?.x, place?.y, place?.width, place?.height].map(value => Math.round(value ?? 0))], [1, 100, 90, 100, 10]);
      assert.deepEqual(synctex?.toSource(1, 101, 95), { file: main, line: 4 });
      assert.deepEqual(synctex.toSource(1, 149, 95), { file: main, line: 5 });
      assert.deepEqual(synctex.toSource(1, 500, 700), { file: main, line: 5 });
    }
  });

  it('takes the next line that has output, and says nothing of other files and pages', () => {
    const synctex = parseSynctex(Buffer.from(sample(path.join(path.dirname(main), '.', 'cv.tex'))));
    assert.equal(synctex?.toPdf(main, 2).length, 1);
    assert.deepEqual(synctex?.toPdf(main, 6), []);
    assert.deepEqual(synctex?.toPdf(path.resolve('/home/ada/other.tex'), 4), []);
    assert.equal(synctex?.toSource(2, 1, 1), undefined);
    assert.deepEqual([synctex?.firstOn(1), synctex?.firstOn(2)], [{ file: main, line: 4 }, undefined]);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.uint8Array(), bytes => { parseSynctex(bytes); }));
    fc.assert(fc.property(fc.array(fc.constantFrom(...sample().split('\n'), '(1,1:1', ')', '{x', 'Input:9')), lines => {
      parseSynctex(Buffer.from(`SyncTeX Version:1\n${lines.join('\n')}`))?.toSource(1, 5, 5);
    }));
    assert.equal(parseSynctex(gzipSync(sample()).subarray(0, 40)), undefined);
  });

  for (const engine of ['pdflatex', 'xelatex', 'lualatex'] as const) {
    it(`finds every word of a document and comes back, on the full and the fast path (${engine})`, async () => {
      const words = ['Analytical', 'Difference', 'Programmes', 'Correspondence'];
      const text = `\\documentclass{article}\n% a comment\n\\begin{document}\n\\section{Work}\n${words[0]}\n\n${words[1]}\n\n\\input{part/more}\n\\end{document}\n`;
      const { folder, dispose } = await folderWith({ 'my cv.tex': text, 'part/more.tex': `\n${words[2]}\n\n${words[3]}\n` });
      const [root, part] = [path.join(folder, 'my cv.tex'), path.join(folder, 'part/more.tex')];
      const expected = [[root, 5], [root, 7], [part, 2], [part, 4]] as const;
      const builder = createFastBuilder({ root, engine, timeoutSeconds: 60, trusted: true });
      try {
        const full: BuildResult = await builder.build();
        await builder.idle();
        const fast = await builder.build();
        assert.equal(fast.path, 'fast');
        for (const result of [full, fast]) {
          const synctex = parseSynctex(result.synctex ?? new Uint8Array());
          const pdf = await extractPdfText(new Uint8Array(result.pdf ?? []));
          const found = pdf.pages.flatMap(page => page.words);
          for (const [index, [file, line]] of expected.entries()) {
            const word = found.find(({ text }) => text === words[index]);
            assert.ok(word, words[index]);
            const [middleX, middleY] = [word.x + word.width / 2, word.y + word.height / 2];
            const source = synctex?.toSource(1, middleX, middleY);
            // TeX notes a paragraph's last words at the blank line that ends it.
            assert.ok(source?.file === file && (source.line === line || source.line === line + 1), `${words[index]}: ${JSON.stringify(source)}`);
            const places = synctex?.toPdf(file, line) ?? [];
            assert.ok(places.some(({ page, x, y, width, height }) => page === 1 && x - 2 <= middleX && middleX <= x + width + 2 && y - 4 <= middleY && middleY <= y + height + 4), words[index]);
          }
        }
      } finally {
        await builder.dispose();
        await dispose();
      }
    });
  }
});
