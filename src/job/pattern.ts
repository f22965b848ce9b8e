/**
 * One pattern out of many alternatives. Every line of `lines` holds some (mostly: one language a line, or words of one kind);
 * `before` and `after` must stand around whichever matches. Give `lines` as String.raw, so that backslashes stay.
 */
export function pattern(lines: string, { before = '', after = '', flags = 'iu' }: { readonly before?: string; readonly after?: string; readonly flags?: string } = {}): RegExp {
  return new RegExp(`${before}(?:${lines.trim().split(/\s*\n\s*/).join('|')})${after}`, flags);
}
