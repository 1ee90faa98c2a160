import type { Refusal } from '../http/refusal.js';
import type { Period } from './queries.js';
import { noPeriod, notOpen, onlyCorrections } from './sentences.js';

/**
 * Whether values of a period may be entered now: null where they may, else the refusal to throw.
 * `period` is undefined where nobody made it; then `code` says which one was meant. `correction` is true for a change
 * that is entered as a correction with a reason.
 */
export function entryAllowed(period: Period | undefined, correction: boolean, code = ''): Refusal | null {
  if (period === undefined) return noPeriod(code);
  switch (period.state) {
    case 'open':
      return null;
    case 'locked':
      return correction ? null : onlyCorrections(period.code);
    default:
      return notOpen(period.code, period.state);
  }
}
