import { Trans } from '@lingui/react/macro';
import { said, useLanguage } from '../../lib/language.js';
import type { Entry } from './api.js';
import classes from './entry.module.css';

/** Inputs with more rows than a person types. */
export function LeftOut({ left }: Pick<Entry, 'left'>) {
  const language = useLanguage();
  return left.map(({ label, rows: count }) => (
    <p key={label.id} className={classes.left}>
      <Trans>
        {said(label, language)}: {count} rows, which come as a file
      </Trans>
    </p>
  ));
}
