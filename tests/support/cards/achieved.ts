import { Exact } from '../exact.js';
import { goneOf, number, type Outcome, problem, truth } from './outcome.js';

const HUNDRED = new Exact(100);
const ZERO = new Exact(0);

/** A piecewise linear scale: straight lines between points, and what holds beyond its ends. */
export interface Scale {
  readonly points: readonly (readonly [Exact, Exact])[];
  readonly below: 'hold' | 'none';
  readonly above: 'hold' | 'none';
}

/** What an achievement is measured by, as a file writes it. */
export interface Measure {
  readonly variant: string;
  readonly cap?: Exact | undefined;
  readonly floor?: Exact | undefined;
  readonly worst?: Exact | undefined;
  readonly best?: Exact | undefined;
  readonly atBest?: Exact | undefined;
  readonly scale?: Scale | undefined;
  /** Both a target and a realisation of 0 count as met. */
  readonly zeroIsMet: boolean;
}

export interface Achieved {
  readonly raw: Outcome;
  readonly index: Outcome;
  readonly reached: Outcome;
}

/** R against T by the formulas of the variants; the problem where they are not defined is of kind `undefined`. */
export function achieved(
  measure: Measure,
  [realised, target, high]: readonly [Outcome, Outcome, Outcome?],
  node: string,
): Achieved {
  const operands = high === undefined ? [realised, target] : [realised, target, high];
  const gone = goneOf(operands);
  if (gone !== null) return { raw: gone, index: gone, reached: gone };
  const [r = ZERO, t = ZERO, h] = operands.map((operand) => (operand.is === 'number' ? operand.value : ZERO));
  const raw = rawOf(measure, r, t, h);
  if (raw === null) {
    const none = problem(node, 'undefined');
    return { raw: none, index: none, reached: none };
  }
  const met = isMet(measure.variant, r, t, h, raw);
  const { best, atBest } = measure;
  const converts = best !== undefined && atBest !== undefined && measure.variant !== 'stabilise-points';
  const index = converts && met && t.is(best) ? atBest : within(raw, measure);
  return { raw: number(raw), index: number(index), reached: truth(met) };
}

function within(raw: Exact, { cap, floor }: Measure): Exact {
  const raised = floor !== undefined && raw.against(floor) < 0 ? floor : raw;
  return cap !== undefined && raised.against(cap) > 0 ? cap : raised;
}

/** R / T x 100. */
const straight = (r: Exact, t: Exact): Exact => r.over(t).times(HUNDRED);
/** (2 - R / T) x 100. */
const turned = (r: Exact, t: Exact): Exact => new Exact(2).minus(r.over(t)).times(HUNDRED);

/** Null where the variant has no index for such a target or realisation. */
function rawOf(measure: Measure, r: Exact, t: Exact, high: Exact | undefined): Exact | null {
  const side = t.against(ZERO);
  const ratio = /^(maximise|minimise)-/.test(measure.variant);
  if (measure.zeroIsMet && ratio && side === 0 && r.is(ZERO)) return HUNDRED;
  switch (measure.variant) {
    case 'maximise-ratio':
      return side > 0 ? straight(r, t) : null;
    case 'maximise-signed':
      return side === 0 ? null : side > 0 ? straight(r, t) : turned(r, t);
    case 'minimise-two-minus-ratio':
      return side > 0 ? turned(r, t) : null;
    case 'minimise-signed':
      return side === 0 ? null : side > 0 ? turned(r, t) : straight(r, t);
    case 'minimise-inverse-ratio':
      return side > 0 && r.against(ZERO) > 0 ? straight(t, r) : null;
    case 'minimise-worst': {
      const { worst } = measure;
      return worst !== undefined && worst.against(t) > 0 ? straight(worst.minus(r), worst.minus(t)) : null;
    }
    case 'stabilise-points': {
      if (side <= 0 || measure.scale === undefined) return null;
      const near = r.against(t) <= 0 ? straight(r, t) : new Exact(200).minus(straight(r, t));
      return onScale(measure.scale, near);
    }
    case 'range':
      if (high === undefined || side <= 0 || high.against(t) < 0) return null;
      return r.against(t) < 0 ? straight(r, t) : r.against(high) > 0 ? turned(r, high) : HUNDRED;
    case 'binary-at-least':
      return r.against(t) >= 0 ? HUNDRED : ZERO;
    case 'binary-at-most':
      return r.against(t) <= 0 ? HUNDRED : ZERO;
    default:
      throw new Error(`no variant ${measure.variant}`);
  }
}

function isMet(variant: string, r: Exact, t: Exact, high: Exact | undefined, raw: Exact): boolean {
  if (variant === 'range') return r.against(t) >= 0 && high !== undefined && r.against(high) <= 0;
  if (variant === 'stabilise-points') return raw.against(HUNDRED) >= 0;
  const less = variant.startsWith('minimise') || variant === 'binary-at-most';
  return less ? r.against(t) <= 0 : r.against(t) >= 0;
}

/** Interpolation between the neighbours of a value. */
function onScale({ points, below, above }: Scale, x: Exact): Exact | null {
  const lower = [...points].reverse().find(([from]) => from.against(x) <= 0);
  const upper = points.find(([from]) => from.against(x) >= 0);
  if (lower === undefined) return below === 'hold' && upper !== undefined ? upper[1] : null;
  if (upper === undefined) return above === 'hold' ? lower[1] : null;
  if (upper[0].is(lower[0])) return lower[1];
  const share = x.minus(lower[0]).over(upper[0].minus(lower[0]));
  return lower[1].plus(share.times(upper[1].minus(lower[1])));
}
