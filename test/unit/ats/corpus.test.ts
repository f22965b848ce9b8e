// A résumé fits its own field's jobs better than a stranger's. Needs real documents: RESUME_CORPUS names their folder.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { inputReader } from '../../../scripts/measure/readTex.ts';
import { evaluate } from '../../../src/ats/index.ts';
import { type Job, parseJob } from '../../../src/job/index.ts';
import { parseResume } from '../../../src/resume/index.ts';
import { describeCorpus } from '../../support/corpus.ts';

/** The corpus holds résumés of people who write software; these are their jobs, and those of others. */
const own = /engineer|developer|\bsre\b|software|data scien|devops/i;
const stranger = /recruit|designer|account|content|attorney|legal|counsel|communicat|sales|marketing|human res|\bHR\b|finance|contract|customer experience|advisor|director/i;

function jobsOf(folder: string): Job[] {
  const ads = readdirSync(path.join(folder, 'jobs/tts')).filter(name => /\.md$/i.test(name) && !/licen[cs]e/i.test(name))
    .map(name => parseJob(readFileSync(path.join(folder, 'jobs/tts', name), 'utf8'), { format: 'markdown' }));
  const careers = z.array(z.object({ title: z.string(), description: z.string() })).parse(JSON.parse(readFileSync(path.join(folder, 'jobs/microsoft/careers-sample.json'), 'utf8')));
  return [...ads, ...careers.map(({ title, description }) => parseJob(`${title}\n\n${description}`, { format: 'text' }))];
}

describeCorpus('ats: rank over the corpus', corpus => {

  it('every résumé scores higher against its own field\'s jobs', function () {
    this.timeout(120_000);
    const jobs = jobsOf(corpus).filter((_, index) => index % 3 === 0);
    const titled = (wanted: RegExp, not: RegExp): Job[] => jobs.filter(({ title = '' }) => wanted.test(title) && !not.test(title));
    const groups = [titled(own, stranger), titled(stranger, own)] as const;
    assert.ok(groups.every(group => group.length > 4));
    const documents = z.array(z.object({ name: z.string(), path: z.string() })).parse(JSON.parse(readFileSync(path.join(corpus, 'resumes/manifest.json'), 'utf8')));
    for (const { name, path: inside } of documents) {
      const file = path.join(corpus, 'resumes', name, inside);
      const resume = parseResume({ file: path.basename(file), text: readFileSync(file, 'utf8') }, inputReader(file));
      const [mine, theirs] = groups.map(group => group.map(job => evaluate({ pdf: null, resume, job, asOf: '2024-06-01' }).groups.find(({ id }) => id === 'B')!.points));
      // The chance that a job of the own field scores higher than a stranger's (the area under the ROC curve).
      const wins = mine!.flatMap(one => theirs!.map<number>(other => one > other ? 1 : one === other ? 0.5 : 0));
      const chance = wins.reduce((sum, win) => sum + win, 0) / wins.length;
      assert.ok(chance > 0.5, `${name}: ${chance.toFixed(2)}`);
    }
  });
});
