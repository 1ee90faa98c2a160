import { Trans, useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { FormDialog } from '../../../components/form-dialog.js';
import { faultAt } from '../../../lib/api-fault.js';
import type { Person } from '../../../lib/people.js';
import { rename, usePeopleChange } from './api.js';

/** Changes the name of a person as it is shown. */
export function RenameDialog({ person, onClose }: { readonly person: Person; readonly onClose: () => void }) {
  const { t } = useLingui();
  const [name, setName] = useState(person.name);
  const change = usePeopleChange(rename, onClose);
  return (
    <FormDialog
      title={<Trans>Change the name</Trans>}
      submit={<Trans>Change</Trans>}
      pending={change.isPending}
      error={change.error}
      fields={['name']}
      onClose={onClose}
      onSubmit={() => change.mutate({ person, name: name.trim() })}
    >
      <TextInput
        label={t`Name`}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={faultAt(change.error, 'name')}
        required
        withAsterisk={false}
        maxLength={200}
        data-autofocus
      />
    </FormDialog>
  );
}
