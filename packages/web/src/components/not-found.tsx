import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Page } from './page.js';
import { StatePanel } from './state-panel.js';

export function NotFound() {
  return (
    <Page>
      <StatePanel title={<Trans>There is nothing at this address</Trans>}>
        <p>
          <Trans>The address may be mistyped, or what it showed is not open to you.</Trans>
        </p>
        <p>
          <Link to="/">
            <Trans>Go to the overview</Trans>
          </Link>
        </p>
      </StatePanel>
    </Page>
  );
}
