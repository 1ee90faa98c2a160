import { Trans } from '@lingui/react/macro';
import { PageHead } from '../../../components/page.js';

export function UnitsArea() {
  return <PageHead over={<Trans>Administration</Trans>} title={<Trans>Units</Trans>} />;
}
