import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Doorway } from './doorway.js';

/** An address outside every screen, or of what is not open to the person. */
export function Nowhere() {
  return (
    <Doorway
      title={<Trans>There is nothing at this address</Trans>}
      lead={<Trans>The address may be mistyped, or what it showed is not open to you.</Trans>}
    >
      <Link to="/">
        <Trans>Go to the overview</Trans>
      </Link>
    </Doorway>
  );
}
