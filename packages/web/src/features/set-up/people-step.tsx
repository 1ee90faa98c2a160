import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { CopyButton } from '../../components/copy-button.js';
import { Section } from '../../components/page.js';
import { type InvitedPerson, invite } from '../../lib/invite.js';
import { said, useLanguage } from '../../lib/language.js';
import { unitsQuery } from '../../lib/scope.js';
import { startersQuery } from './api.js';
import { composeCard, markOfDraft, ownersOf } from './compose-card.js';
import { entrust } from './entrust.js';
import { PEOPLE_FIELDS } from './fields.js';
import { PasteGrid } from './paste-grid.js';
import { type PersonIssue, readPeople } from './read-people.js';
import classes from './set-up.module.css';
import { StepFrame } from './step-frame.js';
import type { StepProps } from './step-props.js';

const ISSUES: Readonly<Record<PersonIssue['key'], MessageDescriptor>> = {
  name: msg`The name is missing.`,
  email: msg`This is no e-mail address.`,
  role: msg`One of: administrator, perencana (planner), pemilik data (data owner), verifikator (verifier), pimpinan (approver), APIP (auditor).`,
  unit: msg`There is no unit with this code or name.`,
};

/** Invites people with their roles; links are shown once where no mail is sent. */
export function PeopleStep({ organisation, draft, change, go }: StepProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { data: units } = useSuspenseQuery(unitsQuery(organisation.code));
  const { data: starters } = useSuspenseQuery(startersQuery(organisation.code, draft.year));
  const [invited, setInvited] = useState<readonly InvitedPerson[]>([]);
  const read = readPeople(
    draft.people,
    units.map(({ id, code, name }) => ({ id, code, name: said(name, 'id') })),
  );
  const starter = starters.find(({ name }) => name === draft.starter);
  const mark = markOfDraft(draft, language === 'id' ? 'comma' : 'point');
  const owners =
    starter === undefined
      ? new Map<string, string>()
      : ownersOf(draft, composeCard(draft, starter, '', mark).indicators);
  const named = [...new Set(owners.values())].filter(
    (owner) => !draft.people.rows.some((row) => row.some((cell) => cell.toLowerCase() === owner.toLowerCase())),
  );
  const send = useMutation({
    mutationFn: async () => {
      for (const person of read.people) {
        const made = await invite(organisation.code, person);
        setInvited((before) => [...before, made]);
        change((before) => ({
          people: {
            ...before.people,
            rows: before.people.rows.filter((row) => !row.some((cell) => cell.toLowerCase() === person.email)),
          },
          written: [...before.written, { kind: 'person', what: `${made.name} · ${person.email}` }],
        }));
      }
      if (draft.scorecardId === null || owners.size === 0) return;
      const codes = await entrust(organisation.code, draft.scorecardId, owners);
      change((before) => ({
        written: [
          ...before.written,
          ...codes.map((code) => ({ kind: 'owner' as const, what: `${code} · ${owners.get(code) ?? ''}` })),
        ],
      }));
    },
  });
  const labels = { name: t`Name`, email: t`E-mail address`, role: t`Role`, unit: t`Unit` } as const;
  const addOwners = (): void => {
    const columns = ['name', 'email', 'role', 'unit'];
    const rows = named.map((owner) =>
      owner.includes('@') ? ['', owner, t`data owner`, ''] : [owner, '', t`data owner`, ''],
    );
    const before = draft.people.rows.length === 0 ? [] : draft.people.rows;
    change({
      people: { columns: draft.people.rows.length === 0 ? columns : draft.people.columns, rows: [...before, ...rows] },
    });
  };
  const waiting = read.people.length;
  return (
    <StepFrame
      over={said(organisation.name, language)}
      title={<Trans>Who works with it?</Trans>}
      lead={
        <Trans>
          Data owners enter values, verifiers check them, the head approves; nobody approves a value of their own. A
          role without a unit holds for the whole organisation.
        </Trans>
      }
      onBack={() => go('indicators')}
      onNext={() => (waiting === 0 ? go('done') : send.mutate())}
      next={
        waiting === 0 ? (
          <Trans>To the end</Trans>
        ) : (
          <Plural value={waiting} one="Invite # person" other="Invite # people" />
        )
      }
      pending={send.isPending}
      disabled={read.issues.length > 0}
      error={send.error}
      onSkip={waiting === 0 ? undefined : () => go('done')}
    >
      <PasteGrid
        label={t`People`}
        fields={PEOPLE_FIELDS.map((field) => ({ ...field, label: labels[field.key as keyof typeof labels] }))}
        table={draft.people}
        onChange={(people) => change({ people })}
        faults={read.issues.map((issue) => ({ ...issue, severity: 'error' as const, text: t(ISSUES[issue.key]) }))}
        example={t`Siti Rahma	siti@example.go.id	verifier	dinas`}
      />
      {read.issues.length > 0 && (
        <ul className={classes.problems} aria-live="polite">
          {read.issues.map(({ row, key }) => (
            <li key={`${row} ${key}`} className={classes.fault}>
              <Trans>
                Row {row + 1}, {labels[key]}: {t(ISSUES[key])}
              </Trans>
            </li>
          ))}
        </ul>
      )}
      {named.length > 0 && invited.length === 0 && (
        <div>
          <Button onClick={addOwners}>
            <Plural value={named.length} one="Add the # owner named" other="Add the # owners named" />
          </Button>
        </div>
      )}
      {invited.length > 0 && (
        <Section
          title={<Trans>Invited</Trans>}
          note={
            invited.some(({ link }) => link !== null) ? (
              <Trans>Hand each link over in person; it is shown here once, and works once, for seven days.</Trans>
            ) : undefined
          }
        >
          <ul className={classes.links} data-testid="invitations">
            {invited.map(({ id, name, email, link, mailed }) => (
              <li key={id}>
                <strong>
                  {name} · {email}
                </strong>
                {link === null ? (
                  <span>
                    {mailed ? (
                      <Trans>A letter with a link is on its way.</Trans>
                    ) : (
                      <Trans>Has an account and signs in with it.</Trans>
                    )}
                  </span>
                ) : (
                  <>
                    <code>{link}</code>
                    <div>
                      <CopyButton text={link} />
                    </div>
                  </>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </StepFrame>
  );
}
