/** An indicator of the work: its objective by position, its weight within it, and which direction is good. */
export interface Indicator {
  readonly code: string;
  readonly objective: number;
  readonly weight: number;
  readonly polarity: 'maximise' | 'minimise';
}

/** What every unit is measured by. Levels refer to each other by position. */
export interface Structure {
  readonly indicators: readonly Indicator[];
  readonly objectives: readonly { readonly code: string; readonly perspective: number }[];
  readonly perspectives: readonly { readonly code: string; readonly weight: number }[];
  /** Months as `2025-01`, the last of them December 2025. */
  readonly periods: readonly string[];
}

/** Largest index, in index points. */
export const CAP = 120;

/** Bands of the organisation score, from the highest: kemenkeu/300-2022#predicate. */
export const PREDICATES = ['istimewa', 'baik', 'butuh-perbaikan', 'kurang', 'sangat-kurang'] as const;

const PLACES: ReadonlyMap<unknown, number> = new Map(PREDICATES.map((code, i) => [code, i]));

/** Place of a predicate in PREDICATES, -1 for what is none. */
export function placeOf(predicate: unknown): number {
  return PLACES.get(predicate) ?? -1;
}

/** Units that belong to one parent. */
export const UNITS_PER_PARENT = 25;

const PERSPECTIVES = [
  { code: 'stakeholder', weight: 25 },
  { code: 'customer', weight: 15 },
  { code: 'internal-process', weight: 30 },
  { code: 'learning-growth', weight: 30 },
] as const;

/** Four perspectives; 14 objectives to 40 indicators, at least one a perspective; unequal weights; every fourth indicator minimises. */
export function structureOf(indicators: number, periods: number): Structure {
  const objectives = Math.max(PERSPECTIVES.length, Math.round((indicators * 14) / 40));
  if (indicators < objectives) throw new RangeError('fewer indicators than objectives');
  return {
    indicators: Array.from({ length: indicators }, (_, i) => ({
      code: `I${String(i + 1).padStart(2, '0')}`,
      objective: Math.floor((i * objectives) / indicators),
      weight: 1 + ((i * 3) % 5),
      polarity: i % 4 === 3 ? 'minimise' : 'maximise',
    })),
    objectives: Array.from({ length: objectives }, (_, o) => ({
      code: `SS${o + 1}`,
      perspective: Math.floor((o * PERSPECTIVES.length) / objectives),
    })),
    perspectives: PERSPECTIVES,
    periods: Array.from({ length: periods }, (_, p) => {
      const month = 2025 * 12 + 12 - periods + p;
      return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
    }),
  };
}

/** How many parents a number of units has. */
export function parentsOf(units: number): number {
  return Math.ceil(units / UNITS_PER_PARENT);
}

/** Indicators of each objective and objectives of each perspective, by position. */
export function membersOf({ indicators, objectives, perspectives }: Structure): {
  readonly indicators: readonly (readonly number[])[];
  readonly objectives: readonly (readonly number[])[];
} {
  return {
    indicators: objectives.map((_, o) => indicators.flatMap((own, i) => (own.objective === o ? [i] : []))),
    objectives: perspectives.map((_, p) => objectives.flatMap((own, o) => (own.perspective === p ? [o] : []))),
  };
}
