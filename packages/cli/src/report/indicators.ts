import type { Label } from '@berimbang/engine';
import type { ReportCard, Shown } from './card.js';
import { type Html, html, say } from './html.js';
import { type IndicatorRow, indicatorRows, perspectiveRows } from './levels.js';
import { measured, type Numbers } from './numbers.js';
import { cell, heads, weightWriter } from './tables.js';
import { SAY } from './words.js';

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
  const weightText = weightWriter(
    numbers,
    rows.map(({ weight }) => weight),
  );
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
    return [html`<tbody>${head}${objectiveRows(card, numbers, own, grouped, weighted ? weightText : null)}</tbody>`];
  });
  return html`<table class="stack indicators">${heads(columns)}${bodies}</table>`;
}

function objectiveRows(
  card: ReportCard,
  numbers: Numbers,
  rows: readonly IndicatorRow[],
  grouped: boolean,
  weightText: ReturnType<typeof weightWriter> | null,
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
    }</span> ${say(row.label)}</th>${cell(SAY.target, targetText(numbers, row), 'num')}${cell(SAY.realised, row.byPeriod ? BY_PERIOD : measure(numbers, row.realised, row.unit), 'num')}${cell(
      SAY.index,
      html`<strong>${numbers.cell(row.index)}</strong>`,
      'num',
    )}${cell(SAY.status, row.status === null ? html`` : numbers.cell(row.status))}${weightText === null ? '' : cell(SAY.weight, weightText(row.weight), 'num')}</tr>`;
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
  const shown =
    score?.cell.kind === 'number'
      ? html`<span class="score">${say(SAY.value)} <strong>${numbers.cell(score)}</strong></span>`
      : '';
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
  return shown === null ? html`` : measured(numbers.cell(shown), shown.cell, unit);
}

const BY_PERIOD = html`<span class="absent">${say(SAY.byPeriod)}</span>`;

function targetText(numbers: Numbers, { target, targetHigh, unit, byPeriod }: IndicatorRow): Html {
  if (byPeriod && target === null) return BY_PERIOD;
  if (targetHigh === null) return measure(numbers, target, unit);
  return html`${target === null ? '' : numbers.cell(target)}–${measure(numbers, targetHigh, unit)}`;
}
