import { dataOf } from '@berimbang/client';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, PasswordInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { PasswordFields } from '../../components/password-fields.js';
import { api } from '../../lib/api.js';
import { faultAt } from '../../lib/api-fault.js';
import { useWait } from '../../lib/wait.js';
import { Fault } from '../sign-in/fault.js';
import classes from './account.module.css';
import { sessionsQuery } from './api.js';

/** Changes the password; one's other sessions end with it. */
export function PasswordChange() {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const [round, setRound] = useState(0);
  const [open, setOpen] = useState(false);
  const change = useMutation({
    mutationFn: (form: FormData) =>
      dataOf(
        api().POST('/api/password', {
          body: { current: String(form.get('current')), next: String(form.get('password')) },
        }),
      ),
    onSuccess: async () => {
      setRound(round + 1);
      setOpen(false);
      await queryClient.invalidateQueries({ queryKey: sessionsQuery.queryKey });
    },
  });
  const wait = useWait(change.error);
  if (!open)
    return (
      <div className={classes.form}>
        {change.isSuccess && (
          <p className={classes.text} role="status">
            <Trans>Your password is changed. Your other sessions have ended.</Trans>
          </p>
        )}
        <Button onClick={() => setOpen(true)}>
          <Trans>Change the password</Trans>
        </Button>
      </div>
    );
  const next = faultAt(change.error, 'next');
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    change.mutate(new FormData(event.currentTarget));
  };
  return (
    <form className={classes.form} onSubmit={send} key={round}>
      <PasswordInput
        name="current"
        label={t`Password in use`}
        autoComplete="current-password"
        required
        withAsterisk={false}
        size="md"
        autoFocus
        visibilityToggleButtonProps={{ 'aria-label': t`Show the password` }}
      />
      <PasswordFields label={t`New password`} fault={next} />
      {next === undefined && <Fault error={change.error} wait={wait} />}
      <div className={classes.buttons}>
        <Button type="submit" variant="filled" loading={change.isPending} disabled={wait > 0}>
          <Trans>Change the password</Trans>
        </Button>
        <Button onClick={() => setOpen(false)}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </form>
  );
}
