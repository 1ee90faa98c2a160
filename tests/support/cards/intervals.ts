import { addressText, placeOf } from '@berimbang/engine';
import { Exact, exact } from '../exact.js';
import { evaluated, graphOf } from '../scorecards.js';
import { type Card, type Indicator, variantOf } from './card.js';
import { cardResults, inputsOf } from './card-results.js';
import { cardText } from './card-text.js';
import { number, type Outcome } from './outcome.js';

/** Half a unit in the last place that a fact is written with; null where it is exact. */
function halfUnit(address: string, text: string, indicators: readonly Indicator[]): Exact | null {
  if (!/^-?[\d.]+$/.test(text)) return null;
  const decimals = text.split('.')[1]?.length ?? 0;
  const half = new Exact(1, 2n * 10n ** BigInt(decimals));
  if (address.startsWith('perspective.')) return half;
  const [, code, part] = /^indicator\.(\w+)\.(\w+)/.exec(address) ?? [];
  if (part !== 'realised') return null;
  const unit = indicators.find((own) => own.code === code)?.unit;
  return decimals > 0 || unit === '%' ? half : null;
}

/**
 * Moves every fact within its rounding interval (`moves` are shares of it, -100 to 100) and throws where a value that this
 * gives lies outside the interval that an audit carries for that cell. Returns how many cells were compared.
 */
export function checkIntervals(own: Card, moves: readonly number[]): number {
  const text = cardText(own);
  const evaluation = evaluated(graphOf(text), true);
  const moved = new Map<string, Outcome>();
  [...own.facts].forEach(([address, written], i) => {
    const half = halfUnit(address, written, own.indicators);
    if (half === null) return;
    const share = new Exact(moves[i % Math.max(1, moves.length)] ?? 0, 100);
    moved.set(address, number(exact(written).plus(half.times(share))));
  });
  const results = cardResults(own, inputsOf(own, moved));
  const unbounded = dividedByZero(own, results);
  let compared = 0;
  for (const [name, column] of evaluation.columns) {
    for (const [index, cell] of column.cells.entries()) {
      const address = addressText(name, placeOf(column.dimensions, index));
      const found = results.get(address);
      if (cell?.kind !== 'number' || found?.is !== 'number' || unbounded) continue;
      const range = cell.range ?? { low: cell.value, high: cell.value };
      const low = new Exact(range.low.n, range.low.d);
      const high = new Exact(range.high.n, range.high.d);
      if (found.value.against(low) < 0 || found.value.against(high) > 0)
        throw new Error(
          `${address}: ${found.value.toString()} is not within ${low.toString()} .. ${high.toString()}, moved ${JSON.stringify([...moved].map(([key, value]) => [key, value.is === 'number' ? value.value.toString() : '']))}\n${text}`,
        );
      compared += 1;
    }
  }
  return compared;
}

/** A quotient whose divisor can be 0 has no interval, by the known limitations: T / R where R lies within half a unit of 0. */
function dividedByZero(own: Card, results: ReadonlyMap<string, Outcome>): boolean {
  return own.indicators
    .filter((indicator) => !indicator.deduction && variantOf(indicator, own) === 'minimise-inverse-ratio')
    .some(({ code }) =>
      [...results, ...[...own.facts].map(([address, text]) => [address, told(text)] as const)].some(
        ([address, outcome]) =>
          address.startsWith(`indicator.${code}.`) &&
          /\.realised(@|$)/.test(address) &&
          outcome.is === 'number' &&
          outcome.value.size.against(new Exact(1)) <= 0,
      ),
    );
}

function told(text: string): Outcome {
  return /^-?[\d.]+$/.test(text) ? number(exact(text)) : { is: 'truth', value: false };
}
