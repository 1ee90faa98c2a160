import { Trans } from '@lingui/react/macro';
import { Page } from '../../components/page.js';
import { StatePanel } from '../../components/state-panel.js';

/** For somebody who is signed in and has no role anywhere. */
export function NoOrganisation() {
  return (
    <Page>
      <StatePanel icon="lock" title={<Trans>You have not been given access yet</Trans>}>
        <p>
          <Trans>Ask the administrator of your organisation for a role. It holds as soon as it is given.</Trans>
        </p>
      </StatePanel>
    </Page>
  );
}
