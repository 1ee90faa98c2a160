import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Menu } from '@mantine/core';
import { Icon } from '../../../components/icon.js';
import { StatusMark } from '../../../components/status.js';
import { dateText } from '../../../lib/dates.js';
import { type Language, useLanguage } from '../../../lib/language.js';
import { numberText } from '../../../lib/numbers.js';
import { dayIn, useTimeZone } from '../../../lib/organisation-day.js';
import { periodText } from '../../../lib/periods.js';
import type { Period } from './api.js';
import { KIND_WORDS, KINDS, STATE_WORDS, STEP_WORDS, STEPS_FROM, type Task } from './period-words.js';
import classes from './periods.module.css';

interface PeriodTableProps {
  readonly items: readonly Period[];
  /** Whether the person may change periods. */
  readonly keeps: boolean;
  readonly onTask: (period: Period, task: Task) => void;
}

/** The periods of a year, kind by kind: state, deadlines, what is missing or waits, and what can be done. */
export function PeriodTable({ items, keeps, onTask }: PeriodTableProps) {
  const { t } = useLingui();
  const groups = KINDS.map((kind) => ({ kind, own: items.filter((item) => item.kind === kind) }));
  return (
    <div className={classes.room}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th>
              <Trans>Period</Trans>
            </th>
            <th>
              <Trans>Stage</Trans>
            </th>
            <th>
              <Trans>Entry until</Trans>
            </th>
            <th>
              <Trans>Verification until</Trans>
            </th>
            <th>
              <Trans>Approval until</Trans>
            </th>
            <th className={classes.number}>
              <Trans>Missing</Trans>
            </th>
            <th className={classes.number}>
              <Trans>To verify</Trans>
            </th>
            <th className={classes.number}>
              <Trans>To approve</Trans>
            </th>
            <th className={classes.number}>
              <Trans>Approved</Trans>
            </th>
            <th>
              <span className="visually-hidden">
                <Trans>Steps</Trans>
              </span>
            </th>
          </tr>
        </thead>
        {groups.map(
          ({ kind, own }) =>
            own.length > 0 && (
              <tbody key={kind}>
                <tr className={classes.group}>
                  <th scope="rowgroup" colSpan={10}>
                    {t(KIND_WORDS[kind])}
                  </th>
                </tr>
                {own.map((period) => (
                  <PeriodRow key={period.id} period={period} keeps={keeps} onTask={onTask} />
                ))}
              </tbody>
            ),
        )}
      </table>
    </div>
  );
}

interface PeriodRowProps {
  readonly period: Period;
  readonly keeps: boolean;
  readonly onTask: PeriodTableProps['onTask'];
}

function PeriodRow({ period, keeps, onTask }: PeriodRowProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const timeZone = useTimeZone();
  const name = periodText(period.code, language);
  const { values } = period;
  const past = (due: string | null): boolean => due !== null && Date.parse(due) < Date.now();
  const isOpen = period.state === 'open';
  const due = (own: string | null, waits: number) => (
    <Due day={own === null ? null : dayIn(own, timeZone)} late={isOpen && past(own) && waits > 0} language={language} />
  );
  const count = (label: string, own: number | undefined, weighs = false) => (
    <td
      data-label={label}
      className={classes.number}
      data-none={own === undefined || own === 0 || undefined}
      data-some={(weighs && own !== undefined && own > 0) || undefined}
    >
      {own === undefined ? '' : numberText(String(own), language)}
    </td>
  );
  return (
    <tr className={classes.row}>
      <th scope="row">{name}</th>
      <td data-label={t`Stage`} className={classes.stateCell}>
        <State period={period} />
      </td>
      <td data-label={t`Entry until`} data-none={period.entryDue === null || undefined}>
        {due(period.entryDue, values?.missing ?? 0)}
      </td>
      <td data-label={t`Verification until`} data-none={period.verificationDue === null || undefined}>
        {due(period.verificationDue, values?.submitted ?? 0)}
      </td>
      <td data-label={t`Approval until`} data-none={period.approvalDue === null || undefined}>
        {due(period.approvalDue, values?.verified ?? 0)}
      </td>
      {count(t`Missing`, values?.missing, true)}
      {count(t`To verify`, values?.submitted)}
      {count(t`To approve`, values?.verified)}
      {count(t`Approved`, values?.approved)}
      <td className={classes.steps}>
        <div>
          {keeps &&
            STEPS_FROM[period.state].map((step) => (
              <Button
                key={step}
                size="compact-md"
                onClick={() => onTask(period, step)}
                aria-label={`${t(STEP_WORDS[step])}: ${name}`}
              >
                {t(STEP_WORDS[step])}
              </Button>
            ))}
          {keeps && period.state !== 'locked' ? (
            <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
              <Menu.Target>
                <Button size="compact-md" aria-label={t`More of ${name}`} className={classes.more}>
                  <Icon name="more" />
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item onClick={() => onTask(period, 'deadlines')}>
                  <Trans>Set deadlines</Trans>
                </Menu.Item>
                <Menu.Item onClick={() => onTask(period, 'history')}>
                  <Trans>History</Trans>
                </Menu.Item>
              </Menu.Dropdown>
            </Menu>
          ) : (
            <Button size="compact-md" onClick={() => onTask(period, 'history')} aria-label={t`History of ${name}`}>
              <Trans>History</Trans>
            </Button>
          )}
        </div>
      </td>
    </tr>
  );
}

function State({ period: { state, lockedAt } }: { readonly period: Period }) {
  const { t } = useLingui();
  const language = useLanguage();
  const timeZone = useTimeZone();
  return (
    <span className={classes.state} data-state={state}>
      {state === 'locked' && <Icon name="lock" size={14} />}
      {t(STATE_WORDS[state])}
      {state === 'locked' && lockedAt !== null && <small>{dateText(dayIn(lockedAt, timeZone), language)}</small>}
    </span>
  );
}

interface DueProps {
  readonly day: string | null;
  /** It is past, and something still waits for it. */
  readonly late: boolean;
  readonly language: Language;
}

function Due({ day, late, language }: DueProps) {
  if (day === null)
    return (
      <span className={classes.none}>
        <Trans>none set</Trans>
      </span>
    );
  return (
    <span className={classes.due} data-late={late || undefined}>
      {late && <StatusMark tone="yellow" />}
      {dateText(day, language)}
      {late && (
        <small>
          <Trans>past</Trans>
        </small>
      )}
    </span>
  );
}
