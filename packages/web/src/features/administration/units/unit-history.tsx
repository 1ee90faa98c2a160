import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { ErrorPanel } from '../../../components/error-panel.js';
import { Loading } from '../../../components/loading.js';
import { dateText, momentText } from '../../../lib/dates.js';
import { said, useLanguage } from '../../../lib/language.js';
import { usePersonName } from '../../../lib/people.js';
import { type Unit, useOrganisation } from '../../../lib/scope.js';
import { type UnitEvent, unitHistoryQuery } from './api.js';
import classes from './units.module.css';

interface UnitHistoryProps {
  readonly unit: Unit;
  readonly units: readonly Unit[];
}

/** What happened to a unit, the latest first: when, what, from what to what, by whom and why. */
export function UnitHistory({ unit, units }: UnitHistoryProps) {
  const language = useLanguage();
  const { code } = useOrganisation();
  const personName = usePersonName();
  const { data, error, refetch } = useQuery(unitHistoryQuery(code, unit.id));
  if (error !== null) return <ErrorPanel error={error} retry={() => void refetch()} />;
  if (data === undefined) return <Loading lines={2} />;
  return (
    <ol className={classes.history}>
      {data.toReversed().map((event) => {
        const by = personName(event.by);
        const when = momentText(event.at, language);
        return (
          <li key={`${event.at} ${event.kind}`}>
            <span className={classes.day}>{dateText(event.on, language)}</span>
            <span>
              <span>
                <Happened event={event} units={units} />
              </span>
              {event.reason !== null && <span className={classes.reason}>{event.reason}</span>}
              <small>
                {by === '' ? (
                  <Trans>entered {when}</Trans>
                ) : (
                  <Trans>
                    by {by}, entered {when}
                  </Trans>
                )}
              </small>
            </span>
          </li>
        );
      })}
    </ol>
  );
}

function Happened({ event, units }: { readonly event: UnitEvent; readonly units: readonly Unit[] }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { kind, before, after } = event;
  const unitName = (id: unknown): string => {
    const found = units.find((unit) => unit.id === id);
    return found === undefined ? t`the top of the organisation` : said(found.name, language);
  };
  switch (kind) {
    case 'created': {
      const name = labelIn(after, language);
      return <Trans>Made as “{name}”</Trans>;
    }
    case 'renamed': {
      const [old, next] = [labelIn(before, language), labelIn(after, language)];
      if (old !== next)
        return (
          <Trans>
            Renamed from “{old}” to “{next}”
          </Trans>
        );
      const [was, is] = [String(before?.kind ?? ''), String(after?.kind ?? '')];
      return was === '' ? (
        <Trans>Its kind is “{is}”</Trans>
      ) : (
        <Trans>
          Its kind changed from “{was}” to “{is}”
        </Trans>
      );
    }
    case 'moved': {
      const [old, next] = [unitName(before?.parentId), unitName(after?.parentId)];
      return (
        <Trans>
          Moved from {old} to {next}
        </Trans>
      );
    }
    case 'merged': {
      const into = unitName(after?.successorId);
      return <Trans>Merged into {into}</Trans>;
    }
    case 'closed':
      return <Trans>Closed down</Trans>;
  }
}

function labelIn(values: UnitEvent['after'], language: 'id' | 'en'): string {
  const name: unknown = values?.name;
  if (typeof name === 'string') return name;
  return typeof name === 'object' && name !== null ? said(name, language) : '';
}
