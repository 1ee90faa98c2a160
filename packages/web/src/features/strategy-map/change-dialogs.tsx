import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { FormDialog } from '../../components/form-dialog.js';
import { NameFields } from '../../components/name-fields.js';
import { ReasonField } from '../../components/reason-field.js';
import { faultAt } from '../../lib/api-fault.js';
import { labelOf, typedOf } from '../../lib/label.js';
import { said, useLanguage } from '../../lib/language.js';
import type { MapLink, Objective, StrategyMap } from './api.js';
import { type Edit, nextCode } from './edits.js';
import type { Edits } from './use-edits.js';

interface AddProps {
  readonly map: StrategyMap;
  /** The perspective that it is for at first. */
  readonly lane: string | null;
  readonly edits: Edits;
  readonly onClose: () => void;
  readonly onMade: (code: string) => void;
}

/** Adds a strategic objective; what measures it is given to it in the scorecard. */
export function AddObjective({ map, lane, edits, onClose, onMade }: AddProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const [typed, setTyped] = useState({ name: '', english: '' });
  const [code, setCode] = useState(() => nextCode(map.objectives.map((own) => own.code)));
  const [perspective, setPerspective] = useState(lane ?? map.lanes[0]?.code ?? null);
  const { pending, error, send } = useAttempt(edits, () => onMade(code.trim()));
  return (
    <FormDialog
      title={<Trans>Add a strategic objective</Trans>}
      submit={<Trans>Add the objective</Trans>}
      pending={pending}
      error={error}
      fields={['code', 'body.label']}
      onClose={onClose}
      onSubmit={() => send({ kind: 'add', added: { code: code.trim(), label: labelOf(typed), perspective } })}
    >
      <NameFields value={typed} onChange={setTyped} error={error} field="body.label" />
      <TextInput
        label={t`Code`}
        description={t`Short and lasting: files and links name the objective by it`}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
        error={faultAt(error, 'code')}
        required
        withAsterisk={false}
        maxLength={40}
      />
      {map.lanes.length > 0 && (
        <NativeSelect
          label={t`Perspective`}
          value={perspective ?? ''}
          onChange={(event) => setPerspective(event.currentTarget.value)}
          data={map.lanes.map((own) => ({ value: own.code, label: said(own.label, language) }))}
        />
      )}
    </FormDialog>
  );
}

interface OfObjectiveProps {
  readonly objective: Objective;
  readonly edits: Edits;
  readonly onClose: () => void;
}

/** Gives an objective another name. */
export function RenameObjective({ objective, edits, onClose }: OfObjectiveProps) {
  const [typed, setTyped] = useState(() => typedOf(objective.label));
  const { pending, error, send } = useAttempt(edits, onClose);
  return (
    <FormDialog
      title={<Trans>Rename {objective.code}</Trans>}
      submit={<Trans>Rename</Trans>}
      pending={pending}
      error={error}
      fields={['body.label']}
      onClose={onClose}
      onSubmit={() => send({ kind: 'rename', objective, label: labelOf(typed) })}
    >
      <NameFields value={typed} onChange={setTyped} error={error} field="body.label" />
    </FormDialog>
  );
}

/** Takes an objective that nothing measures out of the scorecard. */
export function RemoveObjective({ objective, edits, onClose }: OfObjectiveProps) {
  const [reason, setReason] = useState('');
  const { pending, error, send } = useAttempt(edits, onClose);
  return (
    <FormDialog
      title={<Trans>Remove {objective.code}?</Trans>}
      submit={<Trans>Remove the objective</Trans>}
      danger
      pending={pending}
      error={error}
      fields={['reason']}
      onClose={onClose}
      onSubmit={() => send({ kind: 'remove', objective, reason: reason.trim() })}
    >
      <ReasonField value={reason} onChange={setReason} error={error} />
    </FormDialog>
  );
}

interface RemoveLinkProps {
  readonly link: MapLink;
  readonly edits: Edits;
  readonly onClose: () => void;
}

/** Takes away that one objective leads to another. */
export function RemoveLink({ link, edits, onClose }: RemoveLinkProps) {
  const { from, to } = link;
  const [reason, setReason] = useState('');
  const { pending, error, send } = useAttempt(edits, onClose);
  return (
    <FormDialog
      title={
        <Trans>
          Remove the link from {from} to {to}?
        </Trans>
      }
      submit={<Trans>Remove the link</Trans>}
      danger
      pending={pending}
      error={error}
      fields={['reason']}
      onClose={onClose}
      onSubmit={() => send({ kind: 'unlink', link, reason: reason.trim() })}
    >
      <ReasonField value={reason} onChange={setReason} error={error} />
    </FormDialog>
  );
}

/** A change that a dialog asks for: it closes when it was made, and says why not otherwise. */
function useAttempt(edits: Edits, onDone: () => void) {
  const [error, setError] = useState<Error | null>(null);
  const send = (edit: Edit): void => {
    setError(null);
    edits.attempt(edit).then(onDone, setError);
  };
  return { pending: edits.isPending, error, send };
}
