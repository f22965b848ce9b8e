import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isBalanced, verifyReordering } from '../../../../src/tailor/index.ts';

describe('truth check of a reordering', () => {
  const bullets = '\\item Cut costs by 12\\% in \\textbf{Go}\n  \\item Wrote docs';

  it('passes a permutation', () => {
    assert.deepEqual(verifyReordering(bullets, '\\item Wrote docs\n  \\item Cut costs by 12\\% in \\textbf{Go}'), { verdict: 'pass', rules: [], unsupported: [] });
  });

  const lies: [string, string, string[]][] = [
    ['a raised number', bullets.replace('12', '21'), ['21']],
    ['an added skill', `${bullets} and Rust`, ['and', 'Rust']],
    ['a look-alike letter', bullets.replace('Go', 'Gо'), ['Gо']],
    ['an added macro', `${bullets}\\input{secret}`, ['\\input', '{', 'secret', '}']],
    ['a repeated word', bullets.replace('Wrote docs', 'Wrote docs docs'), ['docs']],
  ];
  for (const [what, after, unsupported] of lies) {
    it(`blocks ${what}, and names it`, () => {
      const found = verifyReordering(bullets, after);
      assert.equal(found.verdict, 'block');
      assert.deepEqual([...found.unsupported].sort(), unsupported.sort());
    });
  }

  it('blocks a lost word', () => {
    assert.deepEqual(verifyReordering(bullets, bullets.replace(' docs', '')), { verdict: 'block', rules: ['conserves-tokens'], unsupported: [] });
  });

  it('blocks what is no longer balanced though every token is there', () => {
    assert.deepEqual(verifyReordering('{a} b', '}a{ b').rules, ['balanced-latex']);
  });

  it('any shuffle of words conserves, any other text does not', () => {
    const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
    fc.assert(fc.property(fc.array(word, { minLength: 1 }), fc.nat(), word, (words, seed, extra) => {
      const shuffled = words.map((text, index) => ({ text, key: (index * 7919 + seed) % 101 })).sort((a, b) => a.key - b.key).map(({ text }) => text);
      assert.equal(verifyReordering(words.join(' '), shuffled.join(' ')).verdict, 'pass');
      assert.equal(verifyReordering(words.join(' '), [...shuffled, extra].join(' ')).verdict, 'block');
    }));
  });
});

describe('balance', () => {
  const cases: [string, boolean][] = [
    ['a {b} \\{ c', true], ['a } b {', false], ['\\begin{itemize}{x}\\end{itemize}', true], ['\\begin{a}\\begin{b}\\end{a}\\end{b}', false],
    ['50\\% {of} % not this }\n', true], ['{', false], ['\\\\{x}', true],
  ];
  for (const [latex, balanced] of cases) it(`${JSON.stringify(latex)} is ${balanced ? '' : 'not '}balanced`, () => assert.equal(isBalanced(latex), balanced));
});
