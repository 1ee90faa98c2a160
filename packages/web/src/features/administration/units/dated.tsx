import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { DayField } from '../../../components/day-field.js';
import { ReasonField } from '../../../components/reason-field.js';
import { faultAt } from '../../../lib/api-fault.js';
import { today } from '../../../lib/today.js';

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
      <DayField
        label={label}
        description={t`The day of the decree, if there is one`}
        value={value.from}
        onChange={(from) => onChange({ ...value, from })}
        error={faultAt(error, 'from')}
        required
        withAsterisk={false}
      />
      <ReasonField value={value.reason} onChange={(reason) => onChange({ ...value, reason })} error={error} />
    </>
  );
}
