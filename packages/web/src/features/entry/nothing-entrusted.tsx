import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { StatePanel } from '../../components/state-panel.js';
import { usePeople } from '../../lib/people.js';
import { useOrganisation } from '../../lib/scope.js';
import { hasRole } from '../../lib/session.js';

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
          No indicator of this scorecard has been entrusted to you. You may read every value; ask a planner or
          administrator to entrust indicators to you.
        </Trans>
      </p>
    </StatePanel>
  );
}

/** Shown in place of the page where there is no scorecard that one may see: why, and whom to ask. */
export function NothingToEnter() {
  const organisation = useOrganisation();
  const asked = usePeople()
    .filter(({ grants }) =>
      grants.some(({ role, active }) => active && (role === 'planner' || role === 'administrator')),
    )
    .map(({ name }) => name)
    .slice(0, MOST_NAMED)
    .join(', ');
  if (!hasRole(organisation, 'data-owner') || hasRole(organisation, 'planner', 'administrator'))
    return (
      <StatePanel title={<Trans>There is no scorecard yet</Trans>}>
        <p>
          <Trans>Values are entered for a scorecard. A planner makes one, or brings one as a file.</Trans>
        </p>
      </StatePanel>
    );
  return (
    <StatePanel title={<Trans>No indicator is entrusted to you yet</Trans>}>
      <p>
        <Trans>
          You are a data owner, but no scorecard belongs to your unit or to one below it. A planner or administrator
          gives you the role over the unit of a scorecard, or entrusts indicators to you.
        </Trans>
      </p>
      {asked !== '' && (
        <p>
          <Trans>Ask {asked}.</Trans>
        </p>
      )}
    </StatePanel>
  );
}

const MOST_NAMED = 3;
