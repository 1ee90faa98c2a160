import { type Structure, structureOf } from './structure.js';

/**
 * Size and kind of the work. With gaps one realisation in 100 is missing and one target in 10,000 is zero; a missing value
 * then withholds the levels above, or its weight is shared out.
 */
export interface WorkSize {
  readonly units: number;
  readonly indicators: number;
  readonly periods: number;
  readonly gaps: Gaps;
}

export type Gaps = 'none' | 'withhold' | 'renormalise';

/** Facts of the work. Every list has one array an indicator; a cell stands at `period * units + unit`. */
export interface Work {
  readonly structure: Structure;
  readonly units: number;
  readonly gaps: Gaps;
  /** Targets and realisations in hundredths: whole numbers, not negative. */
  readonly target: readonly Float64Array[];
  readonly realised: readonly Float64Array[];
  /** 1 where the realisation is missing (late); null where there are no gaps at all. */
  readonly missing: readonly Uint8Array[] | null;
}

/** Targets as plans print them; hundredths. Many ratios to them end exactly on half of the second decimal. */
const ROUND_TARGETS = [800, 1600, 2400, 4000, 8000, 12_000, 16_000, 20_000];
/** Chosen so that 4.6 % of the indices are exact ties; the share is measured again in every run. */
const ROUND_SHARE = 0.172;

/** The same facts on every machine. */
export function makeWork({ units, indicators, periods, gaps }: WorkSize, seed = 20_250_101): Work {
  const structure = structureOf(indicators, periods);
  const random = randomFrom(seed);
  const count = units * periods;
  const work = structure.indicators.map(() => {
    const target = new Float64Array(count);
    const realised = new Float64Array(count);
    const missing = new Uint8Array(count);
    for (let cell = 0; cell < count; cell += 1) {
      const round = ROUND_TARGETS[Math.floor(random() * ROUND_TARGETS.length)] ?? 0;
      const free = 500 + Math.floor(random() * 20_000);
      const wanted = random() < ROUND_SHARE ? round : free;
      // Few reach the cap, and few minimised ones fall to 0.
      realised[cell] = Math.floor(wanted * (0.55 + 0.7 * random()));
      target[cell] = wanted;
      if (gaps !== 'none' && random() < 0.0001) target[cell] = 0;
      if (gaps !== 'none' && random() < 0.01) {
        realised[cell] = 0;
        missing[cell] = 1;
      }
    }
    return { target, realised, missing };
  });
  return {
    structure,
    units,
    gaps,
    target: work.map(({ target }) => target),
    realised: work.map(({ realised }) => realised),
    missing: gaps === 'none' ? null : work.map(({ missing }) => missing),
  };
}

/** Numbers from 0 up to 1 (mulberry32 by Tommy Ettinger, public domain). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
