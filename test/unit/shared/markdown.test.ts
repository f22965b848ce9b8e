import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plainMarkdown } from '../../../src/shared/markdown.ts';

/** What a browser shows of it. */
const shown = (markdown: string): string => markdown.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

describe('shared: foreign text in Markdown', () => {
  it('is on one line, holds no mark, and reads as it was', () => {
    const hostile = fc.constantFrom('![x](https://example.org/a.png)', '<img src=x onerror=alert(1)>', '| a | b |', '[run](command:workbench.action.quit)', '`code`', '**bold**', '# heading', '1. item', '\n---\n', '&lt;b&gt;', '$x$', 'https://example.org', 'www.example.org', 'café – naïve');
    fc.assert(fc.property(fc.array(fc.oneof(hostile, fc.string({ unit: 'binary' }))).map(parts => parts.join('')), text => {
      const markdown = plainMarkdown(text);
      assert.doesNotMatch(markdown.replace(/&#\d+;/g, ''), /[\n\r`*_{}[\]()<>#+!|~&:$@\\-]/);
      assert.equal(shown(markdown), text.replace(/\s+/g, ' ').trim());
    }));
  });
});
