import * as vscode from 'vscode';
import type { SetupReport } from '../bucket/index.ts';
import { inform } from '../host/notify.ts';
import { withProgress } from '../host/progress.ts';
import { httpProxy, saveS3Settings, s3Settings } from '../host/settings.ts';
import type { Services } from './services.ts';

const variables = ['HTTPS_PROXY', 'HTTP_PROXY', 'https_proxy', 'http_proxy'];
const marks = { ok: '✓', note: '•', problem: '✗' } as const;

/** Tries everything that publishing needs, and shows line by line what is well and what to do, with the policy that is missing ready to copy. */
export async function checkSetup({ connection, reports, bucketTree }: Services): Promise<void> {
  const bucket = await connection.open();
  const { region, endpoint } = s3Settings();
  const { checkSetup: check, policyFor } = await import('../bucket/index.ts');
  const proxied = httpProxy() !== undefined || variables.some(name => process.env[name]);
  const report = await withProgress(vscode.l10n.t('Checking the bucket {0}', bucket.name), ({ signal, report: tell }) =>
    check(bucket, { region, endpoint, proxied, signal, onProgress: name => tell(stageText(name)) }));
  const policy = report.missing.length > 0 ? policyFor(bucket.name, report.missing) : undefined;
  await reports.show(`${vscode.l10n.t('S3 setup')}.md`, pageOf(bucket.name, report, policy));
  bucketTree.refresh();
  await offerWhatHelps(report, policy);
}

function stageText(stage: string): string {
  switch (stage) {
    case 'network': return vscode.l10n.t('the way to the server');
    case 'rights': return vscode.l10n.t('what the credentials may do');
    case 'settings': return vscode.l10n.t('the settings of the bucket');
    case 'current': return vscode.l10n.t('what is published');
    default: return vscode.l10n.t('the bucket');
  }
}

function pageOf(bucket: string, { lines }: SetupReport, policy: string | undefined): string {
  const problems = lines.filter(({ state }) => state === 'problem').length;
  const head = problems === 0 ? vscode.l10n.t('Everything that publishing needs works.') : vscode.l10n.t('{0} lines need attention (✗).', problems);
  const rows = lines.map(({ name, state, told }) => `- ${marks[state]} ${name}: ${told}`);
  const grant = policy === undefined ? [] : ['', `## ${vscode.l10n.t('What the bucket’s owner can grant')}`, '', vscode.l10n.t('The smallest policy with what is missing, for the IAM user or role of these credentials:'), '', '```json', policy.trimEnd(), '```'];
  return [`# ${vscode.l10n.t('S3 setup of {0}', bucket)}`, '', head, '', ...rows, ...grant, ''].join('\n');
}

async function offerWhatHelps({ region, lines }: SetupReport, policy: string | undefined): Promise<void> {
  const [copy, save] = [vscode.l10n.t('Copy Policy'), vscode.l10n.t('Save the Region')];
  const problems = lines.some(({ state }) => state === 'problem');
  const buttons = [...(policy === undefined ? [] : [copy]), ...(region === undefined ? [] : [save])];
  const message = problems ? vscode.l10n.t('The S3 setup is not complete; the page that opened says what to do.') : region !== undefined ? vscode.l10n.t('The bucket is in {0}. Save it, and every request takes one round less.', region) : vscode.l10n.t('The S3 setup works.');
  void inform(message, ...buttons).then(async choice => {
    if (choice === copy && policy !== undefined) await vscode.env.clipboard.writeText(policy);
    if (choice === save && region !== undefined) await saveS3Settings({ region });
  });
}
