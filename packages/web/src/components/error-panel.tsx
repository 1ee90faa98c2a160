import { ApiError } from '@berimbang/client';
import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { StatePanel } from './state-panel.js';

interface ErrorPanelProps {
  readonly error: unknown;
  readonly retry?: (() => void) | undefined;
}

/** What went wrong, in the words of the server where it has some: what, why, and what to do next. */
export function ErrorPanel({ error, retry }: ErrorPanelProps) {
  const again = retry !== undefined && (
    <Button variant="filled" onClick={retry}>
      <Trans>Try again</Trans>
    </Button>
  );
  if (error instanceof ApiError && error.status === 403)
    return (
      <StatePanel icon="lock" title={<Trans>You have no access to this</Trans>}>
        <p>{error.body?.why}</p>
        <p>{error.body?.next}</p>
      </StatePanel>
    );
  if (error instanceof ApiError && error.body !== null)
    return (
      <StatePanel kind="error" title={error.body.what} actions={again}>
        <p>{error.body.why}</p>
        <p>{error.body.next}</p>
      </StatePanel>
    );
  if (error instanceof TypeError || error instanceof ApiError)
    return (
      <StatePanel kind="error" title={<Trans>The server could not be reached</Trans>} actions={again}>
        <p>
          <Trans>What you see may be out of date. What you typed is kept on this device.</Trans>
        </p>
      </StatePanel>
    );
  return (
    <StatePanel kind="error" title={<Trans>This screen could not be shown</Trans>} actions={again}>
      <p>
        <Trans>
          Nothing was lost. Load the page again; if it happens once more, tell your administrator what you did.
        </Trans>
      </p>
    </StatePanel>
  );
}
