import { calibration, coverage, type Setting } from '../support/coverage.js';
import { gradesOf } from '../support/grades.js';

/**
 * How often a nominal 95 % interval of a survey index holds the index of the whole population, and whether grades happen
 * as often as their probability says: `script/proof coverage [RUNS] [SEED]`. Exit code 1 where intervals from raw answers of
 * 30 or more respondents, by t and away from the ends of the scale, lie outside 93 to 97 %.
 */
const [runs = '2000', seed = '20261122'] = process.argv.slice(2);
const RUNS = Number(runs);
const SEED = Number(seed);
const START: Setting = { n: 30, population: null, mean: 3.1, together: 0.4, method: 'answers', spread: 't' };
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`.padStart(7);
let failures = 0;

function show(title: string, settings: readonly Partial<Setting>[], judged: boolean): void {
  console.log(`\n${title}`);
  for (const more of settings) {
    const setting = { ...START, ...more };
    const { share, margin, index } = coverage(setting, RUNS, SEED + setting.n);
    const outside = share < 0.93 || share > 0.97;
    if (judged && outside && setting.n >= 30) failures += 1;
    const size = setting.population === null ? 'no end' : String(setting.population);
    console.log(
      `n ${String(setting.n).padStart(3)}  population ${size.padStart(6)}  index ${index.toFixed(1).padStart(5)}  correlation ${setting.together}  ` +
        `${percent(share)}  half width ${margin.toFixed(2).padStart(5)}${outside ? '  outside 93 to 97 %' : ''}`,
    );
  }
}

const SIZES = [5, 10, 20, 30, 50, 100, 400];
console.log(
  `Runs a line: ${RUNS}, seed ${SEED}; one standard error of a share of 95 % is ${percent(Math.sqrt(0.0475 / RUNS)).trim()}`,
);
show(
  'Raw answers, t',
  SIZES.map((n) => ({ n })),
  true,
);
show(
  'Raw answers, t, finite population',
  SIZES.flatMap((n) => [2, 5].map((times) => ({ n, population: times * n }))),
  true,
);
show(
  'Raw answers, t, indices near the middle of the scale',
  [10, 30, 100].flatMap((n) => [2.5, 3.6].map((mean) => ({ n, mean }))),
  true,
);
show(
  'Raw answers, t, indices near its ends (not judged)',
  [10, 30, 50, 100, 400].flatMap((n) => [1.2, 4.2, 4.6].map((mean) => ({ n, mean }))),
  false,
);
show(
  'Raw answers, t, one answer in ten left open',
  SIZES.slice(1, 6).map((n) => ({ n, open: 0.1 })),
  true,
);
show(
  'Raw answers, normal',
  SIZES.map((n) => ({ n, spread: 'normal' as const })),
  false,
);
show(
  'Counts, elements taken as independent',
  [30, 100].flatMap((n) => [0, 0.4].map((together) => ({ n, together, method: 'independent' as const }))),
  false,
);
show(
  'Counts, upper bound',
  [30, 100].flatMap((n) => [0, 0.4].map((together) => ({ n, together, method: 'upper-bound' as const }))),
  false,
);

for (const n of [10, 30, 100]) {
  for (const spread of ['normal', 't'] as const) {
    console.log(`\nGrades by ${spread}, n ${n}: stated probability, how often true, cases`);
    for (const { stated, happened, count } of calibration(
      n,
      spread,
      gradesOf('permenpanrb/14-2017#ikm-grade'),
      RUNS,
      SEED,
    ))
      if (count > 0) console.log(`${percent(stated)}  ${percent(happened)}  ${String(count).padStart(6)}`);
  }
}
console.log(`\n${failures} settings with 30 or more respondents outside 93 to 97 %`);
process.exitCode = failures === 0 ? 0 : 1;
