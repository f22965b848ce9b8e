// npm run build [-- --check] [-- --dev]
//   --check  fails when what is read at activation is over its limit
//   --dev    readable output with source maps, for F5
import { build, sizes } from './build/index.ts';
import { flag } from './lib/arguments.ts';
import { main, ScriptError } from './lib/main.ts';

/** What VS Code reads when the extension activates: dist/extension.js and every file it requires at once. */
const activationLimit = 100 * 1024;

await main(async () => {
  const dev = flag('--dev');
  const start = Date.now();
  const editor = await build({ dev });
  for (const { file, bytes } of sizes()) console.log(`${String(Math.ceil(bytes / 1024)).padStart(7)} KB  ${file}`);
  const kb = (editor.activationBytes / 1024).toFixed(1);
  console.log(`Read at activation: ${kb} KB of ${activationLimit / 1024} KB (${editor.activationFiles.join(', ')}). Built in ${Date.now() - start} ms.`);
  if (flag('--check') && editor.activationBytes > activationLimit) {
    throw new ScriptError(`Activation reads ${kb} KB, more than ${activationLimit / 1024} KB. Load the heavy part with a dynamic import() of its room.`);
  }
});
