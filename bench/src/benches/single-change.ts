import { factsOf, graphOf, hundredthAt, PARENT_SCORE, setRealised, sheetOf } from '../berimbang.js';
import { prepare } from '../contestants/columnar-loop.js';
import { ask, resultOf } from '../contestants/engine.js';
import { recompute } from '../contestants/one-cell.js';
import { planOf } from '../contestants/plan.js';
import { now, type Times, timesOf } from '../run/statistics.js';
import { figure, tableText, times } from '../run/table.js';
import { makeWork, randomFrom, type Work } from '../task/data.js';
import { rightResult } from '../task/oracle.js';
import { countAll, countWrong, type Result, type Wrong } from '../task/result.js';
import { parentsOf, UNITS_PER_PARENT } from '../task/structure.js';
import type { Bench } from './report.js';

const CHANGES = 10_000;
const WARM_UP = 2000;

interface Change {
  readonly indicator: number;
  readonly period: number;
  readonly unit: number;
  readonly realised: number;
}

/** One realisation changes: how long until its unit's score and its parent's are right. Everything is checked at the end. */
export const singleChange: Bench = async ({ units }) => {
  const size = { units: units ?? 1000, indicators: 40, periods: 12, gaps: 'none' } as const;
  const work = makeWork(size);
  const changes = changesOf(work);
  const right = rightResult(changed(size, changes)).result;
  const rows = [
    { name: 'hand-written exact loop', ...(await byHand(makeWork(size), changes, right)) },
    { name: 'berimbang', ...byEngine(makeWork(size), changes, right) },
  ];
  const base = rows[0]?.times.median ?? Number.NaN;
  const lines = [
    `${size.units} units x 40 indicators x 12 months; ${CHANGES} random changes of one realisation, microseconds each`,
    tableText(
      ['', 'min', 'median', 'p99', 'to baseline', 'values wrong at the end'],
      rows.map(({ name, times: own, wrong }) => [
        name,
        ...[own.min, own.median, own.p99].map((each) => figure(each * 1000)),
        times(own.median / base),
        String(countAll(wrong)),
      ]),
    ),
    '',
  ];
  return {
    name: 'single-change',
    lines,
    figures: { size, changes: CHANGES, rows },
    sound: rows.every(({ wrong }) => countAll(wrong) === 0),
  };
};

function changesOf({ structure, units, target }: Work): readonly Change[] {
  const random = randomFrom(4711);
  const below = (count: number): number => Math.floor(random() * count);
  return Array.from({ length: WARM_UP + CHANGES }, () => {
    const [indicator, period, unit] = [
      below(structure.indicators.length),
      below(structure.periods.length),
      below(units),
    ];
    const wanted = target[indicator]?.[period * units + unit] ?? 0;
    return { indicator, period, unit, realised: Math.floor(wanted * (0.55 + 0.7 * random())) };
  });
}

function changed(size: Parameters<typeof makeWork>[0], changes: readonly Change[]): Work {
  const work = makeWork(size);
  for (const change of changes) write(work, change);
  return work;
}

function write({ realised, units }: Work, change: Change): void {
  const column = realised[change.indicator];
  if (column !== undefined) column[change.period * units + change.unit] = change.realised;
}

/** Times each change but the first ones, which let the code be compiled. */
function timed(changes: readonly Change[], apply: (change: Change) => void): Times {
  const taken: number[] = [];
  for (const [i, change] of changes.entries()) {
    const start = now();
    apply(change);
    const time = now() - start;
    if (i >= WARM_UP) taken.push(time);
  }
  return timesOf(taken);
}

async function byHand(
  work: Work,
  changes: readonly Change[],
  right: Result,
): Promise<{ readonly times: Times; readonly wrong: Wrong }> {
  const plan = planOf(work.structure);
  const result = (await (await prepare(work)).run()) as Result;
  const taken = timed(changes, (change) => {
    write(work, change);
    recompute(work, plan, result, change.period, change.unit);
  });
  return { times: taken, wrong: countWrong(result, right) };
}

function byEngine(
  work: Work,
  changes: readonly Change[],
  right: Result,
): { readonly times: Times; readonly wrong: Wrong } {
  const { structure, units } = work;
  const graph = graphOf(structure, units, work.gaps);
  const sheet = sheetOf(graph, factsOf(graph, work));
  ask(sheet.columns, structure);
  const parents = parentsOf(units);
  let read = 0;
  const taken = timed(changes, ({ indicator, period, unit, realised }) => {
    const cell = period * units + unit;
    setRealised(sheet, structure.indicators[indicator]?.code ?? '', cell, realised);
    sheet.recompute();
    // Reading both numbers belongs to the change: a sheet that computes late gains nothing.
    const score = hundredthAt(sheet.columns, 'scorecard.score', cell);
    const above = hundredthAt(sheet.columns, PARENT_SCORE, period * parents + Math.floor(unit / UNITS_PER_PARENT));
    read += score + above;
  });
  if (read === 0) throw new Error('the sheet gave no numbers');
  return { times: taken, wrong: countWrong(resultOf(ask(sheet.columns, structure)), right) };
}
