/** Where the points of a line plot stand. Pure, tested without a browser. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Values from 0 to `most`, one after the other at equal distances: measurements of one evening would fall onto each other on a scale of time. */
export function spots(values: readonly number[], most: number, { left, right, top, bottom }: Frame): Spot[] {
  const step = values.length > 1 ? (right - left) / (values.length - 1) : 0;
  return values.map((value, index) => ({
    x: values.length > 1 ? left + step * index : (left + right) / 2,
    y: bottom - (Math.min(Math.max(value, 0), most) / most) * (bottom - top),
  }));
}

export function path(points: readonly Spot[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join(' ');
}
