import type { Work } from './data.js';
import { emptyResult, MISSING, PROBLEM, type Result } from './result.js';
import { membersOf, parentsOf, type Structure, UNITS_PER_PARENT } from './structure.js';

/**
 * The right result, by fractions of BigInts and nothing else; written apart from the engine. Missing and problem travel
 * upwards: a problem before a missing value, and either before a number; a parent leaves out missing units.
 */
export function rightResult(work: Work): { readonly result: Result; readonly ties: number } {
  const { structure, units } = work;
  const periods = structure.periods.length;
  const parents = parentsOf(units);
  const result = emptyResult(
    {
      indicators: structure.indicators.length,
      objectives: structure.objectives.length,
      perspectives: structure.perspectives.length,
    },
    units * periods,
    parents * periods,
  );
  let ties = 0;
  const levels = new Levels(structure, work.gaps === 'renormalise');
  for (let cell = 0; cell < units * periods; cell += 1) {
    const indices = structure.indicators.map(({ polarity }, i): Value => {
      const target = BigInt(work.target[i]?.[cell] ?? 0);
      const realised = BigInt(work.realised[i]?.[cell] ?? 0);
      if (work.missing?.[i]?.[cell] === 1) return 'missing';
      if (target === 0n) return 'problem';
      const raw = { n: (polarity === 'maximise' ? realised : 2n * target - realised) * 100n, d: target };
      if (raw.n > 0n && raw.n < 120n * raw.d && isTie(raw)) ties += 1;
      const limited = raw.n < 0n ? ZERO : raw.n > 120n * raw.d ? { n: 120n, d: 1n } : raw;
      return { n: hundredths(limited), d: 100n };
    });
    const { objectives, perspectives, score } = levels.of(indices);
    write(result.index, cell, indices);
    write(result.objective, cell, objectives);
    write(result.perspective, cell, perspectives);
    result.score[cell] = shown(score);
    result.band[cell] = bandOf(shown(score));
  }
  for (let period = 0; period < periods; period += 1) {
    for (let parent = 0; parent < parents; parent += 1) {
      const first = parent * UNITS_PER_PARENT;
      const last = Math.min(units, first + UNITS_PER_PARENT);
      const members = result.score.slice(period * units + first, period * units + last);
      result.parent[period * parents + parent] = meanOf(members);
    }
  }
  return { result, ties };
}

interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}
type Value = Fraction | 'missing' | 'problem';
const ZERO: Fraction = { n: 0n, d: 1n };

/** Objectives by weight, perspectives as plain means, the score by the perspectives' weights. */
class Levels {
  readonly #structure: Structure;
  readonly #members: ReturnType<typeof membersOf>;
  readonly #sharedOut: boolean;

  constructor(structure: Structure, sharedOut: boolean) {
    this.#structure = structure;
    this.#members = membersOf(structure);
    this.#sharedOut = sharedOut;
  }

  of(indices: readonly Value[]): {
    readonly objectives: readonly Value[];
    readonly perspectives: readonly Value[];
    readonly score: Value;
  } {
    const { indicators, perspectives } = this.#structure;
    const level = (values: readonly Value[], own: readonly number[], weightOf: (position: number) => number): Value =>
      weighted(
        own.map((position) => [values[position] ?? 'problem', BigInt(weightOf(position))]),
        this.#sharedOut,
      );
    const objectives = this.#members.indicators.map((own) => level(indices, own, (i) => indicators[i]?.weight ?? 0));
    const levels = this.#members.objectives.map((own) => level(objectives, own, () => 1));
    const score = level(levels, [...perspectives.keys()], (p) => perspectives[p]?.weight ?? 0);
    return {
      objectives,
      perspectives: levels,
      score: typeof score === 'string' ? score : { n: hundredths(score), d: 100n },
    };
  }
}

/** The weighted mean of parts; missing ones withhold it, or are left out with their weights. */
function weighted(parts: readonly (readonly [Value, bigint])[], sharedOut: boolean): Value {
  if (parts.some(([value]) => value === 'problem')) return 'problem';
  const isMissing = parts.some(([value]) => value === 'missing');
  if (isMissing && !(sharedOut && parts.some(([value]) => value !== 'missing'))) return 'missing';
  let sum = ZERO;
  let weights = 0n;
  for (const [value, weight] of parts) {
    if (typeof value === 'string') continue;
    sum = plus(sum, { n: value.n * weight, d: value.d });
    weights += weight;
  }
  return { n: sum.n, d: sum.d * weights };
}

function plus(a: Fraction, b: Fraction): Fraction {
  if (a.d === b.d) return { n: a.n + b.n, d: a.d };
  let [common, rest] = [a.d, b.d];
  while (rest > 0n) [common, rest] = [rest, common % rest];
  return { n: a.n * (b.d / common) + b.n * (a.d / common), d: a.d * (b.d / common) };
}

/** Half up to hundredths, of a fraction that is not negative. */
function hundredths({ n, d }: Fraction): bigint {
  return (200n * n + d) / (2n * d);
}

function isTie({ n, d }: Fraction): boolean {
  return (200n * n) % d === 0n && ((200n * n) / d) % 2n === 1n;
}

function shown(value: Value): number {
  if (value === 'missing') return MISSING;
  return value === 'problem' ? PROBLEM : Number(hundredths(value));
}

function write(columns: readonly Int32Array[], cell: number, values: readonly Value[]): void {
  for (const [i, value] of values.entries()) {
    const column = columns[i];
    if (column !== undefined) column[cell] = shown(value);
  }
}

/** Above 100 outstanding; from 90 good; from 70 needs improvement; from 50 poor; below that very poor. */
function bandOf(score: number): number {
  if (score < 0) return score;
  if (score > 100_00) return 0;
  if (score >= 90_00) return 1;
  if (score >= 70_00) return 2;
  return score >= 50_00 ? 3 : 4;
}

function meanOf(members: Int32Array): number {
  if (members.includes(PROBLEM)) return PROBLEM;
  const there = [...members].filter((score) => score !== MISSING);
  if (there.length === 0) return MISSING;
  const sum = there.reduce((all, score) => all + BigInt(score), 0n);
  return Number(hundredths({ n: sum, d: 100n * BigInt(there.length) }));
}
