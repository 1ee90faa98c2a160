import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { FormDialog } from '../../components/form-dialog.js';
import { ReasonField } from '../../components/reason-field.js';
import { faultAt } from '../../lib/api-fault.js';
import { useLanguage } from '../../lib/language.js';
import { periodText } from '../../lib/periods.js';
import { type IndicatorView, type Place, partQuery, removeIndicator, retireIndicator } from './api.js';

interface EndFormProps {
  readonly view: IndicatorView;
  readonly place: Place;
  readonly onClose: () => void;
}

/** Ends an indicator from a period on; its past stays. */
export function RetireForm({ view, place, period, onClose }: EndFormProps & { readonly period: string }) {
  const { t } = useLingui();
  const language = useLanguage();
  const queryClient = useQueryClient();
  const { data: part } = useSuspenseQuery(partQuery(place));
  const own = view.courses[0]?.periods.map((one) => one.period) ?? [];
  const periods = own.length === 0 ? [period] : own;
  const [from, setFrom] = useState(periods.at(-1) ?? period);
  const [reason, setReason] = useState('');
  const end = useMutation({
    mutationFn: () => retireIndicator(place, part, { from, reason: reason.trim() }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: [place.organisation, 'card', place.scorecard] });
      onClose();
    },
  });
  return (
    <FormDialog
      title={<Trans>End {view.row.code}</Trans>}
      lead={
        <Trans>
          From that period on it is not measured any more: later targets are taken away, what was measured before stays.
          This cannot be undone.
        </Trans>
      }
      submit={<Trans>End the indicator</Trans>}
      danger
      pending={end.isPending}
      error={end.error}
      fields={['from', 'reason']}
      onClose={onClose}
      onSubmit={() => end.mutate()}
    >
      <NativeSelect
        label={t`No longer measured from`}
        value={from}
        onChange={(event) => setFrom(event.currentTarget.value)}
        error={faultAt(end.error, 'from')}
        data={periods.map((code) => ({ value: code, label: periodText(code, language) }))}
      />
      <ReasonField value={reason} onChange={setReason} error={end.error} />
    </FormDialog>
  );
}

/** Takes an indicator without values out of its scorecard. */
export function RemoveForm({ view, place, onClose }: EndFormProps) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { data: part } = useSuspenseQuery(partQuery(place));
  const [reason, setReason] = useState('');
  const remove = useMutation({
    mutationFn: () => removeIndicator(place, part, reason.trim()),
    onSuccess: async () => {
      await navigate({
        to: '/o/$organisation/scorecard',
        params: { organisation: place.organisation },
        search: (before) => ({ card: before.card, period: before.period }),
      });
      await queryClient.invalidateQueries({ queryKey: [place.organisation, 'card', place.scorecard] });
    },
  });
  return (
    <FormDialog
      title={<Trans>Remove {view.row.code}</Trans>}
      lead={<Trans>No value of it was entered yet. Its history stays in the audit log.</Trans>}
      submit={<Trans>Remove the indicator</Trans>}
      danger
      pending={remove.isPending}
      error={remove.error}
      fields={['reason']}
      onClose={onClose}
      onSubmit={() => remove.mutate()}
    >
      <ReasonField value={reason} onChange={setReason} error={remove.error} />
    </FormDialog>
  );
}
