const maxNameLength = 400;
/** A file name with its extension. Spaces only in a name that starts like a path; prose in parentheses does not. */
const fileName = /^(?:"([^"]+)"|((?:\.{0,2}[\\/]|[A-Za-z]:[\\/])[^()"]*?\.[A-Za-z]\w{0,11}|[^\s()"]+\.[A-Za-z]\w{0,11}))(?=[\s()[\]{<]|$)/;

/** TeX prints `(file` when it opens one and `)` when it closes it, between everything else it prints: this follows them. */
export class OpenFiles {
  /** Undefined stands for a parenthesis that opened no file. */
  readonly #stack: (string | undefined)[] = [];

  get current(): string | undefined {
    return this.#stack.findLast(file => file !== undefined);
  }

  read(line: string): void {
    for (let i = 0; i < line.length; i++) {
      if (line[i] === ')') this.#stack.pop();
      if (line[i] !== '(') continue;
      const match = fileName.exec(line.slice(i + 1, i + 1 + maxNameLength));
      this.#stack.push(match?.[1] ?? match?.[2]);
      i += match?.[0].length ?? 0;
    }
  }
}
