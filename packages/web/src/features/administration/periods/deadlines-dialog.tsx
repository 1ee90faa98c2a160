import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { DayField } from '../../../components/day-field.js';
import { Dialog } from '../../../components/dialog.js';
import { Refusal } from '../../../components/refusal.js';
import { faultAt } from '../../../lib/api-fault.js';
import { dateText } from '../../../lib/dates.js';
import { useLanguage } from '../../../lib/language.js';
import { dayIn, endOfDay, useTimeZone } from '../../../lib/organisation-day.js';
import { periodText } from '../../../lib/periods.js';
import { useOrganisation } from '../../../lib/scope.js';
import { type Deadlines, type Period, setDeadlines } from './api.js';
import classes from './periods.module.css';
import { usePeriodsRead } from './use-periods-read.js';

type Days = Readonly<Record<keyof Deadlines, string>>;

/** Until when values of a period are entered, verified and approved: whole days, where the organisation is. */
export function DeadlinesDialog({ period, onClose }: { readonly period: Period; readonly onClose: () => void }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { code } = useOrganisation();
  const timeZone = useTimeZone();
  const reread = usePeriodsRead();
  const dayOf = (own: string | null): string => (own === null ? '' : dayIn(own, timeZone));
  const [days, setDays] = useState<Days>({
    entryDue: dayOf(period.entryDue),
    verificationDue: dayOf(period.verificationDue),
    approvalDue: dayOf(period.approvalDue),
  });
  const [reason, setReason] = useState('');
  const save = useMutation({
    mutationFn: () => {
      // A day that was left as it was keeps its time of day.
      const moment = (key: keyof Deadlines): string | null =>
        days[key] === '' ? null : days[key] === dayOf(period[key]) ? period[key] : endOfDay(days[key], timeZone);
      const deadlines = {
        entryDue: moment('entryDue'),
        verificationDue: moment('verificationDue'),
        approvalDue: moment('approvalDue'),
      };
      return setDeadlines(code, period, deadlines, reason.trim());
    },
    onSuccess: async () => {
      await reread();
      onClose();
    },
  });
  const send = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate();
  };
  const field = (key: keyof Deadlines, label: string, first = false) => (
    <DayField
      label={label}
      value={days[key]}
      onChange={(value) => setDays((before) => ({ ...before, [key]: value }))}
      error={faultAt(save.error, key)}
      placeholder={t`none set`}
      autoFocus={first}
    />
  );
  const ends = dateText(period.ends, language);
  return (
    <Dialog onClose={onClose} title={t`Deadlines: ${periodText(period.code, language)}`} size={560}>
      <form onSubmit={send} noValidate>
        <p className={classes.meaning}>
          <Trans>
            The period ends on {ends}. A deadline lasts to the end of its day in the time zone of the organisation (
            {timeZone}). An empty one is none.
          </Trans>
        </p>
        <div className={classes.days}>
          {field('entryDue', t`Entry until`, true)}
          {field('verificationDue', t`Verification until`)}
          {field('approvalDue', t`Approval until`)}
        </div>
        <Textarea
          mt="md"
          label={t`Why (may be left empty)`}
          description={t`It stays in the history of the period and in the audit log.`}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          maxLength={1000}
          autosize
          minRows={2}
          error={faultAt(save.error, 'reason')}
        />
        <Refusal
          error={save.error}
          onReread={() => {
            void reread();
            onClose();
          }}
        />
        <Group mt="lg" justify="flex-end" gap="sm">
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" variant="filled" loading={save.isPending}>
            <Trans>Set deadlines</Trans>
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
