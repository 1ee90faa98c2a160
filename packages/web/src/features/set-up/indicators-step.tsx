import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Select } from '@mantine/core';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Section } from '../../components/page.js';
import { StatusMark } from '../../components/status.js';
import { said, useLanguage } from '../../lib/language.js';
import { scorecardsQuery, unitsQuery } from '../../lib/scope.js';
import { readQuantity } from '../../lib/table/quantity.js';
import { type Imported, importCard, startersQuery } from './api.js';
import { composeCard, markOfDraft } from './compose-card.js';
import type { Written } from './draft.js';
import { indicatorFields } from './fields.js';
import { useIndicatorLabels } from './indicator-labels.js';
import { issueText } from './issue-text.js';
import { type CellFault, PasteGrid } from './paste-grid.js';
import classes from './set-up.module.css';
import { StepFrame } from './step-frame.js';
import type { StepProps } from './step-props.js';

/** The indicators, pasted; checked by the server before anything is written; then the scorecard is made. */
export function IndicatorsStep({ organisation, draft, change, go }: StepProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const queryClient = useQueryClient();
  const { data: starters } = useSuspenseQuery(startersQuery(organisation.code, draft.year));
  const { data: units } = useSuspenseQuery(unitsQuery(organisation.code));
  const starter = starters.find(({ name }) => name === draft.starter);
  const labels = useIndicatorLabels();
  const unit =
    units.find(({ code }) => code === draft.card.unitCode) ?? units.find(({ parentId }) => parentId === null);
  const mark = markOfDraft(draft, language === 'id' ? 'comma' : 'point');
  const composed = starter === undefined || unit === undefined ? null : composeCard(draft, starter, unit.name, mark);
  const send = useMutation({
    mutationFn: async (dryRun: boolean) => {
      if (composed === null || unit === undefined) throw new Error('no method was chosen');
      const { text } = composed;
      return {
        text,
        imported: await importCard(organisation.code, { code: draft.card.code, unitCode: unit.code }, text, dryRun),
      };
    },
    onSuccess: async ({ imported }) => {
      const [made] = imported.scorecards;
      if (!imported.applied || made === undefined || composed === null || starter === undefined) return;
      const parts = (
        kind: Written['kind'],
        rows: readonly { readonly code: string; readonly body: { readonly label?: unknown } }[],
      ) => rows.map(({ code, body }): Written => ({ kind, what: `${code} · ${String(body.label)}` }));
      change((before) => ({
        scorecardId: made.id,
        written: [
          ...before.written.filter(({ kind }) => kind !== 'scorecard' && kind !== 'objective' && kind !== 'indicator'),
          { kind: 'scorecard', what: `${made.code} · ${before.card.title}` },
          ...(starter.takes.objectives ? parts('objective', composed.objectives.rows) : []),
          ...(starter.takes.indicators ? parts('indicator', composed.indicators.rows) : []),
        ],
      }));
      await queryClient.invalidateQueries({ queryKey: scorecardsQuery(organisation.code).queryKey });
      go('people');
    },
  });
  if (starter === undefined || composed === null) return null;
  const { takes } = starter;
  const local = composed.indicators.issues.map((issue): CellFault => ({ ...issue, text: t(issueText(issue)) }));
  const answered = send.data !== undefined && send.data.text === composed.text ? send.data.imported : null;
  const codes = composed.indicators.rows.map(({ code }) => code);
  const remote = answered === null ? [] : cellsOf(answered, codes);
  const elsewhere = answered === null ? [] : answered.faults.filter(({ path }) => rowOf(path, codes) < 0);
  const faults = [...local, ...remote];
  const errors = faults.filter(({ severity }) => severity === 'error');
  const doubts = faults.filter(({ severity }) => severity === 'warning');
  const clean = answered !== null && !answered.applied && answered.faults.every(({ severity }) => severity !== 'error');
  const fields = indicatorFields(draft.kind, takes.weightTable).map((field) => ({
    ...field,
    label: labels(field.key),
    wide: field.key === 'label',
  }));
  const shown = fields.filter(({ key }) => key !== 'objective' || takes.objectives);
  const ready =
    answered?.faults.some(({ severity }) => severity === 'error') !== true &&
    (!takes.indicators || (draft.indicators.rows.length > 0 && local.every(({ severity }) => severity !== 'error')));
  const readAs = (key: string, text: string): string | null => {
    if (!/^(target|weight)/.test(key)) return null;
    const { value } = readQuantity(text, mark);
    const written = language === 'id' ? value?.replace('.', ',') : value;
    return value === null || written === text ? null : (written ?? null);
  };
  return (
    <StepFrame
      over={said(organisation.name, language)}
      title={takes.indicators ? <Trans>By what do you measure it?</Trans> : <Trans>What this scorecard brings</Trans>}
      lead={
        takes.indicators ? (
          <Trans>
            Paste the table of your indicators (IKU) from Excel: names, targets, units of measure, and the objective
            that each belongs to. Nothing is written before you have seen what is wrong with it.
          </Trans>
        ) : (
          <Trans>
            It comes whole, with its measures and its inputs. Nothing has to be pasted here; values are entered
            afterwards.
          </Trans>
        )
      }
      onBack={() => go(takes.objectives || takes.perspectives || takes.perspectiveWeights ? 'objectives' : 'method')}
      onNext={() => send.mutate(false)}
      next={draft.scorecardId === null ? <Trans>Make the scorecard</Trans> : <Trans>Change the scorecard</Trans>}
      pending={send.isPending && send.variables === false}
      disabled={!ready}
      error={send.error}
      onSkip={draft.scorecardId === null ? undefined : () => go('people')}
    >
      {takes.indicators && (
        <>
          <PasteGrid
            label={t`Indicators`}
            fields={shown}
            table={draft.indicators}
            onChange={(indicators) => change({ indicators })}
            faults={faults}
            readAs={readAs}
            example={t`Kode	Indikator	Satuan	Target	Sasaran	Bobot	Polarisasi	Pemilik data`}
          />
          <div className={classes.tools}>
            <Select
              label={t`Decimal mark of the numbers`}
              data={[
                { value: 'comma', label: t`Comma: 83,5` },
                { value: 'point', label: t`Point: 83.5` },
              ]}
              value={mark}
              onChange={(value) => change({ mark: value === 'comma' ? 'comma' : 'point' })}
            />
            <Button
              onClick={() => send.mutate(true)}
              disabled={!ready}
              loading={send.isPending && send.variables === true}
            >
              <Trans>Check without writing</Trans>
            </Button>
          </div>
        </>
      )}
      <div aria-live="polite">
        {clean && (
          <p className={classes.fault} style={{ color: 'var(--green-text)' }}>
            <StatusMark tone="green" />
            <Trans>Checked: nothing is wrong. The scorecard can be made.</Trans>
          </p>
        )}
        {doubts.map(({ row, key, text }) => (
          <p key={`${row} ${key} ${text}`} className={classes.fault} data-tone="yellow" style={{ margin: '0 0 6px' }}>
            <StatusMark tone="yellow" />
            <span>
              <Trans>
                Row {row + 1}, {labels(key)}: {text}
              </Trans>
            </span>
          </p>
        ))}
        {(errors.length > 0 || elsewhere.length > 0) && (
          <Section
            title={
              <Plural
                value={errors.length + elsewhere.filter(({ severity }) => severity === 'error').length}
                one="# thing is wrong"
                other="# things are wrong"
              />
            }
            note={<Trans>Nothing has been written.</Trans>}
          >
            <ul className={classes.problems}>
              {errors.map(({ row, key, text }) => (
                <li key={`${row} ${key} ${text}`} className={classes.fault}>
                  <StatusMark tone="red" />
                  <span>
                    <Trans>
                      Row {row + 1}, {labels(key)}: {text}
                    </Trans>
                  </span>
                </li>
              ))}
              {elsewhere.map(({ path, what, severity, suggestion, line }) => (
                <li
                  key={`${line} ${path.join('.')} ${what}`}
                  className={classes.fault}
                  data-tone={severity === 'error' ? 'red' : 'yellow'}
                >
                  <StatusMark tone={severity === 'error' ? 'red' : 'yellow'} />
                  <span>
                    {path.join(' › ')}
                    {path.length > 0 && ': '}
                    {what} {suggestion !== null && <Trans>Perhaps {suggestion}?</Trans>}
                  </span>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </div>
    </StepFrame>
  );
}

function rowOf(path: readonly string[], codes: readonly string[]): number {
  return path[0] === 'indicators' ? codes.indexOf(path[1] ?? '') : -1;
}

/** What the server found, at the cells that it is about; what is about the whole of an indicator stands at its name. */
function cellsOf({ faults }: Imported, codes: readonly string[]): readonly CellFault[] {
  return faults.flatMap(({ path, severity, what, suggestion }) => {
    const row = rowOf(path, codes);
    const text = suggestion === null ? what : `${what} (${suggestion})`;
    return row < 0 ? [] : [{ row, key: path[2] ?? 'label', severity, text }];
  });
}
