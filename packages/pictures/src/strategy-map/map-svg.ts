import type { Tone } from '../sheet.js';
import { textWidth, wrap } from '../text.js';
import { LIGHT, type Token } from '../theme.js';
import { CARD_PAD, layoutMap, NAME_SIZE } from './layout.js';
import type { Box, MapCard, MapLane, MapPlan } from './plan.js';

/** What stands around an exported map, in the language of its texts. */
export interface MapHead {
  readonly title: string;
  /** Organisation, unit and how final the numbers are. */
  readonly about: string;
  readonly whole: { readonly name: string; readonly value: string; readonly word: string | null } | null;
  readonly legend: readonly { readonly tone: Tone; readonly text: string }[];
  /** Where the bars of cards start, 0 to 1, and what stands there; null for none. */
  readonly target: { readonly at: number; readonly text: string } | null;
  readonly language: string;
}

const FONT = "'Source Sans 3', 'Source Sans 3 Variable', 'Segoe UI', system-ui, sans-serif";
const MARGIN = 24;
const HEAD = 76;
const FOOT = 44;
const LINE = 18;
/** Another font may stand in for the named one. */
const WIDER = 1.15;

/** A strategy map as a picture of its own: title, organisation, value, lanes, cards, arrows, legend. Colours are those of the light theme. */
export function mapSvg(plan: MapPlan, head: MapHead, width: number): string {
  const layout = layoutMap(plan, width);
  const full = { width: layout.width + 2 * MARGIN, height: layout.height + HEAD + FOOT + 2 * MARGIN };
  const named = new Map(plan.lanes.map((lane) => [lane.id, lane]));
  const cards = new Map(plan.cards.map((card) => [card.id, card]));
  const body = [
    ...layout.lanes.map((box) => laneSvg(box, named.get(box.id), layout.labels)),
    ...layout.cards.map((box) => cardSvg(box, cards.get(box.id), head.target)),
    ...layout.arrows.map(
      ({ id, from, to, path, head: tip }) =>
        `<g data-link="${escaped(`${from} ${to}`)}" id="${escaped(`link-${id}`)}"><path d="${path}" fill="none" stroke="${LIGHT['line-strong']}" stroke-width="1.4"/><path d="${tip}" fill="${LIGHT['line-strong']}"/></g>`,
    ),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${full.width}" height="${full.height}" viewBox="0 0 ${full.width} ${full.height}" role="img" lang="${escaped(head.language)}" font-family="${FONT}">`,
    `<title>${escaped(head.title)}</title>`,
    `<desc>${escaped(describe(plan, head))}</desc>`,
    `<rect width="${full.width}" height="${full.height}" fill="${LIGHT.page}"/>`,
    ...headSvg(head, full.width),
    `<g transform="translate(${MARGIN} ${MARGIN + HEAD})">`,
    ...body,
    '</g>',
    ...legendSvg(head, full.height - MARGIN - 8),
    '</svg>',
  ].join('\n');
}

/** The map in words: every cause with its effects. */
function describe({ cards, links }: MapPlan, { about, whole }: MapHead): string {
  const code = new Map(cards.map((card) => [card.id, card.code]));
  const pairs = links.map(({ from, to }) => `${code.get(from) ?? from} → ${code.get(to) ?? to}`);
  const value = whole === null ? '' : ` ${whole.name} ${whole.value}${whole.word === null ? '' : `, ${whole.word}`}.`;
  return `${about}.${value}${pairs.length === 0 ? '' : ` ${pairs.join(', ')}.`}`;
}

interface TextStyle {
  readonly size?: number;
  readonly weight?: number;
  readonly fill?: Token;
  readonly anchor?: 'start' | 'end';
}

function text(x: number, y: number, said: string, style: TextStyle = {}): string {
  const { size = 14, weight = 400, fill = 'ink', anchor = 'start' } = style;
  return `<text x="${x}" y="${y}" font-size="${size}"${weight === 400 ? '' : ` font-weight="${weight}"`} fill="${LIGHT[fill]}"${anchor === 'end' ? ' text-anchor="end"' : ''}>${escaped(said)}</text>`;
}

function headSvg({ title, about, whole }: MapHead, width: number): readonly string[] {
  const right = width - MARGIN;
  const value = whole === null ? 0 : textWidth(whole.value, 34, 650) * WIDER + 12;
  const side = whole === null ? 0 : value + Math.max(textWidth(whole.name, 13), textWidth(whole.word ?? '', 14, 600));
  const lines = wrap(title, width - 2 * MARGIN - side - 24, 24, 650).slice(0, 2);
  const size = lines.length > 1 ? 19 : 24;
  return [
    ...lines.map((line, i) => text(MARGIN, MARGIN + 22 + i * 24, line, { size, weight: 650 })),
    text(MARGIN, MARGIN + 22 + lines.length * 24, about, { fill: 'ink-2' }),
    ...(whole === null
      ? []
      : [
          text(right, MARGIN + 36, whole.value, { size: 34, weight: 650, anchor: 'end' }),
          text(right - value, MARGIN + 18, whole.name, { size: 13, fill: 'ink-3', anchor: 'end' }),
          ...(whole.word === null
            ? []
            : [text(right - value, MARGIN + 37, whole.word, { weight: 600, fill: 'ink-2', anchor: 'end' })]),
        ]),
  ];
}

function laneSvg(box: Box, lane: MapLane | undefined, labels: number): string {
  const ground = `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" fill="${LIGHT.sunken}"/>`;
  if (lane === undefined) return ground;
  const bottom = box.y + box.height - 14;
  const names = wrap(lane.name, labels - 24, 15, 650);
  return [
    `<g data-lane="${escaped(lane.id)}">`,
    ground,
    ...names.map((line, i) => text(14, box.y + 26 + i * 19, line, { size: 15, weight: 650 })),
    ...(lane.weight === null ? [] : [text(14, bottom - 20, lane.weight, { size: 13, fill: 'ink-3' })]),
    ...(lane.value === null ? [] : [text(14, bottom, lane.value, { size: 15, weight: 600 })]),
    ...(lane.note === null
      ? []
      : [text(22 + textWidth(lane.value ?? '', 15, 600), bottom, lane.note, { size: 13, fill: 'ink-2' })]),
    '</g>',
  ].join('');
}

function cardSvg(box: Box, card: MapCard | undefined, target: MapHead['target']): string {
  if (card === undefined) return '';
  const { x, y, width, height } = box;
  const [left, right, bottom] = [x + CARD_PAD, x + width - CARD_PAD, y + height];
  const names = wrap(`${card.code} ${card.name}`, width - 2 * CARD_PAD, NAME_SIZE, 600);
  const status: TextStyle = { fill: card.tone === 'none' ? 'ink-2' : `${card.tone}-text` };
  const value = card.value ?? '';
  const side = value === '' ? 0 : textWidth(value, 16, 600) * WIDER + 10;
  const told = 18 + textWidth(card.word ?? '', 14) + side + textWidth(card.parts ?? '', 13);
  // In a narrow card the number of indicators is left out.
  const parts = told + 12 > right - left ? '' : (card.parts ?? '');
  return [
    `<g data-card="${escaped(card.code)}">`,
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6" fill="${LIGHT.surface}" stroke="${LIGHT.line}"/>`,
    ...names.map((line, i) => text(left, y + 25 + i * LINE, line, { weight: 600, size: NAME_SIZE })),
    card.word === null
      ? ''
      : `${mark(card.tone, left + 6, bottom - 29)}${text(left + 18, bottom - 24, card.word, status)}`,
    text(right - side, bottom - 24, parts, {
      size: 13,
      fill: 'ink-3',
      anchor: 'end',
    }),
    text(right, bottom - 24, value, { size: 16, weight: 600, anchor: 'end' }),
    barSvg(card, target, left, right, bottom - 11),
    '</g>',
  ].join('');
}

function barSvg({ end, tone }: MapCard, target: MapHead['target'], left: number, right: number, y: number): string {
  if (target === null && end === null) return '';
  const at = (share: number): number => Math.round((left + (right - left) * share) * 10) / 10;
  const from = target?.at ?? 0;
  const fill = tone === 'none' ? LIGHT['ink-3'] : LIGHT[`${tone}-shape`];
  const bar =
    end === null
      ? ''
      : `<rect x="${at(Math.min(from, end))}" y="${y - 1.5}" width="${Math.round(Math.abs(at(end) - at(from)) * 10) / 10}" height="3" fill="${fill}"/>`;
  const tick =
    target === null ? '' : `<rect x="${at(from) - 0.75}" y="${y - 5}" width="1.5" height="10" fill="${LIGHT.ink}"/>`;
  return `<rect x="${left}" y="${y - 1.5}" width="${right - left}" height="3" fill="${LIGHT.band}"/>${bar}${tick}`;
}

function legendSvg({ legend, target }: MapHead, y: number): readonly string[] {
  let x = MARGIN;
  const items = legend.map(({ tone, text: said }) => {
    const own = `<g data-legend="${tone}">${mark(tone, x + 6, y - 5)}${text(x + 18, y, said, { fill: 'ink-2' })}</g>`;
    x += textWidth(said, 14) + 44;
    return own;
  });
  if (target === null) return items;
  return [
    ...items,
    `<rect x="${x}" y="${y - 11}" width="1.5" height="12" fill="${LIGHT.ink}"/>${text(x + 9, y, target.text, { fill: 'ink-2' })}`,
  ];
}

/** A status by its shape: circle, triangle, diamond, dashed ring; a plain dot where no scale judges. */
function mark(tone: Tone, x: number, y: number): string {
  const fill = tone === 'none' ? LIGHT['ink-3'] : LIGHT[`${tone}-shape`];
  if (tone === 'yellow') return `<path d="M${x} ${y - 5.5} L${x + 6} ${y + 5} H${x - 6} Z" fill="${fill}"/>`;
  if (tone === 'red') return `<path d="M${x} ${y - 6} L${x + 6} ${y} L${x} ${y + 6} L${x - 6} ${y} Z" fill="${fill}"/>`;
  if (tone === 'grey')
    return `<circle cx="${x}" cy="${y}" r="5" fill="none" stroke="${fill}" stroke-width="1.5" stroke-dasharray="2.4 1.6"/>`;
  return `<circle cx="${x}" cy="${y}" r="5" fill="${fill}"/>`;
}

function escaped(said: string): string {
  return said
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
