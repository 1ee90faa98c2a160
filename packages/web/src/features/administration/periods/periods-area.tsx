import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorPanel } from '../../../components/error-panel.js';
import { Loading } from '../../../components/loading.js';
import { PageHead } from '../../../components/page.js';
import { StatePanel } from '../../../components/state-panel.js';
import { useOrganisation } from '../../../lib/scope.js';
import { hasRoleOverAll } from '../../../lib/session.js';
import { type Overview, overviewQuery, type Period } from './api.js';
import { DeadlinesDialog } from './deadlines-dialog.js';
import { HistoryDialog } from './history-dialog.js';
import { NewYearDialog } from './new-year-dialog.js';
import { PeriodTable } from './period-table.js';
import type { Task } from './period-words.js';
import classes from './periods.module.css';
import { Reminders } from './reminders.js';
import { StepDialog } from './step-dialog.js';

/** The periods of a year: when values may be entered, until when, and how far they are. */
export function PeriodsArea() {
  const organisation = useOrganisation();
  const keeps = hasRoleOverAll(organisation, 'administrator', 'planner');
  const [year, setYear] = useState<number | null>(null);
  const query = useQuery(overviewQuery(organisation.code, year));
  const [task, setTask] = useState<{ readonly of: Period; readonly task: Task } | null>(null);
  const [making, setMaking] = useState(false);
  const { t } = useLingui();
  if (query.isError) return <ErrorPanel error={query.error} retry={() => void query.refetch()} />;
  if (query.isPending) return <Loading />;
  const { data } = query;
  const end = (): void => setTask(null);
  return (
    <>
      <PageHead
        over={<Trans>Administration: periods and deadlines</Trans>}
        title={<Finding overview={data} />}
        actions={
          <>
            {data.years.length > 1 && (
              <NativeSelect
                aria-label={t`Year`}
                data={data.years.map(String)}
                value={String(data.year)}
                onChange={(event) => setYear(Number(event.currentTarget.value))}
              />
            )}
            {keeps && data.years.length > 0 && (
              <Button onClick={() => setMaking(true)}>
                <Trans>Make the periods of a year</Trans>
              </Button>
            )}
          </>
        }
      />
      {data.items.length === 0 ? (
        <div className={classes.empty}>
          <StatePanel
            title={<Trans>There are no periods yet</Trans>}
            actions={
              keeps && (
                <Button variant="filled" onClick={() => setMaking(true)}>
                  <Trans>Make the periods of a year</Trans>
                </Button>
              )
            }
          >
            <p>
              {keeps ? (
                <Trans>
                  Values are entered by period. Make the months, quarters or the year that your indicators are measured
                  in, with their deadlines, and open them when entry begins.
                </Trans>
              ) : (
                <Trans>Values are entered by period. A planner or an administrator makes and opens them.</Trans>
              )}
            </p>
          </StatePanel>
        </div>
      ) : (
        <PeriodTable items={data.items} keeps={keeps} onTask={(of, own) => setTask({ of, task: own })} />
      )}
      {!keeps && (
        <p className={classes.note}>
          <Trans>
            Periods belong to the whole organisation: its administrators and planners open, close and lock them.
          </Trans>
        </p>
      )}
      <Reminders keeps={keeps} />
      {making && (
        <NewYearDialog
          year={data.years.length === 0 ? data.year : (data.years[0] ?? data.year) + 1}
          onClose={() => setMaking(false)}
          onMade={(made) => {
            setMaking(false);
            setYear(made);
          }}
        />
      )}
      {task !== null && task.task === 'deadlines' && <DeadlinesDialog period={task.of} onClose={end} />}
      {task !== null && task.task === 'history' && <HistoryDialog period={task.of} onClose={end} />}
      {task !== null && task.task !== 'deadlines' && task.task !== 'history' && (
        <StepDialog period={task.of} step={task.task} onClose={end} />
      )}
    </>
  );
}

function Finding({ overview: { items, year } }: { readonly overview: Overview }) {
  const open = items.filter(({ state }) => state === 'open');
  const missing = open.reduce((sum, { values }) => sum + (values?.missing ?? 0), 0);
  const shown = String(year);
  if (items.length === 0) return <Trans>Periods and deadlines</Trans>;
  if (open.length === 0) {
    if (items.every(({ state }) => state === 'locked')) return <Trans>All periods of {shown} are locked</Trans>;
    return <Trans>No period of {shown} is open</Trans>;
  }
  return (
    <>
      <Plural value={open.length} one={`One period of ${shown} is open`} other={`# periods of ${shown} are open`} />
      {', '}
      <Plural value={missing} _0="no value is missing" one="# value is missing" other="# values are missing" />
    </>
  );
}
