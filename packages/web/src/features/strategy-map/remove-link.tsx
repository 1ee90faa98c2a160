import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Dialog } from '../../components/dialog.js';
import type { MapLink } from './api.js';

interface RemoveLinkProps {
  readonly link: MapLink;
  readonly onClose: () => void;
  readonly onRemove: (reason: string) => void;
}

/** Asks why a link goes: the history of the scorecard keeps the reason. */
export function RemoveLink({ link: { from, to }, onClose, onRemove }: RemoveLinkProps) {
  const { t } = useLingui();
  const [reason, setReason] = useState('');
  const given = reason.trim();
  return (
    <Dialog
      title={
        <Trans>
          Remove the link from {from} to {to}?
        </Trans>
      }
      onClose={onClose}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (given !== '') onRemove(given);
        }}
      >
        <TextInput
          label={t`Reason`}
          description={t`It stays in the history of the scorecard.`}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          maxLength={500}
          required
          data-autofocus
        />
        <Group justify="flex-end" mt="md">
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" variant="filled" disabled={given === ''}>
            <Trans>Remove the link</Trans>
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
