// npm start [-- --port 8421] [-- --no-open] [-- --yes] [-- --server] [-- --data folder]
// VS Code on a sample workspace, with this extension installed, a local S3 server and TeX; until Ctrl-C.
//   --port     of VS Code's server in the browser
//   --no-open  only prints the address
//   --yes      installs what is missing without asking (so does CI=true)
//   --server   VS Code in the browser, even where there is a desktop one
//   --data     where the workspace, the bucket and the editor's state are kept (.data)
import path from 'node:path';
import { isKnownError } from '../src/shared/knownError.ts';
import { flag, option, wantsYes } from './lib/arguments.ts';
import { main, ScriptError } from './lib/main.ts';
import { data as defaultData, nodeFlags, root } from './lib/paths.ts';
import { onInterrupt, run, stopAll } from './lib/processes.ts';
import { Steps, type Progress } from './lib/steps.ts';
import { findDesktopCode, provision } from './provision/index.ts';
import { openBrowser, openDesktop, openServer, type OpenEditor } from './start/editor.ts';
import { sampleBucket, sampleCredentials, startLocalS3 } from './start/localS3.ts';
import { lock } from './start/lock.ts';
import { freePort } from './start/ports.ts';
import { prepareWorkspace } from './start/workspace.ts';

const ports = { editor: 8421, s3: 8422 };

await main(async () => {
  let stopping = false;
  onInterrupt(code => {
    stopping = true;
    console.log('\nStopping…');
    void stopAll().then(() => process.exit(code));
  });
  const data = path.resolve(option('--data') ?? defaultData);
  const port = chosenPort();
  const running = lock(data);
  const steps = new Steps();
  const desktop = flag('--server') ? undefined : findDesktopCode();

  await provision('start', { steps, yes: wantsYes() });
  await steps.run('Build and package', packageExtension);
  const s3 = await steps.run('Local S3 server', async () => startLocalS3({ folder: path.join(data, 's3'), port: await freePort(ports.s3) }));
  if (s3.empty) await steps.run('Sample publication', progress => seed(s3.endpoint, progress));
  const workspace = path.join(data, 'workspace');
  await steps.run('Sample workspace', () => prepareWorkspace(workspace, {
    'resumeCustomizer.s3.bucket': sampleBucket,
    'resumeCustomizer.s3.region': 'us-east-1',
    'resumeCustomizer.s3.endpoint': s3.endpoint,
    'resumeCustomizer.s3.forcePathStyle': true,
  }));
  const editor = await steps.run('VS Code', async () => desktop
    ? openDesktop(desktop, workspace)
    : openServer({ home: path.join(data, 'vscode'), port: port ?? await freePort(ports.editor), workspace }));

  running.tell(editor.address);
  console.log(`\n${steps.table()}\n${whatToDo(editor, s3.endpoint, data)}`);
  console.log(`\nReady: ${editor.address}`);
  if (editor.inBrowser && !flag('--no-open')) await openBrowser(editor.address);
  const said = await editor.ended;
  if (!stopping) throw new ScriptError(`VS Code's server ended by itself. What it said:\n${said}`);
  await new Promise(() => undefined); // the interruption ends this process when all is stopped
});

async function seed(endpoint: string, progress: Progress): Promise<void> {
  // Loaded here: only the first start needs all these rooms.
  const { seedBucket } = await import('./start/seed.ts');
  const published = await seedBucket(endpoint, progress).catch((error: unknown) => {
    if (isKnownError(error)) return error.message;
    throw error;
  });
  if (published !== true) console.warn(`The bucket starts empty: ${published || 'the sample résumé did not compile.'}`);
}

/** In a process of its own: its many lines are of interest only when it fails. */
async function packageExtension(progress: Progress): Promise<void> {
  const { code, output } = await run(process.execPath, [...nodeFlags, path.join(root, 'scripts', 'package.ts')], { cwd: root, onLine: progress });
  if (code !== 0) throw new ScriptError(`The extension could not be built:\n${output}`);
}

function chosenPort(): number | undefined {
  const text = option('--port');
  if (text === undefined) return undefined;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new ScriptError(`--port ${text}: a port is a number up to 65535.`);
  return port;
}

function whatToDo({ address, inBrowser }: OpenEditor, endpoint: string, data: string): string {
  const { accessKeyId, secretAccessKey } = sampleCredentials;
  return `
${inBrowser ? `VS Code is at      ${address}` : `VS Code has opened ${address}`}
The bucket         ${sampleBucket} at ${endpoint}
Its credentials    ${accessKeyId} / ${secretAccessKey}   (any will do: this server is for trying out)

What to do first:
  1. Open resume.tex and run "Resume: Tailor to Job Description" from the palette (F1); choose an ad from the jobs folder.
  2. Look at the changes in the side bar "Resumes", keep those you like, Accept.
  3. "Resume: Score Against Job" shows the PDF and its scores, before beside after.
  4. "Resume: Publish to S3" asks for the credentials once; the bucket stands in the same side bar.
Ctrl-C stops everything. What you did stays in ${data}.`;
}
