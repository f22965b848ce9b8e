import assert from 'node:assert/strict';
import { CreateBucketCommand, PutBucketLifecycleConfigurationCommand, PutBucketPolicyCommand, PutBucketVersioningCommand, S3Client } from '@aws-sdk/client-s3';
import { checkSetup, policyFor, publicationKeys, publish, type Bucket, type SetupReport } from '../../../src/bucket/index.ts';
import type { Ceph } from '../../support/cephRgw.ts';
import { contents, emptyBucket, openBucket, openToReader, sharedCeph } from './support/ceph.ts';
import { assertTogether } from './support/invariants.ts';
import { startProxy } from './support/proxy.ts';
import { idOf, publication } from './support/samples.ts';

describe('checking the S3 setup', function () {
  this.timeout(60_000);
  let ceph: Ceph;
  let name: string;
  let admin: S3Client;
  const opened: Bucket[] = [];
  const open = (...args: Parameters<typeof openBucket>): Bucket => {
    const one = openBucket(...args);
    opened.push(one);
    return one;
  };
  const check = (bucket: Bucket, endpoint = ceph.endpoint, region = ceph.region): Promise<SetupReport> => checkSetup(bucket, { region, endpoint, proxied: false });
  const states = ({ lines }: SetupReport): Record<string, string> => Object.fromEntries(lines.map(line => [line.name, line.state]));
  const told = ({ lines }: SetupReport, line: string): string => lines.find(one => one.name === line)?.told ?? assert.fail(`${line} is missing`);

  before(async () => {
    ceph = await sharedCeph();
    admin = new S3Client({ endpoint: ceph.endpoint, region: ceph.region, forcePathStyle: true, credentials: ceph });
  });
  beforeEach(async () => { name = await emptyBucket(ceph); });
  afterEach(() => { for (const one of opened.splice(0)) one.dispose(); });
  after(() => admin.destroy());

  it('finds everything well, and leaves nothing behind', async () => {
    const bucket = open(ceph, name);
    const report = await check(bucket);
    const { Encryption: _, ...rest } = states(report);
    assert.deepEqual(rest, {
      Clock: 'ok', Bucket: 'ok', 'Folder resumes/': 'ok', 'Folder latex/': 'ok', 'Folder json/': 'ok', Versioning: 'ok', Lifecycle: 'ok', 'Public access': 'note', 'Current copies': 'ok',
    });
    assert.match(told(report, 'Versioning'), /^off/);
    assert.deepEqual(report.missing, []);
    assert.deepEqual(await contents(bucket), {});
    await admin.send(new PutBucketVersioningCommand({ Bucket: name, VersioningConfiguration: { Status: 'Enabled' } }));
    const versioned = await check(bucket);
    assert.match(told(versioned, 'Versioning'), /^on/);
    // This Ceph forgets If-None-Match in a versioned bucket: what was measured is told, not what a server claims.
    assert.equal(states(versioned)['Conditional writes'], 'note');
  });

  it('names the rights that a reader lacks, and the smallest policy that grants them', async () => {
    await openToReader(ceph, name);
    const report = await check(open(ceph, name, ceph.reader));
    for (const folder of ['resumes/', 'latex/', 'json/']) assert.match(told(report, `Folder ${folder}`), new RegExp(`may not write “${folder}`));
    assert.deepEqual(report.missing, ['resumes/', 'latex/', 'json/'].flatMap(prefix => ['s3:PutObject', 's3:DeleteObject'].map(action => ({ action, prefix }))));
    assert.deepEqual(JSON.parse(policyFor(name, report.missing)), {
      Version: '2012-10-17',
      Statement: [{ Sid: 'PublishResumes', Effect: 'Allow', Action: ['s3:PutObject', 's3:DeleteObject'], Resource: ['resumes', 'latex', 'json'].map(folder => `arn:aws:s3:::${name}/${folder}/*`) }],
    });
  });

  it('works with rights in the three folders alone, and names what is missing in one of them', async () => {
    const allow = async (prefixes: string[], actions: string[]): Promise<void> => {
      const Principal = { AWS: ['arn:aws:iam:::user/plain'] };
      const Statement = [
        { Effect: 'Allow', Principal, Action: ['s3:ListBucket'], Resource: [`arn:aws:s3:::${name}`] },
        { Effect: 'Allow', Principal, Action: actions, Resource: prefixes.map(prefix => `arn:aws:s3:::${name}/${prefix}*`) },
      ];
      await admin.send(new PutBucketPolicyCommand({ Bucket: name, Policy: JSON.stringify({ Version: '2012-10-17', Statement }) }));
    };
    const all = ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'];
    await allow(['resumes/', 'latex/', 'json/'], all);
    const bucket = open(ceph, name, ceph.plain);
    const good = await check(bucket);
    assert.deepEqual(good.missing, []);
    assert.equal(good.lines.some(({ state }) => state === 'problem'), false, JSON.stringify(good.lines));
    await allow(['resumes/', 'json/'], all);
    // Whether what cannot be written could be read is not to be seen where a missing object answers 404 to everybody.
    assert.deepEqual((await check(bucket)).missing, [{ action: 's3:PutObject', prefix: 'latex/' }, { action: 's3:DeleteObject', prefix: 'latex/' }]);
  });

  it('stops at what makes the rest pointless, and says it once', async () => {
    const wrong = await check(open(ceph, name, { secretAccessKey: 'wrong-secret-for-tests' }));
    assert.match(told(wrong, 'Credentials'), /the secret access key does not belong/);
    assert.equal(JSON.stringify(wrong).includes('wrong-secret-for-tests'), false);
    assert.match(told(await check(open(ceph, 'no-such-bucket')), 'Bucket'), /There is no bucket “no-such-bucket”/);
    const closed = 'http://127.0.0.1:9';
    assert.match(told(await check(open(ceph, name, { endpoint: closed }), closed), 'Connection'), /No connection to 127\.0\.0\.1:9/);
    const nowhere = 'http://nowhere.invalid';
    assert.match(told(await check(open(ceph, name, { endpoint: nowhere }), nowhere), 'Name'), /nowhere\.invalid was not found/);
  });

  it('takes the region from the server, tells of a clock that is off and of rules that delete', async () => {
    await admin.send(new PutBucketLifecycleConfigurationCommand({ Bucket: name, LifecycleConfiguration: { Rules: [{ ID: 'sweep', Status: 'Enabled', Filter: { Prefix: 'resumes/' }, Expiration: { Days: 30 } }] } }));
    const proxy = await startProxy(ceph.endpoint);
    try {
      proxy.fault = ({ headers }) => /\/us-west-9\//.test(headers.authorization ?? '') ? { kind: 'answer', status: 400, code: 'AuthorizationHeaderMalformed', extra: `<Region>${ceph.region}</Region>` }
        : headers.authorization ? undefined : { kind: 'answer', status: 403, headers: { date: new Date(Date.now() - 600_000).toUTCString() } };
      const report = await check(open(ceph, name, { endpoint: proxy.endpoint, region: 'us-west-9' }), proxy.endpoint, 'us-west-9');
      assert.equal(report.region, ceph.region);
      assert.equal(states(report)['Region'], 'note');
      assert.match(told(report, 'Clock'), /by 10 minutes/);
      assert.match(told(report, 'Lifecycle'), /sweep \(resumes\/, 30 days\)/);
    } finally {
      await proxy.close();
    }
  });

  it('repairs current copies that are mixed', async () => {
    const bucket = open(ceph, name);
    const [first, second] = [publication('ada', idOf(1)), publication('ada', idOf(2))];
    await publish(bucket, first);
    await publish(bucket, second);
    await bucket.copy(publicationKeys('ada', first.id).immutable.tex, 'latex/ada.tex');
    assert.match(told(await check(bucket), 'Current copies'), /Repaired: “ada”/);
    await assertTogether(bucket, 'ada', second);
  });

  it('keeps to an own bucket of another user', async () => {
    const theirs = new S3Client({ endpoint: ceph.endpoint, region: ceph.region, forcePathStyle: true, credentials: ceph.plain });
    await theirs.send(new CreateBucketCommand({ Bucket: `${name}-theirs` }));
    theirs.destroy();
    const report = await check(open(ceph, `${name}-theirs`));
    assert.equal(report.missing.length > 0, true);
  });
});
