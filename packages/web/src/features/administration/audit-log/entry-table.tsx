import { Plural, Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { ErrorPanel } from '../../../components/error-panel.js';
import { Icon } from '../../../components/icon.js';
import { clockText, dateText } from '../../../lib/dates.js';
import type { Language } from '../../../lib/language.js';
import { dayIn } from '../../../lib/organisation-day.js';
import { usePersonName } from '../../../lib/people.js';
import { useOrganisation } from '../../../lib/scope.js';
import { type Entry, entryQuery } from './api.js';
import classes from './audit-log.module.css';
import { EntryDetail } from './entry-detail.js';
import { useWords } from './use-words.js';

interface EntryTableProps {
  readonly entries: readonly Entry[];
  /** Number of the entry that is open. */
  readonly open: number | null;
  readonly onOpen: (seq: number | null) => void;
  readonly language: Language;
  readonly timeZone: string;
}

/** Entries by day, the latest first. One that the address names and that is not among them stands above. */
export function EntryTable({ entries, open, onOpen, language, timeZone }: EntryTableProps) {
  const { code } = useOrganisation();
  const elsewhere = open !== null && Number.isInteger(open) && !entries.some(({ seq }) => seq === open);
  const alone = useQuery({ ...entryQuery(code, open ?? 0), enabled: elsewhere });
  const shown = elsewhere && alone.data !== undefined ? [alone.data, ...entries] : entries;
  if (elsewhere && alone.isError) return <ErrorPanel error={alone.error} />;
  if (shown.length === 0) return null;
  const dayOf = ({ at }: Entry): string => dayIn(at, timeZone);
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th className={classes.time}>
            <Trans>Time</Trans>
          </th>
          <th>
            <Trans>Person</Trans>
          </th>
          <th>
            <Trans>What was done</Trans>
          </th>
          <th>
            <Trans>To what</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.map((entry, i) => {
          const before = shown[i - 1];
          return (
            <Fragment key={entry.seq}>
              {(before === undefined || dayOf(before) !== dayOf(entry)) && (
                <tr className={classes.day}>
                  <th scope="rowgroup" colSpan={4}>
                    {dateText(dayOf(entry), language)}
                  </th>
                </tr>
              )}
              <EntryRow
                entry={entry}
                isOpen={entry.seq === open}
                onToggle={() => onOpen(entry.seq === open ? null : entry.seq)}
                clock={clockText(entry.at, language, timeZone)}
              />
              {entry.seq === open && (
                <tr className={classes.detail}>
                  <td colSpan={4} id={`entry-${entry.seq}`}>
                    <EntryDetail entry={entry} />
                  </td>
                </tr>
              )}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}

interface EntryRowProps {
  readonly entry: Entry;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly clock: string;
}

function EntryRow({ entry, isOpen, onToggle, clock }: EntryRowProps) {
  const words = useWords();
  const personName = usePersonName();
  const steps = stepsOf(entry);
  const rest = steps === null ? entry.notes.length - entry.subjects.length : 0;
  return (
    <tr className={classes.row} data-open={isOpen || undefined}>
      <td className={classes.time}>{clock}</td>
      <td>{personName(entry.user)}</td>
      <td>
        <button
          type="button"
          className={classes.open}
          aria-expanded={isOpen}
          aria-controls={isOpen ? `entry-${entry.seq}` : undefined}
          onClick={onToggle}
        >
          <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} />
          {words.operation(steps?.operation ?? entry.operation)}
        </button>
      </td>
      <td className={classes.things}>
        {steps === null ? (
          entry.subjects.map((subject) => (
            <span key={`${subject.kind} ${subject.id}`}>
              <span className={classes.kind}>{words.kind(subject.kind)}</span> {words.thing(subject)}
            </span>
          ))
        ) : (
          <span>
            <Plural value={steps.done} one="# value" other="# values" />
            {steps.done < steps.of && (
              <span className={classes.kind}>
                {' '}
                <Trans>of {steps.of} that were tried</Trans>
              </span>
            )}
          </span>
        )}
        {rest > 0 && (
          <span className={classes.kind}>
            <Plural value={rest} one="and # more" other="and # more" />
          </span>
        )}
      </td>
    </tr>
  );
}

/** Steps of many values at once, by the operation that each of them is. */
const OF_ONE: Readonly<Record<string, string>> = {
  submit: 'submitFact',
  verify: 'verifyFact',
  approve: 'approveFact',
  return: 'returnFact',
};

/** Which step was taken of how many values, and of how many it was tried; null for an entry about anything else. */
function stepsOf({ notes }: Entry): { readonly operation: string; readonly done: number; readonly of: number } | null {
  const [{ kind, id, done, of } = {}] = notes;
  const operation = kind === 'facts' ? OF_ONE[String(id)] : undefined;
  return operation === undefined ? null : { operation, done: Number(done), of: Number(of) };
}
