// npm run provision [-- --for start|test] [-- --yes]
// Installs what `npm start` and `npm test` need beside npm's packages. A second run finds everything and needs no network.
import { main, ScriptError } from './lib/main.ts';
import { onInterrupt, stopAll } from './lib/processes.ts';
import { Steps } from './lib/steps.ts';
import { option, wantsYes } from './lib/arguments.ts';
import { provision } from './provision/index.ts';

await main(async () => {
  onInterrupt(code => void stopAll().then(() => process.exit(code)));
  const purpose = option('--for') ?? 'test';
  if (purpose !== 'start' && purpose !== 'test') throw new ScriptError('Usage: npm run provision -- [--for start|test] [--yes]');
  const steps = new Steps();
  try {
    await provision(purpose, { steps, yes: wantsYes() });
  } finally {
    console.log(`\n${steps.table()}`);
  }
});
