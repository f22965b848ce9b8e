// node scripts/train/tagger.ts [--validate]
// Learns the skill tagger from SkillSpan's training ads (RESUME_CORPUS/skill-spans/train.json) and writes src/job/tagger/weights.ts,
// the same bytes every time. --validate: five-fold cross validation over those ads instead, at several thresholds.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { readModel, written, type Model } from '../../src/job/tagger/asset.ts';
import { flag } from '../lib/arguments.ts';
import { main, ScriptError } from '../lib/main.ts';
import { root } from '../lib/paths.ts';
import { scored, taggerWith, type Scores } from '../measure/spans.ts';
import { taggedOf } from './tagger/facts.ts';
import { randomFrom, shuffled } from './tagger/learn.ts';
import { modelOf } from './tagger/model.ts';
import { adsOf, readRows, type Row } from './tagger/rows.ts';

const folds = 5;
const thresholds = [0.15, 0.19, 0.23, 0.27, 0.31, 0.4, 0.6, 0.75, 0.9];

/** @returns the scores over all ads at each threshold, every ad tagged by a model that has not seen it. */
function validated(ads: readonly Row[][]): Record<string, Scores> {
  const order = shuffled(ads, randomFrom(7));
  const tagged = order.map(ad => taggedOf(ad));
  const models: Model[] = Array.from({ length: folds }, (_, fold) => {
    const { byteLength, buffer } = written(modelOf(tagged.filter((_ad, i) => i % folds !== fold)));
    console.error(`fold ${fold + 1} of ${folds}: ${byteLength} bytes`);
    return readModel(new Uint8Array(buffer));
  });
  return Object.fromEntries(thresholds.map(threshold => [threshold, scored(order, (ad, i) => taggerWith({ threshold, model: models[i % folds]! })(ad, i))]));
}

await main(async () => {
  const corpus = process.env['RESUME_CORPUS'];
  if (corpus === undefined) throw new ScriptError('RESUME_CORPUS names no folder: set it to the one that holds skill-spans/train.json.');
  const ads = adsOf(readRows(path.join(corpus, 'skill-spans', 'train.json')));
  if (flag('--validate')) {
    for (const [threshold, scores] of Object.entries(validated(ads))) console.log(threshold, JSON.stringify(scores));
    return;
  }
  const bytes = written(modelOf(ads.map(ad => taggedOf(ad))));
  const file = path.join(root, 'src', 'job', 'tagger', 'weights.ts');
  writeFileSync(file, `// Written by scripts/train/tagger.ts; see NOTICE.md for what it was learned from.\nexport const weights = '${Buffer.from(bytes).toString('base64')}';\n`);
  console.log(`${path.relative(root, file)}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
});
