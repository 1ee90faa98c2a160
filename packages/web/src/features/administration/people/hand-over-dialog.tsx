import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Select } from '@mantine/core';
import { useState } from 'react';
import { DayField } from '../../../components/day-field.js';
import { FormDialog } from '../../../components/form-dialog.js';
import { ReasonField } from '../../../components/reason-field.js';
import { faultAt } from '../../../lib/api-fault.js';
import type { Person } from '../../../lib/people.js';
import { today } from '../../../lib/today.js';
import { type Entrusted, handOver, usePeopleChange } from './api.js';

interface HandOverDialogProps {
  readonly person: Person;
  readonly people: readonly Person[];
  readonly owned: readonly Entrusted[];
  readonly onClose: () => void;
}

/** Hands everything that is entrusted to a person over to another one. */
export function HandOverDialog({ person, people, owned, onClose }: HandOverDialogProps) {
  const { t } = useLingui();
  const [userId, setUserId] = useState<string | null>(null);
  const [from, setFrom] = useState(today);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const give = usePeopleChange(handOver, onClose);
  const others = people.filter(
    ({ id, grants }) => id !== person.id && grants.some(({ active, role }) => active && role === 'data-owner'),
  );
  return (
    <FormDialog
      title={<Plural value={owned.length} one="Hand over # entry" other="Hand over # entries" />}
      lead={
        <Trans>
          From that day on the other person enters the values. Only data owners over the unit of the scorecard can be
          entrusted with them.
        </Trans>
      }
      submit={<Trans>Hand over</Trans>}
      pending={give.isPending}
      error={give.error}
      fields={['userId', 'from', 'reason']}
      onClose={onClose}
      onSubmit={() => {
        setAsked(true);
        if (userId !== null) give.mutate({ owned, userId, from, reason });
      }}
    >
      <Select
        label={t`To whom`}
        data={others.map(({ id, name, email }) => ({ value: id, label: `${name} · ${email}` }))}
        value={userId}
        onChange={setUserId}
        searchable
        nothingFoundMessage={t`There is no other data owner; give somebody the role first.`}
        error={faultAt(give.error, 'userId') ?? (asked && userId === null ? t`Choose somebody.` : undefined)}
        required
        withAsterisk={false}
      />
      <DayField
        label={t`From`}
        value={from}
        onChange={setFrom}
        error={faultAt(give.error, 'from')}
        required
        withAsterisk={false}
      />
      <ReasonField value={reason} onChange={setReason} error={give.error} />
    </FormDialog>
  );
}
