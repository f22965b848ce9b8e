/** The built webview in a real browser, under its real content security policy, with a stand-in for the editor around it. */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { buildForWebview } from '../../scripts/build/webview.ts';
import { cache } from '../../scripts/lib/paths.ts';
import { findChromium } from '../../scripts/provision/chromium.ts';
import type { PanelContent } from '../../src/shared/protocol.ts';
import { type PanelStrings, panelStrings } from '../../src/shared/strings.ts';
import { panelHtml } from '../../src/views/panelHtml.ts';
import { type Theme, themes } from './panelThemes.ts';

const types: Record<string, string> = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css', '.ttf': 'font/ttf' };

export interface PanelPageOptions {
  readonly theme?: Theme;
  readonly width?: number;
  readonly height?: number;
  readonly strings?: PanelStrings;
  /** What the page stored about itself before it went away. */
  readonly state?: unknown;
}

export interface PanelPage {
  readonly page: Page;
  /** Console errors and violations of the content security policy: a good run has none. */
  readonly complaints: string[];
  /** Everything the page said to the host so far. */
  sent(): Promise<Record<string, unknown>[]>;
  /** Posts `show` and resolves with the page's answer: `rendered` or `failed`. */
  show(content: PanelContent): Promise<Record<string, unknown>>;
  post(message: unknown): Promise<void>;
  storedState(): Promise<unknown>;
}

export class PanelBrowser {
  readonly #folder = path.join(cache, `panel-test-${String(process.pid)}`);
  #server: Server | undefined;
  #browser: Browser | undefined;
  #origin = '';
  #strings: PanelStrings = panelStrings;

  async start(): Promise<void> {
    const executablePath = findChromium();
    if (!executablePath) throw new Error('No Chromium found. Run "npm run provision", or set CHROMIUM_PATH.');
    await mkdir(this.#folder, { recursive: true });
    await buildForWebview(this.#folder, false);
    this.#server = createServer((request, response) => {
      const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
      if (name === '') {
        response.setHeader('content-type', 'text/html; charset=utf-8').end(this.#html());
        return;
      }
      if (name === 'favicon.ico') {
        response.writeHead(204).end();
        return;
      }
      readFile(path.join(this.#folder, 'media', path.basename(name))).then(
        file => response.setHeader('content-type', types[path.extname(name)] ?? 'application/octet-stream').end(file),
        () => response.writeHead(404).end());
    });
    const server = this.#server;
    await new Promise<void>(resolve => { server.listen(0, '127.0.0.1', resolve); });
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    this.#origin = `http://127.0.0.1:${String(address.port)}`;
    this.#browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  }

  async stop(): Promise<void> {
    await this.#browser?.close();
    this.#server?.close();
    await rm(this.#folder, { recursive: true, force: true });
  }

  async open({ theme = 'dark', width = 1400, height = 900, strings = panelStrings, state }: PanelPageOptions = {}): Promise<PanelPage> {
    if (!this.#browser) throw new Error('not started');
    this.#strings = strings;
    const page = await this.#browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
    const complaints: string[] = [];
    page.on('console', message => { if (message.type() === 'error') complaints.push(message.text()); });
    page.on('pageerror', error => { complaints.push(String(error)); });
    await page.addInitScript(`(() => {
      const theme = ${JSON.stringify(themes[theme])};
      let state = ${JSON.stringify(state) ?? 'undefined'};
      globalThis.sent = [];
      globalThis.storedState = () => state;
      globalThis.acquireVsCodeApi = () => ({
        postMessage: message => { globalThis.sent.push(message); },
        getState: () => state,
        setState: value => { state = value; return value; },
      });
      document.addEventListener('DOMContentLoaded', () => {
        document.body.classList.add(theme.bodyClass);
        for (const [name, value] of Object.entries(theme.variables)) document.documentElement.style.setProperty(name, value);
      });
    })()`);
    await page.goto(this.#origin);
    const sent = (): Promise<Record<string, unknown>[]> => page.evaluate('globalThis.sent');
    /** By asking again: playwright's own waiting would need `eval` in the page, which its policy forbids. */
    const answer = async (wanted: (message: Record<string, unknown>) => boolean): Promise<Record<string, unknown>> => {
      for (const end = Date.now() + 15_000; Date.now() < end; await page.waitForTimeout(20)) {
        const found = (await sent()).find(wanted);
        if (found) return found;
      }
      throw new Error(`No answer from the page. It complained: ${complaints.join('; ') || 'nothing'}`);
    };
    await answer(message => message['type'] === 'ready');
    let id = 0;
    const post = async (message: unknown): Promise<void> => {
      // Bytes go in as base64 and are made a Uint8Array in the page, as they arrive there in the editor.
      const json = JSON.stringify(message, (_key, value: unknown) => value instanceof Uint8Array ? { base64: Buffer.from(value).toString('base64') } : value);
      await page.evaluate(`window.postMessage(JSON.parse(${JSON.stringify(json)}, (_key, value) =>
        typeof value?.base64 === 'string' ? Uint8Array.from(atob(value.base64), character => character.charCodeAt(0)) : value))`);
    };
    return {
      page, complaints, sent, post,
      storedState: () => page.evaluate('globalThis.storedState()'),
      show: async content => {
        const mine = ++id;
        await post({ type: 'show', id: mine, content });
        return answer(message => message['id'] === mine);
      },
    };
  }

  #html(): string {
    const url = (name: string): string => `${this.#origin}/${name}`;
    return panelHtml({
      cspSource: this.#origin,
      script: url('panel.js'),
      styles: [url('codicon.css'), url('panel.css')],
      worker: url('pdf.worker.mjs'),
      language: 'en',
      strings: this.#strings,
    });
  }
}

