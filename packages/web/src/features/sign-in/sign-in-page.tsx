import { Trans } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { StatusMark } from '../../components/status.js';
import { sessionQuery } from '../../lib/session.js';
import { resumeSession } from '../../lib/session-end.js';
import { Doorway } from '../shell/doorway.js';
import classes from './sign-in.module.css';
import { SignInForm, type Step } from './sign-in-form.js';

/** Signing in, whether one came by oneself, from single sign-on that failed, or from a link that was used. */
export function SignInPage() {
  const queryClient = useQueryClient();
  const router = useRouter();
  const { to, error, done, name } = useSearch({ from: '/sign-in' });
  const [step, setStep] = useState<Step>('password');
  const signedIn = async (): Promise<void> => {
    resumeSession();
    await queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
    await queryClient.fetchQuery(sessionQuery);
    router.history.push(to ?? '/');
  };
  const titles: Readonly<Record<Step, ReactNode>> = {
    password: <Trans>Sign in</Trans>,
    'second-factor': <Trans>Second factor</Trans>,
    forgotten: <Trans>A new password</Trans>,
  };
  return (
    <Doorway title={titles[step]}>
      {step === 'password' && done !== undefined && (
        <p className={classes.note} data-tone="green" role="status">
          <StatusMark tone="green" />
          {done === 'account' ? (
            <span>
              <Trans>Your account is made. Sign in with it.</Trans>
            </span>
          ) : (
            <span>
              <Trans>Your password is set. Sign in with it.</Trans>
            </span>
          )}
        </p>
      )}
      {step === 'password' && error !== undefined && (
        <p className={classes.note} role="alert">
          <StatusMark tone="yellow" />
          <span>
            {error === 'not-invited' ? (
              <Trans>
                You were recognised, but nobody has invited you here yet. Ask an administrator of your organisation for
                an invitation to the address that single sign-on knows.
              </Trans>
            ) : (
              <Trans>
                Single sign-on did not work. Nothing was changed. Try once more, or sign in with a password.
              </Trans>
            )}
          </span>
        </p>
      )}
      <SignInForm onDone={() => void signedIn()} onStep={setStep} returnTo={to ?? '/'} name={name} />
    </Doorway>
  );
}
