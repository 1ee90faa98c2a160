import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { FormDialog } from '../../../components/form-dialog.js';
import { faultAt } from '../../../lib/api-fault.js';
import { said, useLanguage } from '../../../lib/language.js';
import type { Unit } from '../../../lib/scope.js';
import { UnitSelect } from '../unit-select.js';
import { useUnitChange } from './api.js';
import { DatedFields, useDated } from './dated.js';
import { branchOf } from './unit-lines.js';

interface UnitDialogProps {
  readonly unit: Unit;
  readonly units: readonly Unit[];
  readonly onClose: () => void;
}

/** Puts a unit, with everything below it, under another one. */
export function MoveUnitDialog({ unit, units, onClose }: UnitDialogProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const [parentId, setParentId] = useState(unit.parentId);
  const [dated, setDated] = useDated();
  const move = useUnitChange(unit, onClose);
  const own = branchOf(units, unit.id);
  const name = said(unit.name, language);
  return (
    <FormDialog
      title={<Trans>Move {name}</Trans>}
      lead={
        <Trans>
          Everything below goes with it. Roles over the unit above hold here from now on; those over the former one do
          no more. It cannot be put below itself or a unit of its own branch.
        </Trans>
      }
      submit={<Trans>Move</Trans>}
      pending={move.isPending}
      error={move.error}
      fields={['parentId', 'from', 'reason']}
      onClose={onClose}
      onSubmit={() => move.mutate({ kind: 'move', body: { parentId, ...dated } })}
    >
      <UnitSelect
        label={t`Below`}
        units={units}
        value={parentId}
        onChange={setParentId}
        whole={t`At the top of the organisation`}
        offered={({ id }) => !own.has(id)}
        error={faultAt(move.error, 'parentId')}
      />
      <DatedFields label={t`From`} value={dated} onChange={setDated} error={move.error} />
    </FormDialog>
  );
}
