import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { FormDialog } from '../../../components/form-dialog.js';
import type { Person } from '../../../lib/people.js';
import { type Unit, useOrganisation } from '../../../lib/scope.js';
import { giveGrant, usePeopleChange } from './api.js';
import { firstPlace, PlaceFields, sentPlace } from './place-fields.js';

interface GiveRoleDialogProps {
  readonly person: Person;
  readonly units: readonly Unit[];
  readonly onClose: () => void;
}

/** Gives a person of the organisation one more role. */
export function GiveRoleDialog({ person, units, onClose }: GiveRoleDialogProps) {
  const organisation = useOrganisation();
  const [place, setPlace] = useState(() => firstPlace(units, organisation));
  const give = usePeopleChange(giveGrant, onClose);
  const { name } = person;
  return (
    <FormDialog
      title={<Trans>Give {name} a role</Trans>}
      submit={<Trans>Give the role</Trans>}
      pending={give.isPending}
      error={give.error}
      fields={['unitId', 'from', 'to']}
      onClose={onClose}
      onSubmit={() => give.mutate({ userId: person.id, ...sentPlace(place) })}
    >
      <PlaceFields units={units} value={place} onChange={setPlace} error={give.error} />
    </FormDialog>
  );
}
