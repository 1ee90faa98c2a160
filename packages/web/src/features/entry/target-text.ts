import { numberText, quantityText } from '../../lib/numbers.js';
import { unitName } from '../../lib/quantity/units.js';
import type { EntryRow } from './api.js';

/** The target of a row; with its unit where that is another than the row's: 85,0 % beside a count of people. */
export function targetText(
  { target, targetUnit, unit }: Pick<EntryRow, 'target' | 'targetUnit' | 'unit'>,
  language: 'id' | 'en',
): string {
  if (target === null) return '';
  if (targetUnit === unit || targetUnit === null) return numberText(target, language);
  return quantityText(target, unitName(targetUnit, language), language);
}
