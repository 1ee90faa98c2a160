import type { Column, Evaluation } from '@berimbang/engine';
import { evaluateAll, evaluateTraced, agency as loadAgency } from '../berimbang.js';
import { now, type Times, timesOf } from '../run/statistics.js';
import { figure, tableText, times } from '../run/table.js';
import type { Bench } from './report.js';

type Card = ReturnType<typeof loadAgency>[number];
type Cell = Column['cells'][number];

interface Row {
  readonly name: string;
  readonly cells: number;
  readonly normal: Times;
  readonly traced: Times;
  readonly differing: number;
}

/** The ten scorecards of examples/agency, 24 months: every cell by the engine's own choice of path, and cell by cell with traces. */
export const agency: Bench = ({ rounds }) => {
  const cards = loadAgency();
  const rows = cards.map((card) => measured(card, rounds));
  const sum = (pick: (row: Row) => number): number => rows.reduce((all, row) => all + pick(row), 0);
  const line = (name: string, cells: number, normal: number, traced: number, differing: number): readonly string[] => [
    name,
    String(cells),
    figure(normal),
    figure(traced),
    times(traced / normal),
    String(differing),
  ];
  const lines = [
    'median milliseconds to evaluate one scorecard and read every cell; baseline: the traced path',
    tableText(
      ['', 'cells', 'normal ms', 'traced ms', 'traced to normal', 'cells that differ'],
      [
        ...rows.map((row) => line(row.name, row.cells, row.normal.median, row.traced.median, row.differing)),
        line(
          'all',
          sum(({ cells }) => cells),
          sum(({ normal }) => normal.median),
          sum(({ traced }) => traced.median),
          sum(({ differing }) => differing),
        ),
      ],
    ),
    '',
  ];
  return { name: 'agency', lines, figures: rows, sound: rows.every(({ differing }) => differing === 0) };
};

function measured({ name, graph, facts }: Card, rounds: number): Row {
  const normal: number[] = [];
  const traced: number[] = [];
  const time = (evaluate: typeof evaluateAll, into: number[] | null): Evaluation => {
    const start = now();
    const evaluation = evaluate(graph, facts);
    countCells(evaluation);
    into?.push(now() - start);
    return evaluation;
  };
  for (let i = 0; i < 3; i += 1) {
    time(evaluateAll, null);
    time(evaluateTraced, null);
  }
  for (let i = 0; i < rounds; i += 1) {
    time(evaluateAll, normal);
    time(evaluateTraced, traced);
  }
  const [own, right] = [evaluateAll(graph, facts), evaluateTraced(graph, facts)];
  return {
    name,
    cells: countCells(right),
    normal: timesOf(normal),
    traced: timesOf(traced),
    differing: differingCells(own, right),
  };
}

/** Asks for every cell. */
function countCells({ columns }: Evaluation): number {
  let count = 0;
  for (const column of columns.values()) count += column.cells.length;
  return count;
}

function differingCells(own: Evaluation, right: Evaluation): number {
  let count = own.columns.size === right.columns.size ? 0 : 1;
  for (const [name, column] of right.columns) {
    const found = own.columns.get(name);
    const cells = found?.cells ?? [];
    for (let i = 0; i < Math.max(column.cells.length, cells.length); i += 1)
      if (textOf(cells[i]) !== textOf(column.cells[i])) count += 1;
  }
  return count;
}

/** Everything that a cell says, its trace aside. */
function textOf(cell: Cell): string {
  if (cell === undefined) return 'none';
  const { from: _, ...said } = cell;
  return JSON.stringify(said, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
}
