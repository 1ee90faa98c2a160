import { dataOf } from '@berimbang/client';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { api } from '../../lib/api.js';
import { useWait } from '../../lib/wait.js';
import { Fault } from './fault.js';
import classes from './sign-in.module.css';

interface ForgottenFormProps {
  /** Whether this installation sends mail; without it an administrator makes the link. */
  readonly byMail: boolean;
  readonly onBack: () => void;
}

/** How one comes to a new password. The answer never tells whether an account exists. */
export function ForgottenForm({ byMail, onBack }: ForgottenFormProps) {
  const { t } = useLingui();
  const ask = useMutation({
    mutationFn: (email: string) => dataOf(api().POST('/api/password-reset', { body: { email } })),
  });
  const wait = useWait(ask.error);
  const back = (
    <Button variant={byMail && !ask.isSuccess ? 'subtle' : 'filled'} size="md" onClick={onBack}>
      <Trans>Back to signing in</Trans>
    </Button>
  );
  if (!byMail)
    return (
      <div className={classes.form}>
        <p className={classes.text}>
          <Trans>
            This installation sends no mail. Ask an administrator of your organisation for a link with which you set a
            new password; it works once, for one hour.
          </Trans>
        </p>
        <p className={classes.text}>
          <Trans>
            Are you the only administrator? Whoever keeps the server can make you a link on its command line.
          </Trans>
        </p>
        {back}
      </div>
    );
  if (ask.isSuccess)
    return (
      <div className={classes.form}>
        <p className={classes.text} role="status">
          <Trans>
            If there is an account with this address, a link is on its way to it. It works once, for one hour. Nothing
            there after a few minutes? Look among the unwanted mail, then ask your administrator.
          </Trans>
        </p>
        {back}
      </div>
    );
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    ask.mutate(String(new FormData(event.currentTarget).get('email')));
  };
  return (
    <form className={classes.form} onSubmit={send}>
      <TextInput
        name="email"
        type="email"
        label={t`E-mail address of your account`}
        description={t`We send a link there with which you set a new password.`}
        autoComplete="username"
        required
        withAsterisk={false}
        maxLength={254}
        size="md"
        autoFocus
      />
      <Fault error={ask.error} wait={wait} />
      <Button type="submit" variant="filled" size="md" loading={ask.isPending} disabled={wait > 0}>
        <Trans>Send the link</Trans>
      </Button>
      {back}
    </form>
  );
}
