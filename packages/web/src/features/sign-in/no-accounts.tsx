import { Trans } from '@lingui/react/macro';
import classes from './sign-in.module.css';

/** What to do in an installation where nobody has an account yet. */
export function NoAccounts() {
  return (
    <div className={classes.form}>
      <p className={classes.text} role="status">
        <Trans>
          Nobody has an account here yet. The server wrote a link for its first administrator where it was started; open
          it to make the first account. It works once, for one day.
        </Trans>
      </p>
      <p className={classes.text}>
        <Trans>
          Is it lost or too old? <code className={classes.command}>script/berimbang administrator-link</code> writes
          another one.
        </Trans>
      </p>
    </div>
  );
}
