import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect, Select, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DayField } from '../../components/day-field.js';
import { FormDialog } from '../../components/form-dialog.js';
import { faultAt } from '../../lib/api-fault.js';
import { useLanguage } from '../../lib/language.js';
import { usePeople } from '../../lib/people.js';
import { periodText } from '../../lib/periods.js';
import { useSession } from '../../lib/session.js';
import type { Place } from './api.js';
import {
  changeMeasure,
  type Measure,
  type MeasureState,
  type MeasureText,
  measuresQuery,
  writeMeasure,
} from './measure-api.js';
import { MEASURE_STATES, MEASURE_WORDS } from './measure-words.js';

interface MeasureFormProps {
  readonly place: Place;
  readonly code: string;
  /** The period whose result it is about. */
  readonly period: string;
  /** The one to change; a new one without it. */
  readonly measure?: Measure;
  readonly onClose: () => void;
}

/** Why a result is what it is, what is done about it, by whom and until when, and how far that has come. */
export function MeasureForm({ place, code, period, measure, onClose }: MeasureFormProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const queryClient = useQueryClient();
  const { user } = useSession();
  const people = usePeople();
  const of = { organisation: place.organisation, scorecard: place.scorecard, code };
  const [text, setText] = useState<MeasureText>(
    measure ?? { cause: '', action: '', owner: user.id, due: null, state: 'planned', progress: 0 },
  );
  const [progress, setProgress] = useState(String(text.progress));
  const set = (part: Partial<MeasureText>): void => setText((own) => ({ ...own, ...part }));
  const percent = /^\d{1,3}$/.test(progress.trim()) ? Number(progress.trim()) : Number.NaN;
  const outside = !(percent >= 0 && percent <= 100);
  const { cause, action, owner, due, state } = text;
  const save = useMutation({
    mutationFn: () => {
      const whole = { cause: cause.trim(), action: action.trim(), owner, due, state, progress: percent };
      return measure === undefined
        ? writeMeasure(of, period, whole)
        : changeMeasure(place.organisation, measure, whole);
    },
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: measuresQuery(of).queryKey });
      // The overview counts those that are open.
      void queryClient.invalidateQueries({ queryKey: [place.organisation, 'card', place.scorecard] });
      onClose();
    },
  });
  const choose = (next: MeasureState): void => {
    set({ state: next });
    if (next === 'done') setProgress('100');
  };
  return (
    <FormDialog
      title={<Trans>Cause and action: {periodText(period, language)}</Trans>}
      submit={<Trans>Save</Trans>}
      size={560}
      pending={save.isPending}
      error={save.error}
      fields={['cause', 'action', 'owner', 'due', 'progress']}
      onClose={onClose}
      onSubmit={() => !outside && save.mutate()}
    >
      <Textarea
        label={t`Cause`}
        description={t`Why the result is what it is`}
        value={cause}
        onChange={(event) => set({ cause: event.currentTarget.value })}
        error={faultAt(save.error, 'cause')}
        required
        withAsterisk={false}
        maxLength={4000}
        autosize
        minRows={2}
      />
      <Textarea
        label={t({ message: 'Action', context: 'against a cause' })}
        description={t`What is done about it`}
        value={action}
        onChange={(event) => set({ action: event.currentTarget.value })}
        error={faultAt(save.error, 'action')}
        required
        withAsterisk={false}
        maxLength={4000}
        autosize
        minRows={2}
      />
      <Select
        label={t`Who does it`}
        value={owner}
        onChange={(chosen) => set({ owner: chosen ?? user.id })}
        data={people
          .filter(({ id, active }) => active || id === owner)
          .map(({ id, name }) => ({ value: id, label: name }))}
        error={faultAt(save.error, 'owner')}
        searchable
        nothingFoundMessage={t`Nobody of that name`}
      />
      <DayField
        label={t`Until the day (may be left empty)`}
        value={due ?? ''}
        onChange={(day) => set({ due: day === '' ? null : day })}
        error={faultAt(save.error, 'due')}
      />
      {measure !== undefined && (
        <>
          <NativeSelect
            label={t`Stage`}
            value={state}
            onChange={(event) => choose(event.currentTarget.value as MeasureState)}
            data={MEASURE_STATES.map((own) => ({ value: own, label: t(MEASURE_WORDS[own]) }))}
          />
          <TextInput
            label={t`Progress in percent`}
            value={progress}
            onChange={(event) => setProgress(event.currentTarget.value)}
            error={outside ? t`A whole number from 0 to 100.` : faultAt(save.error, 'progress')}
            inputMode="numeric"
            maxLength={3}
          />
        </>
      )}
    </FormDialog>
  );
}
