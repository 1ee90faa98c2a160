import { Trans } from '@lingui/react/macro';
import { StatePanel } from '../../components/state-panel.js';
import type { Overview } from './api.js';
import classes from './overview.module.css';

/** A scorecard that has nothing to show yet: why, and what makes it show something. */
export function NoResults({ overview: { state, calculation } }: { readonly overview: Overview }) {
  return (
    <div className={classes.state}>
      <StatePanel title={<Trans>There is nothing to see yet</Trans>}>
        {state === 'draft' ? (
          <p>
            <Trans>The scorecard is a draft. Its results appear when a planner activates it.</Trans>
          </p>
        ) : calculation === null ? (
          <p>
            <Trans>
              No value has been approved. The first results appear here by themselves as soon as values are entered,
              verified and approved.
            </Trans>
          </p>
        ) : (
          <p>
            <Trans>
              The method of this scorecard gives no value that stands for it. Its parts are in the scorecard.
            </Trans>
          </p>
        )}
      </StatePanel>
    </div>
  );
}
