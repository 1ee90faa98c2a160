import { dataOf } from '@berimbang/client';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../../lib/api.js';
import { Fault } from './fault.js';
import classes from './sign-in.module.css';

interface SecondFactorFormProps {
  readonly onDone: () => void;
  readonly onBack: () => void;
}

/** The code of the authenticator, or a recovery code. */
export function SecondFactorForm({ onDone, onBack }: SecondFactorFormProps) {
  const { t } = useLingui();
  const [recovery, setRecovery] = useState(false);
  const give = useMutation({
    mutationFn: (code: string) =>
      dataOf(
        api().POST('/api/sign-in/second-factor', {
          body: recovery ? { recoveryCode: code } : { code: code.replaceAll(' ', '') },
        }),
      ),
    onSuccess: onDone,
  });
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    give.mutate(String(new FormData(event.currentTarget).get('code')));
  };
  return (
    <form className={classes.form} onSubmit={send}>
      <TextInput
        key={String(recovery)}
        name="code"
        label={recovery ? t`Recovery code` : t`Six digits from your authenticator`}
        description={
          recovery ? t`Each of the codes that you were given works once.` : t`The code changes every thirty seconds.`
        }
        autoComplete="one-time-code"
        inputMode={recovery ? 'text' : 'numeric'}
        maxLength={40}
        required
        withAsterisk={false}
        size="md"
        autoFocus
      />
      <Fault error={give.error} />
      <Button type="submit" variant="filled" size="md" loading={give.isPending}>
        <Trans>Go on</Trans>
      </Button>
      <Button variant="subtle" onClick={() => setRecovery(!recovery)}>
        {recovery ? <Trans>Use the authenticator</Trans> : <Trans>Use a recovery code</Trans>}
      </Button>
      <Button variant="subtle" onClick={onBack}>
        <Trans>Back</Trans>
      </Button>
    </form>
  );
}
