import { unitNamed } from '@berimbang/pictures';
import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FormDialog } from '../../components/form-dialog.js';
import { ReasonField } from '../../components/reason-field.js';
import { faultAt } from '../../lib/api-fault.js';
import { type Language, said, useLanguage } from '../../lib/language.js';
import { type PartBody, valueIn, type WrittenBody, withValue } from '../../lib/part-body.js';
import { unitText } from '../../lib/unit-text.js';
import { changeIndicator, type IndicatorView, type Place, partQuery } from './api.js';

/** Keys of a definition that say how the number comes about, in the order of the manual. */
const KEYS = ['unit', 'validity', 'control', 'consolidation', 'polarity', 'frequency'] as const;
type Key = (typeof KEYS)[number];

interface CalculationFormProps {
  readonly view: IndicatorView;
  readonly place: Place;
  readonly onClose: () => void;
}

/** How the number of an indicator comes about: its unit, direction, periods, and row of the table of weights where it has one. */
export function CalculationForm({ view, place, onClose }: CalculationFormProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const queryClient = useQueryClient();
  const { data: part } = useSuspenseQuery(partQuery(place));
  const [typed, setTyped] = useState<Readonly<Record<Key, string>>>(() => textsOf(part.body, language));
  const [reason, setReason] = useState('');
  const save = useMutation({
    mutationFn: () => {
      const before = textsOf(part.body, language);
      const body = KEYS.reduce(
        (own, key): WrittenBody => {
          const text = typed[key].trim();
          if (text === before[key]) return own;
          const value = key === 'unit' ? unitNamed(text) : text;
          return withValue(own, key, value === '' ? undefined : value);
        },
        withValue(part.body, 'label', valueIn(part.body, 'label')),
      );
      return changeIndicator(place, part, body, reason.trim());
    },
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: [place.organisation, 'card', place.scorecard] });
      onClose();
    },
  });
  const labels = new Map(view.manual.map(({ key, label }) => [key, said(label, language)]));
  const entered = view.values.length > 0;
  const choices: Readonly<Record<Exclude<Key, 'unit'>, readonly (readonly [value: string, label: string])[]>> = {
    validity: [
      ['exact', t`exact`],
      ['proxy', t`proxy`],
      ['activity', t`activity`],
    ],
    control: [
      ['low', t`low control`],
      ['moderate', t`moderate control`],
      ['high', t`high control`],
    ],
    consolidation: [
      ['', t`as the method says`],
      ['sum', t`sum`],
      ['average', t`average`],
      ['take-last-known', t`last value`],
      ['index-mean', t`mean of indices`],
    ],
    polarity: [
      ['', t`more is better`],
      ['minimise', t`less is better`],
      ['stabilise', t`close to the target is better`],
    ],
    frequency: [
      ['', t`one value for the whole period`],
      ['month', t`every month`],
      ['quarter', t`every quarter`],
      ['semester', t`every half-year`],
      ['year', t`every year`],
    ],
  };
  const choose = (key: Exclude<Key, 'unit'>, disabled = false, description?: string) => {
    const known = choices[key];
    const value = key === 'polarity' && typed[key] === 'maximise' ? '' : typed[key];
    return (
      <NativeSelect
        label={labels.get(key) ?? key}
        description={description}
        value={value}
        onChange={({ currentTarget: { value: next } }) => setTyped((own) => ({ ...own, [key]: next }))}
        disabled={disabled}
        error={faultAt(save.error, `body.${key}`)}
        data={[
          ...known.map(([own, label]) => ({ value: own, label })),
          // What the organisation's own table calls it.
          ...(known.some(([own]) => own === value) ? [] : [{ value, label: value }]),
        ]}
      />
    );
  };
  const weighed = valueIn(part.body, 'validity') !== undefined || valueIn(part.body, 'control') !== undefined;
  return (
    <FormDialog
      title={<Trans>How {view.row.code} is computed</Trans>}
      lead={<Trans>The scores of all periods of this scorecard are computed anew.</Trans>}
      submit={<Trans>Save and compute anew</Trans>}
      pending={save.isPending}
      error={save.error}
      fields={['reason', ...KEYS.map((key) => `body.${key}`)]}
      onClose={onClose}
      onSubmit={() => save.mutate()}
    >
      <TextInput
        label={labels.get('unit') ?? ''}
        value={typed.unit}
        onChange={({ currentTarget: { value } }) => setTyped((own) => ({ ...own, unit: value }))}
        error={faultAt(save.error, 'body.unit')}
        maxLength={80}
      />
      {choose('polarity')}
      {choose('frequency', entered, entered ? t`Values were entered already; it stays.` : undefined)}
      {typed.frequency !== '' && choose('consolidation')}
      {weighed && choose('validity')}
      {weighed && choose('control')}
      <ReasonField value={reason} onChange={setReason} error={save.error} />
    </FormDialog>
  );
}

function textsOf(body: PartBody, language: Language): Readonly<Record<Key, string>> {
  const text = (key: Key): string => String(valueIn(body, key) ?? '');
  return {
    unit: unitText(text('unit'), language),
    validity: text('validity'),
    control: text('control'),
    consolidation: text('consolidation'),
    polarity: text('polarity'),
    frequency: text('frequency'),
  };
}
