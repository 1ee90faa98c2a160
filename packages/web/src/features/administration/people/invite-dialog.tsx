import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Dialog } from '../../../components/dialog.js';
import { FormDialog } from '../../../components/form-dialog.js';
import { OnceShown } from '../../../components/once-shown.js';
import { faultAt } from '../../../lib/api-fault.js';
import { type InvitedPerson, invite } from '../../../lib/invite.js';
import { type Unit, useOrganisation } from '../../../lib/scope.js';
import { usePeopleChange } from './api.js';
import classes from './people.module.css';
import { firstPlace, PlaceFields, sentPlace } from './place-fields.js';

/** Where the role stands within the body of the request. */
const AT = 'grants.0.';

/** Invites a person with a first role; where no mail is sent, their link is shown once. */
export function InviteDialog({ units, onClose }: { readonly units: readonly Unit[]; readonly onClose: () => void }) {
  const { t } = useLingui();
  const organisation = useOrganisation();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [place, setPlace] = useState(() => firstPlace(units, organisation));
  const [invited, setInvited] = useState<InvitedPerson | null>(null);
  const send = usePeopleChange(invite, setInvited);
  if (invited !== null) return <Invited person={invited} onClose={onClose} />;
  return (
    <FormDialog
      title={<Trans>Invite somebody</Trans>}
      submit={<Trans>Invite</Trans>}
      pending={send.isPending}
      error={send.error}
      fields={['name', 'email', `${AT}unitId`, `${AT}from`, `${AT}to`]}
      onClose={onClose}
      onSubmit={() => send.mutate({ name: name.trim(), email: email.trim(), grants: [sentPlace(place)] })}
    >
      <TextInput
        label={t`Name`}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={faultAt(send.error, 'name')}
        required
        withAsterisk={false}
        maxLength={200}
        autoComplete="off"
        data-autofocus
      />
      <TextInput
        type="email"
        label={t`E-mail address`}
        description={t`Who has an account already keeps it, and their name in it`}
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
        error={faultAt(send.error, 'email')}
        required
        withAsterisk={false}
        maxLength={254}
        autoComplete="off"
      />
      <PlaceFields units={units} value={place} onChange={setPlace} error={send.error} at={AT} />
    </FormDialog>
  );
}

function Invited({ person, onClose }: { readonly person: InvitedPerson; readonly onClose: () => void }) {
  const { name, email, link, mailed } = person;
  return (
    <Dialog title={<Trans>{name} is invited</Trans>} onClose={onClose}>
      {link !== null ? (
        <OnceShown text={link}>
          <Trans>
            Hand this link over in person. With it {name} sets a password; it is shown here once, and works once, for
            seven days.
          </Trans>
        </OnceShown>
      ) : (
        <p className={classes.text}>
          {mailed ? (
            <Trans>A letter with a link is on its way to {email}.</Trans>
          ) : (
            <Trans>{email} has an account already and signs in with it. The role holds at once.</Trans>
          )}
        </p>
      )}
      <Group mt="lg" justify="flex-end">
        <Button variant="filled" onClick={onClose}>
          <Trans>Done</Trans>
        </Button>
      </Group>
    </Dialog>
  );
}
