import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { FormDialog } from '../../../components/form-dialog.js';
import { faultAt } from '../../../lib/api-fault.js';
import { said, useLanguage } from '../../../lib/language.js';
import type { Unit } from '../../../lib/scope.js';
import { UnitSelect } from '../unit-select.js';
import { useUnitChange } from './api.js';
import { DatedFields, useDated } from './dated.js';

interface EndUnitDialogProps {
  readonly kind: 'merge' | 'close';
  readonly unit: Unit;
  readonly units: readonly Unit[];
  readonly onClose: () => void;
}

/** Ends a unit: by itself, or because it goes on in another one. */
export function EndUnitDialog({ kind, unit, units, onClose }: EndUnitDialogProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const [intoId, setIntoId] = useState<string | null>(null);
  const [dated, setDated] = useDated();
  const [asked, setAsked] = useState(false);
  const end = useUnitChange(unit, onClose);
  const name = said(unit.name, language);
  const merges = kind === 'merge';
  const send = (): void => {
    setAsked(true);
    if (!merges) end.mutate({ kind: 'close', body: dated });
    else if (intoId !== null) end.mutate({ kind: 'merge', body: { intoId, ...dated } });
  };
  return (
    <FormDialog
      title={merges ? <Trans>Merge {name}</Trans> : <Trans>Close down {name}</Trans>}
      lead={
        <Trans>
          From that day on it is no more, and it changes no more. Its scorecards, values and history stay. This cannot
          be taken back.
        </Trans>
      }
      submit={merges ? <Trans>Merge</Trans> : <Trans>Close down</Trans>}
      danger
      pending={end.isPending}
      error={end.error}
      fields={merges ? ['intoId', 'from', 'reason'] : ['from', 'reason']}
      onClose={onClose}
      onSubmit={send}
    >
      {merges && (
        <UnitSelect
          label={t`Goes on in`}
          units={units}
          value={intoId}
          onChange={setIntoId}
          offered={({ id }) => id !== unit.id}
          error={
            faultAt(end.error, 'intoId') ?? (asked && intoId === null ? t`Choose the unit that goes on.` : undefined)
          }
        />
      )}
      <DatedFields label={t`From`} value={dated} onChange={setDated} error={end.error} />
    </FormDialog>
  );
}
