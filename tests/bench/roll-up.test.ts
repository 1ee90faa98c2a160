import { describe, expect, it } from 'vitest';
import { factsOf, graphOf, setRealised, sheetOf } from '../../bench/src/berimbang.js';
import { prepare as columnarLoop } from '../../bench/src/contestants/columnar-loop.js';
import type { Prepare } from '../../bench/src/contestants/contestant.js';
import { prepare as doubles } from '../../bench/src/contestants/doubles.js';
import { ask, prepare as engine, resultOf } from '../../bench/src/contestants/engine.js';
import { recompute } from '../../bench/src/contestants/one-cell.js';
import { planOf } from '../../bench/src/contestants/plan.js';
import { makeWork, type Work } from '../../bench/src/task/data.js';
import { rightResult } from '../../bench/src/task/oracle.js';
import { countAll, countWrong, MISSING, PROBLEM, type Result, type Wrong } from '../../bench/src/task/result.js';

const NONE: Wrong = { indices: 0, objectives: 0, perspectives: 0, scores: 0, bands: 0, parents: 0 };
const SMALL = { units: 3, indicators: 40, periods: 12 };

async function run<Output>(prepare: Prepare<Output>, work: Work): Promise<Result> {
  const prepared = await prepare(work);
  return prepared.read(await prepared.run());
}

describe.each(['none', 'withhold', 'renormalise'] as const)('the benchmark of the roll-up, gaps: %s', (gaps) => {
  const work = makeWork({ ...SMALL, units: gaps === 'none' ? 3 : 30, gaps });
  const right = rightResult(work).result;

  it('has a loop by hand that is right', async () => {
    expect(countWrong(await run(columnarLoop, work), right)).toEqual(NONE);
  });

  it('has an engine that is right', async () => {
    expect(countWrong(await run(engine, work), right)).toEqual(NONE);
  });
});

describe('the work of the benchmark', () => {
  it('has about 4.6 % exact ties, of which doubles round some the wrong way', async () => {
    const work = makeWork({ ...SMALL, units: 100, gaps: 'none' });
    const { result, ties } = rightResult(work);
    const share = ties / (100 * 40 * 12);
    expect(share).toBeGreaterThan(0.044);
    expect(share).toBeLessThan(0.048);
    expect(countWrong(await run(doubles, work), result).indices).toBeGreaterThan(0);
  });

  it('has missing values, problems and every band', () => {
    const { score, band } = rightResult(makeWork({ ...SMALL, units: 200, gaps: 'withhold' })).result;
    expect(score).toContain(MISSING);
    expect(score).toContain(PROBLEM);
    expect(new Set(band).size).toBeGreaterThan(3);
  });

  it('is the same after one change as when all is computed again', async () => {
    const work = makeWork({ ...SMALL, units: 30, gaps: 'none' });
    const result = await run(columnarLoop, work);
    const realised = work.realised[5];
    if (realised === undefined) throw new Error('no such indicator');
    realised[2 * 30 + 27] = 123;
    recompute(work, planOf(work.structure), result, 2, 27);
    expect(countWrong(result, rightResult(work).result)).toEqual(NONE);
  });

  it('is the same in a sheet after changes as when all is computed again', () => {
    const work = makeWork({ ...SMALL, units: 30, gaps: 'none' });
    const graph = graphOf(work.structure, work.units, work.gaps);
    const sheet = sheetOf(graph, factsOf(graph, work));
    expect(countAll(countWrong(resultOf(ask(sheet.columns, work.structure)), rightResult(work).result))).toBe(0);
    const changed = makeWork({ ...SMALL, units: 30, gaps: 'none' });
    for (const [indicator, cell, hundredths] of [
      [5, 2 * 30 + 27, 123],
      [39, 0, 99_999],
      [5, 2 * 30 + 27, 4567],
    ] as const) {
      const realised = changed.realised[indicator];
      if (realised === undefined) throw new Error('no such indicator');
      realised[cell] = hundredths;
      setRealised(sheet, work.structure.indicators[indicator]?.code ?? '', cell, hundredths);
    }
    sheet.recompute();
    expect(countWrong(resultOf(ask(sheet.columns, work.structure)), rightResult(changed).result)).toEqual(NONE);
  });
});
