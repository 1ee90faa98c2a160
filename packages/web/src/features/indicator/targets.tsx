import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorPanel } from '../../components/error-panel.js';
import { Icon } from '../../components/icon.js';
import { Section } from '../../components/page.js';
import { dateText } from '../../lib/dates.js';
import { useLanguage } from '../../lib/language.js';
import { numberText } from '../../lib/numbers.js';
import { usePersonName } from '../../lib/people.js';
import { type IndicatorView, type Place, type Target, targetHistoryQuery, targetsQuery } from './api.js';
import classes from './indicator.module.css';
import { TargetForm } from './target-form.js';
import { TargetName } from './target-name.js';
import { ValueTable } from './values.js';

/** The targets that were agreed, and every revision of them. */
export function Targets({ view, place }: { readonly view: IndicatorView; readonly place: Place }) {
  const targets = useQuery(targetsQuery(place));
  const [open, setOpen] = useState(false);
  const [editing, setEditing] = useState(false);
  const entered = view.values.filter(({ target }) => target);
  const standing = (targets.data ?? []).filter(({ value }) => value !== null);
  return (
    <Section
      title={<Trans>Targets and their revisions</Trans>}
      note={
        view.may.setTargets && !editing && entered.length === 0 ? (
          <Button size="xs" onClick={() => setEditing(true)} leftSection={<Icon name="pencil" />} className="no-print">
            <Trans>Revise targets</Trans>
          </Button>
        ) : undefined
      }
    >
      {targets.error !== null && <ErrorPanel error={targets.error} retry={() => void targets.refetch()} />}
      {editing && targets.data !== undefined ? (
        <TargetForm view={view} place={place} targets={targets.data} onDone={() => setEditing(false)} />
      ) : (
        <TargetList standing={standing} waits={targets.isPending} entered={entered.length > 0} />
      )}
      {entered.length > 0 && <ValueTable values={entered} atOnce={4} />}
      <div className={`${classes.onward} no-print`}>
        <button type="button" className={classes.more} aria-expanded={open} onClick={() => setOpen(!open)}>
          <Trans>Every revision</Trans> <Icon name={open ? 'chevron-down' : 'chevron-right'} size={14} />
        </button>
      </div>
      {open && <Revisions place={place} />}
    </Section>
  );
}

interface TargetListProps {
  readonly standing: readonly Target[];
  readonly waits: boolean;
  /** Whether targets were entered as values. */
  readonly entered: boolean;
}

function TargetList({ standing, waits, entered }: TargetListProps) {
  const language = useLanguage();
  if (waits) return null;
  if (standing.length === 0)
    return (
      <p className={classes.empty}>
        {entered ? (
          <Trans>Its targets are entered as values, each with its own history.</Trans>
        ) : (
          <Trans>No target is set yet. Without one it has no index.</Trans>
        )}
      </p>
    );
  return (
    <table className={classes.table}>
      <tbody>
        {standing.map((target) => (
          <tr key={`${target.kind} ${target.period ?? ''}`}>
            <th scope="row">
              <TargetName target={target} />
            </th>
            <td className={classes.number}>{numberText(target.value ?? '', language)}</td>
            <td className={classes.quiet}>
              {target.revision > 1 && <Trans>revised {target.revision - 1} times</Trans>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Revisions({ place }: { readonly place: Place }) {
  const language = useLanguage();
  const nameOf = usePersonName();
  const { data, error, refetch } = useQuery(targetHistoryQuery(place));
  if (error !== null) return <ErrorPanel error={error} retry={() => void refetch()} />;
  const latest = [...(data ?? [])].sort((a, b) => b.at.localeCompare(a.at));
  if (data !== undefined && latest.length === 0)
    return (
      <p className={classes.empty}>
        <Trans>There is none.</Trans>
      </p>
    );
  return (
    <ol className={classes.revisions}>
      {latest.map((one) => (
        <li key={`${one.kind} ${one.period ?? ''} ${one.revision}`}>
          <b>
            <TargetName target={one} />:{' '}
            {one.value === null ? <Trans>taken away</Trans> : numberText(one.value, language)}
          </b>
          {one.afterLock && (
            <>
              {' '}
              <Icon name="lock" size={12} /> <Trans>after its period was locked</Trans>
            </>
          )}
          <span className={classes.part}>
            {nameOf(one.by)}, {dateText(one.at, language)}
            {one.reason !== null && `: ${one.reason}`}
          </span>
        </li>
      ))}
    </ol>
  );
}
