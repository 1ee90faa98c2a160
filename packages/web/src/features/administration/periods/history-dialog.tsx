import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Dialog } from '../../../components/dialog.js';
import { ErrorPanel } from '../../../components/error-panel.js';
import { Loading } from '../../../components/loading.js';
import { dateText, momentText } from '../../../lib/dates.js';
import { useLanguage } from '../../../lib/language.js';
import { dayIn, useTimeZone } from '../../../lib/organisation-day.js';
import { usePersonName } from '../../../lib/people.js';
import { periodText } from '../../../lib/periods.js';
import { useOrganisation } from '../../../lib/scope.js';
import { historyQuery, type Period, type PeriodEvent } from './api.js';
import { EVENT_WORDS } from './period-words.js';
import classes from './periods.module.css';

/** What happened to a period, the latest first: who, when, why, and the deadlines before and after. */
export function HistoryDialog({ period, onClose }: { readonly period: Period; readonly onClose: () => void }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { code } = useOrganisation();
  const personName = usePersonName();
  const query = useQuery(historyQuery(code, period.id));
  return (
    <Dialog onClose={onClose} title={t`History: ${periodText(period.code, language)}`} size={640}>
      {query.isError && <ErrorPanel error={query.error} retry={() => void query.refetch()} />}
      {query.isPending && <Loading />}
      {query.data?.length === 0 && (
        <p className={classes.meaning}>
          <Trans>No step is on record: the period came with the data of the organisation.</Trans>
        </p>
      )}
      {query.data !== undefined && (
        <ol className={classes.history}>
          {[...query.data].reverse().map((event) => (
            <li key={`${event.at} ${event.kind}`}>
              <div>
                <strong>{t(EVENT_WORDS[event.kind])}</strong>
                <span>{momentText(event.at, language)}</span>
                <span>{personName(event.by)}</span>
              </div>
              <Changed event={event} />
              {event.reason !== null && <p>{event.reason}</p>}
            </li>
          ))}
        </ol>
      )}
    </Dialog>
  );
}

function Changed({ event: { before, after } }: { readonly event: PeriodEvent }) {
  const { t } = useLingui();
  const language = useLanguage();
  const timeZone = useTimeZone();
  const names = {
    entryDue: t`Entry until`,
    verificationDue: t`Verification until`,
    approvalDue: t`Approval until`,
  } as const;
  const day = (of: PeriodEvent['before'], key: string): string => {
    const value = of?.[key];
    return typeof value === 'string' ? dateText(dayIn(value, timeZone), language) : t`none set`;
  };
  const rows = (Object.keys(names) as (keyof typeof names)[]).filter(
    (key) => key in after && (before?.[key] ?? null) !== after[key],
  );
  if (rows.length === 0) return null;
  return (
    <ul>
      {rows.map((key) => (
        <li key={key}>
          {before === null ? (
            <Trans>
              {names[key]}: {day(after, key)}
            </Trans>
          ) : (
            <Trans>
              {names[key]}: {day(after, key)}, before {day(before, key)}
            </Trans>
          )}
        </li>
      ))}
    </ul>
  );
}
