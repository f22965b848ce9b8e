import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import type { Evaluation } from '../../../src/ats/index.ts';
import { ScoreHistory } from '../../../src/host/scoreHistory.ts';

const memento = (stored: Record<string, unknown> = {}) => ({
  keys: () => Object.keys(stored),
  get: (key: string) => structuredClone(stored[key]),
  update: (key: string, value: unknown) => { stored[key] = structuredClone(value); return Promise.resolve(); },
}) as vscode.Memento;
const resume = { toString: () => 'file:///cv.tex' } as vscode.Uri;
const evaluation = (total: number | null, rubricVersion = '1.0.0') => ({ rubricVersion, total, groups: [{ id: 'A', name: 'Machine readability', points: 20, max: 30 }] }) as Evaluation;
const at = (minute: number) => new Date(Date.UTC(2026, 5, 15, 8, minute));

describe('host: the history of a score', () => {
  it('a score that changed is a new point, the same again is not', async () => {
    const history = new ScoreHistory(memento());
    await history.add({ resume, job: 'a', evaluation: evaluation(60), measured: ['text'] }, at(0));
    await history.add({ resume, job: 'a', evaluation: evaluation(60), measured: ['text'] }, at(1));
    await history.add({ resume, job: 'a', evaluation: evaluation(62), measured: ['other text'] }, at(2));
    await history.add({ resume, job: 'a', evaluation: evaluation(62, '1.1.0'), measured: ['other text'] }, at(3));
    const points = await history.add({ resume, job: 'a', evaluation: evaluation(62, '1.1.0'), measured: ['other text', 'a requirement less'] }, at(4));
    assert.deepEqual(points.map(({ asOf, total, current }) => [asOf.slice(14, 16), total, current]), [['00', 60, undefined], ['02', 62, undefined], ['03', 62, undefined], ['04', 62, true]]);
  });

  it('each job has its own, in every window; without a PDF there is no point', async () => {
    const state = memento();
    await new ScoreHistory(state).add({ resume, job: 'a', evaluation: evaluation(60), measured: [] }, at(0));
    assert.equal((await new ScoreHistory(state).add({ resume, job: 'b', evaluation: evaluation(40), measured: [] }, at(1))).length, 1);
    assert.deepEqual((await new ScoreHistory(state).add({ resume, job: 'a', evaluation: evaluation(null), measured: [] }, at(2))).map(({ total }) => total), [60]);
  });

  it('is bounded, and the oldest points and jobs go', async () => {
    const history = new ScoreHistory(memento());
    let points = await history.add({ resume, job: 'a', evaluation: evaluation(0), measured: [] }, at(0));
    for (let total = 1; total <= 250; total++) points = await history.add({ resume, job: 'a', evaluation: evaluation(total / 10), measured: [total] }, at(0));
    assert.deepEqual([points.length, points[0]?.total, points.at(-1)?.total], [200, 5.1, 25]);
    for (let job = 0; job < 150; job++) await history.add({ resume, job: String(job), evaluation: evaluation(1), measured: [] }, at(0));
    assert.equal((await history.add({ resume, job: 'a', evaluation: evaluation(2), measured: [] }, at(1))).length, 1, 'forgotten');
    assert.equal((await history.add({ resume, job: '149', evaluation: evaluation(2), measured: [] }, at(1))).length, 2);
  });

  it('what another version stored is dropped', async () => {
    assert.equal((await new ScoreHistory(memento({ 'scores.v1': { x: 3 } })).add({ resume, job: 'a', evaluation: evaluation(1), measured: [] }, at(0))).length, 1);
  });
});
