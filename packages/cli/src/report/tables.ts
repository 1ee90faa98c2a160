import { formatNumber, type Label, type Rational } from '@berimbang/engine';
import type { ReportCard, Shown } from './card.js';
import { wholeOf } from './headline.js';
import { type Html, html, named, say } from './html.js';
import { type IndicatorRow, indicatorRows, type PerspectiveRow, perspectiveRows } from './levels.js';
import { measured, type Numbers, number } from './numbers.js';
import { both } from './sentences.js';
import { periodName, SAY } from './words.js';

/** A cell of a table that becomes a stacked row on a phone, where it carries its heading itself. */
export function cell(head: Label, content: Html, kind: 'num' | 'text' = 'text'): Html {
  if (content.text === '') return html`<td class="${kind} none"></td>`;
  return html`<td class="${kind}"><span class="th" aria-hidden="true">${say(head)}</span>${content}</td>`;
}

export function heads(columns: readonly (readonly [Label, 'num' | 'text'])[]): Html {
  return html`<thead><tr>${columns.map(([label, kind]) => html`<th scope="col" class="${kind}">${say(label)}</th>`)}</tr></thead>`;
}

/** A table that scrolls within its own region where it is wider than the page. */
export function region(label: Label, table: Html): Html {
  return html`<div class="region" role="region" tabindex="0" ${named(label)}>${table}</div>`;
}

function weightText(numbers: Numbers, weight: Rational | Shown | null): Html {
  if (weight === null) return html``;
  if ('cell' in weight) return numbers.cell(weight);
  return plain(weight);
}

function plain(value: Rational, decimals?: number): Html {
  const label = both((language) => formatNumber(value, language, decimals));
  return html`<span class="n">${number(label, decimals !== undefined)}</span>`;
}

export function perspectiveTable(card: ReportCard, numbers: Numbers): Html {
  const rows = perspectiveRows(card);
  if (rows.length === 0) return html``;
  const has = (test: (row: PerspectiveRow) => boolean): boolean => rows.some(test);
  const weighted = has(({ weight }) => weight !== null);
  const classed = has(({ category }) => category !== null);
  const shared = has(({ contribution }) => contribution !== null);
  // Without weights the values stand at the head of the report already.
  if (!weighted && !shared && wholeOf(card) === null) return html``;
  const decimals = card.decimals('scorecard.score') ?? undefined;
  const columns: (readonly [Label, 'num' | 'text'])[] = [[SAY.perspective, 'text']];
  if (weighted) columns.push([SAY.weight, 'num']);
  columns.push([SAY.value, 'num']);
  if (classed) columns.push([SAY.category, 'text']);
  if (shared) columns.push([SAY.contribution, 'num']);
  const body = rows.map(
    (row) =>
      html`<tr><th scope="row">${say(row.label)}</th>${weighted ? cell(SAY.weight, weightText(numbers, row.weight), 'num') : ''}${cell(
        SAY.value,
        html`<strong>${numbers.cell(row.score)}</strong>`,
        'num',
      )}${classed ? cell(SAY.category, row.category === null ? html`` : numbers.cell(row.category)) : ''}${
        shared
          ? cell(SAY.contribution, row.contribution === null ? html`` : plain(row.contribution, decimals), 'num')
          : ''
      }</tr>`,
  );
  const whole = card.cell('scorecard.score');
  const foot =
    shared && whole !== null
      ? html`<tfoot><tr><th scope="row">${say(card.label('scorecard.score'))}</th>${weighted ? html`<td class="none"></td>` : ''}<td class="none"></td>${
          classed ? html`<td class="none"></td>` : ''
        }${cell(SAY.contribution, html`<strong>${numbers.cell(whole)}</strong>`, 'num')}</tr></tfoot>`
      : html``;
  return html`<h4 class="t">${say(SAY.perspectives)}</h4><table class="stack perspectives">${heads(columns)}<tbody>${body}</tbody>${foot}</table>`;
}

/** Indicators under their objectives and perspectives. */
export function indicatorTable(card: ReportCard, numbers: Numbers): Html {
  const rows = indicatorRows(card);
  if (rows.length === 0) return html``;
  const grouped = rows.some(({ objective }) => objective !== null);
  const weighted = rows.some(({ weight }) => weight !== null);
  const columns: (readonly [Label, 'num' | 'text'])[] = [
    ...(grouped ? ([[SAY.objective, 'text']] as const) : []),
    [SAY.indicator, 'text'],
    [SAY.target, 'num'],
    [SAY.realised, 'num'],
    [SAY.index, 'num'],
    [SAY.status, 'text'],
    ...(weighted ? ([[SAY.weight, 'num']] as const) : []),
  ];
  const scored = new Map(perspectiveRows(card).map((row) => [row.code, row]));
  const known = card.graph.dimensions.get('perspective')?.members ?? [];
  const codes = [...known.map(({ code }) => code), null];
  const bodies = codes.flatMap((code): Html[] => {
    const own = rows.filter(
      ({ perspective }) => (known.some((member) => member.code === perspective) ? perspective : null) === code,
    );
    if (own.length === 0) return [];
    const label =
      known.find((member) => member.code === code)?.label ?? (code === null ? SAY.general : { id: code, en: code });
    const score = code === null ? undefined : scored.get(code)?.score;
    const head = html`<tr class="group"><th scope="rowgroup" colspan="${grouped ? 4 : 3}">${say(label)}</th><td class="num" colspan="1">${
      score === undefined ? '' : html`<strong>${numbers.cell(score)}</strong>`
    }</td><td class="none" colspan="${weighted ? 2 : 1}"></td></tr>`;
    return [html`<tbody>${head}${objectiveRows(card, numbers, own, grouped, weighted)}</tbody>`];
  });
  return html`<h4 class="t">${say(SAY.indicator)}</h4><table class="stack indicators">${heads(columns)}${bodies}</table>`;
}

function objectiveRows(
  card: ReportCard,
  numbers: Numbers,
  rows: readonly IndicatorRow[],
  grouped: boolean,
  weighted: boolean,
): readonly Html[] {
  return rows.map((row, i) => {
    const first = row.objective !== rows[i - 1]?.objective || i === 0;
    const span = rows.filter(({ objective }) => objective === row.objective).length;
    const contiguous = rows.slice(i, i + span).every(({ objective }) => objective === row.objective);
    const spans = first && contiguous ? span : 1;
    const shows = grouped && (first || !contiguousFrom(rows, i));
    const exception = toneOf(card, row);
    return html`<tr class="${exception}">${shows ? objectiveHead(card, numbers, row, spans) : ''}<th scope="row" class="name"><span class="code">${
      row.code
    }</span> ${say(row.label)}</th>${cell(SAY.target, targetText(numbers, row), 'num')}${cell(SAY.realised, measure(numbers, row.realised, row.unit), 'num')}${cell(
      SAY.index,
      html`<strong>${numbers.cell(row.index)}</strong>`,
      'num',
    )}${cell(SAY.status, row.status === null ? html`` : numbers.cell(row.status))}${weighted ? cell(SAY.weight, weightText(numbers, row.weight), 'num') : ''}</tr>`;
  });
}

/** Whether the row belongs to a run of one objective that began above it. */
function contiguousFrom(rows: readonly IndicatorRow[], at: number): boolean {
  const objective = rows[at]?.objective;
  const start = rows.findIndex((row) => row.objective === objective);
  return rows.slice(start, at + 1).every((row) => row.objective === objective);
}

function objectiveHead(card: ReportCard, numbers: Numbers, row: IndicatorRow, span: number): Html {
  const { objective } = row;
  if (objective === null) return html`<td class="none"></td>`;
  const member = card.graph.dimensions.get('objective')?.members.find(({ code }) => code === objective);
  const name = `objective.${objective}.score`;
  const score = card.isScalar(name) ? card.cell(name) : null;
  const shown = score?.cell.kind === 'number' ? html` <span class="score">${numbers.cell(score)}</span>` : '';
  return html`<th scope="rowgroup" rowspan="${span}" class="objective"><span class="code">${objective}</span> ${say(
    member?.label ?? { id: objective, en: objective },
  )}${shown}</th>`;
}

/** The tint of a row whose status asks for attention. */
function toneOf(card: ReportCard, { status }: IndicatorRow): string {
  const tone = status === null ? null : (card.classOf(status)?.tone ?? null);
  return tone === 'yellow' || tone === 'red' ? `tint-${tone}` : '';
}

function measure(numbers: Numbers, shown: Shown | null, unit: string | null): Html {
  return shown === null ? html`` : measured(numbers.cell(shown), shown.cell.kind === 'number' ? unit : null);
}

function targetText(numbers: Numbers, { target, targetHigh, unit }: IndicatorRow): Html {
  if (targetHigh === null) return measure(numbers, target, unit);
  return html`${target === null ? '' : numbers.cell(target)}–${measure(numbers, targetHigh, unit)}`;
}

const MOST_PERIODS = 24;

/** The whole and the perspectives at each period that is read; without explanations, which are those of one period. */
export function trendTable(card: ReportCard): Html {
  if (card.periods.length < 2) return html``;
  const scored = perspectiveRows(card);
  const names = [
    ...scored.map(({ code, label }) => ({ name: `perspective.${code}.score`, label })),
    { name: 'scorecard.score', label: SAY.overall },
    { name: 'scorecard.predicate', label: SAY.predicate },
  ].filter(({ name }) => card.has(name));
  if (names.length === 0) return html``;
  const kind = (name: string): 'num' | 'text' => (name.endsWith('.predicate') ? 'text' : 'num');
  const body = card.periods.slice(-MOST_PERIODS).map((period) => {
    const cells = names.map(({ name }) => {
      const shown = card.cell(name, { period });
      return html`<td class="${kind(name)}">${shown === null ? '' : plainWords(card, shown)}</td>`;
    });
    return html`<tr${period === card.at ? html` class="here"` : ''}><th scope="row">${say(periodName(period))}</th>${cells}</tr>`;
  });
  const columns = names.map(({ name, label }): readonly [Label, 'num' | 'text'] => [label, kind(name)]);
  return html`<h4 class="t">${say(SAY.trend)}</h4>${region(SAY.trend, html`<table>${heads([[SAY.period, 'text'], ...columns])}<tbody>${body}</tbody></table>`)}`;
}

function plainWords(card: ReportCard, shown: Shown): Html {
  const words = card.words(shown);
  return shown.cell.kind === 'number'
    ? number(words, card.decimals(shown.name) !== null)
    : html`<span class="soft">${say(words)}</span>`;
}
