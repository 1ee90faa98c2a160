import { withUnit } from '@berimbang/pictures';
import { said, useLanguage } from '../lib/language.js';
import { numberText } from '../lib/numbers.js';
import { Figure } from './figure.js';
import classes from './value.module.css';

interface Words {
  readonly id: string;
  readonly en: string;
}

/** A result as the server shows it: a decimal with a point, or the word that stands in its place. */
export interface Shown {
  readonly cell: string;
  readonly shown: string | null;
  readonly unit: Words | null;
  readonly word: Words | null;
}

interface ValueProps {
  readonly value: Shown | null;
  readonly strong?: boolean;
  /** Its scorecard, where it is not the one that the screen is about. */
  readonly card?: string;
}

/** A number with its unit, or the word that stands in its place. */
export function Value({ value, strong = false, card }: ValueProps) {
  const language = useLanguage();
  if (value === null) return null;
  if (value.shown === null)
    return (
      <Figure cell={value.cell} card={card} className={classes.word}>
        {value.word === null ? '' : said(value.word, language)}
      </Figure>
    );
  return (
    <Figure cell={value.cell} card={card} className={strong ? classes.strong : undefined}>
      {withUnit(numberText(value.shown, language), value.unit === null ? null : said(value.unit, language), language)}
    </Figure>
  );
}
