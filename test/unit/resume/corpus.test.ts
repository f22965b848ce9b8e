import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describeResume, parseResume } from '../../../src/resume/index.ts';
import { describeCorpus } from '../../support/corpus.ts';

/** Documents of other people are no part of the project; where a folder of them is at hand, every one must be read. */
describeCorpus('corpus of real résumés', folder => {
  const documents = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile() && /\.(?:tex|xtx)$/.test(entry.name)).map(entry => path.join(entry.parentPath, entry.name))
    .filter(file => /^[^%\n]*\\begin\{document\}/m.test(readFileSync(file, 'latin1')));
  const shares: number[] = [];
  for (const file of documents) it(path.relative(folder, file), () => {
    const base = path.dirname(file);
    const description = describeResume(parseResume({ file, text: readFileSync(file, 'utf8') }, name => {
      const found = path.resolve(base, name);
      return existsSync(found) && statSync(found).isFile() ? { file: found, text: readFileSync(found, 'utf8') } : undefined;
    }));
    assert.equal(description.roundTrip, true);
    shares.push(description.understoodShare);
  });
  it('at least 95 % of them have 90 % of their visible words understood', () => {
    const good = shares.filter(share => share >= 0.9).length;
    assert.ok(good >= shares.length * 0.95, `${good} of ${shares.length}`);
  });
});
