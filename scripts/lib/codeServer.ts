import type { ChildProcess } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ScriptError } from './main.ts';
import { codeServerEntry } from './paths.ts';
import { run, sleep, startGroup, stopGroup } from './processes.ts';

export interface CodeServerOptions {
  /** Everything the server writes goes in here: user data, extensions, its log. */
  readonly home: string;
  /** 0 takes any free one. */
  readonly port: number;
  /** Written on the first start of this home; what the user changes afterwards stays. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly vsix?: readonly string[];
  /** Whether folders have to be trusted by the user, as in an ordinary VS Code. */
  readonly workspaceTrust?: boolean;
  readonly userDataDir?: string;
  readonly extensionsDir?: string;
  readonly env?: NodeJS.ProcessEnv;
}

export interface CodeServer {
  /** `127.0.0.1:PORT` */
  readonly authority: string;
  readonly child: ChildProcess;
  log(): string;
  stop(): Promise<void>;
}

/** Starts VS Code as a server on loopback, with the extensions given, and returns when it answers. */
export async function startCodeServer(options: CodeServerOptions): Promise<CodeServer> {
  const folders = prepareFolders(options);
  const env = cleanEnvironment(options);
  const base = [codeServerEntry, '--config', folders.config, '--user-data-dir', folders.userData, '--extensions-dir', folders.extensions];
  if (options.vsix?.length) await installExtensions(base, options.vsix, env);

  const logFile = path.join(options.home, 'server.log');
  const log = openSync(logFile, 'w');
  const child = startGroup(process.execPath, [
    ...base, '--auth', 'none', '--bind-addr', `127.0.0.1:${options.port}`, '--disable-telemetry', '--disable-update-check',
    '--disable-getting-started-override', '--ignore-last-opened', ...(options.workspaceTrust ? [] : ['--disable-workspace-trust']),
  ], { env, stdio: ['ignore', log, log] });
  closeSync(log);
  const readLog = (): string => readFileSync(logFile, 'utf8');
  try {
    return { authority: await answering(child, readLog), child, log: readLog, stop: () => stopGroup(child) };
  } catch (error) {
    await stopGroup(child);
    throw error;
  }
}

function prepareFolders({ home, settings = {}, userDataDir, extensionsDir }: CodeServerOptions): { config: string; userData: string; extensions: string } {
  const folders = { config: path.join(home, 'config.yaml'), userData: userDataDir ?? path.join(home, 'user'), extensions: extensionsDir ?? path.join(home, 'extensions') };
  mkdirSync(path.join(folders.userData, 'User'), { recursive: true });
  mkdirSync(folders.extensions, { recursive: true });
  // An empty configuration of our own, or the one in the user's home would be read.
  writeFileSync(folders.config, '');
  const file = path.join(folders.userData, 'User', 'settings.json');
  if (!existsSync(file)) writeFileSync(file, `${JSON.stringify(settings, undefined, 2)}\n`);
  return folders;
}

/** Without what an outer VS Code's terminal or a hosting platform sets for its own server. */
function cleanEnvironment({ home, env }: CodeServerOptions): NodeJS.ProcessEnv {
  const inherited = Object.entries({ ...process.env, ...env }).filter(([name]) => !/^(VSCODE_|CODE_SERVER_|ELECTRON_|PORT$|(HASHED_)?PASSWORD$)/.test(name));
  return { ...Object.fromEntries(inherited), EXTENSIONS_GALLERY: '{"serviceUrl":""}', XDG_DATA_HOME: path.join(home, 'xdg') };
}

async function installExtensions(base: readonly string[], vsix: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const { code, output } = await run(process.execPath, [...base, ...vsix.flatMap(file => ['--install-extension', file]), '--force'], { env, timeoutMs: 120_000 });
  if (code !== 0) throw new ScriptError(`The extension could not be installed:\n${output}`);
}

/** The port is the server's own choice when asked for 0, so it is read from what the server prints. */
async function answering(child: ChildProcess, log: () => string): Promise<string> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline && child.exitCode === null && child.signalCode === null) {
    const authority = /HTTP server listening on http:\/\/(127\.0\.0\.1:\d+)/.exec(log())?.[1];
    if (authority && await fetch(`http://${authority}/healthz`).then(answer => answer.ok, () => false)) return authority;
    await sleep(50);
  }
  throw new ScriptError(/EADDRINUSE/.test(log())
    ? 'The port is taken by another program. Choose another with --port.'
    : `VS Code's server did not start. What it said:\n${log().trim() || '(nothing)'}`);
}
