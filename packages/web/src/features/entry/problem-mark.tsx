import { Trans } from '@lingui/react/macro';
import { StatusMark } from '../../components/status.js';
import type { Severity } from './problems.js';

/** The shape of a problem: diamond, triangle, ring; its word is read out. */
export function ProblemMark({ severity, bare = false }: { readonly severity: Severity; readonly bare?: boolean }) {
  const tone = { error: 'red', choice: 'yellow', empty: 'grey', note: 'yellow' } as const;
  return (
    <>
      <StatusMark tone={tone[severity]} />
      {!bare && (
        <span className="visually-hidden">
          {severity === 'error' && <Trans>error</Trans>}
          {severity === 'choice' && <Trans>to be decided</Trans>}
          {severity === 'empty' && <Trans>empty</Trans>}
          {severity === 'note' && <Trans>note</Trans>}
        </span>
      )}
    </>
  );
}
