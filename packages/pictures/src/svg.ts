import type { EChartsOption } from 'echarts';
import { LineChart, ScatterChart } from 'echarts/charts.js';
import { GraphicComponent, GridComponent } from 'echarts/components.js';
import { init, use } from 'echarts/core.js';
import { SVGRenderer } from 'echarts/renderers.js';
import { LIGHT } from './theme.js';

use([GraphicComponent, GridComponent, LineChart, ScatterChart, SVGRenderer]);

export interface SvgText {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly finding: string;
  readonly language: string;
}

const TOKENS = new Map(Object.entries(LIGHT).map(([token, colour]): [string, string] => [colour, token]));

/**
 * Draws an option without a browser. The text holds nothing that depends on what was drawn before (no ids, no classes), so
 * that the same picture is the same text and many stand on one page. Colours are CSS variables, with the light theme where there are
 * none; the font is that of the page.
 */
export function renderSvg(option: EChartsOption, { width, height, title, finding, language }: SvgText): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(option);
    const drawn = chart.renderToSVGString();
    const body = drawn
      .replace(/<style\s*>.*?<\/style>/gs, '')
      .replace(/<defs\s*>.*?<\/defs>/gs, '')
      .replace(/^<svg[^>]*>\s*<rect [^>]*><\/rect>/, '')
      .replace(/<\/svg>\s*$/, '')
      .replace(/<[a-z][^>]*>/g, (tag) => inPage(tag))
      .replace(/>\s+</g, '>\n<')
      .trim();
    const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" overflow="visible" role="img" lang="${language}" aria-label="${escaped(`${title}. ${finding}`)}">`;
    return `${head}\n<title>${escaped(title)}</title>\n<desc>${escaped(finding)}</desc>\n${body}\n</svg>`;
  } finally {
    // A chart that is not disposed keeps its process alive.
    chart.dispose();
  }
}

/** A tag without what is meant for pointers, with colours by their token. */
function inPage(tag: string): string {
  return tag
    .replace(/ (?:class|pointer-events|clip-path|ecmeta_[a-z_]+|xml:space)="[^"]*"/g, '')
    .replace(/font-family:[^;"]*;?/g, '')
    .replace(/ (fill|stroke)="(#[0-9a-f]{6})"/g, (all, name: string, colour: string) => {
      const token = TOKENS.get(colour);
      return token === undefined ? all : ` ${name}="var(--${token}, ${colour})"`;
    });
}

function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
