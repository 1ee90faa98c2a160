import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Dialog } from '../../../components/dialog.js';
import { ErrorPanel } from '../../../components/error-panel.js';
import { Section } from '../../../components/page.js';
import { Refusal } from '../../../components/refusal.js';
import { faultAt } from '../../../lib/api-fault.js';
import { useLanguage } from '../../../lib/language.js';
import { useOrganisation } from '../../../lib/scope.js';
import { type ReminderSettings, remindersQuery, setReminders } from './api.js';
import classes from './periods.module.css';

/** When people are reminded of deadlines. */
export function Reminders({ keeps }: { readonly keeps: boolean }) {
  const language = useLanguage();
  const { code } = useOrganisation();
  const query = useQuery(remindersQuery(code));
  const [changing, setChanging] = useState(false);
  if (query.isError) return <ErrorPanel error={query.error} retry={() => void query.refetch()} />;
  if (query.isPending) return null;
  const { daysBefore, verifierAfter, approverAfter } = query.data;
  const days = new Intl.ListFormat(language === 'id' ? 'id-ID' : 'en-GB').format(daysBefore.map(String));
  return (
    <Section title={<Trans>Reminders</Trans>}>
      <p className={classes.meaning}>
        {daysBefore.length === 0 ? (
          <Trans>Data owners, verifiers and heads are reminded on the day of their deadline.</Trans>
        ) : (
          <Trans>
            Data owners, verifiers and heads are reminded {days} days before their deadline, and on the day itself.
          </Trans>
        )}{' '}
        <Plural
          value={verifierAfter}
          one="Of what is still missing, planners and verifiers hear # day after it,"
          other="Of what is still missing, planners and verifiers hear # days after it,"
        />{' '}
        <Plural value={approverAfter} one="heads # day after it." other="heads # days after it." />
      </p>
      {keeps && (
        <Button onClick={() => setChanging(true)}>
          <Trans>Change the reminders</Trans>
        </Button>
      )}
      {changing && <ReminderDialog settings={query.data} onClose={() => setChanging(false)} />}
    </Section>
  );
}

interface ReminderDialogProps {
  readonly settings: ReminderSettings;
  readonly onClose: () => void;
}

function ReminderDialog({ settings, onClose }: ReminderDialogProps) {
  const { t } = useLingui();
  const { code } = useOrganisation();
  const queryClient = useQueryClient();
  const [before, setBefore] = useState(settings.daysBefore.join(', '));
  const [verifier, setVerifier] = useState(String(settings.verifierAfter));
  const [approver, setApprover] = useState(String(settings.approverAfter));
  const [tried, setTried] = useState(false);
  const list = before.split(/[\s,;]+/).filter((text) => text !== '');
  const wrongList = !list.every(isDays) || list.length > 10 || new Set(list).size < list.length;
  const wrong = wrongList || !isDays(verifier) || !isDays(approver) || Number(approver) < Number(verifier);
  const reread = () => queryClient.invalidateQueries({ queryKey: [code, 'reminder-settings'] });
  const save = useMutation({
    mutationFn: () =>
      setReminders(code, settings, {
        daysBefore: list.map(Number),
        verifierAfter: Number(verifier),
        approverAfter: Number(approver),
      }),
    onSuccess: async () => {
      await reread();
      onClose();
    },
  });
  const send = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!wrong) save.mutate();
  };
  const eachDays = t`Whole days, from 1 to 90.`;
  return (
    <Dialog onClose={onClose} title={t`Reminders`} size={560}>
      <form onSubmit={send} noValidate className={classes.form}>
        <TextInput
          label={t`Days before a deadline`}
          description={t`Several with commas, such as 7, 3, 1. On the day itself everybody is always reminded.`}
          value={before}
          onChange={(event) => setBefore(event.currentTarget.value)}
          error={
            tried && wrongList ? t`At most ten different days, each from 1 to 90.` : faultAt(save.error, 'daysBefore')
          }
          data-autofocus
        />
        <TextInput
          label={t`Planners and verifiers hear of what is missing, days after`}
          inputMode="numeric"
          value={verifier}
          onChange={(event) => setVerifier(event.currentTarget.value)}
          error={tried && !isDays(verifier) ? eachDays : faultAt(save.error, 'verifierAfter')}
        />
        <TextInput
          label={t`Heads hear of it, days after`}
          inputMode="numeric"
          value={approver}
          onChange={(event) => setApprover(event.currentTarget.value)}
          error={
            tried && !isDays(approver)
              ? eachDays
              : tried && Number(approver) < Number(verifier)
                ? t`Not before planners and verifiers.`
                : faultAt(save.error, 'approverAfter')
          }
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
            <Trans>Save</Trans>
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}

function isDays(text: string): boolean {
  return /^\d{1,2}$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= 90;
}
