import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ErrorPanel } from '../../components/error-panel.js';
import { useLanguage } from '../../lib/language.js';
import { numberText } from '../../lib/numbers.js';
import { readTypedNumber } from '../../lib/quantity/typed-number.js';
import { useNumberFault } from '../../lib/quantity/use-number-fault.js';
import { type IndicatorView, type NewTargets, type Place, setTargets, type Target } from './api.js';
import classes from './indicator.module.css';
import { TargetName } from './target-name.js';

interface TargetFormProps {
  readonly view: IndicatorView;
  readonly place: Place;
  readonly targets: readonly Target[];
  readonly onDone: () => void;
}

type Line = Pick<Target, 'kind' | 'period' | 'value' | 'revision'>;

/** New targets in place of those that stand. What another person changed meanwhile is shown, never overwritten. */
export function TargetForm({ view, place, targets, onDone }: TargetFormProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const queryClient = useQueryClient();
  const numberFault = useNumberFault();
  const lines = linesOf(targets, view);
  const [typed, setTyped] = useState<ReadonlyMap<number, string>>(new Map());
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const save = useMutation({
    mutationFn: (body: NewTargets) => setTargets(place, body),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: [place.organisation, 'card', place.scorecard] });
      onDone();
    },
  });
  const before = (line: Line): string => numberText(line.value ?? '', language);
  const changed = lines.flatMap((line, i) => {
    const text = typed.get(i);
    return text === undefined || text.trim() === before(line) ? [] : [{ line, read: readTarget(line, text, language) }];
  });
  const takesAway = changed.some(({ read }) => read.kind === 'none');
  const lacksReason = takesAway && reason.trim() === '';
  const send = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (lacksReason || changed.some(({ read }) => read.kind === 'fault')) return;
    if (changed.length === 0) {
      onDone();
      return;
    }
    save.mutate({
      targets: changed.map(({ line: { kind, period, revision }, read }) => ({
        ...{ kind, period, revision },
        value: read.kind === 'value' ? read.value : null,
      })),
      reason: reason.trim() === '' ? null : reason.trim(),
    });
  };
  const faultOf = (line: Line, text: string): string | undefined =>
    line.kind === 'target-grade' ? undefined : numberFault(text);
  return (
    <form onSubmit={send} noValidate className={classes.form}>
      {lines.map((line, i) => {
        const text = typed.get(i) ?? before(line);
        return (
          <TextInput
            key={`${line.kind} ${line.period ?? ''}`}
            label={<TargetName target={line} />}
            value={text}
            inputMode={line.kind === 'target-grade' ? 'text' : 'decimal'}
            error={typed.has(i) ? faultOf(line, text) : undefined}
            onChange={(event) => setTyped(new Map(typed).set(i, event.currentTarget.value))}
          />
        );
      })}
      <Textarea
        label={t`Why they are revised`}
        description={t`It stays in the history. Needed where a target is taken away or its period is locked.`}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={tried && lacksReason ? t`Say why a target is taken away.` : undefined}
        maxLength={1000}
        autosize
        minRows={2}
        className={classes.wideField}
      />
      {save.error !== null && (
        <div className={classes.wideField}>
          <ErrorPanel error={save.error} />
        </div>
      )}
      <Group gap="sm" className={classes.wideField}>
        <Button type="submit" variant="filled" loading={save.isPending}>
          <Trans>Save targets</Trans>
        </Button>
        <Button onClick={onDone}>
          <Trans>Cancel</Trans>
        </Button>
      </Group>
    </form>
  );
}

/** The targets that stand, and a line for each period that has none yet. */
function linesOf(targets: readonly Target[], view: IndicatorView): readonly Line[] {
  if (targets.some(({ period, value }) => period === null && value !== null))
    return targets.filter(({ period }) => period === null);
  const kind = targets[0]?.kind ?? 'target';
  const periods = view.courses[0]?.periods.map(({ period }) => period) ?? [];
  const lacking = periods.filter((period) => !targets.some((own) => own.period === period));
  const empty = lacking.map((period): Line => ({ kind, period, value: null, revision: 0 }));
  const all: readonly Line[] = [...targets.filter(({ period }) => period !== null), ...empty];
  if (all.length === 0) return [{ kind: 'target', period: null, value: null, revision: 0 }];
  return [...all].sort((a, b) => (a.period ?? '').localeCompare(b.period ?? ''));
}

type Read = { readonly kind: 'value'; readonly value: string } | { readonly kind: 'none' | 'fault' };

function readTarget({ kind }: Line, text: string, language: 'id' | 'en'): Read {
  if (text.trim() === '') return { kind: 'none' };
  if (kind === 'target-grade') return { kind: 'value', value: text.trim() };
  const read = readTypedNumber(text, null, language);
  return read.kind === 'number' ? { kind: 'value', value: read.value } : { kind: 'fault' };
}
