import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fixtureNames, parseFixture } from './fixtures.ts';

const fixtures = path.join(import.meta.dirname, '../../fixtures/resumes');

function words(text: string): string[] {
  // Ligatures, and words that TeX parts at the end of a line.
  return text.normalize('NFKC').replace(/[-\u00ad]\n/g, '').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean).sort();
}

/** TeX itself says what is visible: the words that the model calls visible are those of the PDF. */
describe('visible words, against TeX', () => {
  // moderncv's header and labels are its own.
  for (const name of fixtureNames.filter(item => item !== 'moderncv.tex' && !item.includes('/'))) it(name, function () {
    this.timeout(60_000);
    const folder = mkdtempSync(path.join(tmpdir(), 'resume-'));
    try {
      execFileSync('pdflatex', ['-no-shell-escape', '-interaction=nonstopmode', `-output-directory=${folder}`, name], { cwd: fixtures, stdio: 'ignore' });
      const text = execFileSync('pdftotext', ['-raw', path.join(folder, name.replace('.tex', '.pdf')), '-'], { encoding: 'utf8' });
      assert.deepEqual(words(parseFixture(name).visibleText), words(text));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
