/**
 * How the periods of an indicator become one value. Sum, average and the last known value are the three period
 * consolidations of the Ministry of Finance's scheme (*Sum*, *Average*, *Take Last Known*).
 */
export const CONSOLIDATIONS = ['sum', 'average', 'take-last-known'] as const;
export type Consolidation = (typeof CONSOLIDATIONS)[number];

/**
 * What a period with a target but without a realisation does. `withhold` (the default): there is no value. `skip`: the
 * period is left out on both sides; take-last-known then takes the last period that has both.
 */
export const CONSOLIDATION_MISSING = ['withhold', 'skip'] as const;
export type ConsolidationMissing = (typeof CONSOLIDATION_MISSING)[number];

/** Which periods are read: from the start of the year, those of the period read alone, or the last n. */
export type Reach =
  | { readonly kind: 'year-to-date' }
  | { readonly kind: 'period' }
  | { readonly kind: 'last'; readonly n: number };
