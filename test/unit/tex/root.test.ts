import assert from 'node:assert/strict';
import path from 'node:path';
import fc from 'fast-check';
import { findRoot } from '../../../src/tex/index.ts';
import { article } from './support.ts';

const at = (name: string): string => path.resolve('/home/ada', name);

/** Looks for the root of `file` in a folder tree that exists only here. */
function rootOf(file: string, files: Readonly<Record<string, string>>): Promise<string> {
  const known = new Map(Object.entries(files).map(([name, text]) => [at(name), text]));
  return findRoot(at(file), async name => known.get(name), async folder => [...known.keys()].filter(name => path.dirname(name) === folder).map(name => path.basename(name)));
}

describe('tex: root', () => {
  it('a document is its own root, comments aside', async () => {
    assert.equal(await rootOf('cv.tex', { 'cv.tex': article('Ada'), 'other.tex': article('\\input{cv}') }), at('cv.tex'));
    assert.equal(await rootOf('cv.tex', { 'cv.tex': `\uFEFF${article('Ada').replaceAll('\n', '\r\n')}` }), at('cv.tex'));
    assert.equal(await rootOf('a.tex', { 'a.tex': '% \\documentclass{x} \\begin{document}\nAda', 'main.tex': article('\\input{a}') }), at('main.tex'));
  });

  for (const magic of ['%!TeX root = ../main.tex', '% !TEX root=../main.tex', '%  ! tex ROOT =  ../main', '%%!TeX root = "../main.tex"  ', '\uFEFF% !TeX root = ../main.tex']) {
    it(`follows "${magic}"`, async () => {
      const files = { 'cv/main.tex': article('Ada'), 'cv/sec/work.tex': `${magic}\r\nWork` };
      assert.equal(await rootOf('cv/sec/work.tex', files), at('cv/main.tex'));
    });
  }

  it('follows chains of magic lines and comes out of circles', async () => {
    assert.equal(await rootOf('a.tex', { 'a.tex': '% !TeX root = b.tex', 'b.tex': '% !TeX root = c.tex', 'c.tex': article('Ada') }), at('c.tex'));
    assert.equal(await rootOf('a.tex', { 'a.tex': `% !TeX root = a.tex\n${article('Ada')}` }), at('a.tex'));
    assert.equal(await rootOf('a.tex', { 'a.tex': '% !TeX root = b.tex', 'b.tex': `% !TeX root = a.tex\n${article('Ada')}` }), at('b.tex'));
  });

  it('knows subfiles', async () => {
    assert.equal(await rootOf('sec/work.tex', { 'main.tex': article('Ada'), 'sec/work.tex': '\\documentclass[../main.tex]{subfiles}\n\\begin{document}\nWork\n\\end{document}' }), at('main.tex'));
  });

  for (const [command, extra] of [
    ['\\input{sec/work}', {}], ['\\input{sec/work.tex}', {}], ['\\input sec/work ', {}], ['\\include{sec/work}', {}], ['\\subfile{sec/work}', {}], ['\\import{sec/}{work}', {}],
    ['\\input{all}', { 'cv/all.tex': '\\input{sec/deep}', 'cv/sec/deep.tex': '\\subimport{./}{work}' }],
  ] as const) {
    it(`finds the document above that reads it by ${command}`, async () => {
      const files = { 'cv/aaa.tex': article('Someone else'), 'cv/main.tex': article(command), 'cv/sec/work.tex': 'Work', ...extra };
      assert.equal(await rootOf('cv/sec/work.tex', files), at('cv/main.tex'));
    });
  }

  it('finds the document of a class or style, and one whose preamble is elsewhere', async () => {
    assert.equal(await rootOf('my.cls', { 'my.cls': '\\LoadClass{article}', 'cv.tex': '\\documentclass[a4paper]{my}\n\\begin{document}x\\end{document}' }), at('cv.tex'));
    assert.equal(await rootOf('own.sty', { 'own.sty': 'x', 'cv.tex': article('x', '\\usepackage{geometry, own}\n') }), at('cv.tex'));
    const split = { 'cv.tex': '\\input{preamble}\n\\begin{document}x\\end{document}', 'preamble.tex': '\\documentclass{article}' };
    assert.equal(await rootOf('cv.tex', split), at('cv.tex'));
    assert.equal(await rootOf('preamble.tex', split), at('cv.tex'));
  });

  it('ignores a commented \\input, survives files that read each other', async () => {
    await assert.rejects(rootOf('a.tex', { 'a.tex': 'x', 'main.tex': article('% \\input{a}') }), { name: 'KnownError' });
    assert.equal(await rootOf('a.tex', { 'a.tex': '\\input{b}', 'b.tex': '\\input{a}', 'main.tex': article('\\input{b}') }), at('main.tex'));
  });

  it('says what to add when there is no root', async () => {
    await assert.rejects(rootOf('a.tex', { 'a.tex': 'x' }), { name: 'KnownError', message: /No root file was found for a\.tex.*% !TeX root = main\.tex/ });
    await assert.rejects(rootOf('a.tex', { 'a.tex': '\\documentclass{article}\nx' }), { name: 'KnownError', message: /no \\begin\{document\}/ });
    await assert.rejects(rootOf('a.tex', { 'a.tex': '% !TeX root = gone.tex' }), { name: 'KnownError', message: /a\.tex names gone\.tex as its root file, but .*gone\.tex does not exist/ });
    await assert.rejects(rootOf('a.tex', {}), { name: 'KnownError', message: /cannot be read/ });
  });

  it('looks three folders up, no further', async () => {
    const files = { 'main.tex': article('\\input{1/2/3/a}\\input{1/2/3/4/b}'), '1/2/3/a.tex': 'x', '1/2/3/4/b.tex': 'x' };
    assert.equal(await rootOf('1/2/3/a.tex', files), at('main.tex'));
    await assert.rejects(rootOf('1/2/3/4/b.tex', files), { name: 'KnownError' });
  });

  it('whatever the files hold: a file of the tree, or a KnownError', async () => {
    const name = fc.constantFrom('a.tex', 'b.tex', 'c.tex');
    const piece = fc.oneof(fc.string(), name.map(file => `\\input{${file}}`), name.map(file => `% !TeX root = ${file}\n`), fc.constantFrom('\\documentclass{article}', '\\begin{document}', '\\documentclass[b]{subfiles}', '%', '\n'));
    const text = fc.array(piece, { maxLength: 8 }).map(pieces => pieces.join(''));
    await fc.assert(fc.asyncProperty(text, text, text, async (a, b, c) => {
      const files = { 'a.tex': a, 'b.tex': b, 'c.tex': c };
      const root = await rootOf('a.tex', files).catch((error: unknown) => error);
      if (root instanceof Error) assert.equal(root.name, 'KnownError');
      else assert.ok(Object.keys(files).map(at).includes(String(root)));
    }));
  });
});
