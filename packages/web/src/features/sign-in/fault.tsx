import { ApiError } from '@berimbang/client';
import { Trans } from '@lingui/react/macro';
import { StatusMark } from '../../components/status.js';
import { clockOf } from '../../lib/wait.js';
import classes from './sign-in.module.css';

/** Why a form was not accepted, below its fields; while no further try is taken, how long that is so. */
export function Fault({ error, wait = 0 }: { readonly error: Error | null; readonly wait?: number }) {
  if (error === null) return null;
  const body = error instanceof ApiError ? error.body : null;
  if (error instanceof ApiError && error.status === 429)
    return (
      <div className={classes.fault}>
        <StatusMark tone={wait > 0 ? 'red' : 'green'} />
        <div>
          <p role="alert">
            {wait > 0 ? (
              <Trans>Too many wrong tries. For safety no further one is taken for a while.</Trans>
            ) : (
              <Trans>You can try again now.</Trans>
            )}
          </p>
          {wait > 0 && (
            <p>
              <Trans>
                You can try again in <strong role="timer">{clockOf(wait)}</strong>. Your password stays as it is.
              </Trans>
            </p>
          )}
        </div>
      </div>
    );
  return (
    <div className={classes.fault} role="alert">
      <StatusMark tone="red" />
      <p>{body === null ? <Trans>The server could not be reached. Try again.</Trans> : `${body.what} ${body.next}`}</p>
    </div>
  );
}
