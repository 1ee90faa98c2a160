import { dataOf } from '@berimbang/client';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../../lib/api.js';
import { useWait } from '../../lib/wait.js';
import { Fault } from './fault.js';
import { ForgottenForm } from './forgotten-form.js';
import { NoAccounts } from './no-accounts.js';
import { SecondFactorForm } from './second-factor-form.js';
import classes from './sign-in.module.css';

interface SignInFormProps {
  /** A session has begun. */
  readonly onDone: () => void;
  /** Path of this site to come back to from single sign-on; the screen that is open by default. */
  readonly returnTo?: string | undefined;
  /** Name that was just given elsewhere. */
  readonly name?: string | undefined;
  /** Tells which step is shown, for the title above. */
  readonly onStep?: (step: Step) => void;
}

export type Step = 'password' | 'second-factor' | 'forgotten';

/** Name and password, then the second factor where the person has one; or single sign-on. */
export function SignInForm({ onDone, returnTo, name, onStep }: SignInFormProps) {
  const { t } = useLingui();
  const [step, setStep] = useState<Step>('password');
  const go = (next: Step): void => {
    setStep(next);
    onStep?.(next);
  };
  const { data: options } = useQuery({
    queryKey: ['sign-in-options'],
    queryFn: () => dataOf(api().GET('/api/sign-in')),
  });
  const signIn = useMutation({
    mutationFn: (body: { readonly name: string; readonly password: string }) =>
      dataOf(api().POST('/api/sign-in', { body })),
    onSuccess: ({ secondFactor }) => (secondFactor ? go('second-factor') : onDone()),
  });
  const single = useMutation({
    mutationFn: () =>
      dataOf(
        api().POST('/api/sign-in/single-sign-on', {
          body: { returnTo: returnTo ?? window.location.pathname + window.location.search },
        }),
      ),
    onSuccess: ({ url }) => window.location.assign(url),
  });
  const wait = useWait(signIn.error);
  const again = (): void => {
    signIn.reset();
    go('password');
  };
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    signIn.mutate({ name: String(form.get('name')), password: String(form.get('password')) });
  };
  if (step === 'second-factor') return <SecondFactorForm onDone={onDone} onBack={again} />;
  if (step === 'forgotten') return <ForgottenForm byMail={options?.resetByMail ?? false} onBack={again} />;
  if (options?.accounts === false && name === undefined) return <NoAccounts />;
  return (
    <form className={classes.form} onSubmit={send}>
      <TextInput
        name="name"
        label={t`E-mail or username`}
        defaultValue={name}
        autoComplete="username"
        autoCapitalize="none"
        required
        withAsterisk={false}
        maxLength={254}
        size="md"
        data-autofocus
      />
      <PasswordInput
        name="password"
        label={t`Password`}
        autoComplete="current-password"
        required
        withAsterisk={false}
        maxLength={1000}
        size="md"
        visibilityToggleButtonProps={{ 'aria-label': t`Show the password` }}
      />
      <Fault error={signIn.error ?? single.error} wait={wait} />
      <Button type="submit" variant="filled" size="md" loading={signIn.isPending} disabled={wait > 0}>
        <Trans>Sign in</Trans>
      </Button>
      {options !== undefined && options.singleSignOn !== null && (
        <Button size="md" loading={single.isPending} onClick={() => single.mutate()}>
          <Trans>Sign in with {options.singleSignOn}</Trans>
        </Button>
      )}
      <Button variant="subtle" onClick={() => go('forgotten')}>
        <Trans>Forgotten your password?</Trans>
      </Button>
    </form>
  );
}
