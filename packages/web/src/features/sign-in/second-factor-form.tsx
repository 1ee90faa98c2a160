import { dataOf } from '@berimbang/client';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../../lib/api.js';
import { useWait } from '../../lib/wait.js';
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
          body: recovery ? { recoveryCode: code.trim() } : { code: code.replaceAll(/\D/g, '') },
        }),
      ),
    onSuccess: onDone,
  });
  const wait = useWait(give.error);
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    give.mutate(String(new FormData(event.currentTarget).get('code')));
  };
  const swap = (): void => {
    setRecovery(!recovery);
    give.reset();
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
        autoComplete={recovery ? 'off' : 'one-time-code'}
        inputMode={recovery ? 'text' : 'numeric'}
        pattern={recovery ? undefined : '[0-9 ]{6,7}'}
        title={recovery ? undefined : t`Six digits`}
        maxLength={40}
        required
        withAsterisk={false}
        size="md"
        data-autofocus
        // The step that follows a pressed button: the one field of it.
        autoFocus
      />
      <Fault error={give.error} wait={wait} />
      <Button type="submit" variant="filled" size="md" loading={give.isPending} disabled={wait > 0}>
        <Trans>Go on</Trans>
      </Button>
      <Button variant="subtle" onClick={swap}>
        {recovery ? <Trans>Use the authenticator</Trans> : <Trans>Use a recovery code</Trans>}
      </Button>
      <Button variant="subtle" onClick={onBack}>
        <Trans>Back to the password</Trans>
      </Button>
      <p className={classes.help}>
        <Trans>
          Neither authenticator nor recovery code at hand? An administrator of your organisation can end your second
          factor.
        </Trans>
      </p>
    </form>
  );
}
