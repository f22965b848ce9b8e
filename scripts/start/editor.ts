import path from 'node:path';
import { startCodeServer } from '../lib/codeServer.ts';
import { ScriptError } from '../lib/main.ts';
import { vsix } from '../lib/paths.ts';
import { run, which } from '../lib/processes.ts';
import { findChromium } from '../provision/index.ts';

export interface OpenEditor {
  /** A web address, or what is open in the desktop's VS Code. */
  readonly address: string;
  readonly inBrowser: boolean;
  /** Resolves when the editor's server ends by itself, with what it said. */
  readonly ended: Promise<string>;
}

/** The desktop's own VS Code gets the extension installed and the workspace opened; it belongs to the user and is not stopped later. */
export async function openDesktop(code: string, workspace: string): Promise<OpenEditor> {
  for (const args of [['--install-extension', vsix, '--force'], [workspace]]) {
    const { code: exit, output } = await run(code, args, { detached: false, shell: process.platform === 'win32', timeoutMs: 120_000 });
    if (exit !== 0) throw new ScriptError(`"${code} ${args.join(' ')}" failed:\n${output.trim()}\nTry "npm start -- --server" for VS Code in the browser.`);
  }
  return { address: workspace, inBrowser: false, ended: new Promise(() => undefined) };
}

const settings = {
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  // The workspace lies inside this project's repository, and is not part of it.
  'git.openRepositoryInParentFolders': 'never',
  // There is no model and no account here; the Chat view would only offer to sign in.
  'chat.disableAIFeatures': true,
};

/** VS Code as a server on loopback, with the extension installed from its package. */
export async function openServer({ home, port, workspace }: { home: string; port: number; workspace: string }): Promise<OpenEditor> {
  const server = await startCodeServer({ home, port, vsix: [vsix], settings });
  const ended = new Promise<string>(resolve => server.child.once('exit', () => resolve(server.log())));
  return { address: `http://${server.authority}/?folder=${encodeURI(path.resolve(workspace))}`, inBrowser: true, ended };
}

/** Shows the address in a browser, where somebody sits in front of one. */
export async function openBrowser(address: string): Promise<void> {
  const somebodySees = process.stdout.isTTY && (process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
  if (!somebodySees) return;
  const opener = { darwin: 'open', win32: 'explorer' }[String(process.platform)] ?? which('xdg-open') ?? (process.getuid?.() === 0 ? undefined : findChromium());
  if (opener) void run(opener, [address]);
}
