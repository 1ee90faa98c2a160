import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { FormDialog } from '../../../components/form-dialog.js';
import { ReasonField } from '../../../components/reason-field.js';
import type { Person } from '../../../lib/people.js';
import { endSecondFactor, usePeopleChange } from './api.js';

/** Ends the second factor of someone who lost it. */
export function EndFactorDialog({ person, onClose }: { readonly person: Person; readonly onClose: () => void }) {
  const [reason, setReason] = useState('');
  const end = usePeopleChange(endSecondFactor, onClose);
  const { name } = person;
  return (
    <FormDialog
      title={<Trans>End the second factor</Trans>}
      lead={
        <Trans>
          {name} signs in with the password alone until they set up a new one. Their sessions end. Be sure that it is
          they who ask.
        </Trans>
      }
      submit={<Trans>End the second factor</Trans>}
      danger
      pending={end.isPending}
      error={end.error}
      fields={['reason']}
      onClose={onClose}
      onSubmit={() => end.mutate({ user: person.id, reason })}
    >
      <ReasonField value={reason} onChange={setReason} error={end.error} />
    </FormDialog>
  );
}
