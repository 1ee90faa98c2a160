import { Trans, useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { DayField } from '../../../components/day-field.js';
import { FormDialog } from '../../../components/form-dialog.js';
import { faultAt } from '../../../lib/api-fault.js';
import { labelOf } from '../../../lib/label.js';
import { hasRoleOver } from '../../../lib/roles.js';
import { type Unit, useOrganisation } from '../../../lib/scope.js';
import { UnitSelect } from '../unit-select.js';
import { useNewUnit } from './api.js';
import { kindsOf, LabelFields } from './label-fields.js';

interface NewUnitDialogProps {
  readonly units: readonly Unit[];
  /** The unit above; null for the top. */
  readonly parentId: string | null;
  readonly onClose: () => void;
  readonly onMade: (unit: Unit) => void;
}

/** Makes a unit. */
export function NewUnitDialog({ units, parentId, onClose, onMade }: NewUnitDialogProps) {
  const { t } = useLingui();
  const organisation = useOrganisation();
  const top = units.find((unit) => unit.parentId === null && unit.validTo === null);
  const [typed, setTyped] = useState({ name: '', english: '', kind: '' });
  const [code, setCode] = useState('');
  const [parent, setParent] = useState<string | null>(parentId ?? top?.id ?? null);
  const [from, setFrom] = useState('');
  const make = useNewUnit(onMade);
  const may = (id: string | null): boolean => hasRoleOver(organisation, units, id, 'administrator', 'planner');
  return (
    <FormDialog
      title={<Trans>New unit</Trans>}
      submit={<Trans>Make the unit</Trans>}
      pending={make.isPending}
      error={make.error}
      fields={['name', 'kind', 'code', 'validFrom', 'parentId']}
      onClose={onClose}
      onSubmit={() =>
        make.mutate({
          code: code.trim(),
          name: labelOf(typed),
          kind: typed.kind,
          parentId: parent,
          validFrom: from === '' ? null : from,
        })
      }
    >
      <LabelFields value={typed} onChange={setTyped} kinds={kindsOf(units)} error={make.error} />
      <TextInput
        label={t`Code`}
        description={t`Short and lasting: files, addresses and imports name the unit by it`}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
        error={faultAt(make.error, 'code')}
        required
        withAsterisk={false}
        maxLength={80}
      />
      <UnitSelect
        label={t`Below`}
        units={units}
        value={parent}
        onChange={setParent}
        whole={may(null) ? t`At the top of the organisation` : undefined}
        offered={({ id }) => may(id)}
        error={faultAt(make.error, 'parentId')}
      />
      <DayField
        label={t`There since`}
        description={t`Empty: it always was`}
        value={from}
        onChange={setFrom}
        error={faultAt(make.error, 'validFrom')}
      />
    </FormDialog>
  );
}
