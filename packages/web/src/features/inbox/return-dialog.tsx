import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Dialog } from '../../components/dialog.js';
import { said, useLanguage } from '../../lib/language.js';
import type { Item } from './api.js';
import classes from './inbox.module.css';

const SHORTEST = 3;
/** So many values are named; the rest are counted. */
const NAMED = 5;

interface ReturnDialogProps {
  /** What is returned; closed where it is empty. */
  readonly items: readonly Item[];
  readonly onClose: () => void;
  readonly onReturn: (reason: string) => void;
}

/** Asks why values are returned: who entered them reads it. */
export function ReturnDialog({ items, onClose, onReturn }: ReturnDialogProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const short = reason.trim().length < SHORTEST;
  const send = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (short) return;
    onReturn(reason.trim());
    setReason('');
    setTried(false);
  };
  return (
    <Dialog
      opened={items.length > 0}
      onClose={onClose}
      title={<Plural value={items.length} one="Return # value" other="Return # values" />}
    >
      <ul className={classes.returned}>
        {items.slice(0, NAMED).map((item) => (
          <li key={item.factId}>
            <strong>
              {item.indicator ?? ''} {said(item.name, language)}
            </strong>
            {item.part !== null && `, ${said(item.part, language)}`}, {said(item.periodName, language)}:{' '}
            {said(item.value, language)}
          </li>
        ))}
        {items.length > NAMED && (
          <li>
            <Plural value={items.length - NAMED} one="and # more" other="and # more" />
          </li>
        )}
      </ul>
      <form onSubmit={send} noValidate>
        <Textarea
          label={t`Why`}
          description={t`Whoever entered it reads this; it stays in the history.`}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={tried && short ? t`Write at least three letters.` : undefined}
          maxLength={1000}
          autosize
          minRows={3}
          data-autofocus
        />
        <Group mt="lg" justify="flex-end" gap="sm">
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" variant="filled">
            <Trans>Return</Trans>
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
