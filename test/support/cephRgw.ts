/**
 * A real S3 server for tests: one Ceph monitor, one OSD that keeps its data in memory, one RADOS gateway; all on loopback,
 * in a folder of their own under the system's temporary folder, gone when stopped. Nothing else that runs here checks
 * signatures, expiry and permissions as a real S3 does.
 *
 *     node test/support/cephRgw.ts      prints the addresses and keys as one line of JSON and stays until SIGINT or SIGTERM
 */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { access, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface CephUser {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** `accessKeyId` and `secretAccessKey` are the admin's, who may do everything. */
export interface Ceph extends CephUser {
  /** `http://127.0.0.1:PORT`; virtual-hosted addresses are `http://BUCKET.localhost:PORT`. */
  readonly endpoint: string;
  readonly region: string;
  /** May only read, and only what a bucket policy opens to `arn:aws:iam:::user/reader`. */
  readonly reader: CephUser;
  /** An ordinary user without rights in the admin's buckets. */
  readonly plain: CephUser;
  /** Process ids of the daemons, for whoever wants to see that they are gone. */
  readonly pids: readonly number[];
  stop(): Promise<void>;
}

const packageOf: Readonly<Record<string, string>> = {
  'ceph-mon': 'ceph-mon', monmaptool: 'ceph-common', ceph: 'ceph-common', 'ceph-osd': 'ceph-osd', radosgw: 'radosgw', 'radosgw-admin': 'radosgw',
};

async function findPrograms(): Promise<void> {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const missing: string[] = [];
  for (const program of Object.keys(packageOf)) {
    const found = await Promise.allSettled(folders.map(folder => access(path.join(folder, program))));
    if (found.every(one => one.status === 'rejected')) missing.push(program);
  }
  if (missing.length === 0) return;
  throw new Error(`The S3 test server (Ceph) is not installed: ${missing.join(', ')} not found on PATH. `
    + 'On Debian or Ubuntu: sudo apt-get install -y --no-install-recommends ceph-mon ceph-osd radosgw ceph-common');
}

/** Ports that were free a moment ago; all are held at once, so that they differ. */
async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map(server => once(server, 'listening')));
  const ports = servers.map(server => {
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    return address.port;
  });
  await Promise.all(servers.map(server => new Promise(resolve => server.close(resolve))));
  return ports;
}

function configuration(folder: string, fsid: string, monitors: string, port: number): string {
  return `[global]
fsid = ${fsid}
mon host = ${monitors}
mon initial members = a
public addr = 127.0.0.1
cluster addr = 127.0.0.1
auth cluster required = none
auth service required = none
auth client required = none
osd pool default size = 1
osd pool default min size = 1
osd pool default pg num = 8
osd pool default pg autoscale mode = off
osd crush chooseleaf type = 0
mon allow pool size one = true
mon max pg per osd = 4000
ms mon client mode = crc
ms mon service mode = crc
ms mon cluster mode = crc
paxos propose interval = 0.05
paxos min wait = 0.02
log file = ${folder}/$name.log
mon cluster log file = ${folder}/cluster.log
admin socket = ${folder}/$name.$pid.asok
run dir = ${folder}
crash dir = ${folder}
keyring = ${folder}/keyring
[mon.a]
mon data = ${folder}/mon
mon data avail warn = 1
mon data avail crit = 1
[osd.0]
osd data = ${folder}/osd
osd objectstore = memstore
memstore device bytes = 2147483648
[client.rgw.a]
rgw frontends = beast endpoint=127.0.0.1:${port} tcp_nodelay=1
rgw dns name = localhost
rgw enable usage log = false
`;
}

/**
 * Daemons stay in this process's group, so Ctrl-C and a runner that kills the group reach them as well;
 * and the kernel kills them when this process dies without a chance to stop them (`setpriv` is part of util-linux, on every Linux).
 */
function daemon(folder: string, program: string, args: readonly string[]): ChildProcess {
  const out = openSync(path.join(folder, `${program}.out`), 'a');
  const child = spawn('setpriv', ['--pdeathsig', 'KILL', program, ...args, '-f'], { stdio: ['ignore', out, out] });
  closeSync(out);
  return child;
}

async function until(what: string, seconds: number, daemons: readonly ChildProcess[], holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (!await holds().catch(() => false)) {
    const dead = daemons.find(child => child.exitCode !== null || child.signalCode !== null);
    if (dead) throw new Error(`${dead.spawnargs[3] ?? 'a daemon'} ended (${dead.exitCode ?? dead.signalCode}) while waiting for ${what}`);
    if (Date.now() > end) throw new Error(`waited ${seconds} s in vain for ${what}`);
    await sleep(50);
  }
}

function user(name: string): CephUser {
  return { accessKeyId: `${name}-key`, secretAccessKey: `${name}-secret-for-tests-only` };
}

/**
 * Starts the server; ready in two to five seconds.
 * @throws an Error that names the missing programs and their packages, or holds the end of the failed daemon's log.
 */
export async function startCeph(): Promise<Ceph> {
  await findPrograms();
  const folder = await mkdtemp(path.join(tmpdir(), 'ceph-rgw-'));
  const daemons: ChildProcess[] = [];
  const killNow = (): void => { for (const child of daemons) child.kill('SIGKILL'); };
  process.once('exit', killNow);
  // The data is in memory and thrown away: SIGKILL loses nothing and takes no time.
  const stop = async (): Promise<void> => {
    process.removeListener('exit', killNow);
    await Promise.all(daemons.map(async child => {
      if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    }));
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const [v2, v1, port] = await freePorts(3);
    if (v2 === undefined || v1 === undefined || port === undefined) throw new Error('no free ports');
    await serve(folder, `[v2:127.0.0.1:${v2},v1:127.0.0.1:${v1}]`, port, daemons);
    return {
      endpoint: `http://127.0.0.1:${port}`, region: 'us-east-1', ...user('admin'), reader: user('reader'), plain: user('plain'),
      pids: daemons.flatMap(child => child.pid ?? []), stop,
    };
  } catch (error) {
    const logs = await Promise.all(['ceph-mon', 'ceph-osd', 'radosgw'].map(async name => {
      const text = await readFile(path.join(folder, `${name}.out`), 'utf8').catch(() => '');
      return text && `\n--- ${name}\n${text.slice(-1500)}`;
    }));
    await stop();
    throw new Error(`The S3 test server (Ceph) did not start: ${error instanceof Error ? error.message : String(error)}${logs.join('')}`, { cause: error });
  }
}

async function serve(folder: string, monitors: string, port: number, daemons: ChildProcess[]): Promise<void> {
  const conf = path.join(folder, 'ceph.conf');
  const fsid = randomUUID();
  const osd = randomUUID();
  const ceph = (...args: string[]) => run('ceph', ['-c', conf, '--connect-timeout', '20', ...args]);
  await writeFile(conf, configuration(folder, fsid, monitors, port));
  await writeFile(path.join(folder, 'keyring'), '');
  for (const name of ['mon', 'osd']) await mkdir(path.join(folder, name));
  const map = path.join(folder, 'monmap');
  await run('monmaptool', ['--create', '--clobber', '--fsid', fsid, '--addv', 'a', monitors, map]);
  await run('ceph-mon', ['-c', conf, '--mkfs', '-i', 'a', '--monmap', map]);
  daemons.push(daemon(folder, 'ceph-mon', ['-c', conf, '-i', 'a']));
  await ceph('osd', 'new', osd, '0');
  await run('ceph-osd', ['-c', conf, '-i', '0', '--mkfs', '--osd-uuid', osd]);
  daemons.push(daemon(folder, 'ceph-osd', ['-c', conf, '-i', '0']));
  await until('the OSD', 30, daemons, async () => (await ceph('osd', 'stat')).stdout.includes('1 up'));
  const gateway = ['-c', conf, '-n', 'client.rgw.a', '--no-mon-config'];
  daemons.push(daemon(folder, 'radosgw', gateway));
  await until('the gateway', 60, daemons, async () => (await fetch(`http://127.0.0.1:${port}/`)).ok);
  const create = (name: string, ...more: string[]) => run('radosgw-admin', [
    ...gateway, 'user', 'create', '--uid', name, '--display-name', name, '--access-key', user(name).accessKeyId, '--secret-key', user(name).secretAccessKey, ...more,
  ]);
  await Promise.all([create('admin'), create('reader', '--max-buckets=-1', '--op-mask=read'), create('plain')]);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const alive = setInterval(() => undefined, 60_000);
  const starting = startCeph();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => { clearInterval(alive); void starting.then(ceph => ceph.stop()); });
  console.log(JSON.stringify(await starting));
}
