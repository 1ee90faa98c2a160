import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { FormDialog } from '../../../components/form-dialog.js';
import { ReasonField } from '../../../components/reason-field.js';
import { type OrganisationToken, useRevoke } from './api.js';

/** Ends somebody's token at once. */
export function RevokeDialog({ token, onClose }: { readonly token: OrganisationToken; readonly onClose: () => void }) {
  const [reason, setReason] = useState('');
  const revoke = useRevoke(onClose);
  const { name } = token;
  return (
    <FormDialog
      title={<Trans>Revoke {name}</Trans>}
      lead={<Trans>Programs that use this token are refused at once. A revoked token never holds again.</Trans>}
      submit={<Trans>Revoke the token</Trans>}
      danger
      pending={revoke.isPending}
      error={revoke.error}
      fields={['reason']}
      onClose={onClose}
      onSubmit={() => revoke.mutate({ token: token.id, reason })}
    >
      <ReasonField value={reason} onChange={setReason} error={revoke.error} />
    </FormDialog>
  );
}
