import { Trans } from '@lingui/react/macro';
import { PageHead } from '../../../components/page.js';

export function MethodsArea() {
  return <PageHead over={<Trans>Administration</Trans>} title={<Trans>Methods and rule packs</Trans>} />;
}
