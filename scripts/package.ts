// npm run package: builds and puts the extension into .cache/resume-customizer.vsix
import { packageVsix } from './build/vsix.ts';
import { build } from './build/index.ts';
import { main } from './lib/main.ts';

await main(async () => {
  await build({ dev: false });
  await packageVsix();
});
