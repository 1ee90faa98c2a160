import type { Column, Evaluation } from '@berimbang/engine';
import { agency as loadAgency, WAYS, type Way } from '../berimbang.js';
import { now, type Times, timesOf } from '../run/statistics.js';
import { figure, tableText, times } from '../run/table.js';
import type { Bench } from './report.js';

const WARM_UP = 3;

type Card = ReturnType<typeof loadAgency>[number];
type Cell = Column['cells'][number];

interface Row {
  readonly name: string;
  readonly cells: number;
  readonly times: Readonly<Record<Way, Times>>;
  /** Cells that the engine's own choice gives otherwise than the traced way. */
  readonly differing: number;
}

/** The ten scorecards of examples/agency, 24 months: every cell by the engine's own choice of path, without kernels, and with traces. */
export const agency: Bench = ({ rounds }) => {
  const rows = loadAgency().map((card) => measured(card, rounds));
  const sum = (pick: (row: Row) => number): number => rows.reduce((all, row) => all + pick(row), 0);
  const line = (name: string, cells: number, median: (way: Way) => number, differing: number): readonly string[] => [
    name,
    String(cells),
    figure(median('normal')),
    figure(median('cells')),
    figure(median('traced')),
    times(median('normal') / median('traced')),
    String(differing),
  ];
  const lines = [
    'median milliseconds to evaluate one scorecard and read every cell; baseline: the traced path',
    tableText(
      ['', 'cells', 'normal ms', 'cell by cell ms', 'traced ms', 'normal to traced', 'cells that differ'],
      [
        ...rows.map((row) => line(row.name, row.cells, (way) => row.times[way].median, row.differing)),
        line(
          'all',
          sum(({ cells }) => cells),
          (way) => sum((row) => row.times[way].median),
          sum(({ differing }) => differing),
        ),
      ],
    ),
    '',
  ];
  return { name: 'agency', lines, figures: rows, sound: rows.every(({ differing }) => differing === 0) };
};

const EVERY_WAY = ['normal', 'cells', 'traced'] as const satisfies readonly Way[];

function measured({ name, graph, facts }: Card, rounds: number): Row {
  const taken: Readonly<Record<Way, number[]>> = { normal: [], cells: [], traced: [] };
  for (let round = -WARM_UP; round < rounds; round += 1) {
    for (const way of EVERY_WAY) {
      const start = now();
      countCells(WAYS[way](graph, facts));
      if (round >= 0) taken[way].push(now() - start);
    }
  }
  const right = WAYS.traced(graph, facts);
  return {
    name,
    cells: countCells(right),
    times: { normal: timesOf(taken.normal), cells: timesOf(taken.cells), traced: timesOf(taken.traced) },
    differing: differingCells(WAYS.normal(graph, facts), right),
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
