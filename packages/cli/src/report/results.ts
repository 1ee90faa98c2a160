import { type Dimension, type Label, placeOf } from '@berimbang/engine';
import type { ReportCard } from './card.js';
import { type Html, html, say } from './html.js';
import type { Numbers } from './numbers.js';
import { notListed } from './sentences.js';
import { heads, region } from './tables.js';
import { periodName, SAY, unitName } from './words.js';

/** Nodes that other sections show. */
const ELSEWHERE = /^(indicator|objective|perspective|scorecard|indicators|objectives|perspectives)\./;
/** A node with more cells is counted, not listed. */
const MOST_CELLS = 60;
/** Nodes side by side in one table. */
const MOST_COLUMNS = 4;
/** Members across a table of two dimensions. */
const MOST_ACROSS = 6;

interface Listed {
  readonly name: string;
  readonly dimensions: readonly Dimension[];
}

/** Every other result, by perspective and then by what it has values for; several of the same members side by side. */
export function resultsSection(card: ReportCard, numbers: Numbers): Html {
  const { shown, left } = listedNodes(card);
  if (shown.length === 0) return html``;
  const groups = new Map<string, Listed[]>();
  for (const node of shown) {
    const perspective = perspectiveOf(card, node.name);
    groups.set(perspective, [...(groups.get(perspective) ?? []), node]);
  }
  const known = card.graph.dimensions.get('perspective')?.members ?? card.graph.model.perspectives;
  const order = [...known.map(({ code }) => code), ''];
  const parts = order.flatMap((code): Html[] => {
    const nodes = groups.get(code);
    if (nodes === undefined) return [];
    const label =
      known.find((member) => member.code === code)?.label ?? (code === '' ? SAY.general : { id: code, en: code });
    const single = order.filter((own) => groups.has(own)).length === 1;
    return [
      html`${single ? '' : html`<h4 class="t">${say(label)}</h4>`}<div class="results">${tablesOf(card, numbers, nodes)}</div>`,
    ];
  });
  const more = left === 0 ? '' : html`<p class="soft">${say(notListed(left, MOST_CELLS))}</p>`;
  return html`${parts}${more}`;
}

function perspectiveOf(card: ReportCard, name: string): string {
  const code = card.graph.byId.get(card.graph.names.get(name)?.node ?? '')?.definition.perspective ?? '';
  const known = card.graph.dimensions.get('perspective')?.members ?? card.graph.model.perspectives;
  return known.some((member) => member.code === code) ? code : '';
}

function listedNodes(card: ReportCard): { readonly shown: readonly Listed[]; readonly left: number } {
  const shown: Listed[] = [];
  let left = 0;
  for (const [name, column] of card.evaluation.columns) {
    const kind = card.graph.byId.get(card.graph.names.get(name)?.node ?? '')?.definition.kind;
    if (kind === undefined || kind === 'input' || kind === 'constant' || kind === 'collect' || ELSEWHERE.test(name))
      continue;
    const dimensions = column.dimensions.filter((dimension) => dimension.name !== card.graph.model.readDimension);
    const cells = dimensions.reduce((count, dimension) => count * dimension.members.length, 1);
    const otherPeriods =
      card.at !== null && dimensions.some(({ name }) => /^(month|quarter|semester|year)$/.test(name));
    if (cells > MOST_CELLS || otherPeriods) left += 1;
    else shown.push({ name, dimensions });
  }
  return { shown, left };
}

function tablesOf(card: ReportCard, numbers: Numbers, nodes: readonly Listed[]): readonly Html[] {
  const scalars = nodes.filter(({ dimensions }) => dimensions.length === 0);
  const alike = new Map<string, Listed[]>();
  for (const node of nodes) {
    if (node.dimensions.length === 0) continue;
    const key = node.dimensions.map(({ name }) => name).join(' ');
    alike.set(key, [...(alike.get(key) ?? []), node]);
  }
  const tables = [...alike.values()].flatMap((list) =>
    isCrossed(list[0]?.dimensions ?? [])
      ? list.map((node) => crossTable(card, numbers, node))
      : inColumns(list).map((part) => memberTable(card, numbers, part)),
  );
  return scalars.length === 0 ? tables : [scalarTable(card, numbers, scalars), ...tables];
}

function inColumns(nodes: readonly Listed[]): readonly (readonly Listed[])[] {
  const parts: Listed[][] = [];
  for (let i = 0; i < nodes.length; i += MOST_COLUMNS) parts.push(nodes.slice(i, i + MOST_COLUMNS));
  return parts;
}

function scalarTable(card: ReportCard, numbers: Numbers, nodes: readonly Listed[]): Html {
  const rows = nodes.flatMap(({ name }) => {
    const shown = card.cell(name);
    if (shown === null) return [];
    const kind = shown.cell.kind === 'number' ? 'num' : 'text';
    return [
      html`<tr><th scope="row">${say(card.label(name))}</th><td class="num ${kind}">${numbers.withUnit(shown)}</td></tr>`,
    ];
  });
  return html`<table class="pairs">${heads([
    [SAY.result, 'text'],
    [SAY.value, 'num'],
  ])}<tbody>${rows}</tbody></table>`;
}

/** Whether the cells of two dimensions fit side by side. */
function isCrossed([, second, third]: readonly Dimension[]): boolean {
  return second !== undefined && third === undefined && second.members.length <= MOST_ACROSS;
}

const memberName = ({ code, label }: Dimension['members'][number]): Label => label ?? periodName(code);

/** One node over two dimensions: a row for each member of the first, a column for each of the second. */
function crossTable(card: ReportCard, numbers: Numbers, { name, dimensions }: Listed): Html {
  const [down, across] = dimensions;
  if (down === undefined || across === undefined) return html``;
  const kind = isNumeric(card, name) ? 'num' : 'text';
  const rows = down.members.flatMap((member) => {
    const cells = across.members.map(({ code }) => card.cell(name, { [down.name]: member.code, [across.name]: code }));
    if (cells.every((shown) => shown === null)) return [];
    return [
      html`<tr><th scope="row">${say(memberName(member))}</th>${cells.map((shown) => html`<td class="${kind}">${shown === null ? '' : numbers.cell(shown)}</td>`)}</tr>`,
    ];
  });
  const title = withUnit(card, name);
  const columns = across.members.map((member): readonly [Label, 'num' | 'text'] => [memberName(member), kind]);
  return region(
    title,
    html`<table><caption>${say(title)}</caption>${heads([[down.label ?? { id: down.name, en: down.name }, 'text'], ...columns])}<tbody>${rows}</tbody></table>`,
  );
}

/** A row for each place of the nodes, a column for each node. */
function memberTable(card: ReportCard, numbers: Numbers, nodes: readonly Listed[]): Html {
  const [first] = nodes;
  if (first === undefined) return html``;
  const { dimensions } = first;
  const count = dimensions.reduce((all, dimension) => all * dimension.members.length, 1);
  const rows = Array.from({ length: count }, (_, index) => {
    const place = placeOf(dimensions, index);
    const cells = nodes.map(({ name }) => card.cell(name, place));
    if (cells.every((shown) => shown === null)) return html``;
    const labels = dimensions.map(({ name, members }) => {
      const code = place[name] ?? '';
      return members.find((member) => member.code === code)?.label ?? periodName(code);
    });
    return html`<tr>${labels.map((label) => html`<th scope="row">${say(label)}</th>`)}${cells.map(
      (shown) =>
        html`<td class="${shown?.cell.kind === 'number' ? 'num' : 'text'}">${shown === null ? '' : numbers.cell(shown)}</td>`,
    )}</tr>`;
  });
  const title: Label = card.label(first.name);
  return region(
    title,
    html`<table>${heads([
      ...dimensions.map(({ name, label }): readonly [Label, 'text'] => [label ?? { id: name, en: name }, 'text']),
      ...nodes.map(({ name }): readonly [Label, 'num' | 'text'] => [
        withUnit(card, name),
        isNumeric(card, name) ? 'num' : 'text',
      ]),
    ])}<tbody>${rows}</tbody></table>`,
  );
}

function isNumeric(card: ReportCard, name: string): boolean {
  return card.column(name)?.cells.some((cell) => cell?.kind === 'number') ?? false;
}

function withUnit(card: ReportCard, name: string): Label {
  const label = card.label(name);
  const unit = unitName(card.unit(name));
  return unit.id === '' ? label : { id: `${label.id} (${unit.id})`, en: `${label.en} (${unit.en})` };
}
