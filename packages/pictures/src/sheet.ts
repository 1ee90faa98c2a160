import type { Label, Language } from '@berimbang/engine';
import type { EChartsOption } from 'echarts';
import { textWidth, wrap } from './text.js';
import { LIGHT, type Token } from './theme.js';

/** What a mark says of a value; `none` where no scale judges it. */
export type Tone = 'green' | 'yellow' | 'red' | 'grey' | 'none';

/** Written with single quotes: ECharts puts it into an attribute as it is. */
const FONT = "'Source Sans 3', system-ui, sans-serif";
/** Text sizes: names and values, then axes and notes. */
export const BODY = 14;
export const SMALL = 13;

interface TextStyle {
  readonly size?: number;
  readonly weight?: number;
  readonly fill?: Token;
  readonly align?: 'left' | 'center' | 'right';
  /** An edge in the colour of the page, for text that a line may cross. */
  readonly halo?: boolean;
}

/** Where a text lies; kept so that a test can see that no two overlap and none is cut off. */
export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** One thing as ECharts' `graphic` component takes it. */
type Element = Readonly<Record<string, unknown>>;

/**
 * A picture while it is drawn: marks and texts in pixels, handed to ECharts as one option. Colours are those of the light
 * theme; they stand for their tokens.
 */
export class Sheet {
  readonly width: number;
  readonly language: Language;
  height = 0;
  readonly boxes: TextBox[] = [];
  readonly #elements: Element[] = [];
  readonly #series: object[] = [];
  #axes: object = {};

  constructor(language: Language, width: number) {
    this.language = language;
    this.width = width;
  }

  say(label: Label): string {
    return label[this.language];
  }

  /** True where columns do not fit side by side. */
  get narrow(): boolean {
    return this.width < 560;
  }

  /** One line, centred on `y`. */
  text(x: number, y: number, text: string, style: TextStyle = {}): void {
    const { size = SMALL, weight = 400, fill = 'ink-2', align = 'left', halo = false } = style;
    if (text === '') return;
    const width = textWidth(text, size, weight);
    const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
    this.boxes.push({ text, left, right: left + width, top: y - size / 2, bottom: y + size / 2 });
    this.height = Math.max(this.height, y + size);
    this.#elements.push({
      type: 'text',
      silent: true,
      z: 3,
      x: round(x),
      y: round(y),
      style: {
        text,
        fill: LIGHT[fill],
        fontSize: size,
        fontWeight: weight,
        fontFamily: FONT,
        align,
        verticalAlign: 'middle',
        ...(halo ? { stroke: LIGHT.page, lineWidth: 4 } : {}),
      },
    });
  }

  /** Lines from `top` down, broken at `width`; gives the height used. */
  paragraph(x: number, top: number, text: string, width: number, style: TextStyle = {}): number {
    const size = style.size ?? SMALL;
    const step = size + 4;
    const lines = wrap(text, width, size, style.weight);
    for (const [i, line] of lines.entries()) this.text(x, top + step * (i + 0.5), line, style);
    return lines.length * step;
  }

  /** Height that a paragraph will use. */
  heightOf(text: string, width: number, { size = SMALL, weight = 400 }: TextStyle = {}): number {
    return wrap(text, width, size, weight).length * (size + 4);
  }

  /** Texts each centred on its own place, moved inwards at the ends and down a row where they would touch; gives the height used. */
  spread(
    top: number,
    items: readonly { readonly x: number; readonly text: string; readonly room: number; readonly style?: TextStyle }[],
  ): number {
    const placed: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }[] =
      [];
    let used = 0;
    for (const { x, text, room, style = {} } of items) {
      const { size = SMALL, weight } = style;
      const lines = wrap(text, room, size, weight);
      const width = Math.max(...lines.map((line) => textWidth(line, size, weight)));
      const middle = Math.min(Math.max(x, width / 2), this.width - width / 2);
      const step = size + 3;
      const box = { left: middle - width / 2 - 3, right: middle + width / 2 + 3 };
      let at = 0;
      const touches = (): { readonly bottom: number } | undefined =>
        placed.find(
          (own) =>
            own.left < box.right && box.left < own.right && own.top < at + lines.length * step && at < own.bottom,
        );
      for (let other = touches(); other !== undefined; other = touches()) at = other.bottom;
      placed.push({ ...box, top: at, bottom: at + lines.length * step });
      for (const [i, line] of lines.entries())
        this.text(middle, top + at + step * (i + 0.5), line, { ...style, align: 'center' });
      used = Math.max(used, at + lines.length * step);
    }
    return used;
  }

  rect(x: number, y: number, width: number, height: number, fill: Token): void {
    if (width <= 0 || height <= 0) return;
    this.#shape(
      'rect',
      { x: round(x), y: round(y), width: round(width), height: round(height) },
      { fill: LIGHT[fill] },
      y + height,
    );
  }

  line(x1: number, y1: number, x2: number, y2: number, stroke: Token, width = 1, dash: readonly number[] = []): void {
    const style = { stroke: LIGHT[stroke], lineWidth: width, ...(dash.length === 0 ? {} : { lineDash: dash }) };
    this.#shape('line', { x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2) }, style, Math.max(y1, y2));
  }

  /** A value's mark by its shape: circle, triangle, diamond, dashed ring. */
  mark(tone: Tone, x: number, y: number, radius = 5, ringed = false): void {
    const fill = tone === 'none' ? LIGHT.ink : LIGHT[`${tone}-shape`];
    const style = { fill, stroke: ringed ? LIGHT.ink : LIGHT.page, lineWidth: ringed ? 1.5 : radius < 3 ? 0 : 1 };
    const polygon = (...points: readonly (readonly [number, number])[]): void =>
      this.#shape(
        'polygon',
        { points: points.map(([dx, dy]) => [round(x + dx * radius), round(y + dy * radius)]) },
        style,
        y + radius,
      );
    if (tone === 'yellow') polygon([0, -1.05], [1.1, 0.85], [-1.1, 0.85]);
    else if (tone === 'red') polygon([0, -1.2], [1.2, 0], [0, 1.2], [-1.2, 0]);
    else if (tone === 'grey')
      this.#shape(
        'circle',
        { cx: round(x), cy: round(y), r: radius - 0.5 },
        { fill: 'none', stroke: LIGHT['grey-shape'], lineWidth: 1.5, lineDash: [2, 2] },
        y + radius,
      );
    else this.#shape('circle', { cx: round(x), cy: round(y), r: radius }, style, y + radius);
  }

  /** An open dot: where a value was before. */
  openDot(x: number, y: number, radius = 4): void {
    this.#shape(
      'circle',
      { cx: round(x), cy: round(y), r: radius },
      { fill: LIGHT.page, stroke: LIGHT['line-strong'], lineWidth: 1.5 },
      y + radius,
    );
  }

  /** A hatched box: somewhere in here, or not known. */
  hatch(x: number, y: number, width: number, height: number): void {
    const style = { fill: 'none', stroke: LIGHT['line-strong'], lineWidth: 1, lineDash: [3, 2] };
    this.#shape('rect', { x: round(x), y: round(y), width: round(width), height: round(height) }, style, y + height);
    for (let start = -height; start < width; start += 7) {
      const [x1, x2] = [Math.max(start, 0), Math.min(start + height, width)];
      this.line(x + x1, y + height - (x1 - start), x + x2, y + height - (x2 - start), 'line-strong', 0.75);
    }
  }

  /** Axes and series of ECharts beside the marks. */
  chart(axes: object, series: readonly object[]): void {
    this.#axes = axes;
    this.#series.push(...series);
  }

  option(): EChartsOption {
    const option: EChartsOption = {
      animation: false,
      backgroundColor: 'transparent',
      textStyle: { fontFamily: FONT },
      ...this.#axes,
      series: this.#series,
      // A loose list: the elements of `graphic` are a closed union of shapes that ECharts checks as it draws.
      graphic: { elements: this.#elements } as NonNullable<EChartsOption['graphic']>,
    };
    return option;
  }

  #shape(type: string, shape: object, style: object, bottom: number): void {
    this.height = Math.max(this.height, bottom);
    this.#elements.push({ type, silent: true, z: 1, shape, style });
  }
}

/** Tenths of a pixel: enough to look at, and the same text everywhere. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A straight scale from values to pixels. */
export function scale(from: readonly [number, number], to: readonly [number, number]): (value: number) => number {
  const length = from[1] - from[0];
  return (value) => (length === 0 ? (to[0] + to[1]) / 2 : to[0] + ((value - from[0]) / length) * (to[1] - to[0]));
}
