import path from 'node:path';
import { pathFolders } from './toolchain.ts';

const secret = /SECRET|TOKEN|PASSW|CREDENTIAL|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY/i;

/**
 * The environment TeX runs in: the user's, with the locks on. `out` is the private output folder, `folders` hold the TeX programs,
 * `fontMaps` is a folder whose font maps come before the system's.
 */
export function texEnvironment(options: { out: string; folders: readonly string[]; fontMaps?: string | undefined; env?: NodeJS.ProcessEnv; platform?: NodeJS.Platform }): NodeJS.ProcessEnv {
  const { out, folders, fontMaps, env = process.env, platform = process.platform } = options;
  const { delimiter } = platform === 'win32' ? path.win32 : path.posix;
  const kept = Object.entries(env).filter(([name]) => !secret.test(name) && name.toUpperCase() !== 'PATH');
  return {
    ...Object.fromEntries(kept),
    PATH: [...new Set([...folders, ...pathFolders({ env, platform })])].join(delimiter),
    // cmd.exe, which latexmk uses on Windows, looks in the document's folder first otherwise.
    NoDefaultCurrentDirectoryInExePath: '1',
    // Read and write below the document's folder and the output folder only; no absolute paths, no `..`, no dot files.
    openin_any: 'p',
    openout_any: 'p',
    shell_escape: 'f',
    TEXMFOUTPUT: out,
    TEXINPUTS: `.${delimiter}${env['TEXINPUTS'] ?? ''}`,
    // With a map of ours a font that is not in it must be an error that we see, not a bitmap made in silence.
    ...(fontMaps === undefined ? {} : { TEXFONTMAPS: `${fontMaps}${delimiter}${env['TEXFONTMAPS'] ?? ''}`, MKTEXPK: '0' }),
    MISSFONT_LOG: path.join(out, 'missfont.log'),
    // Messages on one line each, with enough of the source around an error.
    max_print_line: '1000',
    error_line: '254',
    half_error_line: '238',
  };
}

/** For BibTeX and Biber, which run in the output folder: databases and styles are the document's. `env` is TeX's environment. */
export function bibliographyEnvironment(env: NodeJS.ProcessEnv, folder: string): NodeJS.ProcessEnv {
  const { delimiter } = path;
  return { ...env, BIBINPUTS: `${folder}${delimiter}${env['BIBINPUTS'] ?? ''}`, BSTINPUTS: `${folder}${delimiter}${env['BSTINPUTS'] ?? ''}` };
}
