import { Trans } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { Logo } from '../../components/logo.js';
import { sessionQuery } from '../../lib/session.js';
import { LanguageSwitch } from '../shell/language-switch.js';
import classes from './sign-in.module.css';
import { SignInForm } from './sign-in-form.js';

export function SignInPage() {
  const queryClient = useQueryClient();
  const router = useRouter();
  const { to } = useSearch({ from: '/sign-in' });
  const done = async (): Promise<void> => {
    await queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
    await queryClient.fetchQuery(sessionQuery);
    router.history.push(to ?? '/');
  };
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <span className={classes.brand}>
          <Logo />
          Berimbang
        </span>
        <LanguageSwitch />
      </header>
      <main className={classes.main}>
        <h1>
          <Trans>Sign in</Trans>
        </h1>
        <SignInForm onDone={() => void done()} />
      </main>
    </div>
  );
}
