import type { Item } from './api.js';

/** Whether a value cannot go on now: its period is not open, or locked and the value no correction. It can be returned. */
export function isBlocked({ periodState, correction }: Pick<Item, 'periodState' | 'correction'>): boolean {
  return periodState !== null && periodState !== 'open' && !(periodState === 'locked' && correction);
}
