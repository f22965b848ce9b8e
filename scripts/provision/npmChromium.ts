import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { ScriptError } from '../lib/main.ts';
import { npmChromium, npmChromiumHome, npmChromiumVersion } from '../lib/paths.ts';
import { run } from '../lib/processes.ts';
import type { Progress } from '../lib/steps.ts';
import { installNpmHome } from './npmHome.ts';

const spec = '@sparticuz/chromium';

// The libraries a desktop would bring (nss, nspr, …) come with the package; a script puts them on the loader's path.
const launcher = '#!/bin/sh\nhere=$(dirname "$0")\nexport LD_LIBRARY_PATH="$here/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"\nexec "$here/chrome" "$@"\n';

/** A headless Chromium out of the npm package @sparticuz/chromium, which carries it compressed: no root, no snap, x64 Linux only. */
export function installNpmChromium(progress: Progress): Promise<void> {
  return installNpmHome(npmChromiumHome, `${spec}@${npmChromiumVersion}`, async folder => {
    const packed = path.join(folder, 'node_modules', spec, 'bin');
    const target = path.join(folder, path.relative(npmChromiumHome, path.dirname(npmChromium)));
    await mkdir(target, { recursive: true });
    progress('unpacking the browser');
    await unpack(path.join(packed, 'chromium.br'), path.join(target, 'chrome'));
    await chmod(path.join(target, 'chrome'), 0o755);
    for (const name of ['al2023', 'swiftshader']) {
      const archive = path.join(target, `${name}.tar`);
      await unpack(path.join(packed, `${name}.tar.br`), archive);
      const { code, output } = await run('tar', ['-xf', archive, '-C', target]);
      if (code !== 0) throw new ScriptError(`The browser from npm could not be unpacked: ${output}`);
      await rm(archive);
    }
    await writeFile(path.join(target, path.basename(npmChromium)), launcher, { mode: 0o755 });
    await rm(path.join(folder, 'node_modules'), { recursive: true });
  }, progress);
}

const unpack = (from: string, to: string): Promise<void> => pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));
