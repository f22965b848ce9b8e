import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  allPublications, measureUsage, monthlyCost, newestScores, newPublicationId, outdated, overleafUrl, publicationKeys, searchObjects, storagePrice, unfinished, type Bucket, type BucketObject,
} from '../../../src/bucket/index.ts';

/** A bucket as a sorted list, with short pages; counts its requests. */
function listed(keys: readonly string[], pageSize = 1000): Pick<Bucket, 'scan'> & { requests: number } {
  const objects = [...keys].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))).map((key): BucketObject => ({ key, size: key.length }));
  const fake = {
    requests: 0,
    async scan(prefix: string, { token, after = '' }: { token?: string | undefined; after?: string | undefined } = {}) {
      fake.requests++;
      const all = objects.filter(({ key }) => key.startsWith(prefix) && Buffer.compare(Buffer.from(key), Buffer.from(after)) > 0);
      const start = Number(token ?? 0);
      const next = start + pageSize < all.length ? { next: String(start + pageSize) } : {};
      // A continued listing needs the same `after` behind it, which a real token carries.
      return { objects: (token === undefined ? all : objects.filter(({ key }) => key.startsWith(prefix)).slice(-all.length)).slice(start, start + pageSize), ...next };
    },
  };
  return fake;
}

const idAt = (time: string, total: number): string => newPublicationId({ createdAt: time, total, contents: [time, String(total)] });
const publication = (base: string, id: string): string[] => { const { pdf, tex, json } = publicationKeys(base, id).immutable; return [pdf, tex, json]; };

describe('keeping order in a bucket', () => {
  const ids = ['2026-01-01T10:00:00.000Z', '2026-02-01T10:00:00.000Z', '2026-03-01T10:00:00.000Z'].map((time, index) => idAt(time, 60 + 10 * index));
  const [a, b, c] = ids as [string, string, string];

  it('a search finds a part of a name in every folder, whatever its case, and tells how far it is', async () => {
    const bucket = listed(['resumes/Acme.pdf', 'resumes/beta.pdf', 'latex/ACME.tex', 'json/other.json', 'elsewhere/acme'], 2);
    const found: string[] = [];
    let searched = 0;
    for await (const step of searchObjects(bucket, ['resumes/', 'latex/', 'json/'], 'acme')) { found.push(...step.found.map(({ key }) => key)); searched = step.searched; }
    assert.deepEqual(found, ['resumes/Acme.pdf', 'latex/ACME.tex']);
    assert.equal(searched, 4);
  });

  it('usage counts every page', async () => {
    const keys = Array.from({ length: 2500 }, (_, index) => `resumes/${String(index).padStart(5, '0')}.pdf`);
    const seen: number[] = [];
    const [resumes, latex] = await measureUsage(listed(keys), ['resumes/', 'latex/'], { onProgress: count => seen.push(count) });
    assert.deepEqual(resumes, { prefix: 'resumes/', objects: 2500, bytes: 2500 * 17 });
    assert.deepEqual(latex, { prefix: 'latex/', objects: 0, bytes: 0 });
    assert.deepEqual(seen, [1000, 2000, 2500, 2500]);
    assert.equal(monthlyCost(2 ** 30), storagePrice);
  });

  it('scores of all base names come from one listing of their records’ ids', async () => {
    const bucket = listed([...publication('acme', a), ...publication('acme', c), ...publication('beta', b), ...publication('zulu', a), 'json/acme.json', 'json/acme/notes.json', 'json/acme/broken-id.json']);
    assert.deepEqual([...await newestScores(bucket, ['acme', 'beta'])], [['acme', 80], ['beta', 70]]);
    assert.equal(bucket.requests, 1);
    assert.equal((await newestScores(bucket, [])).size, 0);
  });

  it('publications are told from other objects, and unfinished ones from finished ones', async () => {
    const found = await allPublications(listed([...publication('acme', a), ...publication('acme', b), publicationKeys('acme', c).immutable.pdf, 'resumes/acme.pdf', 'resumes/deep/er/x.pdf', 'latex/acme/notes.tex']));
    assert.deepEqual(found.map(({ id, committed, keys }) => [id, committed, keys.length]), [[c, false, 1], [b, true, 3], [a, true, 3]]);
    assert.deepEqual(unfinished(found, new Date('2026-03-01T20:00:00Z')), [], 'somebody may be publishing it');
    assert.deepEqual(unfinished(found, new Date('2026-03-03T00:00:00Z')).map(({ id }) => id), [c]);
  });

  it('whatever the rule, the newest finished publication of every base name stays, and only what the rule names goes', () => {
    const some = fc.array(fc.record({ base: fc.constantFrom('a', 'b'), day: fc.integer({ min: 0, max: 400 }), committed: fc.boolean() }), { maxLength: 30 });
    fc.assert(fc.property(some, fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }), fc.option(fc.integer({ min: 0, max: 500 }), { nil: undefined }), (made, beyond, days) => {
      const start = Date.parse('2026-01-01T00:00:00Z');
      const all = made.map(({ base, day, committed }, index) => {
        const time = new Date(start + day * 86_400_000 + index);
        return { base, time, id: idAt(time.toISOString(), 50), score: 50, hash: '', keys: [], bytes: 0, committed, complete: committed };
      }).sort((x, y) => x.base < y.base ? -1 : x.base > y.base ? 1 : x.id < y.id ? 1 : -1);
      const before = days === undefined ? undefined : new Date(start + days * 86_400_000);
      const gone = new Set(outdated(all, { beyond, before }));
      for (const base of ['a', 'b']) {
        const finished = all.filter(one => one.base === base && one.committed);
        for (const [rank, one] of finished.entries()) {
          const named = (beyond !== undefined && rank >= beyond) || (before !== undefined && one.time < before);
          assert.equal(gone.has(one), rank > 0 && named);
        }
      }
      assert.ok([...gone].every(({ committed }) => committed));
    }));
  });

  it('Overleaf gets the link whole, whatever stands in it', () => {
    fc.assert(fc.property(fc.webUrl({ withQueryParameters: true }), fc.string({ unit: 'grapheme', minLength: 1 }).map(text => text.toWellFormed()), (source, name) => {
      const url = new URL(overleafUrl(source, { engine: 'xelatex', name }));
      assert.equal(url.origin + url.pathname, 'https://www.overleaf.com/docs');
      assert.deepEqual([...url.searchParams], [['snip_uri', source], ['engine', 'xelatex'], ['snip_name', name]]);
    }));
  });
});
