import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lex } from '../../../src/resume/lexer.ts';
import { fixtureNames, fixtureText } from './fixtures.ts';
import { latexish } from './latexish.ts';

function assertLossless(text: string): void {
  const tokens = lex(text);
  let at = 0;
  for (const [index, token] of tokens.entries()) {
    assert.equal(token.start, at);
    assert.ok(token.end > token.start, `empty token at ${at}`);
    at = token.end;
    if (token.match < 0) continue;
    const partner = tokens[token.match];
    assert.equal(partner?.match, index);
    assert.notEqual(partner?.kind, token.kind);
  }
  assert.equal(at, text.length);
}

describe('lexer', () => {
  it('loses no byte of any string', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), latexish), assertLossless), { numRuns: 500 });
  });

  for (const name of fixtureNames) it(`loses no byte of ${name}, cut anywhere`, () => {
    const text = fixtureText(name);
    assertLossless(text);
    fc.assert(fc.property(fc.nat(text.length), fc.nat(text.length), (a, b) => assertLossless(text.slice(Math.min(a, b), Math.max(a, b)))), { numRuns: 60 });
  });

  const kinds = (text: string): string[] => lex(text).map(token => `${token.kind}${token.name ? `(${token.name})` : ''}`);

  it('tells commands, symbols, parameters and comments apart', () => {
    assert.deepEqual(kinds('\\item* 5\\% of #1%note\n  x'), ['command(item)', 'text', 'space', 'text', 'symbol(%)', 'space', 'text', 'space', 'parameter(1)', 'comment', 'text']);
  });

  it('sees an empty line behind a comment', () => {
    assert.deepEqual(kinds('a%b\n\nc'), ['text', 'comment', 'paragraph', 'text']);
  });

  it('keeps braces inside \\verb and verbatim out of the matching', () => {
    const tokens = lex('{\\verb|}|\\begin{verbatim}}{\\end{verbatim}}');
    assert.equal(tokens[0]?.match, tokens.length - 1);
  });

  it('reads addresses as they are, percent signs and all', () => {
    const tokens = lex('\\href{https://example.org/a%20b#c_d}{text} after');
    assert.equal(tokens.find(token => token.kind === 'verbatim')?.name, 'https://example.org/a%20b#c_d');
    assert.equal(tokens.some(token => token.kind === 'comment'), false);
  });

  it('takes @ for a letter between \\makeatletter and \\makeatother', () => {
    assert.deepEqual(kinds('\\a@b\\makeatletter\\a@b\\makeatother\\a@b'), ['command(a)', 'text', 'command(makeatletter)', 'command(a@b)', 'command(makeatother)', 'command(a)', 'text']);
  });
});
