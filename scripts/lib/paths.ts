import path from 'node:path';

/** Where things are. `.cache` may be deleted at any time (it costs the time to fetch and build again); `.data` is the user's. */
export const root = path.resolve(import.meta.dirname, '..', '..');
export const cache = path.join(root, '.cache');
export const data = path.join(root, '.data');
export const dist = path.join(root, 'dist');
export const vsix = path.join(cache, 'resume-customizer.vsix');
export const testResults = path.join(root, 'test-results');

/** The flags that `node24.mjs` gives to every script, for scripts that start Node themselves. */
export const nodeFlags = ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', '--disable-warning=ExperimentalWarning'];

/** VS Code as a server, from npm; the version is part of the folder's name, so a change of version installs anew. */
export const codeServerVersion = '4.139.1';
export const codeServerHome = path.join(cache, `code-server-${codeServerVersion}`);
export const codeServerEntry = path.join(codeServerHome, 'node_modules', 'code-server', 'out', 'node', 'entry.js');

/** A Chromium from npm, for Linux where the distribution has none outside a snap. */
export const npmChromiumVersion = '153.0.0';
export const npmChromiumHome = path.join(cache, `chromium-${npmChromiumVersion}`);
export const npmChromium = path.join(npmChromiumHome, 'unpacked', 'chromium');
