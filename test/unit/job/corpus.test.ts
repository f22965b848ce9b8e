import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseJob } from '../../../src/job/index.ts';
import { describeCorpus } from '../../support/corpus.ts';

describeCorpus('job: real ads', corpus => {
  it('all parse, and nearly all give a title and requirements', () => {
    const folder = join(corpus, 'jobs', 'tts');
    const ads = readdirSync(folder).filter(name => /\.md$/i.test(name));
    assert.ok(ads.length > 0, `no ads in ${folder}`);
    const jobs = ads.map(name => parseJob(readFileSync(join(folder, name), 'utf8'), { format: 'markdown' }));
    for (const { text, requirements } of jobs) {
      for (const { range } of requirements) assert.ok(range.start >= 0 && range.start < range.end && range.end <= text.length);
    }
    const titled = jobs.filter(job => job.title !== undefined).length;
    const asking = jobs.filter(job => job.requirements.some(({ kind }) => kind === 'skill')).length;
    console.log(`      ${jobs.length} ads: ${titled} with a title, ${asking} with skills`);
    assert.ok(titled >= 0.9 * jobs.length && asking >= 0.85 * jobs.length);
  });
});
