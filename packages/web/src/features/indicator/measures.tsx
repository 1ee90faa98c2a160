import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { ErrorPanel } from '../../components/error-panel.js';
import { Icon } from '../../components/icon.js';
import { Section } from '../../components/page.js';
import { StatusMark } from '../../components/status.js';
import { dateText } from '../../lib/dates.js';
import { useLanguage } from '../../lib/language.js';
import { usePersonName } from '../../lib/people.js';
import { periodText } from '../../lib/periods.js';
import { useOrganisation } from '../../lib/scope.js';
import { hasRole, useSession } from '../../lib/session.js';
import { today } from '../../lib/today.js';
import type { IndicatorView, Place } from './api.js';
import classes from './indicator.module.css';
import { type Measure, measuresQuery } from './measure-api.js';
import { MEASURE_WORDS } from './measure-words.js';

const MeasureForm = lazy(() => import('./measure-form.js').then((own) => ({ default: own.MeasureForm })));

interface MeasuresProps {
  readonly view: IndicatorView;
  readonly place: Place;
  /** The period of the scorecard, where it is read once. */
  readonly whole: string;
}

/** Why results were poor and what is done about it. A period with a red status is not locked without. */
export function Measures({ view, place, whole }: MeasuresProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { row, may } = view;
  const period = view.period ?? whole;
  const { data, error, refetch } = useQuery(
    measuresQuery({ organisation: place.organisation, scorecard: place.scorecard, code: row.code }),
  );
  const [open, setOpen] = useState<Measure | 'new' | null>(null);
  const measures = [...(data ?? [])].reverse();
  const standing = measures.some((own) => own.period === period && own.state !== 'cancelled');
  const lacking = data !== undefined && row.status?.tone === 'red' && !standing;
  const when = periodText(period, language);
  return (
    <Section
      title={<Trans>Cause and action</Trans>}
      note={
        may.measure ? (
          <Button
            size="xs"
            {...(lacking ? { variant: 'filled' } : {})}
            onClick={() => setOpen('new')}
            leftSection={<Icon name="plus" />}
            className="no-print"
          >
            <Trans>Write cause and action</Trans>
          </Button>
        ) : undefined
      }
    >
      {error !== null && <ErrorPanel error={error} retry={() => void refetch()} />}
      {open !== null && (
        <Suspense fallback={null}>
          <MeasureForm
            place={place}
            code={row.code}
            period={open === 'new' ? period : open.period}
            {...(open === 'new' ? {} : { measure: open })}
            onClose={() => setOpen(null)}
          />
        </Suspense>
      )}
      {lacking && (
        <p className={classes.lacking}>
          <StatusMark tone="red" />
          <span>
            <Trans>The status of {when} has no cause and action yet. Without them the period cannot be locked.</Trans>
          </span>
        </p>
      )}
      {data !== undefined && measures.length === 0 && !lacking && (
        <p className={classes.empty}>
          <Trans>There is none.</Trans>
        </p>
      )}
      <ul className={classes.measures} aria-label={t`Causes and actions`}>
        {measures.map((measure) => (
          <li key={measure.id}>
            <One measure={measure} onChange={() => setOpen(measure)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function One({ measure, onChange }: { readonly measure: Measure; readonly onChange: () => void }) {
  const { t } = useLingui();
  const language = useLanguage();
  const organisation = useOrganisation();
  const { user } = useSession();
  const nameOf = usePersonName();
  const { cause, action, owner, due, state, progress, period } = measure;
  const open = state === 'planned' || state === 'running';
  const mayChange = owner === user.id || hasRole(organisation, 'planner');
  const who = nameOf(owner);
  return (
    <>
      <p className={classes.part}>
        <b>{periodText(period, language)}</b>
        {' · '}
        {t(MEASURE_WORDS[state])}
        {open && `, ${progress} %`}
      </p>
      <dl className={classes.measure}>
        <dt>
          <Trans>Cause</Trans>
        </dt>
        <dd>{cause}</dd>
        <dt>
          <Trans context="against a cause">Action</Trans>
        </dt>
        <dd>{action}</dd>
      </dl>
      <p className={classes.part}>
        {open && due !== null && due < today() && <StatusMark tone="yellow" size={10} />} {who}
        {due !== null && (
          <>
            {', '}
            <Trans>until {dateText(due, language)}</Trans>
          </>
        )}
        {mayChange && (
          <button type="button" className={`${classes.more} no-print`} onClick={onChange}>
            <Trans>Change</Trans>
          </button>
        )}
      </p>
    </>
  );
}
