import { Trans } from '@lingui/react/macro';
import { PageHead } from '../../../components/page.js';

export function PeopleArea() {
  return <PageHead over={<Trans>Administration</Trans>} title={<Trans>People and roles</Trans>} />;
}
