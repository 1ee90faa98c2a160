import { dataOf } from '@berimbang/client';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { api } from '../../lib/api.js';
import { useWait } from '../../lib/wait.js';
import { Fault } from '../sign-in/fault.js';
import classes from './account.module.css';
import { QrCode } from './qr-code.js';

export interface FactorSetup {
  readonly uri: string;
  readonly recoveryCodes: readonly string[];
}

interface SetUpFactorProps {
  readonly setup: FactorSetup;
  /** A first code was right: from now on one is asked for. */
  readonly onProved: () => void;
  readonly onCancel: () => void;
}

/** The picture that an authenticator reads, and its first code. */
export function SetUpFactor({ setup, onProved, onCancel }: SetUpFactorProps) {
  const { t } = useLingui();
  const prove = useMutation({
    mutationFn: (code: string) =>
      dataOf(api().POST('/api/second-factor/confirm', { body: { code: code.replaceAll(/\D/g, '') } })),
    onSuccess: onProved,
  });
  const wait = useWait(prove.error);
  const secret = new URL(setup.uri).searchParams.get('secret') ?? '';
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    prove.mutate(String(new FormData(event.currentTarget).get('code')));
  };
  return (
    <div className={classes.factor}>
      <QrCode text={setup.uri} label={t`QR code for your authenticator`} />
      <form className={classes.form} onSubmit={send}>
        <p className={classes.text}>
          <Trans>
            Read the picture with an authenticator app on your phone. Where it cannot be read, type this key into the
            app:
          </Trans>{' '}
          <code className={classes.secret}>{secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}</code>
        </p>
        <TextInput
          name="code"
          label={t`Six digits that it shows now`}
          autoComplete="one-time-code"
          inputMode="numeric"
          pattern="[0-9 ]{6,7}"
          title={t`Six digits`}
          required
          withAsterisk={false}
          size="md"
          autoFocus
        />
        <Fault error={prove.error} wait={wait} />
        <div className={classes.buttons}>
          <Button type="submit" variant="filled" loading={prove.isPending} disabled={wait > 0}>
            <Trans>Use it from now on</Trans>
          </Button>
          <Button onClick={onCancel}>
            <Trans>Cancel</Trans>
          </Button>
        </div>
      </form>
    </div>
  );
}
