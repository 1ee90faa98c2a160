import type { Dimension } from '../dimension/dimension.js';
import { achievementCell } from '../graph/achievement-columns.js';
import type { AchievementNode, NodeRounding } from '../graph/nodes.js';
import type { AchievementRule } from '../scoring/achievement.js';
import { LARGEST_BITS } from '../value/arithmetic.js';
import type { Cell } from '../value/cell.js';
import { divide, multiply, type Rational, rational } from '../value/rational.js';
import { roundTo } from '../value/rounding.js';
import { type ByDate, byDate, segments } from './by-date.js';
import { bound, EXACT, ROUND_OFF } from './error.js';
import { MOST_QUOTIENT, tenTo, toDouble } from './grid.js';
import { cellByCell, type Finish, type Kernel } from './kernel.js';
import { roundDouble, roundsSurely } from './rounding.js';
import { THERE } from './states.js';
import { bitsOf, type Numbers, type Vector } from './vector.js';

/** An achievement of a realisation in doubles, such as a quotient of components: base + slope R / T, T a count, then the limits. */
interface Line {
  readonly base: number;
  readonly slope: number;
  readonly low: number;
  readonly high: number;
}

/** What an achievement is made from, in the way of `achievementKernel`. */
export interface AchievementParts {
  readonly definition: AchievementNode;
  readonly part: 'raw' | 'index';
  readonly dimensions: readonly Dimension[];
  readonly realised: Vector;
  readonly target: Vector;
  readonly ruleAt: (index: number) => AchievementRule | Cell;
  /** Whether a rule can differ from period to period. */
  readonly dated: boolean;
  readonly rounding: NodeRounding | null;
  readonly finish: Finish;
}

const ONE = rational(1);
/** Room for the rounding of slope, quotient and sum. */
const OWN = 10 * ROUND_OFF;

/** The variants that are linear in R/T, for a realisation that has an error and a target on a grid. Null for any other. */
export function doublesAchievement(parts: AchievementParts): Kernel | null {
  const { definition, part, dimensions, realised, target, ruleAt, rounding, finish } = parts;
  const { step } = target.numbers;
  if (step === null || !target.numbers.exact || definition.best !== undefined) return null;
  const lines = byDate(parts.dated ? dimensions : [], (index) => lineOf(ruleAt(index), part, step, rounding), sameLine);
  if (lines === null || lines.values.includes(null)) return null;
  const known = lines as ByDate<Line>;
  const numbers = numbersOf(known, realised.numbers, rounding);
  if (numbers === null) return null;
  const { relative, absolute } = realised.numbers.error;
  const per = realised.numbers.step === null ? 1 : toDouble(realised.numbers.step);
  const mode = rounding?.mode ?? null;
  return cellByCell(
    { type: 'number', dimensions, numbers },
    [realised, target],
    (cells, index) => finish(achievementCell(definition, part, ruleAt(index), cells)),
    (vector, [mr = null, mt = null]) =>
      (first, last, states, slow) =>
        segments(known, first, last, ({ base, slope, low, high }, from, to) => {
          for (let i = from; i < to; i += 1) {
            if (states !== null && states[i] !== THERE) continue;
            const t = target.values[mt === null ? i : (mt[i] ?? 0)] ?? 0;
            if (!(t > 0)) {
              slow(i);
              continue;
            }
            const moved = (slope * per * (realised.values[mr === null ? i : (mr[i] ?? 0)] ?? 0)) / t;
            let value = base + moved;
            if (mode !== null) {
              const error =
                Math.abs(moved) * (relative + OWN) + (Math.abs(slope) * absolute) / t + Math.abs(base) * OWN;
              // Beyond a limit by more than the error, what lies there does not matter.
              if (value < low - error - 1 || value > high + error + 1) value = value < low ? low : high;
              else if (!roundsSurely(value, error, mode)) {
                slow(i);
                continue;
              }
              value = roundDouble(value, mode);
            }
            vector.values[i] = value < low ? low : value > high ? high : value;
          }
        }),
  );
}

/** The line of a rule, in units of the last place where the result is rounded. */
function lineOf(
  rule: AchievementRule | Cell,
  part: 'raw' | 'index',
  step: Rational,
  rounding: NodeRounding | null,
): Line | null {
  if ('kind' in rule) return null;
  const direct = rule.variant === 'maximise-ratio' || rule.variant === 'maximise-signed';
  const mirrored = rule.variant === 'minimise-two-minus-ratio' || rule.variant === 'minimise-signed';
  if (!direct && !mirrored) return null;
  const scale = rounding === null ? ONE : tenTo(rounding.decimals);
  const full = multiply(rational(100), scale);
  const placed = (value: Rational): number =>
    toDouble(multiply(rounding === null ? value : roundTo(value, rounding.decimals, rounding.mode), scale));
  const { floor, cap } = part === 'index' ? rule : {};
  const low = floor === undefined ? Number.NEGATIVE_INFINITY : placed(floor);
  const high = cap === undefined ? Number.POSITIVE_INFINITY : placed(cap);
  if (low > high) return null;
  const slope = toDouble(divide(full, step));
  return { base: mirrored ? 2 * toDouble(full) : 0, slope: mirrored ? -slope : slope, low, high };
}

function sameLine(x: Line | null, y: Line | null): boolean {
  if (x === null || y === null) return x === y;
  return x.base === y.base && x.slope === y.slope && x.low === y.low && x.high === y.high;
}

/** Bits that a division by a count and limits can add to a fraction. */
const SHARE = 512;

/** A target above 0 is at least one count: that bounds the result and its error. */
function numbersOf({ values }: ByDate<Line>, own: Numbers, rounding: NodeRounding | null): Numbers | null {
  const bits = bitsOf(own) + SHARE;
  if (bits > LARGEST_BITS) return null;
  const relative = own.error.relative + OWN;
  let [most, absolute] = [0, 0];
  let nonNegative = true;
  for (const { base, slope, low, high } of values) {
    const free = Math.abs(base) + Math.abs(slope) * (own.most + own.error.absolute) + 1;
    most = Math.max(most, Math.abs(Math.max(-free, low)), Math.abs(Math.min(free, high)));
    absolute = Math.max(absolute, Math.abs(base) * relative + Math.abs(slope) * own.error.absolute);
    nonNegative &&= low >= 0 || (base === 0 && slope > 0 && own.nonNegative);
  }
  if (rounding === null) {
    if (!Number.isFinite(most)) return null;
    const error = bound(relative, absolute, bits);
    return { step: null, error, most: most * 1.000_001, nonNegative, exact: own.exact };
  }
  if (!(most < MOST_QUOTIENT)) return null;
  const step = divide(ONE, tenTo(rounding.decimals));
  return { step, error: EXACT, most: most * toDouble(step) * 1.000_001, nonNegative, exact: own.exact };
}
