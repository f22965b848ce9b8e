// npm run bench [-- <name> [arguments]]
// Runs scripts/bench/<name>.ts, or all of them by name. Each exports `bench(args)`, which measures and prints.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { main, ScriptError } from './lib/main.ts';
import { onInterrupt, stopAll } from './lib/processes.ts';

const folder = path.join(import.meta.dirname, 'bench');

await main(async () => {
  onInterrupt(code => void stopAll().then(() => process.exit(code)));
  const names = existsSync(folder) ? readdirSync(folder).filter(file => file.endsWith('.ts')).map(file => path.basename(file, '.ts')).sort() : [];
  const [chosen, ...args] = process.argv.slice(2);
  if (names.length === 0) throw new ScriptError('There is no benchmark in scripts/bench/ yet.');
  if (chosen !== undefined && !names.includes(chosen)) throw new ScriptError(`There is no benchmark "${chosen}". There are: ${names.join(', ')}.`);
  for (const name of chosen === undefined ? names : [chosen]) {
    console.log(`── ${name}`);
    const module: { bench?: unknown; default?: unknown } = await import(pathToFileURL(path.join(folder, `${name}.ts`)).href);
    const bench = module.bench ?? module.default;
    if (typeof bench !== 'function') throw new ScriptError(`scripts/bench/${name}.ts exports no function "bench".`);
    await bench(args);
  }
});
