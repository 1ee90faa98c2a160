import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Icon } from '../../components/icon.js';
import { PageHead } from '../../components/page.js';
import { PeriodSwitch } from '../../components/period-switch.js';
import { dateText } from '../../lib/dates.js';
import { said, useLanguage } from '../../lib/language.js';
import { useScope } from '../../lib/scope.js';
import type { Overview } from './api.js';
import classes from './overview.module.css';

/** The finding, and what it is about. */
export function OverviewHead({ overview }: { readonly overview: Overview }) {
  const language = useLanguage();
  const { readings, period } = useScope();
  const { headline } = overview;
  return (
    <PageHead
      over={<About overview={overview} />}
      title={said(headline, language)}
      actions={
        <>
          <PeriodSwitch readings={readings} period={period} />
          <Button className={classes.print} leftSection={<Icon name="print" />} onClick={() => window.print()}>
            <Trans>Print</Trans>
          </Button>
        </>
      }
    />
  );
}

/** Scorecard, period, and how final its numbers are. */
function About({ overview }: { readonly overview: Overview }) {
  const language = useLanguage();
  const { title, period, periodName, periodState, lockedAt, state } = overview;
  const locked = lockedAt === null ? null : dateText(lockedAt, language);
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
      {periodState === 'open' && (
        <>
          {' · '}
          <Trans>the period is open, values may still change</Trans>
        </>
      )}
      {periodState === 'closed' && (
        <>
          {' · '}
          <Trans>the period is closed, not locked yet</Trans>
        </>
      )}
      {periodState === 'locked' && (
        <>
          {' · '}
          <span className={classes.locked}>
            <Icon name="lock" /> {locked === null ? <Trans>locked</Trans> : <Trans>locked on {locked}</Trans>}
          </span>
        </>
      )}
    </span>
  );
}
