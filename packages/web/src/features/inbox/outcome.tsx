import { Plural, Trans } from '@lingui/react/macro';
import type { Item } from './api.js';
import classes from './inbox.module.css';
import type { Steps } from './use-steps.js';

/** What became of the last step; what was refused leads to the first of its rows. */
export function Outcome({ done, refused }: Pick<Steps, 'done'> & { readonly refused: readonly Item[] }) {
  const [first] = refused;
  const go = (): void => {
    const row = document.querySelector<HTMLElement>(`[data-fact="${first?.factId ?? ''}"]`);
    row?.scrollIntoView({ block: 'center' });
    row?.focus();
  };
  const says = done !== null && (done.verify + done.approve + done.return > 0 || refused.length > 0);
  return (
    <div className={says ? classes.outcome : undefined} role="status">
      {done !== null && done.verify > 0 && (
        <span>
          <Plural value={done.verify} one="# value was verified." other="# values were verified." />
        </span>
      )}
      {done !== null && done.approve > 0 && (
        <span>
          <Plural value={done.approve} one="# value was approved." other="# values were approved." />
        </span>
      )}
      {done !== null && done.return > 0 && (
        <span>
          <Plural value={done.return} one="# value was returned." other="# values were returned." />
        </span>
      )}
      {first !== undefined && (
        <>
          <span className={classes.refused}>
            <Plural
              value={refused.length}
              one="# could not; the reason stands beside it."
              other="# could not; the reasons stand beside them."
            />
          </span>
          <button type="button" className={classes.more} onClick={go}>
            {refused.length === 1 ? <Trans>Show it</Trans> : <Trans>Show the first</Trans>}
          </button>
        </>
      )}
    </div>
  );
}
