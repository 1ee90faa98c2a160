import { Plural, Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { ErrorPanel } from '../../../components/error-panel.js';
import { StatusMark } from '../../../components/status.js';
import { useLanguage } from '../../../lib/language.js';
import { numberText } from '../../../lib/numbers.js';
import { useOrganisation } from '../../../lib/scope.js';
import { type Chain, verifyChain } from './api.js';
import classes from './audit-log.module.css';

interface ChainCheckProps {
  readonly onEntry: (seq: number) => void;
}

/** Recomputes the chain of the log, and says whether each entry still follows from the one before. */
export function ChainCheck({ onEntry }: ChainCheckProps) {
  const { code } = useOrganisation();
  const check = useMutation({ mutationFn: () => verifyChain(code) });
  return (
    <div className={classes.chain}>
      <p className={classes.quiet}>
        <Trans>
          Every entry carries the fingerprint of the one before it. What is changed afterwards breaks the chain.
        </Trans>
      </p>
      <Button className="no-print" onClick={() => check.mutate()} loading={check.isPending}>
        <Trans>Check the chain</Trans>
      </Button>
      <div role="status" className={classes.outcome}>
        {check.data !== undefined && !check.isPending && <Outcome chain={check.data} onEntry={onEntry} />}
      </div>
      {check.isError && <ErrorPanel error={check.error} retry={() => check.mutate()} />}
    </div>
  );
}

function Outcome({ chain: { entries, head, broken, text }, onEntry }: { readonly chain: Chain } & ChainCheckProps) {
  const language = useLanguage();
  const count = numberText(String(entries), language);
  if (broken === null)
    return (
      <>
        <p className={classes.whole}>
          <StatusMark tone="green" />
          <Plural
            value={entries}
            _0="There are no entries yet."
            one="The chain is whole: the only entry was checked."
            other={`The chain is whole: all ${count} entries were checked.`}
          />
        </p>
        {entries > 0 && (
          <p className={classes.quiet}>
            <Trans>Fingerprint of the latest entry, to keep elsewhere as a proof:</Trans>{' '}
            <span className={classes.hash}>{head}</span>
          </p>
        )}
      </>
    );
  const { seq, fault } = broken;
  return (
    <div className={classes.broken}>
      <p>
        <StatusMark tone="red" />
        <strong>
          <Trans>The chain is broken at entry {seq}.</Trans>
        </strong>
      </p>
      <p>{text}</p>
      <p>
        <Trans>
          The {count} entries before it are whole. Do not change anything; tell the administrators of the installation,
          and compare with a backup.
        </Trans>
      </p>
      {fault !== 'entry-missing' && (
        <Button onClick={() => onEntry(seq)}>
          <Trans>Show entry {seq}</Trans>
        </Button>
      )}
    </div>
  );
}
