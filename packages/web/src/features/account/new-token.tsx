import { dataOf } from '@berimbang/client';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Select, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../../lib/api.js';
import { faultAt, faultBeside } from '../../lib/api-fault.js';
import { said, useLanguage } from '../../lib/language.js';
import { useSession } from '../../lib/session.js';
import { Fault } from '../sign-in/fault.js';
import classes from './account.module.css';

interface NewTokenProps {
  readonly onMade: (token: string | null) => void;
  readonly onCancel: () => void;
}

/** What a new token is for, what it may do, where, and how long. */
export function NewToken({ onMade, onCancel }: NewTokenProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { organisations } = useSession();
  const [scope, setScope] = useState<'read' | 'write'>('read');
  const [organisation, setOrganisation] = useState('');
  const [days, setDays] = useState('90');
  const make = useMutation({
    mutationFn: (name: string) =>
      dataOf(
        api().POST('/api/tokens', {
          body: { name, scope, organisation: organisation === '' ? null : organisation, days: Number(days) },
        }),
      ),
    onSuccess: ({ token }) => onMade(token),
  });
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    make.mutate(String(new FormData(event.currentTarget).get('token-name')));
  };
  return (
    <form className={classes.form} onSubmit={send}>
      <TextInput
        name="token-name"
        label={t`What it is for`}
        placeholder={t`Nightly export to the data warehouse`}
        required
        withAsterisk={false}
        maxLength={100}
        error={faultAt(make.error, 'name')}
        autoFocus
      />
      <Select
        label={t`What it may do`}
        data={[
          { value: 'read', label: t`Read only` },
          { value: 'write', label: t`Read and write` },
        ]}
        value={scope}
        onChange={(value) => setScope(value === 'write' ? 'write' : 'read')}
      />
      <Select
        label={t`Where`}
        data={[
          { value: '', label: t`All your organisations` },
          ...organisations.map(({ code, name }) => ({ value: code, label: said(name, language) })),
        ]}
        value={organisation}
        onChange={(value) => setOrganisation(value ?? '')}
      />
      <Select
        label={t`How long it holds`}
        data={[
          { value: '7', label: t`7 days` },
          { value: '30', label: t`30 days` },
          { value: '90', label: t`90 days` },
          { value: '366', label: t`A year, the longest` },
        ]}
        value={days}
        onChange={(value) => setDays(value ?? '90')}
        error={faultAt(make.error, 'days')}
      />
      {faultBeside(make.error, ['name', 'days']) !== null && <Fault error={make.error} />}
      <div className={classes.buttons}>
        <Button type="submit" variant="filled" loading={make.isPending}>
          <Trans>Make the token</Trans>
        </Button>
        <Button onClick={onCancel}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </form>
  );
}
