import { useLingui } from '@lingui/react/macro';
import { Select } from '@mantine/core';
import { said, useLanguage } from '../../lib/language.js';
import type { Unit } from '../../lib/scope.js';
import { treeOf } from '../../lib/unit-tree.js';
import { linesOf } from './units/unit-lines.js';

/** Stands for no unit in particular: the whole organisation, the top of the tree. */
const NONE = '';

interface UnitSelectProps {
  readonly label: string;
  readonly description?: string;
  readonly units: readonly Unit[];
  /** Null: what `whole` names, or none yet. */
  readonly value: string | null;
  readonly onChange: (unitId: string | null) => void;
  /** What no unit in particular is called; without it a unit must be chosen. */
  readonly whole?: string | undefined;
  readonly offered?: (unit: Unit) => boolean;
  readonly error?: string | undefined;
}

/** A unit that goes on, found by typing part of its name or code; in the order of the tree, with the unit above. */
export function UnitSelect(props: UnitSelectProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { label, description, units, value, onChange, whole, offered = () => true, error } = props;
  const lines = linesOf(treeOf(units), { open: null, text: '', closed: false, language, today: '' });
  const there = lines.filter(({ unit }) => unit.validTo === null && offered(unit));
  const options = there.map(({ unit }) => ({
    value: unit.id,
    label: `${said(unit.name, language)} · ${unit.code}`,
  }));
  const depths = new Map(there.map(({ unit, depth }) => [unit.id, depth]));
  return (
    <Select
      label={label}
      {...(description === undefined ? {} : { description })}
      data={whole === undefined ? options : [{ value: NONE, label: whole }, ...options]}
      value={value ?? (whole === undefined ? null : NONE)}
      onChange={(chosen) => onChange(chosen === null || chosen === NONE ? null : chosen)}
      searchable
      limit={200}
      renderOption={({ option }) => `${'\u2003'.repeat(depths.get(option.value) ?? 0)}${option.label}`}
      nothingFoundMessage={t`No unit is called so.`}
      error={error}
      required
      withAsterisk={false}
    />
  );
}
