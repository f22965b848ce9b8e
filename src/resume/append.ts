/** `target.push(...items)`, which overflows the stack where a hostile document makes a hundred thousand of them. */
export function append<T>(target: T[], items: readonly T[]): void {
  for (const item of items) target.push(item);
}
