import type { RoundingMode } from '../value/rounding.js';

/** Rounds a double to a whole number. Right only where it is known to be no further from a tie than its error. */
export function roundDouble(value: number, mode: RoundingMode): number {
  switch (mode) {
    case 'half-up':
      return value < 0 ? -Math.floor(0.5 - value) : Math.floor(value + 0.5);
    case 'half-plus':
      return Math.floor(value + 0.5);
    case 'half-even': {
      const low = Math.floor(value);
      const rest = value - low;
      if (rest === 0.5) return low % 2 === 0 ? low : low + 1;
      return rest < 0.5 ? low : low + 1;
    }
    case 'truncate':
      return Math.trunc(value);
    case 'floor':
      return Math.floor(value);
    case 'ceiling':
      return Math.ceil(value);
  }
}

/** Whether a double within `error` of the true number rounds as that does: it lies further than that from a tie or step. */
export function roundsSurely(value: number, error: number, mode: RoundingMode): boolean {
  const half = mode === 'half-up' || mode === 'half-plus' || mode === 'half-even';
  const edge = half ? Math.floor(value) + 0.5 : Math.round(value);
  return Math.abs(value - edge) > error + Math.abs(value) * 2 ** -52;
}
