/** `--name value` or `--name=value` of the command line. */
export function option(name: string, args: readonly string[] = process.argv.slice(2)): string | undefined {
  const at = args.findIndex(arg => arg === name || arg.startsWith(`${name}=`));
  const arg = args[at];
  return arg === undefined ? undefined : arg === name ? args[at + 1] : arg.slice(name.length + 1);
}

export const flag = (name: string): boolean => process.argv.includes(name);

/** Whether this runs where nobody is to be asked and nothing may be left out. */
export const inCi = (): boolean => !['', '0', 'false'].includes(process.env['CI'] ?? '');

/** Whether the system may be changed without asking. */
export const wantsYes = (): boolean => inCi() || flag('--yes') || flag('-y');
