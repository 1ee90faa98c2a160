import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { CopyButton } from '../../components/copy-button.js';
import { Section } from '../../components/page.js';
import { StatusMark } from '../../components/status.js';
import { type InvitedPerson, invite } from '../../lib/invite.js';
import { said, useLanguage } from '../../lib/language.js';
import { ROLE_NAMES } from '../../lib/roles.js';
import { scorecardsQuery, unitsQuery } from '../../lib/scope.js';
import { startersQuery } from './api.js';
import { composeCard, markOfDraft, ownersOf } from './compose-card.js';
import { rowsBeside } from './cover.js';
import { entrust } from './entrust.js';
import { PEOPLE_FIELDS } from './fields.js';
import { PasteGrid } from './paste-grid.js';
import { type PersonIssue, readPeople } from './read-people.js';
import classes from './set-up.module.css';
import { StepFrame } from './step-frame.js';
import type { StepProps } from './step-props.js';
import { withCell } from './table-edit.js';
import { isRoleWord, roleOf } from './words.js';

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
  const { data: cards } = useSuspenseQuery(scorecardsQuery(organisation.code));
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
  const waiting = read.people.length;
  const made = cards.find(({ id }) => id === draft.scorecardId);
  const cardUnit = units.find(({ id }) => id === made?.unitId);
  const beside = rowsBeside(read.roles, units, cards);
  const giveCardUnit = (row: number): void => {
    const column = draft.people.columns.indexOf('unit');
    if (column >= 0 && cardUnit !== undefined) change({ people: withCell(draft.people, row, column, cardUnit.code) });
  };
  const readAs = (key: string, text: string): string | null => {
    const role = key === 'role' && !isRoleWord(text) ? roleOf(text) : null;
    return role === null ? null : t(ROLE_NAMES[role]);
  };
  const send = useMutation({
    mutationFn: async () => {
      const invitesNobody = waiting === 0;
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
      if (made === undefined || owners.size === 0) return invitesNobody;
      const place = { scorecardId: made.id, unitId: made.unitId };
      const codes = await entrust(organisation.code, place, units, owners);
      change((before) => ({
        written: [
          ...before.written,
          ...codes.map((code) => ({ kind: 'owner' as const, what: `${code} · ${owners.get(code) ?? ''}` })),
        ],
      }));
      return invitesNobody;
    },
    onSuccess: (invitesNobody) => {
      // Links are shown once: whoever invited somebody goes on when they have seen them.
      if (invitesNobody) go('done');
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
  return (
    <StepFrame
      over={said(organisation.name, language)}
      title={<Trans>Who uses it?</Trans>}
      lead={
        <Trans>
          Data owners enter values, verifiers check them, the head approves; nobody approves a value of their own. A
          role without a unit holds for the whole organisation.
        </Trans>
      }
      onBack={() => go('indicators')}
      onNext={() => send.mutate()}
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
        faults={[
          ...read.issues.map((issue) => ({ ...issue, severity: 'error' as const, text: t(ISSUES[issue.key]) })),
          ...beside.map((row) => ({
            row,
            key: 'unit',
            severity: 'warning' as const,
            text: t`No scorecard belongs to this unit or to one below it.`,
          })),
        ]}
        readAs={readAs}
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
      {beside.length > 0 && cardUnit !== undefined && (
        <ul className={classes.problems} aria-live="polite">
          {beside.map((row) => (
            <li key={row}>
              <p className={classes.fault} data-tone="yellow">
                <StatusMark tone="yellow" />
                <span>
                  <Trans>
                    Row {row + 1}: no scorecard belongs to this unit or to one below it, so there would be nothing to
                    do. This scorecard belongs to {said(cardUnit.name, language)}.
                  </Trans>
                </span>
              </p>
              <Button onClick={() => giveCardUnit(row)}>
                <Trans>Give the role over {said(cardUnit.name, language)}</Trans>
              </Button>
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
