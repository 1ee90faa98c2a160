import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { PageHead } from '../../components/page.js';
import { StatePanel } from '../../components/state-panel.js';
import { said, useLanguage } from '../../lib/language.js';
import { useOrganisation } from '../../lib/scope.js';
import { hasRole } from '../../lib/session.js';
import classes from './overview.module.css';

/** An organisation without a scorecard that the person may see: on to setting one up, or whom to ask. */
export function NoScorecard() {
  const language = useLanguage();
  const organisation = useOrganisation();
  const plans = hasRole(organisation, 'planner', 'administrator');
  return (
    <>
      <PageHead title={said(organisation.name, language)} />
      <div className={classes.state}>
        {plans ? (
          <StatePanel
            title={<Trans>There is no scorecard yet</Trans>}
            actions={
              <Button
                component="a"
                variant="filled"
                href={`/set-up?organisation=${encodeURIComponent(organisation.code)}`}
              >
                <Trans>Set up a scorecard</Trans>
              </Button>
            }
          >
            <p>
              <Trans>
                Choose a method, paste the indicators from Excel, and invite those who own the data. It takes about ten
                minutes.
              </Trans>
            </p>
          </StatePanel>
        ) : (
          <StatePanel title={<Trans>There is no scorecard that you may see</Trans>}>
            <p>
              <Trans>
                Scorecards are made by planners, and are open to those with a role over their unit. Ask a planner or the
                administrator of your organisation.
              </Trans>
            </p>
          </StatePanel>
        )}
      </div>
    </>
  );
}
