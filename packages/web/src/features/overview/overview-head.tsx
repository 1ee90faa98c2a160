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
  const { title, headline, periodState, lockedAt, state, periodName } = overview;
  const locked = lockedAt === null ? null : dateText(lockedAt, language);
  return (
    <PageHead
      over={
        <>
          <span>{said(title, language)}</span>
          {overview.period !== null && (
            <>
              <span aria-hidden="true">·</span>
              <span>{said(periodName, language)}</span>
            </>
          )}
          {state === 'draft' && (
            <>
              <span aria-hidden="true">·</span>
              <span>
                <Trans>the scorecard is still a draft</Trans>
              </span>
            </>
          )}
          {periodState === 'locked' && (
            <span className={classes.locked}>
              <span aria-hidden="true">·</span> <Icon name="lock" />{' '}
              {locked === null ? <Trans>locked</Trans> : <Trans>locked on {locked}</Trans>}
            </span>
          )}
          {(periodState === 'open' || periodState === 'closed') && (
            <>
              <span aria-hidden="true">·</span>
              <span>
                {periodState === 'open' ? (
                  <Trans>the period is open, values may still change</Trans>
                ) : (
                  <Trans>the period is closed, not locked yet</Trans>
                )}
              </span>
            </>
          )}
        </>
      }
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
