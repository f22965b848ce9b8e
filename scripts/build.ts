// npm run build [-- --check] [-- --dev]
//   --check  fails when what is read at activation is over its limit
//   --dev    readable output with source maps, for F5
import { activationLimit, build, sizes } from './build/index.ts';
import { flag } from './lib/arguments.ts';
import { main, ScriptError } from './lib/main.ts';

await main(async () => {
  const dev = flag('--dev');
  const start = Date.now();
  const editor = await build({ dev });
  for (const { file, bytes } of sizes()) console.log(`${String(Math.ceil(bytes / 1024)).padStart(7)} KB  ${file}`);
  const kb = (editor.activationBytes / 1024).toFixed(1);
  console.log(`dist/extension.js: ${kb} KB of ${activationLimit / 1024} KB. Built in ${Date.now() - start} ms.`);
  if (flag('--check') && editor.activationBytes > activationLimit) {
    throw new ScriptError(`dist/extension.js has ${kb} KB, more than ${activationLimit / 1024} KB. Load the heavy part with a dynamic import() of its room.`);
  }
});
