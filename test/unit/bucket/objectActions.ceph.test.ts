import assert from 'node:assert/strict';
import { encodeKey, type Bucket } from '../../../src/bucket/index.ts';
import type { Ceph } from '../../support/cephRgw.ts';
import { emptyBucket, openBucket, sharedCeph } from './support/ceph.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const ODD = ['resumes/a b+c#d%e.pdf', 'resumes//double.pdf', 'resumes/😀 é.pdf', "resumes/it's (1)!*.pdf", `resumes/${'x'.repeat(1012)}.pdf`, 'resumes/?q=1&b=2.pdf'];

describe('single objects on a real server', function () {
  this.timeout(60_000);
  let ceph: Ceph;
  let bucket: Bucket;

  before(async () => {
    ceph = await sharedCeph();
    bucket = openBucket(ceph, await emptyBucket(ceph));
  });
  after(() => bucket.dispose());

  it('are listed through all folders, copied, linked to and described under any key', async () => {
    for (const key of ODD) {
      assert.ok(Buffer.byteLength(key) <= 1024);
      await bucket.put(key, bytes(key), 'application/pdf');
    }
    const listed: string[] = [];
    let token: string | undefined;
    do {
      const page = await bucket.scan('resumes/', { token, pageSize: 2 });
      listed.push(...page.objects.map(({ key }) => key));
      token = page.next;
    } while (token !== undefined);
    assert.deepEqual(listed.sort(), [...ODD].sort());
    for (const [index, key] of ODD.entries()) {
      await bucket.copy(key, `copies/${index} +%.pdf`);
      assert.equal(new TextDecoder().decode((await bucket.get(`copies/${index} +%.pdf`)).bytes), key);
      const { url } = await bucket.linkTo(key, 60, { download: 'Zoë’s résumé.pdf' });
      const answer = await fetch(url);
      assert.equal(await answer.text(), key);
      assert.equal(answer.headers.get('content-disposition'), "attachment; filename*=UTF-8''Zo%C3%AB%E2%80%99s%20r%C3%A9sum%C3%A9.pdf");
      assert.equal((await bucket.properties(key))?.contentType, 'application/pdf');
    }
    const inline = await fetch((await bucket.linkTo(ODD[0]!, 60)).url);
    assert.equal(inline.headers.get('content-disposition'), 'inline');
    assert.equal(await bucket.properties('resumes/none.pdf'), undefined);
    await assert.rejects(bucket.copy('resumes/none.pdf', 'resumes/x.pdf'), /There is no “resumes\/none\.pdf”/);
    assert.deepEqual((await bucket.scan('copies/', { after: 'copies/4' })).objects.map(({ key }) => key), ['copies/4 +%.pdf', 'copies/5 +%.pdf']);
  });

  it('an upload link writes that object with that type, and nothing else', async () => {
    const { url } = await bucket.uploadLink('resumes/from a friend.pdf', 60, 'application/pdf');
    const put = (to: string, type: string) => fetch(to, { method: 'PUT', body: 'pdf', headers: { 'content-type': type } });
    assert.equal((await put(url, 'text/html')).status, 403);
    assert.equal((await put(url.replace('friend', 'foe'), 'application/pdf')).status, 403);
    assert.equal((await put(url, 'application/pdf')).status, 200);
    assert.equal((await bucket.properties('resumes/from a friend.pdf'))?.contentType, 'application/pdf');
    assert.equal((await fetch(url)).status, 403);
  });

  it('are replaced only while they are the one that was read', async () => {
    const key = 'latex/shared.tex';
    await bucket.put(key, bytes('one'), 'text/plain; charset=utf-8');
    const first = await bucket.properties(key);
    assert.ok(first?.etag);
    const mine = await bucket.replace(key, bytes('two'), { etag: first.etag });
    assert.ok(mine !== 'changed' && mine.etag);
    assert.equal((await bucket.properties(key))?.contentType, 'text/plain; charset=utf-8');
    assert.equal(await bucket.replace(key, bytes('three'), { etag: first.etag }), 'changed');
    assert.equal(new TextDecoder().decode((await bucket.get(key)).bytes), 'two');
    await bucket.remove(key);
    assert.equal(await bucket.replace(key, bytes('four'), { etag: mine.etag }), 'changed');
    assert.equal(await bucket.head(key), undefined);
  });

  it('of many who replace one at once, one does and the others are told', async () => {
    const key = 'latex/raced.tex';
    const { etag } = await bucket.put(key, bytes('start'), 'text/plain');
    assert.ok(etag);
    const outcomes = await Promise.all(Array.from({ length: 12 }, (_, writer) => bucket.replace(key, bytes(`writer ${writer}`), { etag })));
    const winners = outcomes.flatMap((outcome, writer) => outcome === 'changed' ? [] : [writer]);
    assert.equal(winners.length, 1);
    assert.equal(new TextDecoder().decode((await bucket.get(key)).bytes), `writer ${winners[0]}`);
  });

  it('keys are written in addresses as SigV4 does', () => {
    assert.equal(encodeKey("a b/c+d/é'(1)!*.pdf"), 'a%20b/c%2Bd/%C3%A9%27%281%29%21%2A.pdf');
  });
});
