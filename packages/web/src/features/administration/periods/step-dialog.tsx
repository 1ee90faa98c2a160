import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Dialog } from '../../../components/dialog.js';
import { Refusal } from '../../../components/refusal.js';
import { useLanguage } from '../../../lib/language.js';
import { periodText } from '../../../lib/periods.js';
import { useOrganisation } from '../../../lib/scope.js';
import { type Period, type Step, takeStep } from './api.js';
import { STEP_WORDS } from './period-words.js';
import classes from './periods.module.css';
import { Unexplained } from './unexplained.js';
import { usePeriodsRead } from './use-periods-read.js';

interface StepDialogProps {
  readonly period: Period;
  readonly step: Step;
  readonly onClose: () => void;
}

const SHORTEST = 3;

/** Says what a step means before it is taken, and why it was where that must be said. */
export function StepDialog({ period, step, onClose }: StepDialogProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { code } = useOrganisation();
  const queryClient = useQueryClient();
  const reread = usePeriodsRead();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const written = reason.trim();
  const short = written.length < SHORTEST && (step === 'reopen' || written !== '');
  const take = useMutation({
    mutationFn: () => takeStep(code, period, step, written),
    onSuccess: async () => {
      await reread();
      // Screens that show values say whether their period is locked.
      void queryClient.invalidateQueries({ queryKey: [code, 'card'] });
      onClose();
    },
  });
  const send = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!short) take.mutate();
  };
  return (
    <Dialog onClose={onClose} title={`${t(STEP_WORDS[step])}: ${periodText(period.code, language)}`} size={560}>
      <form onSubmit={send} noValidate>
        <div className={classes.meaning}>
          <Meaning step={step} period={period} />
        </div>
        {step === 'lock' && <Unexplained period={period.code} />}
        <Textarea
          label={step === 'reopen' ? t`Why` : t`Why (may be left empty)`}
          description={t`It stays in the history of the period and in the audit log.`}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={tried && short ? t`Write at least three letters.` : undefined}
          maxLength={1000}
          autosize
          minRows={2}
          data-autofocus
        />
        <Refusal
          error={take.error}
          onReread={() => {
            void reread();
            onClose();
          }}
        />
        <Group mt="lg" justify="flex-end" gap="sm">
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" variant="filled" loading={take.isPending}>
            {t(STEP_WORDS[step])}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}

function Meaning({ step, period: { values } }: { readonly step: Step; readonly period: Period }) {
  const missing = values?.missing ?? 0;
  const waiting = (values?.submitted ?? 0) + (values?.verified ?? 0);
  switch (step) {
    case 'open':
      return (
        <p>
          <Trans>
            Data owners can enter values of this period, and values can be verified and approved. They are reminded as
            its deadlines come near.
          </Trans>
        </p>
      );
    case 'reopen':
      return (
        <p>
          <Trans>
            Values of this period can be entered, verified and approved again. Its deadlines stay as they are.
          </Trans>
        </p>
      );
    case 'close':
      return (
        <>
          <p>
            <Trans>Nothing can be entered, verified or approved while the period is closed. It can be reopened.</Trans>
          </p>
          <Left missing={missing} waiting={waiting} />
        </>
      );
    case 'lock':
      return (
        <>
          <p>
            <strong>
              <Trans>A locked period stays locked.</Trans>
            </strong>{' '}
            <Trans>
              Its values change from then on only as corrections with a reason, which are verified and approved like any
              other value. Its deadlines cannot be changed any more.
            </Trans>
          </p>
          <Left missing={missing} waiting={waiting} />
        </>
      );
    default:
      return step satisfies never;
  }
}

/** What would be left behind. */
function Left({ missing, waiting }: { readonly missing: number; readonly waiting: number }) {
  if (missing === 0 && waiting === 0)
    return (
      <p>
        <Trans>No value is missing, and none waits.</Trans>
      </p>
    );
  return (
    <p className={classes.left}>
      <Plural value={missing} _0="No value is missing" one="# value is missing" other="# values are missing" />
      {', '}
      <Plural
        value={waiting}
        _0="none waits to be verified or approved."
        one="# waits to be verified or approved."
        other="# wait to be verified or approved."
      />
    </p>
  );
}
