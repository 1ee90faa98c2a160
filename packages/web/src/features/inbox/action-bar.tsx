import { Plural, Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { Item } from './api.js';
import classes from './inbox.module.css';
import { StepWord } from './step-word.js';

interface ActionBarProps {
  readonly picked: readonly Item[];
  readonly busy: boolean;
  readonly onTake: () => void;
  readonly onReturn: () => void;
}

/** What can be done with the values that are chosen; there only while some are. */
export function ActionBar({ picked, busy, onTake, onReturn }: ActionBarProps) {
  if (picked.length === 0 && !busy) return null;
  return (
    <div className={`${classes.actionBar} no-print`}>
      <span>{busy ? <Trans>Working …</Trans> : <Plural value={picked.length} one="# chosen" other="# chosen" />}</span>
      <Button onClick={onReturn} disabled={busy}>
        <Trans>Return</Trans>
      </Button>
      <Button variant="filled" onClick={onTake} loading={busy}>
        <StepWord items={picked} />
      </Button>
    </div>
  );
}
