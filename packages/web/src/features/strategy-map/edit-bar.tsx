import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { Icon } from '../../components/icon.js';
import { Key } from '../../components/key.js';
import classes from './editing.module.css';
import type { Edits } from './use-edits.js';

interface EditBarProps {
  readonly edits: Edits;
  readonly phone: boolean;
  readonly onAdd: () => void;
}

/** How the map is changed, and the way back from the last change. */
export function EditBar({ edits, phone, onAdd }: EditBarProps) {
  const { undo, isPending } = edits;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || undo === null) return;
      if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [undo]);
  return (
    <div className={classes.editBar}>
      {phone ? (
        <p>
          <Trans>
            Choose an objective to change its links, its place or its perspective. Each change is saved at once.
          </Trans>
        </p>
      ) : (
        <p>
          <Trans>
            Drag a card to another place or lane; drag from the dot on its upper edge to the objective that it leads to;
            press an arrow to remove it. By keyboard: <Key>Enter</Key> on an objective opens what can be changed,{' '}
            <Key>Shift</Key> and an arrow key moves it, <Key>Ctrl Z</Key> takes the last change back. Each change is
            saved at once.
          </Trans>
        </p>
      )}
      <div className={classes.editDone}>
        <span aria-live="polite">{isPending && <Trans>Saving…</Trans>}</span>
        <Button leftSection={<Icon name="plus" />} disabled={isPending} onClick={onAdd}>
          <Trans>Add an objective</Trans>
        </Button>
        <Button leftSection={<Icon name="undo" />} disabled={undo === null || isPending} onClick={() => undo?.()}>
          <Trans>Undo</Trans>
        </Button>
      </div>
    </div>
  );
}
