import { achievementCell } from '../graph/achievement-columns.js';
import type { PointScale } from '../rules/pack.js';
import type { AchievementRule } from '../scoring/achievement.js';
import { LARGEST_BITS } from '../value/arithmetic.js';
import type { Cell } from '../value/cell.js';
import { divide, type Rational, rational } from '../value/rational.js';
import { roundTo } from '../value/rounding.js';
import { byDate } from './by-date.js';
import type { AchievementParts } from './doubles-achievement.js';
import { bound, EXACT, ROUND_OFF } from './error.js';
import { MOST_QUOTIENT, tenTo, toDouble } from './grid.js';
import { cellByCell, type Kernel } from './kernel.js';
import { roundDouble, roundsSurely } from './rounding.js';
import { THERE } from './states.js';
import { bitsOf, type Numbers, type Vector } from './vector.js';

/** A scale of points in doubles, with how steep it is at most. */
interface Bend {
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly below: PointScale['below'];
  readonly above: PointScale['above'];
  readonly steepest: number;
  /** Largest value either way, of arguments and of results. */
  readonly reach: number;
  readonly low: number;
  readonly high: number;
}

const ONE = rational(1);

/**
 * The variant `stabilise-points` in doubles: R/T rises to 100 at the target and falls beyond it, and the scale of points is read
 * there. Between its ends the scale is continuous, so that an error grows no more than it is steep. Null for other variants and
 * for targets that are not on a grid.
 */
export function bentAchievement(parts: AchievementParts): Kernel | null {
  const { definition, part, dimensions, realised, target, ruleAt, rounding, finish } = parts;
  const { step } = target.numbers;
  if (definition.variant !== 'stabilise-points' || step === null || !target.numbers.exact) return null;
  const found = byDate(parts.dated ? dimensions : [], (index) => bendOf(ruleAt(index), part, rounding), sameBend);
  const [bend, second] = found?.values ?? [];
  if (bend === undefined || bend === null || second !== undefined) return null;
  const { relative, absolute } = realised.numbers.error;
  const per = (realised.numbers.step === null ? 1 : toDouble(realised.numbers.step)) / toDouble(step);
  const own = relative + 10 * ROUND_OFF;
  const mode = rounding?.mode ?? null;
  const scale = rounding === null ? 1 : toDouble(tenTo(rounding.decimals));
  const numbers = numbersOf(bend, own, absolute / toDouble(step), realised, rounding);
  if (numbers === null) return null;
  return cellByCell(
    { type: 'number', dimensions, numbers },
    [realised, target],
    (cells, index) => finish(achievementCell(definition, part, ruleAt(index), cells)),
    (vector, [mr = null, mt = null]) =>
      (from, to, states, slow) => {
        for (let i = from; i < to; i += 1) {
          if (states !== null && states[i] !== THERE) continue;
          const t = target.values[mt === null ? i : (mt[i] ?? 0)] ?? 0;
          const share = ((realised.values[mr === null ? i : (mr[i] ?? 0)] ?? 0) * per * 100) / t;
          const around = share <= 100 ? share : 200 - share;
          const error = Math.abs(share) * own + (absolute * 100) / (t * toDouble(step)) + 400 * ROUND_OFF;
          const read = t > 0 ? readBend(bend, around, error) : Number.NaN;
          if (Number.isNaN(read)) {
            slow(i);
            continue;
          }
          const value = read < bend.low ? bend.low : read > bend.high ? bend.high : read;
          if (mode === null) {
            vector.values[i] = value;
            continue;
          }
          const places = value * scale;
          if (roundsSurely(places, (error * bend.steepest + bend.reach * 16 * ROUND_OFF) * scale, mode))
            vector.values[i] = roundDouble(places, mode);
          else slow(i);
        }
      },
  );
}

/** The scale at a number; NaN where there is none, or where the error leaves open whether there is. */
function readBend({ from, to, below, above }: Bend, at: number, error: number): number {
  const last = from.length - 1;
  const [first = 0, end = 0] = [from[0], from[last]];
  if (at < first) return below === 'none' || first - at <= error ? Number.NaN : (to[0] ?? 0);
  if (at > end) return above === 'none' || at - end <= error ? Number.NaN : (to[last] ?? 0);
  if ((below === 'none' && at - first <= error) || (above === 'none' && end - at <= error)) return Number.NaN;
  let k = 1;
  while (k < last && at > (from[k] ?? 0)) k += 1;
  const [x0 = 0, x1 = 0, y0 = 0, y1 = 0] = [from[k - 1], from[k], to[k - 1], to[k]];
  return y0 + ((y1 - y0) * (at - x0)) / (x1 - x0);
}

function bendOf(
  rule: AchievementRule | Cell,
  part: 'raw' | 'index',
  rounding: AchievementParts['rounding'],
): Bend | null {
  if ('kind' in rule || rule.points === undefined || rule.points.points.length < 2) return null;
  const { points, below, above } = rule.points;
  const from = Float64Array.from(points, (point) => toDouble(point.from));
  const to = Float64Array.from(points, (point) => toDouble(point.to));
  let steepest = 0;
  for (let k = 1; k < from.length; k += 1) {
    const width = (from[k] ?? 0) - (from[k - 1] ?? 0);
    if (!(width > 0)) return null;
    steepest = Math.max(steepest, Math.abs((to[k] ?? 0) - (to[k - 1] ?? 0)) / width);
  }
  const placed = (value: Rational): number =>
    toDouble(rounding === null ? value : roundTo(value, rounding.decimals, rounding.mode));
  const { floor, cap } = part === 'index' ? rule : {};
  const reach = Math.max(...[...from, ...to].map(Math.abs), 200);
  const low = floor === undefined ? Number.NEGATIVE_INFINITY : placed(floor);
  const high = cap === undefined ? Number.POSITIVE_INFINITY : placed(cap);
  return low > high ? null : { from, to, below, above, steepest, reach, low, high };
}

function sameBend(x: Bend | null, y: Bend | null): boolean {
  if (x === null || y === null) return x === y;
  const told = ({ from, to, below, above, low, high }: Bend): string =>
    [...from, '', ...to, below, above, low, high].join(' ');
  return told(x) === told(y);
}

/** Bits that a division by a count and a scale of points can add to a fraction. */
const SHARE = 1024;

/** Where the scale does not hold its value, R/T is at most some `reach` hundredths: that bounds the error. */
function numbersOf(
  bend: Bend,
  own: number,
  absolute: number,
  { numbers }: Vector,
  rounding: AchievementParts['rounding'],
): Numbers | null {
  const { exact } = numbers;
  const bits = bitsOf(numbers) + SHARE;
  if (bits > LARGEST_BITS) return null;
  const ends = [...bend.to].map((value) => Math.min(Math.max(value, bend.low), bend.high));
  const most = Math.max(...ends.map(Math.abs)) + 1;
  const shape = { most, nonNegative: Math.min(...ends) >= 0, exact };
  if (rounding !== null) {
    const scale = tenTo(rounding.decimals);
    return most * toDouble(scale) < MOST_QUOTIENT ? { ...shape, step: divide(ONE, scale), error: EXACT } : null;
  }
  const argument = (200 + bend.reach) * own + absolute * 100 + 400 * ROUND_OFF;
  const error = bound(4 * ROUND_OFF, argument * bend.steepest + bend.reach * 16 * ROUND_OFF, bits);
  return { ...shape, step: null, error };
}
