import { ApiError } from '@berimbang/client';
import { Trans, useLingui } from '@lingui/react/macro';
import { Icon } from '../../components/icon.js';
import { StatusMark } from '../../components/status.js';
import classes from './editing.module.css';
import type { Refused } from './use-edits.js';

interface RefusalProps {
  readonly refused: Refused;
  readonly onClose: () => void;
}

/** Why a change was not made, in the words of the server, beside what it was about. */
export function Refusal({ refused: { error }, onClose }: RefusalProps) {
  const { t } = useLingui();
  const body = error instanceof ApiError ? error.body : null;
  return (
    <div role="alert" className={classes.refusal}>
      <StatusMark tone="red" />
      <div>
        <b>{body === null ? <Trans>The change could not be made</Trans> : body.what}</b>
        {body === null ? (
          <p>
            <Trans>The server could not be reached. Nothing was changed; try again.</Trans>
          </p>
        ) : (
          <p>
            {body.why} {body.next}
          </p>
        )}
        {body?.code === 'stale-revision' && (
          <p>
            <Trans>Nothing was overwritten; the map shows how it stands now.</Trans>
          </p>
        )}
      </div>
      <button type="button" onClick={onClose} aria-label={t`Close`}>
        <Icon name="close" />
      </button>
    </div>
  );
}
