import type { Kind } from './calendar.js';

/** A scorecard as the tests build it: generated, printed as a file, and evaluated here by its own rules. Numbers are texts. */
export interface Card {
  readonly mark: 'point' | 'comma';
  /** The period of the scorecard. */
  readonly period: string;
  /** Years of which there may be facts. */
  readonly from: string;
  readonly to: string;
  /** It is read at the end of each such period, from the start of its year or from another period on. */
  readonly read?: Kind | undefined;
  readonly readFrom?: string | undefined;
  readonly method: Method;
  readonly perspectives: readonly Perspective[];
  readonly objectives: readonly Objective[];
  readonly indicators: readonly Indicator[];
  /** Facts by address: a number, `missing REASON`, or an empty cell; what has no fact is missing. */
  readonly facts: ReadonlyMap<string, string>;
}

export interface Level {
  readonly weights: string;
  readonly missing: 'withhold' | 'skip' | 'renormalise';
}

export interface Method {
  readonly maximise: string;
  readonly minimise: string;
  readonly stabilise: string;
  readonly cap?: string | undefined;
  readonly floor?: string | undefined;
  readonly atBest?: string | undefined;
  /** Whether cap, floor and conversion are written as rules of the scorecard's own. */
  readonly asRules: boolean;
  readonly zeroIsMet: boolean;
  /** Points of the stabilised scale, and what it does beyond its ends. */
  readonly points?:
    | {
        readonly points: readonly (readonly [string, string])[];
        readonly below: 'hold' | 'none';
        readonly above: 'hold' | 'none';
      }
    | undefined;
  readonly round?: { readonly decimals: number; readonly mode: string; readonly stage: 'value' | 'shown' } | undefined;
  readonly status: boolean;
  /** The level above takes the score of the category of the index or of the realisation; the index itself where left out. */
  readonly scoreOf?: 'index' | 'realised' | undefined;
  readonly objective: Level;
  readonly perspective: Level;
  readonly overall: Level;
  /** What the score of the whole is made of; perspectives where left out. */
  readonly overallOf?: 'objectives' | 'indicators' | 'none' | undefined;
  readonly predicate: boolean;
}

export interface Perspective {
  readonly code: string;
  readonly weight?: string | undefined;
  readonly score: 'objectives' | 'indicators' | 'entered' | 'none';
}

export interface Objective {
  readonly code: string;
  readonly perspective: string;
  readonly weight?: string | undefined;
}

export interface Indicator {
  readonly code: string;
  readonly objective?: string | undefined;
  readonly perspective?: string | undefined;
  readonly unit?: string | undefined;
  readonly polarity: 'maximise' | 'minimise' | 'stabilise';
  readonly variant?: string | undefined;
  readonly weight?: string | undefined;
  readonly validity?: string | undefined;
  readonly control?: string | undefined;
  readonly deduction: boolean;
  /** Somebody judged the category: a fact of its own. */
  readonly judged: boolean;
  readonly cap?: string | undefined;
  readonly worst?: string | undefined;
  readonly best?: string | undefined;
  /** One target, or targets by period; for a range with the upper end. */
  readonly target?: Target | undefined;
  readonly periods?: IndicatorPeriods | undefined;
  readonly components: boolean;
}

export type Target =
  | { readonly is: 'one'; readonly low: string; readonly high?: string | undefined }
  | {
      readonly is: 'each';
      readonly of: ReadonlyMap<string, { readonly low: string; readonly high?: string | undefined }>;
    };

export interface IndicatorPeriods {
  readonly frequency: Kind;
  readonly operation: 'sum' | 'average' | 'take-last-known' | 'index-mean';
  readonly reach: string;
  readonly missing: 'withhold' | 'skip';
}

/** Rules of every generated scorecard: weights, status bands from the lowest edge up, predicate bands. */
export const WEIGHT_TABLE: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  exact: { low: '1.2', moderate: '1.15', high: null },
  proxy: { low: '1.1', moderate: '1', high: '0.9' },
  activity: { low: null, moderate: '0.8', high: '0.6' },
};
/** A value below the lowest edge has no band. */
export const STATUS_EDGES = [
  ['green', '100'],
  ['yellow', '80'],
  ['red', '-150'],
] as const;
export const PREDICATE_EDGES = [
  ['best', '100.5'],
  ['good', '90'],
  ['fair', '60'],
  ['poor', '0'],
] as const;
/** Classes of an index or realisation that is scored, and their scores; one class has none. */
export const CLASS_EDGES = [
  ['high', '100'],
  ['odd', '95'],
  ['middle', '50'],
  ['low', null],
] as const;
export const CLASS_SCORES: Readonly<Record<string, string>> = { high: '100', middle: '62.5', low: '-10' };
/** The predicate is looked up after rounding to so many decimals. */
export const PREDICATE_DECIMALS = 1;

/** The variant that counts for an indicator. */
export function variantOf(indicator: Indicator, { method }: Card): string {
  return indicator.variant ?? method[indicator.polarity];
}
