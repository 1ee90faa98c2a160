import { unitTitle } from '@berimbang/pictures';
import { type Language, said } from './language.js';

/** A unit of measure as a person writes it. */
export function unitText(unit: string, language: Language): string {
  return said(unitTitle(unit), language);
}
