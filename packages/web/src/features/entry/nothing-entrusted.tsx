import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { StatePanel } from '../../components/state-panel.js';

/** Shown in place of the grid where nothing in it is one's own. */
export function NothingEntrusted({ showAll }: { readonly showAll: () => void }) {
  return (
    <StatePanel
      title={<Trans>Nothing is entrusted to you</Trans>}
      actions={
        <Button onClick={showAll}>
          <Trans>Show all values</Trans>
        </Button>
      }
    >
      <p>
        <Trans>
          You may read every value of this scorecard. A planner or administrator entrusts indicators to you.
        </Trans>
      </p>
    </StatePanel>
  );
}
