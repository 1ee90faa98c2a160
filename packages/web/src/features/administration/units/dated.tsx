import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { faultAt } from '../../../lib/api-fault.js';
import { today } from '../../../lib/today.js';
import { ReasonField } from '../reason-field.js';

export interface Dated {
  readonly from: string;
  readonly reason: string;
}

/** From which day a change holds, and why: at first from today, for no reason yet. */
export function useDated() {
  return useState<Dated>(() => ({ from: today(), reason: '' }));
}

interface DatedFieldsProps {
  readonly label: string;
  readonly value: Dated;
  readonly onChange: (value: Dated) => void;
  readonly error: Error | null;
}

export function DatedFields({ label, value, onChange, error }: DatedFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <TextInput
        type="date"
        label={label}
        description={t`The day of the decree, if there is one`}
        value={value.from}
        onChange={(event) => onChange({ ...value, from: event.currentTarget.value })}
        error={faultAt(error, 'from')}
        required
        withAsterisk={false}
      />
      <ReasonField value={value.reason} onChange={(reason) => onChange({ ...value, reason })} error={error} />
    </>
  );
}
