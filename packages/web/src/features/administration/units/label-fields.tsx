import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { faultAt } from '../../../lib/api-fault.js';
import type { Unit } from '../../../lib/scope.js';

export interface TypedUnit {
  readonly name: string;
  /** Empty where it has no English name. */
  readonly english: string;
  readonly kind: string;
}

interface LabelFieldsProps {
  readonly value: TypedUnit;
  readonly onChange: (value: TypedUnit) => void;
  /** Kinds that other units have, to be chosen again. */
  readonly kinds: readonly string[];
  readonly error: Error | null;
}

/** What a unit is called, and what it is. */
export function LabelFields({ value, onChange, kinds, error }: LabelFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <TextInput
        label={t`Name`}
        value={value.name}
        onChange={(event) => onChange({ ...value, name: event.currentTarget.value })}
        error={faultAt(error, 'name')}
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
      <TextInput
        label={t`Kind`}
        description={t`What it is, such as dinas, bidang or seksi`}
        value={value.kind}
        onChange={(event) => onChange({ ...value, kind: event.currentTarget.value })}
        error={faultAt(error, 'kind')}
        maxLength={80}
        list="unit-kinds"
      />
      <datalist id="unit-kinds">
        {kinds.map((kind) => (
          <option key={kind} value={kind} />
        ))}
      </datalist>
    </>
  );
}

export function kindsOf(units: readonly Unit[]): readonly string[] {
  return [...new Set(units.map(({ kind }) => kind))].filter((kind) => kind !== '').sort((a, b) => a.localeCompare(b));
}

/** The name as it is kept: in one language, or in both. */
export function labelOf({ name, english }: TypedUnit): Unit['name'] {
  return english.trim() === '' ? name.trim() : { id: name.trim(), en: english.trim() };
}

export function typedOf({ name, kind }: Pick<Unit, 'name' | 'kind'>): TypedUnit {
  return typeof name === 'string' ? { name, english: '', kind } : { name: name.id, english: name.en ?? '', kind };
}
