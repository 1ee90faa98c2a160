import { useLingui } from '@lingui/react/macro';
import { Textarea } from '@mantine/core';
import { faultAt } from '../lib/api-fault.js';

interface ReasonFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: Error | null;
}

/** Why something is done: kept in its history and in the audit log. */
export function ReasonField({ value, onChange, error }: ReasonFieldProps) {
  const { t } = useLingui();
  return (
    <Textarea
      label={t`Why`}
      description={t`It stays in the history and in the audit log.`}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={faultAt(error, 'reason')}
      required
      withAsterisk={false}
      minLength={3}
      maxLength={1000}
      autosize
      minRows={2}
    />
  );
}
