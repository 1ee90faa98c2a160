import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { type ReactNode, Suspense } from 'react';
import { Loading } from '../../components/loading.js';
import { Logo } from '../../components/logo.js';
import { Page } from '../../components/page.js';
import { AccountMenu } from './account-menu.js';
import { LanguageSwitch } from './language-switch.js';
import { OfflineBar } from './offline-bar.js';
import { SessionDialog } from './session-dialog.js';
import classes from './shell.module.css';

/** What stands around a screen that belongs to no organisation: the account, the set-up. */
export function PlainFrame({ children }: { readonly children: ReactNode }) {
  const { t } = useLingui();
  return (
    <div className={classes.shell}>
      <a href="#content" className={classes.skip}>
        <Trans>Skip to the content</Trans>
      </a>
      <header className={classes.topBar}>
        <Link to="/" className={classes.brand} aria-label={t`Berimbang, to the overview`}>
          <Logo />
          <span>Berimbang</span>
        </Link>
        <div className={classes.grow} />
        <LanguageSwitch />
        <AccountMenu />
      </header>
      <OfflineBar />
      <Suspense
        fallback={
          <Page>
            <Loading />
          </Page>
        }
      >
        {children}
      </Suspense>
      <SessionDialog />
    </div>
  );
}
