import { Trans } from '@lingui/react/macro';
import { Icon } from '../../components/icon.js';
import { dateText } from '../../lib/dates.js';
import { useLanguage } from '../../lib/language.js';
import type { Entry } from './api.js';
import classes from './entry.module.css';
import { periodWords } from './values/period-words.js';

/** The periods of the grid in which nothing is entered any more or yet, by name, with the day where it is known. */
export function ClosedPeriods({ columns }: Pick<Entry, 'columns'>) {
  const language = useLanguage();
  const named = columns.flatMap(({ period, state, since }) => {
    const name = periodWords(period, language);
    const day = since === null ? null : dateText(since, language);
    switch (state) {
      case 'closed':
        return [
          <span key={period}>
            {day === null ? (
              <Trans>{name} is closed.</Trans>
            ) : (
              <Trans>
                {name} is closed since {day}.
              </Trans>
            )}
          </span>,
        ];
      case 'locked':
        return [
          <span key={period}>
            {day === null ? (
              <Trans>{name} is locked: a correction needs a reason.</Trans>
            ) : (
              <Trans>
                {name} is locked since {day}: a correction needs a reason.
              </Trans>
            )}
          </span>,
        ];
      case 'planned':
        return [
          <span key={period}>
            <Trans>{name} is not open yet.</Trans>
          </span>,
        ];
      default:
        return [];
    }
  });
  if (named.length === 0) return null;
  return (
    <p className={classes.closed}>
      <Icon name="lock" size={12} /> {named}
    </p>
  );
}
