import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { NameFields } from '../../../components/name-fields.js';
import { faultAt } from '../../../lib/api-fault.js';
import { type TypedName, typedOf } from '../../../lib/label.js';
import type { Unit } from '../../../lib/scope.js';

export interface TypedUnit extends TypedName {
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
      <NameFields value={value} onChange={onChange} error={error} />
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

export function typedUnit({ name, kind }: Pick<Unit, 'name' | 'kind'>): TypedUnit {
  return { ...typedOf(name), kind };
}
