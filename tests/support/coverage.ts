import {
  type AnswerRows,
  type BandTable,
  classify,
  errorFromAnswers,
  errorFromCounts,
  gradeProbabilities,
  indexInterval,
  type Rational,
  rational,
  type Spread,
  type StandardError,
  toNumber,
} from '@berimbang/engine';

/**
 * Simulated surveys: populations of people whose answers from 1 to 4 go together, samples of them, and how often the
 * interval of the index holds the index of the whole population. Everything follows from the seed.
 */

export interface Setting {
  /** Respondents in a sample. */
  readonly n: number;
  /** People asked from, without anybody twice; null: from a population without end. */
  readonly population: number | null;
  /** Aimed at mean answer, 1 to 4. */
  readonly mean: number;
  /** Correlation of the leanings behind two answers of one person. */
  readonly together: number;
  /** Share of answers left open. */
  readonly open?: number;
  readonly method: 'answers' | 'independent' | 'upper-bound';
  readonly spread: Spread;
}

const ELEMENTS = 9;
const SCHEME = { factor: rational(1, ELEMENTS), conversion: rational(25) };
const CONFIDENCE = rational(95, 100);
const BOUNDS = [rational(25), rational(100)] as const;
/** People that a population without end is drawn from, again and again. */
const STOCK = 2000;

type Random = () => number;

/** A generator of numbers from 0 to 1 (mulberry32). */
function generator(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A normal variable by the polar form of Box and Muller. */
function bell(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** People of one population: a leaning of each person, shared by the answers, and the rest of each answer. */
function people(count: number, mean: number, together: number, random: Random): readonly (readonly number[])[] {
  const shifts = Array.from({ length: ELEMENTS }, () => (random() - 0.5) / 2);
  return Array.from({ length: count }, () => {
    const own = bell(random) * Math.sqrt(together);
    return shifts.map((shift) => {
      const leaning = mean + shift + 0.8 * (own + bell(random) * Math.sqrt(1 - together));
      return Math.min(4, Math.max(1, Math.round(leaning)));
    });
  });
}

function indexOf(rows: readonly (readonly (number | null)[])[]): Rational {
  let top = rational(0);
  for (let j = 0; j < ELEMENTS; j += 1) {
    const given = rows.flatMap((row) => row[j] ?? []);
    const mean = rational(
      given.reduce((sum, answer) => sum + answer, 0),
      Math.max(1, given.length),
    );
    top = rational(top.n * mean.d + mean.n * top.d, top.d * mean.d);
  }
  return rational(top.n * 25n, top.d * BigInt(ELEMENTS));
}

function drawn(
  stock: readonly (readonly number[])[],
  setting: Setting,
  random: Random,
): readonly (readonly number[])[] {
  const pick = (from: number): number => Math.floor(random() * from);
  if (setting.population === null) return Array.from({ length: setting.n }, () => stock[pick(stock.length)] ?? []);
  const left = stock.map((_, i) => i);
  return Array.from({ length: setting.n }, (_, i) => {
    const at = i + pick(left.length - i);
    const chosen = left[at] ?? 0;
    left[at] = left[i] ?? 0;
    return stock[chosen] ?? [];
  });
}

function errorOf(sample: readonly (readonly (number | null)[])[], setting: Setting): StandardError {
  const population = setting.population === null ? undefined : rational(setting.population);
  const rows: AnswerRows = sample.map((row) => row.map((answer) => (answer === null ? null : rational(answer))));
  const error =
    setting.method === 'answers'
      ? errorFromAnswers(rows, SCHEME, 'own-n', population)
      : errorFromCounts(
          Array.from({ length: ELEMENTS }, (_, j) =>
            [1, 2, 3, 4].map((score) => ({
              score: rational(score),
              count: sample.filter((row) => row[j] === score).length,
            })),
          ),
          SCHEME,
          setting.method,
          population,
        );
  if ('fault' in error) throw new Error(error.fault.en);
  return error;
}

/** One survey of one population: its estimate, error and interval, and the index of the whole population. */
interface Drawn {
  readonly truth: Rational;
  readonly index: Rational;
  readonly error: StandardError;
}

function* surveys(setting: Setting, runs: number, seed: number): Generator<Drawn> {
  const random = generator(seed);
  // A new population now and then, so that no single one decides.
  const each = Math.max(1, Math.floor(runs / 20));
  let stock: readonly (readonly number[])[] = [];
  let truth = rational(0);
  for (let run = 0; run < runs; run += 1) {
    if (run % each === 0) {
      stock = people(setting.population ?? STOCK, setting.mean, setting.together, random);
      truth = indexOf(stock);
    }
    const sample = drawn(stock, setting, random).map((row) =>
      row.map((answer) => (random() < (setting.open ?? 0) ? null : answer)),
    );
    yield { truth, index: indexOf(sample), error: errorOf(sample, setting) };
  }
}

/** Quantiles by spread and degrees of freedom: the slow part of an interval, and the same for every sample of a size. */
const QUANTILES = new Map<string, number>();

function quantileOf(spread: Spread, df: number): number {
  const key = `${spread} ${df}`;
  const known = QUANTILES.get(key);
  if (known !== undefined) return known;
  const one = { value: rational(1), exact: true };
  const interval = indexInterval(rational(60), one, df, { confidence: CONFIDENCE, spread }, null);
  if ('fault' in interval) throw new Error(interval.fault.en);
  const quantile = toNumber(interval.quantile.value);
  QUANTILES.set(key, quantile);
  return quantile;
}

/** Share of nominal 95 % intervals that hold the index of the population, their mean half width, and the mean of those indices. */
export function coverage(
  setting: Setting,
  runs: number,
  seed: number,
): { readonly share: number; readonly margin: number; readonly index: number } {
  let held = 0;
  let total = 0;
  let indices = 0;
  for (const { truth, index, error } of surveys(setting, runs, seed)) {
    const margin = quantileOf(setting.spread, error.n - 1) * toNumber(error.se.value);
    if (Math.abs(toNumber(truth) - toNumber(index)) <= margin) held += 1;
    total += margin;
    indices += toNumber(truth);
  }
  return { share: held / runs, margin: total / runs, index: indices / runs };
}

/** Stated probabilities of a grade in one tenth, and how often the population had that grade. */
export interface CalibrationBin {
  readonly stated: number;
  readonly happened: number;
  readonly count: number;
}

/** Compares stated probabilities of grades with what is true, over populations whose index lies anywhere from 55 to 98. */
export function calibration(
  n: number,
  spread: Spread,
  table: BandTable,
  runs: number,
  seed: number,
): readonly CalibrationBin[] {
  const random = generator(seed);
  const bins = Array.from({ length: 10 }, () => ({ stated: 0, happened: 0, count: 0 }));
  for (let run = 0; run < runs; run += 1) {
    const setting: Setting = {
      n,
      population: 5 * n,
      mean: 2.2 + 1.7 * random(),
      together: 0.4,
      method: 'answers',
      spread,
    };
    for (const { truth, index, error } of surveys(setting, 1, Math.floor(random() * 2 ** 32))) {
      const shares = gradeProbabilities({ index, se: error.se, spread, df: error.n - 1 }, table, BOUNDS);
      if ('fault' in shares) throw new Error(shares.fault.en);
      const grade = classify(table, truth).code;
      for (const [code, { value }] of shares) {
        const stated = toNumber(value);
        const bin = bins[Math.min(9, Math.floor(stated * 10))];
        if (bin === undefined || stated < 1e-6) continue;
        bin.stated += stated;
        bin.happened += code === grade ? 1 : 0;
        bin.count += 1;
      }
    }
  }
  return bins.map(({ stated, happened, count }) => ({
    stated: stated / Math.max(1, count),
    happened: happened / Math.max(1, count),
    count,
  }));
}
