import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { StatePanel } from '../../components/state-panel.js';
import { faultBeside } from '../../lib/api-fault.js';
import { Fault } from '../sign-in/fault.js';
import classes from './one-time-link.module.css';

interface LinkFormProps {
  readonly token: string;
  readonly error: Error | null;
  readonly pending: boolean;
  /** Fields at which the server's errors are shown. */
  readonly fields: readonly string[];
  readonly onSend: (form: FormData) => void;
  readonly button: ReactNode;
  readonly children: ReactNode;
}

/** The form behind a one-time link; says so at once where the address has lost its end. */
export function LinkForm({ token, error, pending, fields, onSend, button, children }: LinkFormProps) {
  if (!/^[A-Za-z0-9_-]{43}$/.test(token))
    return (
      <StatePanel kind="error" title={<Trans>This address is not complete</Trans>}>
        <p>
          <Trans>
            The end of the link, behind the sign #, is missing or was cut. Copy the whole link and open it again.
          </Trans>
        </p>
      </StatePanel>
    );
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    onSend(new FormData(event.currentTarget));
  };
  const beside = error === null || faultBeside(error, fields) !== null || !('status' in error);
  return (
    <form className={classes.form} onSubmit={send}>
      {children}
      {beside && <Fault error={error} />}
      <Button type="submit" variant="filled" size="md" loading={pending}>
        {button}
      </Button>
    </form>
  );
}
