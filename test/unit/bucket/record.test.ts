import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { buildRecord, parseRecord, publicationRecordSchema, storedEvaluation, texContentType } from '../../../src/bucket/index.ts';
import { isKnownError } from '../../../src/shared/knownError.ts';
import { evaluation, recordInput } from './support/samples.ts';

const scores = fc.double({ min: 0, max: 100, noNaN: true });

describe('publication record', () => {
  it('tells of exactly the files it was made from', () => {
    const input = recordInput();
    const record = buildRecord(input);
    const hash = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex');
    assert.equal(record.after.pdfSha256, hash(input.after.pdf));
    assert.equal(record.before.resumeSha256, hash(input.before.tex));
    assert.equal(record.job.sha256, hash(input.job.text));
    assert.deepEqual(record.artifacts, {
      pdf: { key: `resumes/ada-Example/${input.publicationId}.pdf`, sha256: hash(input.after.pdf), bytes: input.after.pdf.byteLength, contentType: 'application/pdf' },
      tex: { key: `latex/ada-Example/${input.publicationId}.tex`, sha256: hash(input.after.tex), bytes: input.after.tex.byteLength, contentType: 'text/plain; charset=utf-8' },
      json: { key: `json/ada-Example/${input.publicationId}.json`, contentType: 'application/json' },
    });
    assert.equal(publicationRecordSchema.safeParse(JSON.parse(JSON.stringify(record))).success, true);
  });

  it('carries the older names, computed from what was measured', () => {
    const record = buildRecord(recordInput());
    assert.equal(record.initial_ats_score, 50);
    assert.equal(record.final_ats_score, 75);
    assert.equal(record.score_improvement, 25);
    assert.deepEqual(record.keyword_match_analysis, { matched_keywords: ['Python'], missing_keywords: ['Rust'], keyword_match_percentage: 50 });
    // Nothing measured experience or education here: no number is made up.
    assert.deepEqual(record.section_scores, { skills: 75, experience: null, education: null, overall_format: 75 });
    assert.match(record.final_ats_feedback, /^Check B1 \(37\.5 of 50\.0\): B1 was looked at\.\n/);
    assert.deepEqual(record.delta, { A1: 7.5, B1: 12.5, B2: 5 });
  });

  it('never raises a score, whatever was measured', () => {
    fc.assert(fc.property(scores, scores, (before, after) => {
      const input = recordInput();
      const record = buildRecord({ ...input, before: { ...input.before, evaluation: evaluation(before) }, after: { ...input.after, evaluation: evaluation(after) } });
      assert.equal(record.initial_ats_score, before);
      assert.equal(record.final_ats_score, after);
      assert.equal(record.score_improvement, after - before);
    }));
  });

  it('turns its delta around exactly when before and after are swapped', () => {
    fc.assert(fc.property(scores, scores, (one, other) => {
      const input = recordInput();
      const [a, b] = [{ ...input.before, evaluation: evaluation(one) }, { ...input.after, evaluation: evaluation(other) }];
      const there = buildRecord({ ...input, before: a, after: b });
      const back = buildRecord({ ...input, before: b, after: a });
      for (const [id, points] of Object.entries(there.delta)) assert.ok(points === -(back.delta[id] ?? NaN), `${id}: ${points} and ${back.delta[id]}`);
      assert.ok(there.score_improvement === -back.score_improvement);
    }));
  });

  it('gives back each evaluation as it was measured, through JSON', () => {
    fc.assert(fc.property(scores, scores, (before, after) => {
      const input = recordInput();
      const [first, second] = [evaluation(before), evaluation(after, { gates: [{ id: 'hidden', cap: 40, reason: 'Hidden text' }], notes: ['A note'], extractor: { name: 'pdf.js', version: '7' } })];
      const record = buildRecord({ ...input, before: { ...input.before, evaluation: first }, after: { ...input.after, evaluation: second } });
      const read = parseRecord(JSON.stringify(record)).record!;
      assert.deepEqual(storedEvaluation(read, 'before'), first);
      assert.deepEqual(storedEvaluation(read, 'after'), second);
    }));
  });

  it('stores the job text only when asked to', () => {
    const input = recordInput();
    assert.equal(JSON.stringify(buildRecord(input)).includes(input.job.text), false);
    assert.equal(buildRecord({ ...input, storeJobText: true }).job.text, input.job.text);
  });

  it('publishes no path of the machine', () => {
    const input = recordInput();
    const [change] = input.changes;
    for (const [file, told] of [['/home/ada/cv/ada.tex', 'ada.tex'], ['C:\\Users\\ada\\ada.tex', 'ada.tex'], ['file:///home/ada/ada.tex', 'ada.tex'], ['sections/work.tex', 'sections/work.tex']]) {
      const range = { file: file!, start: 1, end: 2 };
      const measured = evaluation(60, { checks: [{ ...evaluation(60).checks[0]!, evidence: [{ text: 'x', range }] }], requirements: [{ ...evaluation(60).requirements[0]!, found: [{ text: 'x', range }] }] });
      const record = buildRecord({ ...input, after: { ...input.after, evaluation: measured }, changes: [{ ...change!, range }] });
      const files = [record.changes[0]?.range.file, record.after.checks[0]?.evidence[0]?.range?.file, record.after.requirements[0]?.found[0]?.range?.file];
      assert.deepEqual(files, [told, told, told]);
    }
  });

  it('refuses what was not measured, or not measured alike', () => {
    const input = recordInput();
    const withAfter = (changes: Parameters<typeof evaluation>[1]) => ({ ...input, after: { ...input.after, evaluation: evaluation(60, changes) } });
    assert.throws(() => buildRecord(withAfter({ total: null })), error => isKnownError(error) && /no PDF to measure/.test(error.message));
    assert.throws(() => buildRecord(withAfter({ asOf: '2026-03-02' })), isKnownError);
    assert.throws(() => buildRecord(withAfter({ rubricVersion: '2' })), isKnownError);
  });

  it('says that LaTeX is UTF-8 only when it is', () => {
    for (const charset of ['utf-8', 'UTF8', 'utf8bom', 'us-ascii']) assert.equal(texContentType(charset), 'text/plain; charset=utf-8');
    for (const charset of [undefined, 'iso-8859-1', 'windows1252', 'utf-16le']) assert.equal(texContentType(charset), 'text/plain');
  });
});

describe('reading records', () => {
  it('reads a record of an older tool, which has only the older names', () => {
    const older = {
      initial_ats_score: 61, initial_ats_feedback: 'Few keywords.', final_ats_score: '84%', final_ats_feedback: ['Better.', 'Still no Rust.'], score_improvement: 23,
      keyword_match_analysis: { matched_keywords: ['Python'], missing_keywords: ['Rust'], keyword_match_percentage: 50 }, section_scores: { skills: 80 },
    };
    const { record, summary } = parseRecord(`\uFEFF${JSON.stringify(older)}`);
    assert.equal(record, undefined);
    assert.deepEqual(summary, {
      initialScore: 61, finalScore: 84, initialFeedback: 'Few keywords.', finalFeedback: 'Better.\nStill no Rust.', matchedKeywords: ['Python'], missingKeywords: ['Rust'],
    });
  });

  it('reads a record of a later version as far as the older names go', () => {
    const { record, summary } = parseRecord(JSON.stringify({ ...buildRecord(recordInput()), schemaVersion: 2, after: 'something new' }));
    assert.equal(record, undefined);
    assert.equal(summary.finalScore, 75);
    assert.equal(summary.company, 'Example Ltd');
  });

  it('takes a value of the wrong type for missing, never for 0', () => {
    const { summary } = parseRecord('{"initial_ats_score":null,"final_ats_score":70,"initial_ats_feedback":{"a":1},"keyword_match_analysis":"none","job":5}');
    assert.deepEqual(summary, { finalScore: 70, matchedKeywords: [], missingKeywords: [] });
  });

  it('refuses anything else by name, and never throws anything but a KnownError', () => {
    for (const text of ['', 'not json', '{}', '[]', 'null', '42', '{"final_ats_score":"high"}']) {
      assert.throws(() => parseRecord(text, 'json/ada.json'), error => isKnownError(error) && error.message.startsWith('json/ada.json is not a publication record'), text);
    }
    fc.assert(fc.property(fc.oneof(fc.json(), fc.string()), text => {
      try {
        parseRecord(text);
      } catch (error) {
        assert.ok(isKnownError(error));
      }
    }));
  });
});
