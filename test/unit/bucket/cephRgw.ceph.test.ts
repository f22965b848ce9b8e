import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { z } from 'zod';

const script = path.join(import.meta.dirname, '../../support/cephRgw.ts');
const printed = z.object({ endpoint: z.url(), region: z.string(), accessKeyId: z.string(), secretAccessKey: z.string(), pids: z.array(z.number()) });

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('the S3 test server', function () {
  this.timeout(60_000);

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    it(`serves from the command line until ${signal}, and leaves nothing behind`, async () => {
      const child = spawn(process.execPath, ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', script], { stdio: ['ignore', 'pipe', 'inherit'] });
      const exited = once(child, 'exit');
      const [line] = await once(child.stdout, 'data');
      const ceph = printed.parse(JSON.parse(String(line)));
      assert.equal((await fetch(ceph.endpoint)).status, 200);
      assert.equal(ceph.pids.length, 3);
      assert.ok(ceph.pids.every(runs));
      child.kill(signal);
      assert.deepEqual(await exited, [0, null]);
      assert.deepEqual(ceph.pids.filter(runs), []);
      await assert.rejects(fetch(ceph.endpoint));
    });
  }

  it('names the programs that are missing, and their packages', async () => {
    const child = spawn(process.execPath, ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', script], { stdio: ['ignore', 'ignore', 'pipe'], env: { PATH: import.meta.dirname } });
    const [[code], ...chunks] = await Promise.all([once(child, 'exit'), child.stderr.toArray()]);
    assert.equal(code, 1);
    assert.match(String(chunks), /ceph-mon, .*radosgw.* not found on PATH\. .*apt-get install -y --no-install-recommends ceph-mon ceph-osd radosgw ceph-common/);
  });
});
