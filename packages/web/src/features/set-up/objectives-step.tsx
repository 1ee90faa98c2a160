import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Section } from '../../components/page.js';
import { StatusMark } from '../../components/status.js';
import { said, useLanguage } from '../../lib/language.js';
import { numberText } from '../../lib/numbers.js';
import { readQuantity } from '../../lib/table/quantity.js';
import { startersQuery } from './api.js';
import { composeCard, markOfDraft } from './compose-card.js';
import type { PerspectiveDraft } from './draft.js';
import { OBJECTIVE_FIELDS } from './fields.js';
import { issueText } from './issue-text.js';
import { filled } from './method-step.js';
import { PasteGrid } from './paste-grid.js';
import { PerspectiveTable } from './perspective-table.js';
import classes from './set-up.module.css';
import { StepFrame } from './step-frame.js';
import type { StepProps } from './step-props.js';

/** Perspectives with their weights, and the strategic objectives. */
export function ObjectivesStep({ organisation, draft, change, go }: StepProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { data: starters } = useSuspenseQuery(startersQuery(organisation.code, draft.year));
  const starter = starters.find(({ name }) => name === draft.starter);
  const mark = markOfDraft(draft, language === 'id' ? 'comma' : 'point');
  if (starter === undefined) return null;
  const { issues } = composeCard(draft, starter, '', mark).objectives;
  const { takes } = starter;
  const labels = { code: t`Code`, label: t`Objective`, perspective: t`Perspective`, weight: t`Weight` } as const;
  const fields = OBJECTIVE_FIELDS.filter(
    ({ key }) =>
      (key !== 'perspective' || draft.perspectives.length > 0) && (key !== 'weight' || takes.objectiveWeights),
  ).map((field) => ({
    ...field,
    label: labels[field.key as keyof typeof labels],
    wide: field.key === 'label',
  }));
  const faults = issues.map((issue) => ({ ...issue, text: t(issueText(issue)) }));
  const set = (perspectives: readonly PerspectiveDraft[]): void => change({ perspectives });
  const example = filled(starter, language);
  const values = draft.perspectives.map(({ weight }) => readQuantity(weight, mark).value);
  // Hundredths as whole numbers: sums of decimals in floating point would show 99.99999.
  const sum = values.reduce((all, value) => all + Math.round(Number(value ?? 0) * 100), 0) / 100;
  const adds = !takes.perspectiveWeights || takes.perspectiveTotal === null || sum === takes.perspectiveTotal;
  const enough = !takes.objectives || draft.objectives.rows.length > 0;
  return (
    <StepFrame
      over={said(organisation.name, language)}
      title={<Trans>What does it want to achieve?</Trans>}
      lead={
        <Trans>
          Strategic objectives (sasaran strategis) stand in a perspective; indicators measure them. A handful is enough
          to begin, and all of it can be changed later.
        </Trans>
      }
      onBack={() => go('method')}
      onNext={() => go('indicators')}
      next={<Trans>Go on</Trans>}
      disabled={!enough || !adds || faults.some(({ severity }) => severity === 'error')}
    >
      {draft.perspectives.length > 0 && (
        <Section
          title={<Trans>Perspectives</Trans>}
          note={takes.perspectiveWeights ? <SumOfWeights sum={sum} total={takes.perspectiveTotal} /> : undefined}
        >
          <PerspectiveTable
            perspectives={draft.perspectives}
            onChange={set}
            own={takes.perspectives}
            weights={takes.perspectiveWeights}
          />
        </Section>
      )}
      {takes.objectives && (
        <Section title={<Trans>Strategic objectives</Trans>}>
          <PasteGrid
            label={t`Strategic objectives`}
            fields={fields}
            table={draft.objectives}
            onChange={(objectives) => change({ objectives })}
            faults={faults}
            example={t`SS1	Kepuasan pengguna layanan yang tinggi	Pengguna layanan`}
          />
          {draft.objectives.rows.length === 0 && example.objectives.rows.length > 0 && (
            <Button
              mt="sm"
              onClick={() =>
                change({ objectives: example.objectives, indicators: example.indicators, mark: example.mark })
              }
            >
              <Trans>Fill in the example of this method</Trans>
            </Button>
          )}
        </Section>
      )}
    </StepFrame>
  );
}

/** What the weights add to, and what they must where the method says so: without it the whole has no score. */
function SumOfWeights({ sum, total }: { readonly sum: number; readonly total: number | null }) {
  const language = useLanguage();
  const [is, must] = [numberText(String(sum), language), total === null ? '' : numberText(String(total), language)];
  if (total === null || sum === total) return <Trans>Weights add to {is}</Trans>;
  return (
    <span className={classes.fault} role="alert">
      <StatusMark tone="red" />
      <Trans>
        Weights add to {is}; they must add to {must}
      </Trans>
    </span>
  );
}
