import { Trans } from '@lingui/react/macro';
import { StatePanel } from '../../components/state-panel.js';

/** Where there is no scorecard, there is no number to explain. */
export function NoCard() {
  return (
    <StatePanel title={<Trans>There is no number to explain</Trans>}>
      <p>
        <Trans>There is no scorecard here that you may see. Close this and choose another unit.</Trans>
      </p>
    </StatePanel>
  );
}
