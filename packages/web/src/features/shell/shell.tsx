import { Trans } from '@lingui/react/macro';
import { Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { Loading } from '../../components/loading.js';
import { Page } from '../../components/page.js';
import { useLiveResults } from '../../lib/live.js';
import { useOrganisation } from '../../lib/scope.js';
import { BottomBar } from './bottom-bar.js';
import { OfflineBar } from './offline-bar.js';
import { SessionDialog } from './session-dialog.js';
import classes from './shell.module.css';
import { Shortcuts } from './shortcuts.js';
import { TabBar } from './tab-bar.js';
import { TopBar } from './top-bar.js';

/** What stands around every screen of an organisation. */
export function Shell() {
  const organisation = useOrganisation();
  useLiveResults(organisation.code);
  return (
    <div className={classes.shell}>
      <a href="#content" className={classes.skip}>
        <Trans>Skip to the content</Trans>
      </a>
      <TopBar />
      <TabBar />
      <OfflineBar />
      <Suspense
        fallback={
          <Page>
            <Loading />
          </Page>
        }
      >
        <Outlet />
      </Suspense>
      <BottomBar />
      <Shortcuts />
      <SessionDialog />
    </div>
  );
}
