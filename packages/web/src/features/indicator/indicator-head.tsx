import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Icon } from '../../components/icon.js';
import { PageHead } from '../../components/page.js';
import { PeriodSwitch } from '../../components/period-switch.js';
import { said, useLanguage } from '../../lib/language.js';
import { periodText } from '../../lib/periods.js';
import { useScope } from '../../lib/scope.js';
import type { IndicatorView, Place } from './api.js';
import classes from './indicator.module.css';
import { IndicatorMenu } from './indicator-menu.js';

/** What it has come to, where it belongs, and the way to its neighbours. */
export function IndicatorHead({ view, place }: { readonly view: IndicatorView; readonly place: Place }) {
  const language = useLanguage();
  const { card, readings, period } = useScope();
  const { title, row, headline, retired, siblings, may } = view;
  return (
    <>
      <PageHead
        over={
          <>
            <BackToTable title={said(title, language)} />
            <span>
              {' · '}
              <Trans>Indicator {row.code}</Trans>
              {period !== null && ` · ${periodText(period, language)}`}
            </span>
          </>
        }
        title={said(headline, language)}
        actions={
          <>
            <PeriodSwitch readings={readings} period={period} />
            {may.enter && <ToEntry />}
            <Neighbours siblings={siblings} />
            <Button className={classes.print} leftSection={<Icon name="print" />} onClick={() => window.print()}>
              <Trans>Print</Trans>
            </Button>
            {may.change && card !== null && <IndicatorMenu view={view} place={place} period={card.period} />}
          </>
        }
      />
      {retired !== null && (
        <p className={classes.retired}>
          <Icon name="lock" />{' '}
          <Trans>No longer measured from {periodText(retired.from, language)} on; its past stays.</Trans>{' '}
          {retired.reason}
        </p>
      )}
    </>
  );
}

function BackToTable({ title }: { readonly title: string }) {
  const { organisation } = useScope();
  return (
    <Link to="/o/$organisation/scorecard" params={{ organisation: organisation.code }}>
      {title}
    </Link>
  );
}

function ToEntry() {
  const { organisation } = useScope();
  return (
    <Button
      renderRoot={(props) => (
        <Link {...props} to="/o/$organisation/entry" params={{ organisation: organisation.code }} />
      )}
      leftSection={<Icon name="pencil" />}
      className={classes.action}
    >
      <Trans>Enter values</Trans>
    </Button>
  );
}

function Neighbours({ siblings: { before, after } }: Pick<IndicatorView, 'siblings'>) {
  const { t } = useLingui();
  const { organisation } = useScope();
  const one = (code: string | null, icon: 'chevron-left' | 'chevron-right', label: string) =>
    code === null ? null : (
      <Button
        renderRoot={(props) => (
          <Link {...props} to="/o/$organisation/indicator/$code" params={{ organisation: organisation.code, code }} />
        )}
        aria-label={label}
        title={label}
        className={classes.action}
      >
        <Icon name={icon} />
      </Button>
    );
  return (
    <span className={classes.neighbours}>
      {one(before, 'chevron-left', t`Indicator before: ${before ?? ''}`)}
      {one(after, 'chevron-right', t`Next indicator: ${after ?? ''}`)}
    </span>
  );
}
