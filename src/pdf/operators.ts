import { apply, type Box, boxOf, identity, intersect, type Matrix, multiply } from './matrix.ts';
import type { Colour, Glyph, Paint } from './paint.ts';

/** What `page.getOperatorList()` of pdf.js returns, with nothing assumed about the arguments. */
export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

export interface FontFacts {
  readonly name: string;
  readonly type: string;
  readonly fontMatrix: Matrix;
  /** Height of the font's box in glyph units; the only hint at the size of a Type 3 font, whose glyph unit is its own. */
  readonly boxHeight: number;
}

/** What the operators refer to. */
export interface Surroundings {
  readonly operatorNames: ReadonlyMap<number, string>;
  /** From PDF user space to the page's top left. */
  readonly toPage: Matrix;
  readonly viewBox: readonly number[];
  readonly fontFacts: (name: string) => FontFacts;
  /** Whether a layer (optional content) is shown when the file is opened. */
  readonly showsLayer: (layer: unknown) => boolean;
}

export interface Painted {
  readonly glyphs: readonly (Glyph & { readonly facts: FontFacts })[];
  readonly paints: readonly Paint[];
  readonly hasImage: boolean;
}

interface State {
  matrix: Matrix;
  clip: Box;
  fill: Colour;
  stroke: Colour;
  fillOpacity: number;
  font: string;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  renderMode: number;
}

const images = new Set(['paintImageXObject', 'paintInlineImageXObject', 'paintInlineImageXObjectGroup', 'paintImageXObjectRepeat',
  'paintImageMaskXObject', 'paintImageMaskXObjectGroup', 'paintImageMaskXObjectRepeat']);
const fills = new Set(['fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke']);

/** All numbers in an argument, nested and typed arrays flattened. */
function numbers(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) return Array.from(Object.values(value), Number);
  if (Array.isArray(value)) return value.flatMap(numbers);
  return [];
}

function matrixOf(value: unknown): Matrix | undefined {
  const [a, b, c, d, e, f] = numbers(value);
  return a === undefined || b === undefined || c === undefined || d === undefined || e === undefined || f === undefined ? undefined : [a, b, c, d, e, f];
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function at(value: unknown, index: number): unknown {
  return list(value)[index];
}

function field(value: unknown, name: string): unknown {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  return found;
}

/** pdf.js hands a rectangle over as its outline: 4 or 5 points joined by straight lines along the axes (0 = moveTo, 1 = lineTo, 4 = closePath). */
function isRectangle(path: readonly number[]): boolean {
  const points: [number, number][] = [];
  for (let index = 0; index < path.length;) {
    const code = path[index];
    if (code === 4) { index += 1; continue; }
    const [x, y] = [path[index + 1], path[index + 2]];
    if ((code !== 0 && code !== 1) || x === undefined || y === undefined) return false;
    points.push([x, y]);
    index += 3;
  }
  const straight = points.every(([x, y], index) => {
    const before = points[index - 1];
    return before === undefined || x === before[0] || y === before[1];
  });
  return straight && (points.length === 4 || points.length === 5);
}

/** The direction in which text runs, to the degree: 0 from left to right, 90 downwards. */
function turnOf([a, b]: Matrix): number {
  return (Math.round(Math.atan2(b, a) * 180 / Math.PI) + 360) % 360;
}

/**
 * Walks a page's painting operators as a viewer does and notes every glyph with its place, size and colour, and every opaque area.
 * `getTextContent` tells none of the colours, and a word a person cannot see must not earn points.
 */
export function walk(operators: OperatorList, surroundings: Surroundings): Painted {
  const { operatorNames, toPage, viewBox, fontFacts, showsLayer } = surroundings;
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = viewBox;
  const page = boxOf(toPage, x0, y0, x1, y1);
  const glyphs: (Glyph & { readonly facts: FontFacts })[] = [];
  const paints: Paint[] = [];
  let hasImage = false;
  let state: State = {
    matrix: identity, clip: page, fill: '#000000', stroke: '#000000', fillOpacity: 1, font: '', fontSize: 0, charSpacing: 0, wordSpacing: 0,
    scale: 1, leading: 0, rise: 0, renderMode: 0,
  };
  const stack: State[] = [];
  let text = identity;
  let line = identity;
  let clipNext = false;
  /** Marked content that is open, and whether it shows. */
  const marks: boolean[] = [];

  const device = (): Matrix => multiply(toPage, state.matrix);
  const save = (): void => { stack.push({ ...state }); };
  const restore = (): void => { state = stack.pop() ?? state; };
  const moveLine = (x: number, y: number): void => { line = multiply(line, [1, 0, 0, 1, x, y]); text = line; };
  const paint = (box: Box, colour: Colour, exact: boolean): void => {
    if (marks.includes(false)) return;
    const seen = intersect(box, state.clip);
    if (seen.left < seen.right && seen.top < seen.bottom) paints.push({ box: seen, colour, exact: exact && state.fillOpacity === 1 });
  };

  const show = (items: unknown): void => {
    const facts = fontFacts(state.font);
    const { fontMatrix } = facts;
    for (const item of list(items)) {
      if (typeof item === 'number') {
        text = multiply(text, [1, 0, 0, 1, -item / 1000 * state.fontSize * state.scale, 0]);
        continue;
      }
      const unicode = field(item, 'unicode');
      const width = field(item, 'width');
      if (typeof unicode !== 'string' || typeof width !== 'number') continue;
      const advance = width * fontMatrix[0] * state.fontSize;
      const full = multiply(device(), text);
      const height = state.fontSize * (facts.type === 'Type3' && facts.boxHeight > 0 ? Math.abs(fontMatrix[3]) * facts.boxHeight : 1);
      const [x, y] = apply(multiply(state.matrix, text), 0, state.rise);
      glyphs.push({
        unicode, facts, font: facts.name, turned: turnOf(full), box: boxOf(full, 0, state.rise - 0.1 * height, advance * state.scale, state.rise + 0.6 * height),
        size: Math.abs(height) * Math.hypot(full[2], full[3]),
        colour: state.renderMode % 4 === 1 ? state.stroke : state.fill, opacity: state.fillOpacity, renderMode: state.renderMode, clip: state.clip, layerShown: !marks.includes(false),
        // The very test of pdf.js' getTextContent, so that the two lists can be laid side by side.
        onPage: !(x + advance < x0 || x > x1 || y < y0 || y > y1),
        after: paints.length,
      });
      const spacing = state.charSpacing + (field(item, 'isSpace') === true ? state.wordSpacing : 0);
      text = multiply(text, [1, 0, 0, 1, (advance + spacing) * state.scale, 0]);
    }
  };

  const path = (args: unknown): void => {
    const operator = operatorNames.get(numbers(at(args, 0))[0] ?? -1) ?? '';
    const [left, bottom, right, top] = numbers(at(args, 2));
    if (left === undefined || bottom === undefined || right === undefined || top === undefined) { clipNext = false; return; }
    const box = boxOf(device(), left, bottom, right, top);
    if (fills.has(operator)) paint(box, state.fill, isRectangle(numbers(at(args, 1))));
    if (clipNext) state.clip = intersect(state.clip, box);
    clipNext = false;
  };

  for (const [index, code] of operators.fnArray.entries()) {
    const args = operators.argsArray[index];
    const operator = operatorNames.get(code) ?? '';
    const [one = 0, two = 0] = numbers(at(args, 0)).concat(numbers(at(args, 1)));
    const colour = typeof at(args, 0) === 'string' ? String(at(args, 0)) : undefined;
    if (images.has(operator)) {
      hasImage = true;
      paint(boxOf(device(), 0, 0, 1, 1), undefined, false);
    }
    switch (operator) {
      case 'save': case 'beginGroup': save(); break;
      case 'restore': case 'endGroup': case 'paintFormXObjectEnd': restore(); break;
      case 'transform': state.matrix = multiply(state.matrix, matrixOf(args) ?? identity); break;
      case 'paintFormXObjectBegin': {
        save();
        state.matrix = multiply(state.matrix, matrixOf(at(args, 0)) ?? identity);
        const [left, bottom, right, top] = numbers(at(args, 1));
        if (left !== undefined && bottom !== undefined && right !== undefined && top !== undefined) state.clip = intersect(state.clip, boxOf(device(), left, bottom, right, top));
        break;
      }
      case 'beginMarkedContent': marks.push(true); break;
      case 'beginMarkedContentProps': marks.push(at(args, 0) !== 'OC' || showsLayer(at(args, 1))); break;
      case 'endMarkedContent': marks.pop(); break;
      case 'clip': case 'eoClip': clipNext = true; break;
      case 'constructPath': path(args); break;
      case 'shadingFill': paint(state.clip, undefined, false); break;
      case 'setFillRGBColor': state.fill = colour; break;
      case 'setFillColorN': case 'setFillTransparent': state.fill = undefined; break;
      case 'setStrokeRGBColor': state.stroke = colour; break;
      case 'setStrokeColorN': case 'setStrokeTransparent': state.stroke = undefined; break;
      case 'setGState':
        for (const pair of list(at(args, 0))) {
          const value = at(pair, 1);
          if (at(pair, 0) === 'ca' && typeof value === 'number') state.fillOpacity = value;
          if (at(pair, 0) === 'Font') { state.font = String(at(value, 0)); state.fontSize = numbers(at(value, 1))[0] ?? state.fontSize; }
        }
        break;
      case 'setFont': state.font = String(at(args, 0)); state.fontSize = numbers(at(args, 1))[0] ?? 0; break;
      case 'setCharSpacing': state.charSpacing = one; break;
      case 'setWordSpacing': state.wordSpacing = one; break;
      case 'setHScale': state.scale = one / 100; break;
      case 'setLeading': state.leading = -one; break;
      case 'setTextRise': state.rise = one; break;
      case 'setTextRenderingMode': state.renderMode = one; break;
      case 'beginText': text = identity; line = identity; break;
      case 'setTextMatrix': line = matrixOf(args) ?? identity; text = line; break;
      case 'moveText': moveLine(one, two); break;
      case 'setLeadingMoveText': state.leading = two; moveLine(one, two); break;
      case 'nextLine': moveLine(0, state.leading); break;
      case 'showText': show(at(args, 0)); break;
    }
  }
  return { glyphs, paints, hasImage };
}
