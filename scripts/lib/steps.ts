export const seconds = (ms: number): string => ms < 60_000 ? `${(ms / 1000).toFixed(1)} s` : `${Math.floor(ms / 60_000)} min ${Math.round(ms % 60_000 / 1000)} s`;

/** Tells what is being done at the moment; shown beside the elapsed time. */
export type Progress = (what: string) => void;

/** Runs named steps, shows that they are alive once they take over two seconds, and remembers how long each took. */
export class Steps {
  readonly #times: { name: string; ms: number; result: string }[] = [];

  /** With `live` the step prints its own output, and nothing is shown in between. */
  async run<T>(name: string, work: (progress: Progress) => Promise<T>, { live = false } = {}): Promise<T> {
    const start = Date.now();
    const show = live ? undefined : new Ticker(name, start);
    if (live) console.log(`\n── ${name}`);
    let result = 'failed';
    try {
      const value = await work(what => show?.tell(what));
      result = 'done';
      return value;
    } finally {
      show?.end();
      const ms = Date.now() - start;
      this.#times.push({ name, ms, result });
      console.log(`${live ? '── ' : ''}${name}: ${result}, ${seconds(ms)}`);
    }
  }

  table(): string {
    const width = Math.max(...this.#times.map(step => step.name.length), 5);
    const rows = this.#times.map(step => `  ${step.name.padEnd(width)}  ${seconds(step.ms).padStart(12)}  ${step.result}`);
    return [`  ${'step'.padEnd(width)}  ${'time'.padStart(12)}`, ...rows].join('\n');
  }
}

/** On a terminal one line that is rewritten each second; in a log a new line now and then. */
class Ticker {
  readonly #name: string;
  readonly #start: number;
  readonly #timer: NodeJS.Timeout;
  #what = '';
  #lastLine = 0;

  constructor(name: string, start: number) {
    this.#name = name;
    this.#start = start;
    this.#timer = setInterval(() => this.#show(), 1000);
  }

  tell(what: string): void {
    this.#what = what;
  }

  end(): void {
    clearInterval(this.#timer);
    if (process.stdout.isTTY) process.stdout.write('\r\x1b[2K');
  }

  #show(): void {
    const elapsed = Date.now() - this.#start;
    if (elapsed < 1900) return;
    const line = `${this.#name} … ${Math.round(elapsed / 1000)} s${this.#what ? `  ${this.#what}` : ''}`;
    if (process.stdout.isTTY) process.stdout.write(`\r\x1b[2K${line.slice(0, (process.stdout.columns || 80) - 1)}`);
    else if (this.#lastLine === 0 || elapsed - this.#lastLine >= 15_000) {
      this.#lastLine = elapsed;
      console.log(line);
    }
  }
}
