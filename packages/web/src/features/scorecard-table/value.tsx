import { Figure } from '../../components/figure.js';
import { said, useLanguage } from '../../lib/language.js';
import { numberText } from '../../lib/numbers.js';
import type { Shown } from './api.js';
import classes from './scorecard-table.module.css';

/** A number with its unit, or the word that stands in its place. */
export function Value({ value, strong = false }: { readonly value: Shown | null; readonly strong?: boolean }) {
  const language = useLanguage();
  if (value === null) return null;
  if (value.shown === null)
    return (
      <Figure cell={value.cell} className={classes.word}>
        {value.word === null ? '' : said(value.word, language)}
      </Figure>
    );
  return (
    <Figure cell={value.cell} className={strong ? classes.strong : undefined}>
      {numberWithUnit(value, language)}
    </Figure>
  );
}

/** 83,50 % and 0,62 hari; Rp before rupiah. */
function numberWithUnit({ shown, unit }: Shown, language: 'id' | 'en'): string {
  const number = numberText(shown ?? '', language);
  const word = unit === null ? '' : said(unit, language);
  if (word === '') return number;
  if (word === 'Rp') return `Rp ${number}`;
  return word === '%' && language === 'en' ? `${number}%` : `${number} ${word}`;
}
