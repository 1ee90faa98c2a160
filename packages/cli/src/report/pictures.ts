import { parseAddress } from '@berimbang/engine';
import { type Picture, picturesOf } from '@berimbang/pictures';
import type { ReportCard } from './card.js';
import { wholeOf } from './headline.js';
import { Html, html, named, say } from './html.js';
import type { Numbers } from './numbers.js';
import { heads, region } from './tables.js';
import { SAY } from './words.js';

/** Widths in pixels at which pictures are drawn: across the page and on paper, and on a phone or beside others. */
const WIDE = 720;
const NARROW = 344;
/** Beside each other at the head of the report: the ruler under the large number, the perspectives right of it. */
const RULER = 320;

/** Pictures of the card's results at the period shown. */
export function cardPictures(card: ReportCard): readonly Picture[] {
  return picturesOf(card.evaluation, card.at === null ? {} : { period: card.at });
}

/** The ruler of the whole; null where there is none. */
export function rulerOf(card: ReportCard, pictures: readonly Picture[]): Picture | null {
  const whole = wholeOf(card)?.score.name;
  const reads = ({ nodes: [first = ''] }: Picture): boolean => parseAddress(first)?.node === whole;
  return pictures.find((picture) => picture.kind === 'band-ruler' && reads(picture)) ?? null;
}

/** Pictures that are as clear when small, and stand side by side. */
function isSmall({ kind }: Picture): boolean {
  return kind === 'trend' || kind === 'band-ruler';
}

/** Whether a picture is of one indicator alone. */
export function isDetail({ id }: Picture): boolean {
  return id.startsWith('trend.indicator.');
}

/** Pictures with their findings and their data: large ones first, then small ones side by side. */
export function pictureFigures(pictures: readonly Picture[], numbers: Numbers): Html {
  if (pictures.length === 0) return html``;
  const large = pictures.filter((picture) => !isSmall(picture));
  const small = pictures.filter((picture) => isSmall(picture) && !isDetail(picture));
  const details = pictures.filter(isDetail);
  return html`${large.length === 0 ? '' : html`<div class="figures">${large.map((picture) => figure(picture, numbers))}</div>`}${
    small.length === 0 ? '' : html`<div class="figures small">${small.map((picture) => figure(picture, numbers))}</div>`
  }${
    details.length === 0
      ? ''
      : html`<details><summary>${say(SAY.indicatorTrends)} (${details.length})</summary><div class="figures small">${details.map((picture) => figure(picture, numbers))}</div></details>`
  }`;
}

function figure(picture: Picture, numbers: Numbers): Html {
  const { title, finding } = picture;
  return html`<figure><figcaption><h4 class="t">${say(title)}</h4><p>${say(finding)}</p></figcaption>${drawing(picture)}${dataTable(picture, numbers)}</figure>`;
}

/** The picture of the perspectives; null where there is none. */
export function perspectivesOf(pictures: readonly Picture[]): Picture | null {
  return pictures.find(({ kind }) => kind === 'perspectives') ?? null;
}

/** A picture in both languages; a large one also as a phone needs it. */
export function drawing(picture: Picture): Html {
  const at = (width: number): Html =>
    html`<div lang="id">${svg(picture, 'id', width)}</div><div lang="en">${svg(picture, 'en', width)}</div>`;
  if (isSmall(picture)) return html`<div class="drawing">${at(NARROW)}</div>`;
  return html`<div class="drawing"><div class="wide">${at(WIDE)}</div><div class="narrow">${at(NARROW)}</div></div>`;
}

function svg(picture: Picture, language: 'id' | 'en', width: number): Html {
  return new Html(withoutStyles(picture.svg(language, width)));
}

/** Style attributes as attributes of SVG: a page that allows no styles but its own would not read them. */
function withoutStyles(text: string): string {
  return text
    .replace(/ style="([^"]*)"/g, (_, style: string) => style.split(';').map(asAttribute).join(''))
    .replace(/var\((--[\w-]+), #[0-9a-f]{6}\)/g, 'var($1)');
}

function asAttribute(declaration: string): string {
  const [name = '', value = ''] = declaration.split(':').map((part) => part.trim());
  return /^(font-size|font-weight|font-style|fill|stroke|opacity|stroke-dasharray)$/.test(name) && value !== ''
    ? ` ${name}="${value}"`
    : '';
}

/** The data of a picture as a table; where a row is one cell, its name opens the explanation. */
function dataTable({ data, nodes, title }: Picture, numbers: Numbers): Html {
  const oneEach = nodes.length === data.rows.length;
  const rows = data.rows.map((row, i) => {
    const [first, ...rest] = row;
    const name = first === undefined ? html`` : say(first);
    const head = oneEach ? openingOf(nodes[i] ?? '', name, numbers) : name;
    return html`<tr><th scope="row">${head}</th>${rest.map((label) => html`<td class="${/\d/.test(label.id) ? 'num' : 'text'}">${say(label)}</td>`)}</tr>`;
  });
  const [first, ...others] = data.head;
  const columns = others.map((label, i) => {
    const numeric = data.rows.some((row) => /^\D{0,4}\d/.test(row[i + 1]?.id ?? ''));
    return [label, numeric ? 'num' : 'text'] as const;
  });
  const head = first === undefined ? columns : [[first, 'text'] as const, ...columns];
  return html`<details class="data"><summary>${say(SAY.data)}<span class="hidden">: ${say(title)}</span></summary>${region(title, html`<table>${heads(head)}<tbody>${rows}</tbody></table>`)}</details>`;
}

function openingOf(address: string, name: Html, numbers: Numbers): Html {
  const parsed = parseAddress(address);
  const shown = parsed === null ? null : numbers.card.cell(parsed.node, parsed.place);
  return shown === null ? name : numbers.opening(shown, html`<span class="by-name">${name}</span>`);
}

/** The ruler under the large number. */
export function rulerDrawing(picture: Picture): Html {
  const both = html`<div lang="id">${svg(picture, 'id', RULER)}</div><div lang="en">${svg(picture, 'en', RULER)}</div>`;
  return html`<figure ${named(picture.title)}><div class="drawing">${both}</div></figure>`;
}
