import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { faultAt } from '../lib/api-fault.js';
import type { TypedName } from '../lib/label.js';

interface NameFieldsProps<T extends TypedName> {
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly error: Error | null;
  /** Where the name stands in the body of the request. */
  readonly field?: string;
}

/** What a thing is called. */
export function NameFields<T extends TypedName>({ value, onChange, error, field = 'name' }: NameFieldsProps<T>) {
  const { t } = useLingui();
  return (
    <>
      <TextInput
        label={t`Name`}
        value={value.name}
        onChange={(event) => onChange({ ...value, name: event.currentTarget.value })}
        error={faultAt(error, field)}
        required
        withAsterisk={false}
        maxLength={300}
        data-autofocus
      />
      <TextInput
        label={t`Name in English, if it has one`}
        value={value.english}
        onChange={(event) => onChange({ ...value, english: event.currentTarget.value })}
        maxLength={300}
      />
    </>
  );
}
