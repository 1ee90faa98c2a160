import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FormDialog } from '../../components/form-dialog.js';
import { Icon } from '../../components/icon.js';
import { ReasonField } from '../../components/reason-field.js';
import { StatusMark } from '../../components/status.js';
import { said, useLanguage } from '../../lib/language.js';
import { numberText } from '../../lib/numbers.js';
import { readTypedNumber } from '../../lib/quantity/typed-number.js';
import { useNumberFault } from '../../lib/quantity/use-number-fault.js';
import { setWeights, type WeightGroup, weightsQuery } from './api.js';
import { keyOf, sumOf } from './weight-sum.js';
import classes from './weights-dialog.module.css';

interface WeightsDialogProps {
  readonly organisation: string;
  readonly scorecard: string;
  readonly onClose: () => void;
}

/** Every weight that people write, by the score that it makes, with what they add to. All that was changed is sent at once. */
export function WeightsDialog({ organisation, scorecard, onClose }: WeightsDialogProps) {
  const language = useLanguage();
  const queryClient = useQueryClient();
  const faultOf = useNumberFault();
  const { data } = useSuspenseQuery(weightsQuery(organisation, scorecard));
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map());
  const [reason, setReason] = useState('');
  const weighed = data.groups.filter(isWeighed);
  // One part alone is the whole, whatever it weighs.
  const alike = data.groups.filter((group) => !isWeighed(group) && group.parts.length > 1);
  const [all, setAll] = useState(weighed.length === 0);
  const changed = data.groups.flatMap(({ section, parts }) =>
    parts.flatMap(({ code, weight }) => {
      const text = typed.get(keyOf(section, code))?.trim();
      if (text === undefined || text === numberText(weight ?? '', language)) return [];
      const read = readTypedNumber(text, null, language);
      return [{ section, code, read }];
    }),
  );
  const save = useMutation({
    mutationFn: () =>
      setWeights(organisation, data, {
        weights: changed.map(({ section, code, read }) => ({
          ...{ section, code },
          weight: read.kind === 'number' ? read.value : null,
        })),
        reason: reason.trim(),
      }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: [organisation, 'card', scorecard] });
      onClose();
    },
    // What another person changed meanwhile stands beside what was typed.
    onError: () => queryClient.invalidateQueries({ queryKey: weightsQuery(organisation, scorecard).queryKey }),
  });
  const send = (): void => {
    if (changed.some(({ read }) => read.kind !== 'number' && read.kind !== 'empty')) return;
    if (changed.length === 0) onClose();
    else save.mutate();
  };
  return (
    <FormDialog
      title={<Trans>Change weights</Trans>}
      lead={
        <Trans>
          Weights of one group are changed together. The scores of all periods of this scorecard are computed anew.
        </Trans>
      }
      submit={<Trans>Save the weights</Trans>}
      size={640}
      pending={save.isPending}
      error={save.error}
      fields={['reason']}
      onClose={onClose}
      onSubmit={send}
    >
      {(all ? [...weighed, ...alike] : weighed).map((group) => (
        <Group
          key={`${group.section} ${group.of?.code ?? ''}`}
          group={group}
          typed={typed}
          faultOf={faultOf}
          onType={(code, text) => setTyped(new Map(typed).set(keyOf(group.section, code), text))}
        />
      ))}
      {alike.length > 0 && !all && (
        <Button onClick={() => setAll(true)} leftSection={<Icon name="chevron-down" />}>
          <Plural
            value={alike.length}
            one="# group whose parts weigh the same"
            other="# groups whose parts weigh the same"
          />
        </Button>
      )}
      <ReasonField value={reason} onChange={setReason} error={save.error} />
    </FormDialog>
  );
}

/** Whether a weight was written. */
function isWeighed({ parts }: WeightGroup): boolean {
  return parts.some(({ weight }) => weight !== null);
}

interface GroupProps {
  readonly group: WeightGroup;
  readonly typed: ReadonlyMap<string, string>;
  readonly faultOf: (text: string) => string | undefined;
  readonly onType: (code: string, text: string) => void;
}

function Group({ group, typed, faultOf, onType }: GroupProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { section, of, parts, required } = group;
  const textOf = (code: string, weight: string | null): string =>
    typed.get(keyOf(section, code)) ?? numberText(weight ?? '', language);
  const now = sumOf(parts.map(({ weight }) => weight ?? '0'));
  const next = sumOf(
    parts.map(({ code, weight }) => {
      const read = readTypedNumber(textOf(code, weight), null, language);
      return read.kind === 'number' ? read.value : read.kind === 'empty' ? '0' : null;
    }),
  );
  const off = next !== null && (required === null ? next !== now : next !== required);
  const shown = next === null ? '' : numberText(next, language);
  const name = of === null ? '' : said(of.label, language);
  return (
    <table className={classes.group}>
      <caption>
        {section === 'perspectives' ? (
          <Trans>Perspectives</Trans>
        ) : section === 'objectives' ? (
          of === null ? (
            <Trans>Objectives</Trans>
          ) : (
            <Trans>Objectives of {name}</Trans>
          )
        ) : of === null ? (
          <Trans>Indicators</Trans>
        ) : (
          <Trans>Indicators of {name}</Trans>
        )}
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">
              <Trans>Name</Trans>
            </span>
          </th>
          <th scope="col" className={classes.number}>
            <Trans>Now</Trans>
          </th>
          <th scope="col" className={classes.field}>
            <Trans>Weight</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ code, label, weight, own }) => {
          const part = said(label, language);
          const text = textOf(code, weight);
          return (
            <tr key={code}>
              <th scope="row">
                {part} {section !== 'perspectives' && <small>{code}</small>}
              </th>
              <td className={classes.number}>{weight === null ? <Trans>none</Trans> : numberText(weight, language)}</td>
              <td className={classes.field}>
                {own ? (
                  <TextInput
                    aria-label={t`Weight of ${part}`}
                    value={text}
                    onChange={(event) => onType(code, event.currentTarget.value)}
                    error={faultOf(text)}
                    inputMode="decimal"
                    maxLength={40}
                  />
                ) : (
                  <small>
                    <Trans>set by the method</Trans>
                  </small>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">
            {off && <StatusMark tone="yellow" />}{' '}
            {!off ? (
              <Trans>Sum</Trans>
            ) : required === null ? (
              <Trans>The sum changes</Trans>
            ) : (
              <Trans>The method asks for the sum {required}</Trans>
            )}
          </th>
          <td className={classes.number}>{now === null ? '' : numberText(now, language)}</td>
          <td className={classes.number} aria-live="polite">
            {shown}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
