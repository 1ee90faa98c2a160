import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { WholeMark } from '../../components/class-mark.js';
import { Icon } from '../../components/icon.js';
import { PageHead } from '../../components/page.js';
import { PeriodSwitch } from '../../components/period-switch.js';
import { dateText } from '../../lib/dates.js';
import { said, useLanguage } from '../../lib/language.js';
import { useScope } from '../../lib/scope.js';
import type { StrategyMap } from './api.js';
import { useFinding } from './finding.js';
import { Value } from './parts.js';
import classes from './strategy-map.module.css';

interface MapHeadingProps {
  readonly map: StrategyMap;
  readonly editing: boolean;
  /** Absent where there is nothing to change, or to take along. */
  readonly onEdit: (() => void) | undefined;
  readonly onExport: (() => void) | undefined;
}

/** The finding, what it is about, the value of the whole, and what can be done. */
export function MapHeading({ map, editing, onEdit, onExport }: MapHeadingProps) {
  const language = useLanguage();
  const { t } = useLingui();
  const { readings, period } = useScope();
  const finding = useFinding(map);
  const { whole, may } = map;
  return (
    <>
      <PageHead
        over={<About map={map} />}
        title={finding}
        actions={
          <>
            <PeriodSwitch readings={readings} period={period} />
            {may.change && onEdit !== undefined && (
              <Button
                variant={editing ? 'filled' : 'default'}
                leftSection={<Icon name={editing ? 'check' : 'pencil'} />}
                onClick={onEdit}
              >
                {editing ? <Trans>Done</Trans> : <Trans>Edit map</Trans>}
              </Button>
            )}
            {onExport !== undefined && (
              <Button leftSection={<Icon name="download" />} onClick={onExport}>
                <Trans>Export SVG</Trans>
              </Button>
            )}
            {onExport !== undefined && (
              <Button
                className={classes.print}
                aria-label={t`Print`}
                leftSection={<Icon name="print" />}
                onClick={() => window.print()}
              >
                <Trans>Print</Trans>
              </Button>
            )}
          </>
        }
      />
      <div className={classes.under}>
        {whole !== null && (
          <p className={classes.whole}>
            <span>{said(whole.name, language)}</span>
            <Value figure={whole.figure} className={classes.nko} />
            {whole.status !== null && <WholeMark of={whole.status} />}
          </p>
        )}
        {!may.change && map.state === 'closed' && may.why !== null && (
          <p className={classes.why}>
            <Icon name="lock" /> {said(may.why, language)}
          </p>
        )}
      </div>
    </>
  );
}

/** Scorecard, period, and how final its numbers are. */
function About({
  map: { title, period, periodName, periodState, lockedAt, state, calculated },
}: {
  readonly map: StrategyMap;
}) {
  const language = useLanguage();
  const day = lockedAt === null ? null : dateText(lockedAt, language);
  return (
    <span>
      {said(title, language)}
      {period !== null && ` · ${said(periodName, language)}`}
      {state === 'draft' && (
        <>
          {' · '}
          <Trans>the scorecard is still a draft</Trans>
        </>
      )}
      {!calculated && state !== 'draft' && (
        <>
          {' · '}
          <Trans>nothing was computed yet</Trans>
        </>
      )}
      {periodState === 'locked' && (
        <>
          {' · '}
          <Icon name="lock" size={13} /> {day === null ? <Trans>locked</Trans> : <Trans>locked on {day}</Trans>}
        </>
      )}
    </span>
  );
}
