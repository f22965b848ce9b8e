/**
 * A real VS Code for tests: code-server and a headless Chromium, in folders of their own that are gone afterwards.
 *
 *     const host = await launch({ folder, vsix: [vsix] });
 *     await host.workbench.command('Resume: Compile');
 *     await host.close();
 */
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { existsSync, mkdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { format } from 'node:util';
import { startCodeServer, type CodeServer } from '../../scripts/lib/codeServer.ts';
import { npmChromium, testResults } from '../../scripts/lib/paths.ts';
import { onInterrupt } from '../../scripts/lib/processes.ts';
import { findChromium } from '../../scripts/provision/index.ts';
import { Workbench } from './workbench.ts';

export interface LaunchOptions {
  /** Opened as the workspace; none opens an empty window. */
  readonly folder?: string;
  /** Extensions installed as a user would, from their packages. */
  readonly vsix?: readonly string[];
  /** Extensions run from their folders, as F5 does. */
  readonly developmentExtensions?: readonly string[];
  /** A module whose `run()` is called inside the extension host; `exit` tells how it ended. */
  readonly extensionTestsPath?: string;
  /** User settings beside those that keep the workbench quiet. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly workspaceTrust?: boolean;
  readonly userDataDir?: string;
  readonly extensionsDir?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** What the extension host prints while `extensionTestsPath` runs; by default it goes to this process's output. */
  readonly onLog?: (line: string) => void;
}

export interface VscodeHost {
  readonly page: Page;
  readonly workbench: Workbench;
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** 0 when the in-host tests passed, 1 when not; other numbers: browser or server died. */
  readonly exit: Promise<number>;
  serverLog(): string;
  close(): Promise<void>;
}

/** Nothing that pops up, moves, asks or goes to the network. */
const quietSettings = {
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.reduceMotion': 'on',
  'workbench.tips.enabled': false,
  'git.enabled': false,
  'remote.autoForwardPorts': false, // no "your application is running" at every port that TeX or S3 opens
  'npm.fetchOnlinePackageInfo': false,
  // No Chat view, which steals the focus; vscode.lm still works.
  'chat.disableAIFeatures': true,
};

/** What a signal has to close: server and browser lead process groups of their own, which do not hear it. */
const open = new Set<() => Promise<void>>();
onInterrupt(code => void Promise.allSettled([...open].map(close => close())).then(() => process.exit(code)));

export async function launch(options: LaunchOptions = {}): Promise<VscodeHost> {
  const home = await mkdtemp(path.join(tmpdir(), 'resume-vscode-'));
  let server: CodeServer | undefined;
  let context: BrowserContext | undefined;
  const close = async (): Promise<void> => {
    // A browser that hangs must not keep the server alive.
    await Promise.race([context?.close().catch(() => undefined), new Promise(resolve => setTimeout(resolve, 5000).unref())]);
    await server?.stop();
    await rm(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    open.delete(close);
  };
  open.add(close);
  try {
    server = await startCodeServer({ ...options, home, port: 0, settings: { ...quietSettings, ...options.settings } });
    context = await openBrowser(path.join(home, 'browser'));
    const page = context.pages()[0] ?? await context.newPage();
    const exit = listen(page, server, options);
    await develop(page, server.authority, options);
    await page.goto(workbenchUrl(`http://${server.authority}`, options.folder));
    const workbench = new Workbench(page);
    await workbench.ready();
    const { authority, log } = server;
    return { page, workbench, origin: `http://${authority}`, exit, serverLog: log, close };
  } catch (error) {
    await screenshot(context?.pages()[0], 'launch-failed');
    await close();
    throw error;
  }
}

export function workbenchUrl(origin: string, folder?: string): string {
  const query = new URLSearchParams(folder === undefined ? { ew: 'true' } : { folder: path.resolve(folder) });
  query.set('payload', JSON.stringify([['skipWelcome', 'true']]));
  return `${origin}/?${query}`;
}

/** A browser that reaches this machine only. */
export async function openBrowser(profile: string): Promise<BrowserContext> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('No Chromium found: run "npm run provision", or set CHROMIUM_PATH.');
  mkdirSync(profile, { recursive: true });
  const start = (chromiumSandbox: boolean): Promise<BrowserContext> => chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    viewport: { width: 1280, height: 800 },
    chromiumSandbox,
    // By itself Playwright would end this process at once, before the rest is closed.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
      '--disable-dev-shm-usage', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    ],
  });
  if (process.getuid?.() === 0 || executablePath === npmChromium) return start(false); // Neither root nor a browser outside the system's folders gets one.
  try {
    return await start(true);
  } catch (error) {
    // A container or AppArmor may forbid it to everybody; what is shown here comes from this machine only.
    if (!/sandbox/i.test(String(error))) throw error;
    return start(false);
  }
}

export async function screenshot(page: Page | undefined, name: string): Promise<void> {
  mkdirSync(testResults, { recursive: true });
  await page?.screenshot({ path: path.join(testResults, `${name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 100)}.png`) }).catch(() => undefined);
}

/** Call inside `describe`: leaves a picture in test-results/ when a test of it fails. */
export function screenshotOnFailure(host: () => VscodeHost | undefined): void {
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await screenshot(host()?.page, this.currentTest.fullTitle());
  });
}

/** The workbench calls these two functions of its page when it runs tests in its extension host. */
function listen(page: Page, server: CodeServer, options: LaunchOptions): Promise<number> {
  const onLog = options.onLog ?? (line => process.stdout.write(`${line}\n`));
  return new Promise(resolve => {
    const ready = [
      page.exposeFunction('codeAutomationLog', (_type: string, values: unknown[]) => {
        const line = format(...values);
        if (!isNoise(line)) onLog(line);
      }),
      page.exposeFunction('codeAutomationExit', (code: number) => resolve(code)),
    ];
    void Promise.all(ready);
    page.on('crash', () => resolve(70));
    server.child.on('exit', () => resolve(71));
  });
}

/** What the workbench itself prints between the lines of the tests; two of its compiled helpers are not installed and not needed. */
const isNoise = (line: string): boolean =>
  /^\s*(\[\w[\w -]*[\]:]|%c|((Creat|Resolv|Updat|Ignor|Install|Start)(ing|ed)|Timed out|Error while fetching|getaddrinfo) )/.test(line)
  || /Could not locate the bindings file|Release\/watchdog/.test(line);

/**
 * The address's `payload` is ignored for this in a built VS Code, so the page's configuration is changed before the workbench reads it.
 * https://github.com/microsoft/vscode/blob/main/src/vs/code/browser/workbench/workbench.ts
 */
async function develop(page: Page, authority: string, { developmentExtensions, extensionTestsPath }: LaunchOptions): Promise<void> {
  if (!developmentExtensions?.length && !extensionTestsPath) return;
  for (const file of [...developmentExtensions ?? [], ...extensionTestsPath ? [extensionTestsPath] : []]) {
    if (!existsSync(file)) throw new Error(`${file} does not exist.`);
  }
  const uri = (file: string) => ({ scheme: 'vscode-remote', authority, path: path.resolve(file) });
  const development = {
    ...developmentExtensions && { extensions: developmentExtensions.map(uri) },
    ...extensionTestsPath && { extensionTestsPath: uri(extensionTestsPath) },
  };
  await page.addInitScript({ content: `if (window.top === window) {
    const observer = new MutationObserver(() => {
      const element = document.getElementById('vscode-workbench-web-configuration');
      const settings = element?.getAttribute('data-settings');
      if (!settings) return;
      observer.disconnect();
      const configuration = JSON.parse(settings);
      configuration.developmentOptions = { ...configuration.developmentOptions, ...${JSON.stringify(development)} };
      element.setAttribute('data-settings', JSON.stringify(configuration));
    });
    observer.observe(document, { childList: true, subtree: true });
  }` });
}
