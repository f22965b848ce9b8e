import assert from 'node:assert/strict';
import { parse } from '@unified-latex/unified-latex-util-parse';
import { z } from 'zod';
import { toSource } from '../../../src/resume/flow.ts';
import { lex } from '../../../src/resume/lexer.ts';
import { fixtureNames, fixtureText } from './fixtures.ts';

const place = z.object({ offset: z.number() });
const nodeSchema = z.looseObject({ type: z.string(), env: z.unknown().optional(), position: z.object({ start: place, end: place }).optional() });

/** Offsets at which the other parser sees environments begin and end. */
function environmentsByOracle(text: string): string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    const node = nodeSchema.safeParse(value);
    if (!node.success) return;
    const { type, env, position } = node.data;
    if (position && (type === 'environment' || type === 'verbatim' || type === 'mathenv')) {
      const name = typeof env === 'string' ? env : z.object({ content: z.string() }).parse(env).content;
      found.push(`${name} ${position.start.offset}-${position.end.offset}`);
    }
    for (const [key, inner] of Object.entries(node.data)) if (key !== 'position' && typeof inner === 'object') visit(inner);
  };
  visit(parse(text));
  return [...new Set(found)].sort();
}

/** Braces outside of comments and verbatim, matched by counting. */
function groupsByCounting(text: string): string[] {
  const hidden = lex(text).filter(token => token.kind === 'comment' || token.kind === 'verbatim' || token.kind === 'symbol');
  const pairs: string[] = [];
  const stack: number[] = [];
  let next = 0;
  for (let at = 0; at < text.length; at++) {
    const skip = hidden[next];
    if (skip && at >= skip.start) {
      at = skip.end - 1;
      next++;
    } else if (text[at] === '{') stack.push(at);
    else if (text[at] === '}') pairs.push(`${stack.pop()}-${at}`);
  }
  return pairs.sort();
}

describe('matching, against unified-latex', () => {
  for (const name of fixtureNames) {
    it(`environments of ${name} begin and end where it says`, () => {
      const text = fixtureText(name);
      const own = toSource('', text).environments.map(({ name: env, start, end }) => `${env} ${start}-${end}`).sort();
      const theirs = environmentsByOracle(text);
      assert.deepEqual(own.filter(item => theirs.some(other => other.startsWith(item.split(' ')[0] ?? ''))), theirs);
    });

    it(`groups of ${name} match as braces count`, () => {
      const text = fixtureText(name);
      const tokens = lex(text);
      const own = tokens.flatMap(token => (token.kind === 'open' ? [`${token.start}-${tokens[token.match]?.start}`] : [])).sort();
      assert.deepEqual(own, groupsByCounting(text));
    });
  }
});
