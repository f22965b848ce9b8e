import assert from 'node:assert/strict';
import fc from 'fast-check';
import { chooseEngine } from '../../../src/tex/index.ts';
import { engineAfter } from '../../../src/tex/engine.ts';
import { article } from './support.ts';

describe('tex: engine', () => {
  for (const [magic, engine] of [
    ['% !TeX program = xelatex', 'xelatex'], ['%!TEX program=lualatex', 'lualatex'], ['% !TEX TS-program = XeLaTeX', 'xelatex'], ['%%! tex ts-program =pdfLaTeX', 'pdflatex'],
    ['% !TeX program = lualatexmk', 'lualatex'], ['\uFEFF% !TeX program = xetex\r', 'xelatex'], ['% !TeX program = pdflatexmk', 'pdflatex'],
  ] as const) {
    it(`"${magic.trim()}" means ${engine}, before anything else`, () => {
      assert.equal(chooseEngine(`${magic}\n${article('x', '\\usepackage{fontspec}\n\\usepackage{luacode}\n')}`, []), engine);
    });
  }

  it('an unknown program is no magic', () => {
    assert.equal(chooseEngine(`% !TeX program = arara\n${article('x')}`, []), 'pdflatex');
  });

  it('font commands of XeTeX ask for xelatex, in the document or its own class', () => {
    assert.equal(chooseEngine(article('x'), []), 'pdflatex');
    for (const preamble of ['\\usepackage{fontspec}', '\\usepackage[no-math]{fontspec}', '\\RequirePackage{geometry,fontspec}', '\\setmainfont{Lato}', '\\usepackage{xeCJK}', '\\usepackage{polyglossia}']) {
      assert.equal(chooseEngine(article('x', preamble), []), 'xelatex', preamble);
      assert.equal(chooseEngine(article('x'), [preamble]), 'xelatex', preamble);
      assert.equal(chooseEngine(article('x', `% ${preamble}\n`), []), 'pdflatex', preamble);
    }
    assert.equal(chooseEngine(article('100\\% \\setmainfont{Lato}'), []), 'xelatex');
  });

  it('a source that branches on the engine gets pdflatex; Lua code needs lualatex', () => {
    for (const test of ['\\ifPDFTeX', '\\ifxetex', '\\ifXeTeX', '\\ifluatex', '\\iftutex']) {
      assert.equal(chooseEngine(article('x', `${test}\\else\\usepackage{fontspec}\\fi\n`), []), 'pdflatex', test);
    }
    assert.equal(chooseEngine(article('\\directlua{tex.print("x")}'), []), 'lualatex');
    assert.equal(chooseEngine(article('x', '\\usepackage{fontspec}\\RequireLuaTeX\n'), []), 'lualatex');
  });

  it('learns from the log, once for each mistake', () => {
    const fontspec = 'a.sty:45: Fatal Package fontspec Error: The fontspec package requires either XeTeX or\n(fontspec)                      LuaTeX.\n';
    const spacing = "Package microtype Error: Letterspacing currently doesn't work with xetex.\n";
    assert.equal(engineAfter('pdflatex', fontspec), 'xelatex');
    assert.equal(engineAfter('xelatex', fontspec), undefined);
    assert.equal(engineAfter('xelatex', spacing), 'lualatex');
    assert.equal(engineAfter('lualatex', spacing), undefined);
    assert.equal(engineAfter('pdflatex', 'fine'), undefined);
  });

  it('never depends on comments', () => {
    fc.assert(fc.property(fc.constantFrom('fontspec', 'geometry', 'luacode'), fc.string().filter(text => !/[\n\r\u2028\u2029]|!/.test(text)), (name, comment) => {
      const source = `\\documentclass{article}\n\\usepackage{${name}}\n\\begin{document}\nx\n\\end{document}\n`;
      assert.equal(chooseEngine(source.replace('x', `x %${comment}`), []), chooseEngine(source, []));
    }));
  });
});
