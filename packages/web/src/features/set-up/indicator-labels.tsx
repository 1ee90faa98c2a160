import { useLingui } from '@lingui/react/macro';

/** Words of the columns of a table of indicators. */
export function useIndicatorLabels(): (key: string) => string {
  const { t } = useLingui();
  const words: Readonly<Record<string, string>> = {
    code: t`Code`,
    label: t`Indicator`,
    unit: t`Unit of measure`,
    target: t`Target`,
    objective: t`Objective`,
    perspective: t`Perspective`,
    weight: t`Weight`,
    polarity: t`Polarity`,
    consolidation: t`How periods combine`,
    validity: t`Validity`,
    control: t`Control`,
    owner: t`Data owner`,
  };
  return (key) => {
    const period = /^target-(\d+)$/.exec(key)?.[1];
    return period === undefined ? (words[key] ?? key) : t`Target, period ${period}`;
  };
}
