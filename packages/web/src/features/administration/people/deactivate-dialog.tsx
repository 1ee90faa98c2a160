import { Plural, Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FormDialog } from '../../../components/form-dialog.js';
import { ReasonField } from '../../../components/reason-field.js';
import type { Person } from '../../../lib/people.js';
import { useOrganisation } from '../../../lib/scope.js';
import { today } from '../../../lib/today.js';
import { deactivate, entrustedQuery, usePeopleChange } from './api.js';
import { HandOverDialog } from './hand-over-dialog.js';
import classes from './people.module.css';

interface DeactivateDialogProps {
  readonly person: Person;
  readonly people: readonly Person[];
  readonly onClose: () => void;
}

/** Ends all roles of a person; says before what is still entrusted to them. */
export function DeactivateDialog({ person, people, onClose }: DeactivateDialogProps) {
  const { code } = useOrganisation();
  const [reason, setReason] = useState('');
  const [handing, setHanding] = useState(false);
  const end = usePeopleChange(deactivate, onClose);
  const { data } = useQuery(entrustedQuery(code, person.id, today()));
  const owned = (data ?? []).filter(({ standsInFor }) => standsInFor === null);
  const { name } = person;
  if (handing)
    return <HandOverDialog person={person} people={people} owned={owned} onClose={() => setHanding(false)} />;
  return (
    <FormDialog
      title={<Trans>Deactivate {name}</Trans>}
      lead={
        <>
          <p>
            <Trans>
              All their roles in this organisation end now. The account stays, and so does everything they did; they can
              be given roles again.
            </Trans>
          </p>
          {owned.length > 0 && (
            <div className={classes.warning}>
              <p>
                <Plural
                  value={owned.length}
                  one="# indicator or input is still entrusted to them. Hand it over first: nobody else enters it meanwhile."
                  other="# indicators or inputs are still entrusted to them. Hand them over first: nobody else enters them meanwhile."
                />
              </p>
              <Button onClick={() => setHanding(true)}>
                <Trans>Hand over</Trans>
              </Button>
            </div>
          )}
        </>
      }
      submit={<Trans>Deactivate</Trans>}
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
