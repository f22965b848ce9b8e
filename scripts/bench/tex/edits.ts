/** What people do to a résumé, on any source: a changed bullet, an added one, paragraphs in another order. `round` makes them differ. */
export function edits(source: string, round: number): string[] {
  const begin = /\\begin\s*\{document\}/.exec(source);
  if (!begin) return [];
  const head = source.slice(0, begin.index + begin[0].length);
  const body = source.slice(head.length);
  return [changed(body, round), added(body, round), reordered(body, round)].map(text => head + text);
}

/** Plain words of prose, six at least: safe to put another word behind the first of them. */
const prose = /(?<=[\s{])[A-Z][a-z]+(?: [a-z]+,?){5,}/g;
const bullet = /^[ \t]*\\(?:item|resumeItem|cvlistitem)\b[^\n]*(?:\n(?![ \t]*(?:\\|\n))[^\n]*)*/gm;

/** Source in which commands, comments and braces that do not close on their line are left alone. */
const usable = (text: string): boolean => !text.includes('%') && [...text].reduce((depth, letter) => (depth < 0 ? depth : depth + (letter === '{' ? 1 : letter === '}' ? -1 : 0)), 0) === 0;
const nth = <T>(values: readonly T[], n: number): T | undefined => values[n % Math.max(values.length, 1)];

function changed(body: string, round: number): string {
  const found = [...body.matchAll(prose)].filter(({ index }) => !inComment(body, index) && !nearVerbatim(body, index));
  const place = nth(found, round * 3 + 1);
  if (place === undefined) return `${body}% edit ${round}\n`;
  const end = place.index + place[0].length;
  return `${body.slice(0, end)} over ${round + 2} quarters${body.slice(end)}`;
}

function added(body: string, round: number): string {
  const found = [...body.matchAll(bullet)].filter(([text]) => usable(text));
  const place = nth(found, round * 2 + 1);
  if (place === undefined) return changed(body, round + 7);
  const end = place.index + place[0].length;
  return `${body.slice(0, end)}\n${place[0].replace(/([a-z]{4,})(?=[ .,])/, `$1 further`)}${body.slice(end)}`;
}

/** Two neighbouring sections change places; where there are no three, two neighbouring bullets. */
function reordered(body: string, round: number): string {
  const end = body.indexOf('\\end{document}');
  const starts = [...body.matchAll(/^\\section\b/gm)].map(({ index }) => index).filter(index => index < end);
  const at = starts.length >= 3 ? round % (starts.length - 2) : -1;
  const [a, b, c] = starts.slice(at);
  if (at >= 0 && a !== undefined && b !== undefined && c !== undefined && closed(body.slice(a, b)) && closed(body.slice(b, c))) return body.slice(0, a) + body.slice(b, c) + body.slice(a, b) + body.slice(c);
  const bullets = [...body.matchAll(bullet)].filter(([text]) => usable(text));
  const first = nth(bullets, round);
  const second = bullets.find(({ index }) => first !== undefined && index > first.index && body.slice(first.index + first[0].length, index).trim() === '');
  if (!first || !second) return changed(body, round + 3);
  return body.slice(0, first.index) + second[0] + body.slice(first.index + first[0].length, second.index) + first[0] + body.slice(second.index + second[0].length);
}

function closed(text: string): boolean {
  const plain = text.replace(/(?<!\\)%.*/g, '');
  const opened = [...plain.matchAll(/\\begin\{/g)].length - [...plain.matchAll(/\\end\{/g)].length;
  return opened === 0 && usable(plain.replaceAll('\\{', '').replaceAll('\\}', ''));
}

const inComment = (body: string, index: number): boolean => /(?<!\\)%/.test(body.slice(body.lastIndexOf('\n', index) + 1, index));
const nearVerbatim = (body: string, index: number): boolean => /\\(?:href|url|includegraphics|input|begin|end|label|ref|cite)\*?(?:\[[^\]]*\])?\{[^{}]*$/.test(body.slice(Math.max(0, index - 200), index));
