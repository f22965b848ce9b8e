/** Foreign text as one line of Markdown in which nothing is a mark: an ad that holds a picture, a link or a column makes none here. */
export function plainMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/[^\p{L}\p{M}\p{N} ,;?%'"’“”–…/]|\/(?=\/)|(?<=\d)[.]/gu, mark => `&#${mark.codePointAt(0) ?? 32};`);
}
