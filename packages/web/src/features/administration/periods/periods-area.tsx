import { Trans } from '@lingui/react/macro';
import { PageHead } from '../../../components/page.js';

export function PeriodsArea() {
  return <PageHead over={<Trans>Administration</Trans>} title={<Trans>Periods and deadlines</Trans>} />;
}
