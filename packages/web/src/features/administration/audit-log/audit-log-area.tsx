import { Trans } from '@lingui/react/macro';
import { PageHead } from '../../../components/page.js';

export function AuditLogArea() {
  return <PageHead over={<Trans>Administration</Trans>} title={<Trans>Audit log</Trans>} />;
}
