import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { FormDialog } from '../../../components/form-dialog.js';
import { ReasonField } from '../../../components/reason-field.js';
import type { Person } from '../../../lib/people.js';
import { ROLE_NAMES } from '../../../lib/roles.js';
import { endGrant, type Grant, usePeopleChange } from './api.js';

interface EndRoleDialogProps {
  readonly grant: Grant;
  readonly person: Person;
  /** Name of the unit that it is over. */
  readonly unit: string;
  readonly onClose: () => void;
}

/** Ends a role of a person from now on. */
export function EndRoleDialog({ grant, person, unit, onClose }: EndRoleDialogProps) {
  const { t } = useLingui();
  const [reason, setReason] = useState('');
  const end = usePeopleChange(endGrant, onClose);
  const [role, name] = [t(ROLE_NAMES[grant.role]), person.name];
  return (
    <FormDialog
      title={<Trans>End a role</Trans>}
      lead={
        <Trans>
          {name} is {role} over {unit} no more, from now on. What they did stays in the histories.
        </Trans>
      }
      submit={<Trans>End the role</Trans>}
      danger
      pending={end.isPending}
      error={end.error}
      fields={['reason']}
      onClose={onClose}
      onSubmit={() => end.mutate({ grant, reason })}
    >
      <ReasonField value={reason} onChange={setReason} error={end.error} />
    </FormDialog>
  );
}
