import type { Label } from '../../dimension/dimension.js';

/** Why a statistic cannot be computed. */
export interface Fault {
  readonly fault: Label;
}
