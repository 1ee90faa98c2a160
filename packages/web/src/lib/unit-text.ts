import { unitWord } from '@berimbang/pictures';
import { type Language, said } from './language.js';

/** A unit of measure as a person writes it; what a number is shown without stands as it is kept. */
export function unitText(unit: string, language: Language): string {
  const word = unitWord(unit);
  return word === null ? unit : said(word, language);
}
