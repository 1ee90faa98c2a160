import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, Select, TextInput } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorPanel } from '../../../components/error-panel.js';
import { Icon } from '../../../components/icon.js';
import { Loading } from '../../../components/loading.js';
import { PageHead } from '../../../components/page.js';
import { useLanguage } from '../../../lib/language.js';
import { peopleQuery } from '../../../lib/people.js';
import { isRole, ROLE_NAMES, ROLES } from '../../../lib/roles.js';
import { unitsQuery, useOrganisation } from '../../../lib/scope.js';
import { hasRole, type Role } from '../../../lib/session.js';
import { Split } from '../split.js';
import { useChosen } from '../use-chosen.js';
import { isGoing } from './going.js';
import { InviteDialog } from './invite-dialog.js';
import classes from './people.module.css';
import { PeopleList } from './people-list.js';
import { PersonDetail } from './person-detail.js';

/** The people of an organisation and what each may do where. */
export function PeopleArea() {
  const { t } = useLingui();
  const language = useLanguage();
  const organisation = useOrganisation();
  const { data: units } = useSuspenseQuery(unitsQuery(organisation.code));
  const { data: people, error, refetch } = useQuery(peopleQuery(organisation.code));
  const [chosen, choose] = useChosen();
  const [text, setText] = useState('');
  const [role, setRole] = useState<Role | null>(null);
  const [left, setLeft] = useState(false);
  const [inviting, setInviting] = useState(false);
  const mayInvite = hasRole(organisation, 'administrator');
  if (error !== null) return <ErrorPanel error={error} retry={() => void refetch()} />;
  if (people === undefined) return <Loading />;
  const part = text.trim().toLowerCase();
  const sorted = people.toSorted((a, b) => a.name.localeCompare(b.name, language));
  const found = sorted.filter(
    ({ name, email, active, grants }) =>
      (left || active || grants.some(isGoing)) &&
      (name.toLowerCase().includes(part) || email.toLowerCase().includes(part)) &&
      (role === null || grants.some((grant) => grant.active && grant.role === role)),
  );
  const count = people.filter(({ active }) => active).length;
  const shown = people.find(({ id }) => id === chosen);
  return (
    <>
      <PageHead
        over={<Trans>Administration: people and roles</Trans>}
        title={<Plural value={count} one="# person has a role here" other="# people have a role here" />}
        actions={
          mayInvite && (
            <Button leftSection={<Icon name="plus" />} onClick={() => setInviting(true)}>
              <Trans>Invite somebody</Trans>
            </Button>
          )
        }
      />
      <Split
        list={
          <>
            <div className={`${classes.tools} no-print`}>
              <TextInput
                className={classes.search}
                leftSection={<Icon name="search" />}
                placeholder={t`Find a name or address`}
                aria-label={t`Find a name or address`}
                value={text}
                onChange={(event) => setText(event.currentTarget.value)}
              />
              <Select
                className={classes.role}
                aria-label={t`Role`}
                data={[
                  { value: '', label: t`All roles` },
                  ...ROLES.map((value) => ({ value, label: t(ROLE_NAMES[value]) })),
                ]}
                value={role ?? ''}
                onChange={(value) => setRole(isRole(value) ? value : null)}
              />
              <Checkbox
                label={t`Those without a role too`}
                checked={left}
                onChange={(event) => setLeft(event.currentTarget.checked)}
              />
            </div>
            {found.length === 0 ? (
              <p className={classes.none} role="status">
                <Trans>Nobody is like that.</Trans>
              </p>
            ) : (
              <PeopleList people={found} units={units} chosen={chosen} onChoose={choose} />
            )}
          </>
        }
        detail={
          shown === undefined ? null : (
            <PersonDetail key={shown.id} person={shown} people={people} units={units} onClose={() => choose(null)} />
          )
        }
      />
      {inviting && <InviteDialog units={units} onClose={() => setInviting(false)} />}
    </>
  );
}
