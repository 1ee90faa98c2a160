import { Trans, useLingui } from '@lingui/react/macro';
import { Button, PasswordInput } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useWait } from '../../lib/wait.js';
import { Fault } from '../sign-in/fault.js';
import classes from './account.module.css';

interface PasswordQuestionProps {
  readonly button: ReactNode;
  readonly danger?: boolean;
  readonly error: Error | null;
  readonly pending: boolean;
  readonly onGive: (password: string) => void;
  readonly onCancel: () => void;
}

/** Asks for the password before something that guards the account is changed. */
export function PasswordQuestion({ button, danger = false, error, pending, onGive, onCancel }: PasswordQuestionProps) {
  const { t } = useLingui();
  const wait = useWait(error);
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    onGive(String(new FormData(event.currentTarget).get('own-password')));
  };
  return (
    <form className={classes.form} onSubmit={send}>
      <PasswordInput
        name="own-password"
        label={t`Your password`}
        description={t`Asked once more, so that nobody does this at a screen that you left open.`}
        autoComplete="current-password"
        required
        withAsterisk={false}
        size="md"
        autoFocus
        visibilityToggleButtonProps={{ 'aria-label': t`Show the password` }}
      />
      <Fault error={error} wait={wait} />
      <div className={classes.buttons}>
        <Button type="submit" variant="filled" color={danger ? 'red' : 'nila'} loading={pending} disabled={wait > 0}>
          {button}
        </Button>
        <Button onClick={onCancel}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </form>
  );
}
