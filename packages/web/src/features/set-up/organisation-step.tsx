import { dataOf } from '@berimbang/client';
import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox, Select, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CopyButton } from '../../components/copy-button.js';
import { StatePanel } from '../../components/state-panel.js';
import { api } from '../../lib/api.js';
import { faultAt, faultBeside } from '../../lib/api-fault.js';
import { useLanguage } from '../../lib/language.js';
import { sessionQuery, useSession } from '../../lib/session.js';
import type { Change, Draft } from './draft.js';
import classes from './set-up.module.css';
import { StepFrame } from './step-frame.js';

interface OrganisationStepProps {
  readonly draft: Draft;
  readonly change: Change;
  /** The organisation was made, and one administers it oneself. */
  readonly onMade: (code: string, name: string) => void;
}

const FIELDS = ['code', 'name', 'kind', 'administrator.name', 'administrator.email'] as const;

/** Makes the organisation; only whoever administers the installation may. */
export function OrganisationStep({ draft, change, onMade }: OrganisationStepProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { user } = useSession();
  const queryClient = useQueryClient();
  const [handedOver, setHandedOver] = useState<string | null>(null);
  const own = draft.organisation;
  const set = (part: Partial<Draft['organisation']>): void =>
    change((before) => ({ organisation: { ...before.organisation, ...part } }));
  const make = useMutation({
    mutationFn: () =>
      dataOf(
        api().POST('/api/organisations', {
          body: {
            code: own.code.trim(),
            name: own.name.trim(),
            kind: own.kind.trim(),
            oneStepApproval: own.oneStep,
            language,
            timeZone: own.timeZone,
            administrator: own.other
              ? { name: own.administratorName.trim(), email: own.administratorEmail.trim() }
              : { name: user.name, email: user.email },
          },
        }),
      ),
    onSuccess: async ({ passwordLink }) => {
      await queryClient.fetchQuery({ ...sessionQuery, staleTime: 0 });
      if (own.other) setHandedOver(passwordLink?.link ?? '');
      else onMade(own.code.trim(), own.name.trim());
    },
  });
  if (handedOver !== null)
    return (
      <StatePanel
        title={<Trans>The organisation is made</Trans>}
        actions={handedOver !== '' && <CopyButton text={handedOver} />}
      >
        <p>
          {handedOver === '' ? (
            <Trans>{own.administratorName} has been invited by mail, or has an account already, and sets it up.</Trans>
          ) : (
            <Trans>
              No mail is sent here. Hand this link to {own.administratorName} in person; it is shown once and works
              once.
            </Trans>
          )}
        </p>
        {handedOver !== '' && <code style={{ overflowWrap: 'anywhere' }}>{handedOver}</code>}
      </StatePanel>
    );
  const typedCode = own.code !== '' && own.code !== slug(own.name);
  return (
    <StepFrame
      over={<Trans>Set-up</Trans>}
      title={<Trans>Which organisation do you measure?</Trans>}
      lead={
        <Trans>
          The body that owns its data: a ministry, a regency, an office. Its units come next. You can go back and forth;
          what you type stays on this device.
        </Trans>
      }
      onNext={() => make.mutate()}
      next={<Trans>Make the organisation</Trans>}
      pending={make.isPending}
      disabled={own.name.trim() === '' || own.code.trim() === ''}
      error={faultBeside(make.error, FIELDS) === null && faultsShown(make.error) ? null : make.error}
    >
      <div className={classes.fields}>
        <TextInput
          className={classes.wide}
          label={t`Name`}
          placeholder={t`Dinas Kesehatan Kabupaten Antah Berantah`}
          value={own.name}
          onChange={(event) => {
            const name = event.currentTarget.value;
            set(typedCode ? { name } : { name, code: slug(name) });
          }}
          error={faultAt(make.error, 'name')}
          maxLength={2000}
          required
          withAsterisk={false}
          autoFocus
        />
        <TextInput
          label={t`Code`}
          description={t`Made from the name; write it otherwise now if you wish. It stands in every address and cannot be changed later.`}
          value={own.code}
          onChange={(event) => set({ code: event.currentTarget.value })}
          error={faultAt(make.error, 'code')}
          maxLength={63}
          required
          withAsterisk={false}
        />
        <TextInput
          label={t`Kind`}
          description={t`Such as kementerian, kabupaten, dinas.`}
          value={own.kind}
          onChange={(event) => set({ kind: event.currentTarget.value })}
          error={faultAt(make.error, 'kind')}
          maxLength={80}
        />
        <Select
          label={t`Time zone`}
          description={t`Deadlines end with the day there.`}
          data={[
            { value: 'Asia/Jakarta', label: 'WIB (Asia/Jakarta)' },
            { value: 'Asia/Makassar', label: 'WITA (Asia/Makassar)' },
            { value: 'Asia/Jayapura', label: 'WIT (Asia/Jayapura)' },
          ]}
          value={own.timeZone}
          onChange={(timeZone) => set({ timeZone: timeZone ?? 'Asia/Jakarta' })}
        />
        <div className={classes.wide}>
          <Checkbox
            label={t`Verification and approval are one step`}
            description={t`For small offices: one person verifies and approves. It is shown beside each value.`}
            checked={own.oneStep}
            onChange={(event) => set({ oneStep: event.currentTarget.checked })}
          />
        </div>
        <div className={classes.wide}>
          <Checkbox
            label={t`Somebody else administers it`}
            description={t`They are invited and go on with the set-up; you keep no access to its data.`}
            checked={own.other}
            onChange={(event) => set({ other: event.currentTarget.checked })}
          />
        </div>
        {own.other && (
          <>
            <TextInput
              label={t`Name of the administrator`}
              value={own.administratorName}
              onChange={(event) => set({ administratorName: event.currentTarget.value })}
              error={faultAt(make.error, 'administrator.name')}
            />
            <TextInput
              label={t`E-mail address of the administrator`}
              type="email"
              value={own.administratorEmail}
              onChange={(event) => set({ administratorEmail: event.currentTarget.value })}
              error={faultAt(make.error, 'administrator.email')}
            />
          </>
        )}
      </div>
    </StepFrame>
  );
}

function faultsShown(error: Error | null): boolean {
  return FIELDS.some((field) => faultAt(error, field) !== undefined);
}

const LONGEST_CODE = 40;

/** A code from a name: whole words of three letters and more, with hyphens, as many as fit. */
export function slug(name: string): string {
  const words = name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9\s-]/g, '')
    .split(/[\s-]+/)
    .filter((word) => word.length > 2);
  const [first = '', ...rest] = words;
  let code = first.slice(0, LONGEST_CODE);
  for (const word of rest) {
    if (`${code}-${word}`.length > LONGEST_CODE) break;
    code = `${code}-${word}`;
  }
  return code;
}
