import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FormDialog } from '../../components/form-dialog.js';
import { NameFields } from '../../components/name-fields.js';
import { labelOf, type TypedName, typedOf } from '../../lib/label.js';
import { said, useLanguage } from '../../lib/language.js';
import { type PartBody, valueIn, withValue } from '../../lib/part-body.js';
import { changeIndicator, type IndicatorView, objectivesQuery, type Place, partQuery } from './api.js';

/** Fields of the manual that are texts, in its order. */
const TEXTS = ['definition', 'formula', 'purpose', 'responsible', 'provider', 'data-source', 'remarks'] as const;

type Said = string | { readonly id?: string; readonly en?: string } | undefined;

interface ManualFormProps {
  readonly view: IndicatorView;
  readonly place: Place;
  readonly onClose: () => void;
}

/**
 * What the manual says in words, the name, and the objective that the indicator measures. What its numbers are computed from
 * stays: texts are changed in the language of the screen, those of the other language stay as they are.
 */
export function ManualForm({ view, place, onClose }: ManualFormProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const queryClient = useQueryClient();
  const { data: part } = useSuspenseQuery(partQuery(place));
  const { data: objectives } = useSuspenseQuery(objectivesQuery(place));
  const manual = valueIn(part.body, 'manual') as PartBody | undefined;
  const [name, setName] = useState<TypedName>(() => typedOf(labelIn(part.body)));
  const [objective, setObjective] = useState(() => String(valueIn(part.body, 'objective') ?? ''));
  const [location, setLocation] = useState(() => String(valueIn(manual, 'location-consolidation') ?? ''));
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(TEXTS.map((key) => [key, shownOf(valueIn(manual, key) as Said, language)])),
  );
  const [reason, setReason] = useState('');
  const save = useMutation({
    mutationFn: () => {
      const said = TEXTS.reduce<PartBody>((body, key) => {
        const before = valueIn(manual, key) as Said;
        const text = (typed[key] ?? '').trim();
        return text === shownOf(before, language) ? body : withValue(body, key, saidIn(before, text, language));
      }, manual ?? {});
      const whole = withValue(said, 'location-consolidation', location === '' ? undefined : location);
      const isEmpty = (Array.isArray(whole) ? whole : Object.keys(whole)).length === 0;
      let body = withValue(part.body, 'label', labelOf(name));
      body = withValue(body, 'manual', isEmpty ? undefined : whole);
      if (objective !== '') body = withValue(body, 'objective', objective);
      return changeIndicator(place, part, body, reason.trim() === '' ? null : reason.trim());
    },
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: [place.organisation, 'card', place.scorecard] });
      onClose();
    },
  });
  const labels = new Map(view.manual.map(({ key, label }) => [key, said(label, language)]));
  return (
    <FormDialog
      title={<Trans>Manual of {view.row.code}</Trans>}
      lead={
        <Trans>
          Texts are changed in the language of the screen. Targets, weights and how the number is computed stay as they
          are.
        </Trans>
      }
      submit={<Trans>Save the manual</Trans>}
      pending={save.isPending}
      error={save.error}
      onClose={onClose}
      onSubmit={() => save.mutate()}
    >
      <NameFields value={name} onChange={setName} error={save.error} field="body.label" />
      {valueIn(part.body, 'objective') !== undefined && (
        <NativeSelect
          label={labels.get('objective') ?? ''}
          value={objective}
          onChange={(event) => setObjective(event.currentTarget.value)}
          data={objectives.map((own) => ({
            value: own.code,
            label: `${own.code} ${said(labelIn(own.body), language)}`,
          }))}
        />
      )}
      {TEXTS.map((key) => (
        <Textarea
          key={key}
          label={labels.get(key) ?? key}
          value={typed[key] ?? ''}
          onChange={({ currentTarget: { value } }) => setTyped((before) => ({ ...before, [key]: value }))}
          maxLength={2000}
          autosize
          minRows={1}
          maxRows={8}
        />
      ))}
      <NativeSelect
        label={labels.get('location-consolidation') ?? ''}
        value={location}
        onChange={(event) => setLocation(event.currentTarget.value)}
        data={[
          { value: '', label: t`not said` },
          { value: 'sum', label: t`sum` },
          { value: 'average', label: t`average` },
          { value: 'raw-data', label: t`raw data` },
        ]}
      />
      <TextInput
        label={t`Why (may be left empty)`}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        maxLength={500}
      />
    </FormDialog>
  );
}

function labelIn(body: PartBody): string | { id: string; en?: string } {
  const label = valueIn(body, 'label');
  if (typeof label === 'string') return label;
  if (typeof label !== 'object' || label === null) return '';
  const { id, en } = label as { id?: string; en?: string };
  return { id: id ?? en ?? '', ...(en === undefined ? {} : { en }) };
}

function shownOf(text: Said, language: 'id' | 'en'): string {
  if (text === undefined) return '';
  return typeof text === 'string' ? text : (text[language] ?? '');
}

/** A text with another wording in one language; undefined where nothing is left to be said. */
function saidIn(before: Said, text: string, language: 'id' | 'en'): Said {
  if (before === undefined || typeof before === 'string') return text === '' ? undefined : text;
  const next = { ...before, [language]: text };
  if (text === '') delete next[language];
  return next.id === undefined && next.en === undefined ? undefined : next;
}
