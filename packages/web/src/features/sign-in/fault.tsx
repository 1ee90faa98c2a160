import { ApiError } from '@berimbang/client';
import { Trans } from '@lingui/react/macro';
import { StatusMark } from '../../components/status.js';
import classes from './sign-in.module.css';

/** Why a form was not accepted, below its fields. */
export function Fault({ error }: { readonly error: Error | null }) {
  if (error === null) return null;
  const body = error instanceof ApiError ? error.body : null;
  return (
    <p className={classes.fault} role="alert">
      <StatusMark tone="red" />
      <span>
        {body === null ? <Trans>The server could not be reached. Try again.</Trans> : `${body.what} ${body.next}`}
      </span>
    </p>
  );
}
