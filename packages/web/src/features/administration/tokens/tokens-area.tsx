import { Trans } from '@lingui/react/macro';
import { PageHead } from '../../../components/page.js';

export function TokensArea() {
  return <PageHead over={<Trans>Administration</Trans>} title={<Trans>API tokens</Trans>} />;
}
