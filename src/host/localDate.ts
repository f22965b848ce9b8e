/** `YYYY-MM-DD`, the person's day, not UTC's: "Present" and "in the future" are meant where they sit. */
export function localDate(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
