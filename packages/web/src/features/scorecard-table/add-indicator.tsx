import { unitNamed } from '@berimbang/pictures';
import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { FormDialog } from '../../components/form-dialog.js';
import { NameFields } from '../../components/name-fields.js';
import { faultAt } from '../../lib/api-fault.js';
import { labelOf } from '../../lib/label.js';
import { said, useLanguage } from '../../lib/language.js';
import { valueIn, withValue } from '../../lib/part-body.js';
import { unitText } from '../../lib/unit-text.js';
import { addIndicator, indicatorsQuery, type ScorecardTable } from './api.js';

interface AddIndicatorProps {
  readonly table: ScorecardTable;
  readonly organisation: string;
  readonly onClose: () => void;
}

/**
 * Adds an indicator that is computed like one that is there: what the method asks of an indicator, such as polarity, frequency and
 * weight, comes from that one. Its page opens then, where its targets and its manual are written.
 */
export function AddIndicator({ table, organisation, onClose }: AddIndicatorProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { data: there } = useSuspenseQuery(indicatorsQuery(organisation, table.scorecard));
  // One that is computed elsewhere has nothing that could be entered for another.
  const models = there.filter(({ body }) => valueIn(body, 'realised') === undefined);
  const [typed, setTyped] = useState({ name: '', english: '' });
  const [code, setCode] = useState('');
  const [like, setLike] = useState(models[0]?.code ?? '');
  const model = models.find((own) => own.code === like);
  const parents = valueIn(model?.body, 'objective') === undefined ? table.perspectives : table.objectives;
  const key = parents === table.objectives ? 'objective' : 'perspective';
  const [parent, setParent] = useState<string | null>(null);
  const [unit, setUnit] = useState<string | null>(null);
  const weighs = valueIn(model?.body, 'weight') !== undefined;
  const usualUnit = unitText(String(valueIn(model?.body, 'unit') ?? ''), language);
  const chosen = parents.find((own) => own.code === parent)?.code ?? String(valueIn(model?.body, key) ?? '');
  const add = useMutation({
    mutationFn: () => {
      let body = withValue(model?.body ?? {}, 'label', labelOf(typed));
      body = withValue(body, 'manual', undefined);
      if (unit !== null) body = withValue(body, 'unit', unit.trim() === '' ? undefined : unitNamed(unit));
      // With another weight it would change what all of them add to.
      if (weighs) body = withValue(body, 'weight', '0');
      if (chosen !== '') body = withValue(body, key, chosen);
      // After the others of its objective or perspective.
      const last = there.findLastIndex((other) => valueIn(other.body, key) === chosen);
      const position = last < 0 ? there.length : last + 1;
      return addIndicator(organisation, table.scorecard, { code: code.trim(), body, position });
    },
    onSuccess: async (made) => {
      await queryClient.invalidateQueries({ queryKey: [organisation, 'card', table.scorecard] });
      onClose();
      await navigate({
        to: '/o/$organisation/indicator/$code',
        params: { organisation, code: made.code },
        search: (before) => ({ card: before.card, period: before.period }),
      });
    },
  });
  const names = new Map(table.rows.map((row) => [row.code, said(row.label, language)]));
  return (
    <FormDialog
      title={<Trans>Add an indicator</Trans>}
      lead={
        <>
          <p>
            <Trans>Its targets and its manual are written on its page, which opens next.</Trans>
          </p>
          {weighs && (
            <p>
              <Trans>It weighs 0 until the weights are changed together, from the table.</Trans>
            </p>
          )}
        </>
      }
      submit={<Trans>Add the indicator</Trans>}
      pending={add.isPending}
      error={add.error}
      fields={['code', 'body.label', 'body.unit']}
      onClose={onClose}
      onSubmit={() => add.mutate()}
    >
      <NameFields value={typed} onChange={setTyped} error={add.error} field="body.label" />
      <TextInput
        label={t`Code`}
        description={t`Short and lasting: files and addresses name the indicator by it`}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
        error={faultAt(add.error, 'code')}
        required
        withAsterisk={false}
        maxLength={40}
      />
      <NativeSelect
        label={t`Computed like`}
        description={t`Polarity, frequency and consolidation are taken from it`}
        value={like}
        onChange={(event) => {
          setLike(event.currentTarget.value);
          setUnit(null);
        }}
        data={models.map((own) => ({ value: own.code, label: `${own.code} ${names.get(own.code) ?? ''}` }))}
      />
      {parents.length > 0 && (
        <NativeSelect
          label={key === 'objective' ? t`Strategic objective` : t`Perspective`}
          value={chosen}
          onChange={(event) => setParent(event.currentTarget.value)}
          data={parents.map((own) => ({ value: own.code, label: said(own.label, language) }))}
        />
      )}
      <TextInput
        label={t({ message: 'Unit', context: 'of measure' })}
        value={unit ?? usualUnit}
        onChange={(event) => setUnit(event.currentTarget.value)}
        error={faultAt(add.error, 'body.unit')}
        maxLength={80}
      />
    </FormDialog>
  );
}
