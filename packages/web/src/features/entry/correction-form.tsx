import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import panel from './panel.module.css';
import type { Problem } from './problems.js';
import type { EntryStore } from './store.js';

/** Asks why a locked value is corrected. */
export function CorrectionForm({ problem, store }: { readonly problem: Problem; readonly store: EntryStore }) {
  const { t } = useLingui();
  const [reason, setReason] = useState('');
  const given = reason.trim().length >= 3;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (given) store.amend(problem.at.key, (draft) => ({ ...draft, reason }));
      }}
    >
      <p>
        <Trans>The period is locked. The value before stays in the history, with your reason.</Trans>
      </p>
      <TextInput label={t`Reason`} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      <div className={panel.buttons}>
        <Button type="submit" size="compact-md" disabled={!given}>
          <Trans>Correct with this reason</Trans>
        </Button>
        <Button size="compact-md" onClick={() => store.amend(problem.at.key, () => null)}>
          <Trans>Leave it locked</Trans>
        </Button>
      </div>
    </form>
  );
}
