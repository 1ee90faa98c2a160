import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Person } from '../../../lib/people.js';
import { hasRoleOver } from '../../../lib/roles.js';
import { type Unit, useOrganisation } from '../../../lib/scope.js';
import { hasRole, useSession } from '../../../lib/session.js';
import { Detail } from '../split.js';
import { AccountPart } from './account-part.js';
import { DeactivateDialog } from './deactivate-dialog.js';
import { EntrustedPart } from './entrusted-part.js';
import { GiveRoleDialog } from './give-role-dialog.js';
import { isGoing } from './going.js';
import { RenameDialog } from './rename-dialog.js';
import { RolesPart } from './roles-part.js';

type Act = 'give' | 'rename' | 'deactivate';

interface PersonDetailProps {
  readonly person: Person;
  readonly people: readonly Person[];
  readonly units: readonly Unit[];
  readonly onClose: () => void;
}

/** A person: their roles, what is entrusted to them, how they sign in, and what can be done. */
export function PersonDetail({ person, people, units, onClose }: PersonDetailProps) {
  const organisation = useOrganisation();
  const { user } = useSession();
  const [act, setAct] = useState<Act | null>(null);
  const going = person.grants.filter(isGoing);
  const reached = going.length === 0 ? [null] : going.map(({ unitId }) => unitId);
  const administers = reached.every((unitId) => hasRoleOver(organisation, units, unitId, 'administrator'));
  const done = (): void => setAct(null);
  const mayGive = hasRole(organisation, 'administrator');
  const isSelf = user.id === person.id;
  return (
    <Detail
      name={person.name}
      about={person.email}
      onClose={onClose}
      actions={
        mayGive ? (
          <>
            <Button variant="filled" onClick={() => setAct('give')}>
              <Trans>Give a role</Trans>
            </Button>
            {administers && (
              <Button onClick={() => setAct('rename')}>
                <Trans>Change the name</Trans>
              </Button>
            )}
            {administers && going.length > 0 && (
              <Button color="red" onClick={() => setAct('deactivate')}>
                <Trans>Deactivate</Trans>
              </Button>
            )}
          </>
        ) : undefined
      }
    >
      <RolesPart person={person} units={units} />
      <EntrustedPart person={person} people={people} />
      {person.account !== null && <AccountPart person={person} mayOpen={administers && !isSelf} />}
      {act === 'give' && <GiveRoleDialog person={person} units={units} onClose={done} />}
      {act === 'rename' && <RenameDialog person={person} onClose={done} />}
      {act === 'deactivate' && <DeactivateDialog person={person} people={people} onClose={done} />}
    </Detail>
  );
}
