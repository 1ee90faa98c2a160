import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { FormDialog } from '../../../components/form-dialog.js';
import { labelOf } from '../../../lib/label.js';
import type { Unit } from '../../../lib/scope.js';
import { useUnitChange } from './api.js';
import { DatedFields, useDated } from './dated.js';
import { kindsOf, LabelFields, typedUnit } from './label-fields.js';

interface UnitDialogProps {
  readonly unit: Unit;
  readonly units: readonly Unit[];
  readonly onClose: () => void;
}

/** Gives a unit another name, or another kind, from a day on. */
export function RenameUnitDialog({ unit, units, onClose }: UnitDialogProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState(() => typedUnit(unit));
  const [dated, setDated] = useDated();
  const rename = useUnitChange(unit, onClose);
  return (
    <FormDialog
      title={<Trans>Rename the unit</Trans>}
      lead={<Trans>The former name stays in the history. The code stays as it is.</Trans>}
      submit={<Trans>Rename</Trans>}
      pending={rename.isPending}
      error={rename.error}
      fields={['name', 'kind', 'from', 'reason']}
      onClose={onClose}
      onSubmit={() => rename.mutate({ kind: 'rename', body: { name: labelOf(typed), kind: typed.kind, ...dated } })}
    >
      <LabelFields value={typed} onChange={setTyped} kinds={kindsOf(units)} error={rename.error} />
      <DatedFields label={t`From`} value={dated} onChange={setDated} error={rename.error} />
    </FormDialog>
  );
}
