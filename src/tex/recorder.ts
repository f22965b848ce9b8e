import path from 'node:path';

/** Files under `folder` that a run read, absolute, without repeats, in order of first reading; `fls` is the `-recorder` file. */
export function inputsOf(fls: string, folder: string, options: { readonly realFolder?: string; readonly without: string }): string[] {
  const inputs = new Set<string>();
  for (const [, name = ''] of fls.matchAll(/^INPUT (.+?)\r?$/gm)) {
    let file = path.resolve(folder, name);
    // An absolute name comes with links resolved (/private/var on macOS); say it as the user does.
    if (options.realFolder !== undefined && inside(file, options.realFolder)) file = path.join(folder, path.relative(options.realFolder, file));
    if (inside(file, folder) && !inside(file, options.without)) inputs.add(file);
  }
  return [...inputs];
}

export function inside(file: string, folder: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '' && relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}
