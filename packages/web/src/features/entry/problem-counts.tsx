import { Plural, Trans } from '@lingui/react/macro';
import { Fragment } from 'react';
import panel from './panel.module.css';
import { type Problem, type Severity, severityOf } from './problems.js';

const ORDER: readonly Severity[] = ['error', 'choice', 'empty', 'note'];

/** How many of the problems listed below are of which kind: together they are all of them. */
export function ProblemCounts({ problems }: { readonly problems: readonly Problem[] }) {
  const counts = ORDER.map((severity) => ({
    severity,
    count: problems.filter((own) => severityOf(own) === severity).length,
  })).filter(({ count }) => count > 0);
  return (
    <p className={panel.counts} aria-live="polite">
      {counts.length === 0 && <Trans>Nothing to mend.</Trans>}
      {counts.map(({ severity, count }, i) => (
        <Fragment key={severity}>
          {i > 0 && ', '}
          <Count severity={severity} count={count} />
        </Fragment>
      ))}
    </p>
  );
}

function Count({ severity, count }: { readonly severity: Severity; readonly count: number }) {
  switch (severity) {
    case 'error':
      return <Plural value={count} one="# error" other="# errors" />;
    case 'choice':
      return <Plural value={count} one="# to decide" other="# to decide" />;
    case 'empty':
      return <Plural value={count} one="# left empty" other="# left empty" />;
    case 'note':
      return <Plural value={count} one="# to look at" other="# to look at" />;
  }
}
