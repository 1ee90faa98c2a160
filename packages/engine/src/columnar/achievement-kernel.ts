import type { Dimension } from '../dimension/dimension.js';
import { achievementCell, achievementOperands, achievementRules } from '../graph/achievement-columns.js';
import { type AchievementNode, type NodeRounding, roundingOf } from '../graph/nodes.js';
import type { NodeScope } from '../graph/scope.js';
import type { AchievementRule } from '../scoring/achievement.js';
import { LARGEST_BITS } from '../value/arithmetic.js';
import type { Cell } from '../value/cell.js';
import { bitSize, divide, multiply, type Rational, rational } from '../value/rational.js';
import { type RoundingMode, roundTo } from '../value/rounding.js';
import { bentAchievement } from './bent-achievement.js';
import { type ByDate, byDate, segments } from './by-date.js';
import { doublesAchievement } from './doubles-achievement.js';
import { bound, EXACT, ROUND_OFF } from './error.js';
import { commonStep, countOf, MOST_COUNT, MOST_QUOTIENT, tenTo, toDouble } from './grid.js';
import { cellByCell, type Finish, type Kernel } from './kernel.js';
import { roundDouble, roundsSurely } from './rounding.js';
import { runsThere, THERE } from './states.js';
import { bitsOf, type Numbers, type Vector } from './vector.js';

/**
 * An achievement as one division, (n0 + nr R + nt T) a / ((d0 + dr R + dt T) b), where R and T are counts on their own grids
 * and all coefficients are whole; then the limits, and the conversion of a target that is the best value.
 */
interface Division {
  readonly n0: number;
  readonly nr: number;
  readonly nt: number;
  readonly d0: number;
  readonly dr: number;
  readonly dt: number;
  readonly a: number;
  readonly b: number;
  readonly low: number;
  readonly high: number;
  /** Count of the target that is the best value, and the index that it gives when met; NaN where there is no conversion. */
  readonly best: number;
  readonly atBest: number;
}

const HUNDRED = rational(100);
const ONE = rational(1);

/**
 * `raw` or `index` of the variants that are one division. Null for other variants, for targets that are not on a grid and
 * where a rule is not there: those are computed cell by cell.
 */
export function achievementKernel(
  definition: AchievementNode,
  part: 'raw' | 'index',
  dimensions: readonly Dimension[],
  operand: (name: string) => Vector,
  scope: NodeScope,
  finish: Finish,
): Kernel | null {
  const names = achievementOperands(definition);
  const [realised, target] = names.map(operand);
  if (names.length !== 2 || realised === undefined || target === undefined) return null;
  const declared = part === 'index' ? roundingOf(definition, 'index') : undefined;
  const rounding = declared?.stage === 'value' ? declared : null;
  const ruleAt = achievementRules(definition, scope, dimensions);
  const dated = readsRules(definition);
  const [stepR, stepT] = [realised.numbers.step, target.numbers.step];
  const parts = { definition, part, dimensions, realised, target, ruleAt, dated, rounding, finish };
  if (definition.variant === 'stabilise-points') return bentAchievement(parts);
  if (stepR === null || stepT === null || !realised.numbers.exact || !target.numbers.exact)
    return doublesAchievement(parts);
  const divisionAt = (index: number): Division | null => divisionOf(ruleAt(index), part, stepR, stepT, rounding);
  const found = byDate(dated ? dimensions : [], divisionAt, sameDivision);
  if (found === null || found.values.includes(null)) return null;
  const divisions = found as ByDate<Division>;
  // Whether the target is met is asked of whole numbers: both counts on the grid that holds both steps.
  const shared = commonStep([stepR, stepT]) ?? ONE;
  const [perR, perT] = [toDouble(divide(stepR, shared)), toDouble(divide(stepT, shared))];
  const [mostR, mostT] = [countsOf(realised), countsOf(target)];
  if (mostR * perR > MOST_COUNT || mostT * perT > MOST_COUNT) return null;
  const worst = definition.worst === undefined ? 0 : bitSize(definition.worst);
  const bits = 2 * (bitsOf(realised.numbers) + bitsOf(target.numbers) + worst) + 32;
  const numbers = numbersOf(divisions, rounding, mostR, mostT, bits);
  if (numbers === null || bits > LARGEST_BITS) return null;

  const way: Way = {
    mode: rounding?.mode ?? null,
    inverse: definition.variant === 'minimise-inverse-ratio',
    worst: definition.variant === 'minimise-worst',
    less: definition.variant.startsWith('minimise'),
    perR,
    perT,
  };
  return cellByCell(
    { type: 'number', dimensions, numbers },
    [realised, target],
    (cells, index) => finish(achievementCell(definition, part, ruleAt(index), cells)),
    (vector, [mr = null, mt = null]) => {
      const places = { out: vector.values, R: realised.values, T: target.values, mr, mt };
      return (first, last, states, slow) =>
        segments(divisions, first, last, (division, from, to) => {
          const sure = isSure(division, mostR, mostT);
          const aligned = mr === null && mt === null;
          if (sure && aligned && way.mode === 'half-up' && isPlain(division, way)) {
            if (states === null) divideByTarget(places, division, from, to, slow);
            else for (const [a, b] of runsThere(states, from, to)) divideByTarget(places, division, a, b, slow);
          } else divideCarefully(places, division, way, sure, from, to, states, slow);
        });
    },
  );
}

/** Whether an achievement reads rules, which can differ from period to period. */
export function readsRules({ cap, floor, atBest, grades, points }: AchievementNode): boolean {
  return [cap, floor, atBest, grades, points].some((rule) => typeof rule === 'string');
}

/** What the loops over cells need besides the division. */
interface Way {
  readonly mode: RoundingMode | null;
  readonly inverse: boolean;
  readonly worst: boolean;
  readonly less: boolean;
  /** Counts of the shared grid in one count of R and T. */
  readonly perR: number;
  readonly perT: number;
}

interface Places {
  readonly out: Float64Array;
  readonly R: Float64Array;
  readonly T: Float64Array;
  readonly mr: Int32Array | null;
  readonly mt: Int32Array | null;
}

/** Whether a division is by the target alone, its result is not negative, and no target is converted. */
function isPlain({ n0, d0, dr, low, best }: Division, { worst }: Way): boolean {
  return n0 === 0 && d0 === 0 && dr === 0 && low >= 0 && Number.isNaN(best) && !worst;
}

/**
 * The usual case: nothing missing, rounded half up by one division that is known to be right. The limits are whole counts, so
 * that they can come before the rounding.
 */
function divideByTarget(
  { out, R, T }: Places,
  { nr, nt, dt, a, b, low, high }: Division,
  from: number,
  to: number,
  slow: (index: number) => void,
): void {
  const [perR, perT, divisor] = [nr * a, nt * a, dt * b];
  for (let i = from; i < to; i += 1) {
    const t = T[i] as number;
    if (t > 0) {
      const y = (perR * (R[i] as number) + perT * t) / (divisor * t);
      out[i] = Math.floor(Math.max(low, Math.min(high, y)) + 0.5);
    } else slow(i);
  }
}

function divideCarefully(
  { out, R, T, mr, mt }: Places,
  { n0, nr, nt, d0, dr, dt, a, b, low, high, best, atBest }: Division,
  { mode, inverse, worst, less, perR, perT }: Way,
  sure: boolean,
  from: number,
  to: number,
  states: Uint8Array | null,
  slow: (index: number) => void,
): void {
  for (let i = from; i < to; i += 1) {
    if (states !== null && states[i] !== THERE) continue;
    const r = R[mr === null ? i : (mr[i] ?? 0)] ?? 0;
    const t = T[mt === null ? i : (mt[i] ?? 0)] ?? 0;
    const divisor = (d0 + dr * r + dt * t) * b;
    if (!(divisor > 0 && (worst || t > 0) && (!inverse || r > 0))) {
      slow(i);
      continue;
    }
    let value = ((n0 + nr * r + nt * t) * a) / divisor;
    if (mode !== null) {
      if (!sure && !roundsSurely(value, Math.abs(value) * 6 * ROUND_OFF, mode)) {
        slow(i);
        continue;
      }
      value = roundDouble(value, mode);
    }
    value = value < low ? low : value > high ? high : value;
    if (t === best && (less ? r * perR <= t * perT : r * perR >= t * perT)) value = atBest;
    out[i] = value;
  }
}

function countsOf(vector: Vector): number {
  return vector.numbers.most / toDouble(vector.numbers.step ?? ONE);
}

/** The division of a rule on the grids of its operands, in counts of the result's grid where it is rounded. */
function divisionOf(
  rule: AchievementRule | Cell,
  part: 'raw' | 'index',
  stepR: Rational,
  stepT: Rational,
  rounding: NodeRounding | null,
): Division | null {
  if ('kind' in rule) return null;
  const terms = termsOf(rule, stepR, stepT);
  if (terms === null) return null;
  const [top, bottom] = [onGrid(terms.slice(0, 3)), onGrid(terms.slice(3))];
  if (top === null || bottom === null) return null;
  const scale = rounding === null ? ONE : tenTo(rounding.decimals);
  const factor = multiply(multiply(HUNDRED, scale), divide(top.step, bottom.step));
  const [a, b] = [Number(factor.n), Number(factor.d)];
  if (!(a < MOST_COUNT && b < MOST_COUNT)) return null;
  const [n0 = 0, nr = 0, nt = 0] = top.counts;
  const [d0 = 0, dr = 0, dt = 0] = bottom.counts;
  const limits: Partial<AchievementRule> = part === 'index' ? rule : {};
  // Rounding and limits can change places: both keep the order of numbers.
  const placed = (value: Rational): number => {
    if (rounding === null) return toDouble(value);
    return toDouble(multiply(roundTo(value, rounding.decimals, rounding.mode), scale));
  };
  const low = limits.floor === undefined ? Number.NEGATIVE_INFINITY : placed(limits.floor);
  const high = limits.cap === undefined ? Number.POSITIVE_INFINITY : placed(limits.cap);
  if (low > high) return null;
  const converts = limits.best !== undefined && limits.atBest !== undefined;
  const best = converts ? countOf(limits.best ?? ONE, stepT) : Number.NaN;
  const atBest = converts ? placed(limits.atBest ?? ONE) : Number.NaN;
  return { n0, nr, nt, d0, dr, dt, a, b, low, high, best: best ?? Number.NaN, atBest };
}

/** Numerator and denominator as constant, part of R and part of T, by their steps; null for other variants. */
function termsOf(rule: AchievementRule, stepR: Rational, stepT: Rational): readonly Rational[] | null {
  const none = rational(0);
  const minus = (value: Rational): Rational => multiply(value, rational(-1));
  switch (rule.variant) {
    case 'maximise-ratio':
    case 'maximise-signed':
      return [none, stepR, none, none, none, stepT];
    case 'minimise-two-minus-ratio':
    case 'minimise-signed':
      return [none, minus(stepR), multiply(stepT, rational(2)), none, none, stepT];
    case 'minimise-inverse-ratio':
      return [none, none, stepT, none, stepR, none];
    case 'minimise-worst':
      if (rule.worst === undefined) return null;
      return [rule.worst, minus(stepR), none, rule.worst, none, minus(stepT)];
    default:
      return null;
  }
}

function onGrid(terms: readonly Rational[]): { readonly step: Rational; readonly counts: readonly number[] } | null {
  const step = commonStep(terms) ?? ONE;
  const counts = terms.map((term) => countOf(term, step));
  return counts.includes(null) ? null : { step, counts: counts.filter((count) => count !== null) };
}

function isSure(division: Division, mostR: number, mostT: number): boolean {
  const { n0, nr, nt, d0, dr, dt, a, b } = division;
  const top = (Math.abs(n0) + Math.abs(nr) * mostR + Math.abs(nt) * mostT) * a;
  const bottom = (Math.abs(d0) + Math.abs(dr) * mostR + Math.abs(dt) * mostT) * b;
  return top < MOST_QUOTIENT && bottom < MOST_QUOTIENT;
}

/** What is known of the result: its grid where it is rounded, and how large it can be. The divisor is at least one count. */
function numbersOf(
  { values }: ByDate<Division>,
  rounding: NodeRounding | null,
  mostR: number,
  mostT: number,
  bits: number,
): Numbers | null {
  let most = 0;
  let nonNegative = true;
  for (const { n0, nr, nt, d0, dr, dt, a, b, low, high, atBest } of values) {
    const top = Math.abs(n0) + Math.abs(nr) * mostR + Math.abs(nt) * mostT;
    const bottom = Math.abs(d0) + Math.abs(dr) * mostR + Math.abs(dt) * mostT;
    // Beyond this the sums themselves are rounded, and near their zero nothing is known of the result.
    if (!(top < MOST_COUNT && bottom < MOST_COUNT)) return null;
    const free = (top * a) / b + 1;
    const least = Math.max(-free, low);
    const largest = Math.min(free, high);
    most = Math.max(
      most,
      Math.abs(least),
      Math.abs(largest),
      Math.abs(low) < Number.POSITIVE_INFINITY ? Math.abs(low) : 0,
    );
    if (!Number.isNaN(atBest)) most = Math.max(most, Math.abs(atBest));
    nonNegative &&= low >= 0 && !(atBest < 0);
  }
  const step = rounding === null ? null : divide(ONE, tenTo(rounding.decimals));
  const size = step === null ? most : most * toDouble(step);
  if (!Number.isFinite(size) || (step !== null && most >= MOST_QUOTIENT)) return null;
  const error = step === null ? bound(6 * ROUND_OFF, 0, bits) : EXACT;
  return { step, error, most: size * 1.000_001, nonNegative, exact: true };
}

function sameDivision(x: Division | null, y: Division | null): boolean {
  if (x === null || y === null) return x === y;
  return (Object.keys(x) as (keyof Division)[]).every((key) => Object.is(x[key], y[key]));
}
