import { today } from '../../../lib/today.js';
import type { Grant } from './api.js';

/** Whether a role holds today or will. */
export function isGoing({ revokedAt, to }: Pick<Grant, 'revokedAt' | 'to'>): boolean {
  return revokedAt === null && (to === null || to >= today());
}
