import type { Cell } from './words.ts';

/** Copies of a letter closer than this share of the font size are one letter to the eye. */
const OVERPRINT = 0.12;
/** Points; copies further apart than this are two letters at any size. */
const REACH = 8;

/** Letters by what they are and where they stand, so that a copy is found without asking all others. */
class Spots {
  readonly #cells = new Map<string, Cell[]>();

  add(cell: Cell): void {
    const key = keyOf(cell, 0, 0);
    const here = this.#cells.get(key);
    if (here === undefined) this.#cells.set(key, [cell]);
    else here.push(cell);
  }

  holdsCopyOf(cell: Cell): boolean {
    const reach = Math.min(REACH, OVERPRINT * cell.size);
    return [-1, 0, 1].some(right => [-1, 0, 1].some(down => (this.#cells.get(keyOf(cell, right, down)) ?? []).some(other =>
      Math.hypot(other.box.left - cell.box.left, other.box.top - cell.box.top) < Math.min(reach, OVERPRINT * other.size))));
  }
}

function keyOf({ char, box }: Cell, right: number, down: number): string {
  return `${char} ${Math.floor(box.left / REACH) + right} ${Math.floor(box.top / REACH) + down}`;
}

/** Bold by painting twice, outlines by painting copies in white: of the copies of a letter in one place, a person reads one. */
export function markOverprints(all: readonly Cell[]): Cell[] {
  const shown = new Spots();
  const marked = all.map((cell): Cell => {
    if (cell.hidden !== undefined) return cell;
    if (shown.holdsCopyOf(cell)) return { ...cell, hidden: 'overprinted' };
    shown.add(cell);
    return cell;
  });
  return marked.map(cell => cell.hidden !== undefined && shown.holdsCopyOf(cell) ? { ...cell, hidden: 'overprinted' } : cell);
}
