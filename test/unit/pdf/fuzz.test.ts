// 500 changed PDFs and job texts; `node scripts/fuzz.ts` runs 10,000, each under a watch.
import assert from 'node:assert/strict';
import { createRunner } from '../../../scripts/fuzz/cases.ts';
import { pdfSeeds } from '../../../scripts/fuzz/seeds.ts';
import { extractPdfText } from '../../../src/pdf/index.ts';

describe('fuzz', function () {
  this.timeout(120_000);

  it('the unchanged PDFs are read', async () => {
    const [first, second] = await Promise.all((await pdfSeeds()).map(bytes => extractPdfText(bytes)));
    assert.match(first!.pages[0]!.streamText, /Ilse Marchetti .*Experience .*Software Engineer/);
    assert.deepEqual(new Set(first!.pages[0]!.words.flatMap(({ hidden }) => hidden ?? [])), new Set(['invisible', 'clipped', 'transparent', 'colour']));
    assert.match(second!.pages[0]!.streamText, /ferry line 11 in Python/);
  });

  it('500 changed PDFs and job texts: a result or a message that says what to do', async () => {
    const run = await createRunner();
    for (let seed = 0; seed < 500; seed += 1) await run(seed).catch((error: unknown) => { throw new Error(`case ${seed}`, { cause: error }); });
  });
});
