import type { AppliedBand, BandTable, PrintedBand } from '../rules/pack.js';
import { compare, type Rational, subtract } from '../value/rational.js';
import { applyRounding } from '../value/rounding.js';

/** How a value fell into its band. */
export interface Classified {
  readonly code: string | null;
  /** The value that was looked up, after the rounding before look-up. */
  readonly lookedUp: Rational;
  /** Distance down to the band's own lower edge, and up to the next one; null where there is none. */
  readonly above: Rational | null;
  readonly below: Rational | null;
}

function reaches(value: Rational, band: AppliedBand): boolean {
  if (band.from === undefined) return true;
  const step = compare(value, band.from);
  return band.inclusive ? step >= 0 : step > 0;
}

/** Classes a value by the rule as applied: rounding first, then the highest band whose edge it reaches. */
export function classify(table: BandTable, value: Rational): Classified {
  return classifyUnrounded(table, table.before === undefined ? value : applyRounding(value, table.before));
}

/** Classes a value by the applied edges, without the rounding before look-up. */
export function classifyUnrounded(table: BandTable, value: Rational): Classified {
  if (table.limit !== undefined) {
    const step = compare(value, table.limit.value);
    if (step > 0 || (step === 0 && !table.limit.inclusive))
      return { code: null, lookedUp: value, above: null, below: null };
  }
  let next: AppliedBand | undefined;
  for (const band of table.applied) {
    if (reaches(value, band)) {
      return {
        code: band.code,
        lookedUp: value,
        above: band.from === undefined ? null : subtract(value, band.from),
        below: next?.from === undefined ? null : subtract(next.from, value),
      };
    }
    next = band;
  }
  return {
    code: null,
    lookedUp: value,
    above: null,
    below: next?.from === undefined ? null : subtract(next.from, value),
  };
}

function holds(band: PrintedBand, value: Rational): boolean {
  if (band.low !== undefined) {
    const step = compare(value, band.low);
    if (step < 0 || (step === 0 && !band.lowInclusive)) return false;
  }
  if (band.high !== undefined) {
    const step = compare(value, band.high);
    if (step > 0 || (step === 0 && !band.highInclusive)) return false;
  }
  return true;
}

/** Classes a value literally as the source prints its intervals: no class in a gap, several in an overlap. */
export function classifyAsPrinted(table: BandTable, value: Rational): readonly string[] {
  return table.printed.filter((band) => holds(band, value)).map((band) => band.code);
}

export interface BandFlaw {
  readonly kind: 'gap' | 'overlap' | 'order';
  readonly between: readonly [string, string];
  /** The edge, or the two ends of the gap. */
  readonly at: readonly Rational[];
}

/** Gaps and overlaps between the intervals as printed, from the lowest to the highest. */
export function printedFlaws(printed: readonly PrintedBand[]): readonly BandFlaw[] {
  const sorted = [...printed].sort((a, b) => {
    if (a.low === undefined || b.low === undefined) return a.low === b.low ? 0 : a.low === undefined ? -1 : 1;
    const step = compare(a.low, b.low);
    if (step !== 0) return step;
    if (a.lowInclusive !== b.lowInclusive) return a.lowInclusive ? -1 : 1;
    return a.high === undefined || b.high === undefined ? 0 : compare(a.high, b.high);
  });
  const flaws: BandFlaw[] = [];
  let lower = sorted[0];
  for (const upper of sorted.slice(1)) {
    if (lower === undefined) break;
    flaws.push(...flawBetween(lower, upper));
    if (reachesFurther(upper, lower)) lower = upper;
  }
  return flaws;
}

function reachesFurther(a: PrintedBand, b: PrintedBand): boolean {
  if (a.high === undefined || b.high === undefined) return a.high === undefined;
  return compare(a.high, b.high) >= 0;
}

function flawBetween(lower: PrintedBand, upper: PrintedBand): readonly BandFlaw[] {
  const between = [lower.code, upper.code] as const;
  if (lower.high === undefined || upper.low === undefined) return [{ kind: 'overlap', between, at: [] }];
  const step = compare(lower.high, upper.low);
  if (step > 0 || (step === 0 && lower.highInclusive && upper.lowInclusive))
    return [{ kind: 'overlap', between, at: [upper.low, lower.high] }];
  if (step < 0 || (!lower.highInclusive && !upper.lowInclusive))
    return [{ kind: 'gap', between, at: [lower.high, upper.low] }];
  return [];
}

/** Faults of the applied layer: edges must fall from band to band, and only the last may be open. */
export function appliedFlaws(applied: readonly AppliedBand[]): readonly BandFlaw[] {
  const flaws: BandFlaw[] = [];
  for (let i = 1; i < applied.length; i += 1) {
    const upper = applied[i - 1];
    const lower = applied[i];
    if (upper === undefined || lower === undefined) continue;
    const between = [upper.code, lower.code] as const;
    if (upper.from === undefined) flaws.push({ kind: 'order', between, at: [] });
    else if (lower.from !== undefined) {
      const step = compare(upper.from, lower.from);
      // Two bands may share an edge when the upper excludes it and the lower includes it: `> 100` above `= 100`.
      if (step < 0 || (step === 0 && !(lower.inclusive && !upper.inclusive)))
        flaws.push({ kind: 'order', between, at: [upper.from] });
    }
  }
  return flaws;
}
