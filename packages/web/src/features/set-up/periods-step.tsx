import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Checkbox, Select, TextInput } from '@mantine/core';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { faultAt } from '../../lib/api-fault.js';
import { said, useLanguage } from '../../lib/language.js';
import { periodText } from '../../lib/periods.js';
import { makePeriods, periodsQuery } from './api.js';
import { periodCodes } from './compose-card.js';
import type { Draft, Written } from './draft.js';
import classes from './set-up.module.css';
import { StepFrame } from './step-frame.js';
import type { StepProps } from './step-props.js';

const KINDS: readonly Draft['kind'][] = ['month', 'quarter', 'semester', 'year'];

/** The year, how often values are entered, and until when. */
export function PeriodsStep({ organisation, draft, change, go }: StepProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const queryClient = useQueryClient();
  const { data: there } = useSuspenseQuery(periodsQuery(organisation.code));
  const codes = periodCodes(draft);
  const missing = codes.filter((code) => !there.some((own) => own.code === code));
  const named = (those: readonly string[]): string => those.map((code) => periodText(code, language)).join(', ');
  const write = useMutation({
    mutationFn: () => makePeriods(organisation.code, draft),
    onSettled: () => queryClient.invalidateQueries({ queryKey: [organisation.code, 'periods'] }),
    onSuccess: () => {
      const made = missing.map((what): Written => ({ kind: 'period', what: periodText(what, language) }));
      change((before) => ({ written: [...before.written, ...made] }));
      go('method');
    },
  });
  const words = {
    month: t`every month`,
    quarter: t`every quarter`,
    semester: t`every half-year`,
    year: t`once a year`,
  };
  const due = (part: Partial<Draft['due']>): void => change((before) => ({ due: { ...before.due, ...part } }));
  const dueFields = [
    { key: 'entry', label: t`Deadline for entering values` },
    { key: 'verification', label: t`Deadline for verifying` },
    { key: 'approval', label: t`Deadline for approving` },
  ] as const;
  const isYear = /^(19|20|21)\d{2}$/.test(draft.year);
  const days = Object.values(draft.due).every((text) => /^\d{0,3}$/.test(text.trim()));
  return (
    <StepFrame
      over={said(organisation.name, language)}
      title={<Trans>Which year, and how often are values entered?</Trans>}
      lead={
        <Trans>
          Values can be entered only into periods that are there and open. Deadlines lead to reminders; nothing is
          closed by them.
        </Trans>
      }
      onBack={() => go('units')}
      onNext={() => (missing.length === 0 ? go('method') : write.mutate())}
      next={
        missing.length === 0 ? (
          <Trans>Go on</Trans>
        ) : (
          <Plural value={missing.length} one="Make # period" other="Make # periods" />
        )
      }
      pending={write.isPending}
      disabled={!isYear || !days}
      error={write.error}
    >
      <div className={classes.fields}>
        <TextInput
          label={t`Year`}
          inputMode="numeric"
          value={draft.year}
          onChange={(event) => change({ year: event.currentTarget.value.trim() })}
          error={faultAt(write.error, 'year') ?? (isYear ? undefined : t`A year of four digits.`)}
          maxLength={4}
        />
        <Select
          label={t`How often values are entered`}
          data={KINDS.map((value) => ({ value, label: words[value] }))}
          value={draft.kind}
          onChange={(value) => change({ kind: KINDS.find((own) => own === value) ?? 'quarter' })}
        />
        {dueFields.map(({ key, label }) => (
          <TextInput
            key={key}
            label={label}
            description={t`Days after the end of the period; empty for no deadline.`}
            inputMode="numeric"
            value={draft.due[key]}
            onChange={(event) => due({ [key]: event.currentTarget.value })}
            error={
              faultAt(write.error, `due.${key}`) ??
              (/^\d{0,3}$/.test(draft.due[key].trim()) ? undefined : t`A number of days.`)
            }
            maxLength={3}
          />
        ))}
        <div className={classes.wide}>
          <Checkbox
            label={t`Open the periods that have begun for entry at once`}
            checked={draft.openNow}
            onChange={(event) => change({ openNow: event.currentTarget.checked })}
          />
        </div>
      </div>
      <p className={classes.caption} aria-live="polite">
        {isYear && missing.length > 0 && <Trans>Will be made: {named(missing)}.</Trans>}{' '}
        {isYear && missing.length < codes.length && (
          <Trans>Are there: {named(codes.filter((code) => !missing.includes(code)))}.</Trans>
        )}
      </p>
    </StepFrame>
  );
}
