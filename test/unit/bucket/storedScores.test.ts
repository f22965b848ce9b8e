import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { buildRecord, doubtOf, parseRecord, texKeyOf } from '../../../src/bucket/index.ts';
import { recordInput } from './support/samples.ts';

const input = recordInput();
const record = buildRecord(input);
const own = createHash('sha256').update(input.after.pdf).digest('hex');
const doubt = (json: object, hash = own, rubric = record.rubricVersion) => doubtOf(parseRecord(JSON.stringify(json)), hash, rubric);

describe('what is to be doubted about stored scores', () => {
  it('nothing, where bytes and rubric are the ones that were measured', () => { assert.equal(doubt(record), undefined); });

  it('no record, an older tool\'s, one that is not what it says, other bytes, another rubric', () => {
    assert.equal(doubtOf(undefined, own, record.rubricVersion), 'none');
    assert.equal(doubt({ initial_ats_score: 61, final_ats_score: 70 }), 'olderTool');
    assert.equal(doubt({ ...record, after: { ...record.after, total: 'high' } }), 'unfit');
    assert.equal(doubt({ ...record, schemaVersion: 99 }), 'unfit');
    assert.equal(doubt(record, 'f'.repeat(64)), 'otherBytes');
    assert.equal(doubt(record, own, '99.0.0'), 'otherRubric');
    assert.equal(doubt(record, 'f'.repeat(64), '99.0.0'), 'otherBytes', 'the graver one is told');
  });

  it('the LaTeX is where the record says, else beside the PDF', () => {
    assert.equal(texKeyOf('json/ada-Example.json', parseRecord(JSON.stringify(record))), record.artifacts.tex.key);
    assert.equal(texKeyOf('json/json/ada.json', undefined), 'latex/json/ada.tex');
  });
});
