import { dataOf } from '@berimbang/client';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../../lib/api.js';
import { Fault } from './fault.js';
import { SecondFactorForm } from './second-factor-form.js';
import classes from './sign-in.module.css';

interface SignInFormProps {
  /** A session has begun. */
  readonly onDone: () => void;
}

/** Name and password, then the second factor where the person has one; or single sign-on. */
export function SignInForm({ onDone }: SignInFormProps) {
  const { t } = useLingui();
  const [second, setSecond] = useState(false);
  const { data: options } = useQuery({
    queryKey: ['sign-in-options'],
    queryFn: () => dataOf(api().GET('/api/sign-in')),
  });
  const signIn = useMutation({
    mutationFn: (body: { readonly name: string; readonly password: string }) =>
      dataOf(api().POST('/api/sign-in', { body })),
    onSuccess: ({ secondFactor }) => (secondFactor ? setSecond(true) : onDone()),
  });
  const single = useMutation({
    mutationFn: () =>
      dataOf(
        api().POST('/api/sign-in/single-sign-on', {
          body: { returnTo: window.location.pathname + window.location.search },
        }),
      ),
    onSuccess: ({ url }) => window.location.assign(url),
  });
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    signIn.mutate({ name: String(form.get('name')), password: String(form.get('password')) });
  };
  if (second) return <SecondFactorForm onDone={onDone} onBack={() => setSecond(false)} />;
  return (
    <form className={classes.form} onSubmit={send}>
      <TextInput
        name="name"
        label={t`E-mail or username`}
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
      <Fault error={signIn.error ?? single.error} />
      <Button type="submit" variant="filled" size="md" loading={signIn.isPending}>
        <Trans>Sign in</Trans>
      </Button>
      {options !== undefined && options.singleSignOn !== null && (
        <Button size="md" loading={single.isPending} onClick={() => single.mutate()}>
          <Trans>Sign in with {options.singleSignOn}</Trans>
        </Button>
      )}
      <p className={classes.help}>
        <Trans>Forgotten your password? Ask your administrator for a link with which you set a new one.</Trans>
      </p>
    </form>
  );
}
