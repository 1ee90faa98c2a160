import { type Label, type Language, parsePeriod } from '@berimbang/engine';
import type { Plan, PlannedIndicator, Sample } from './new-plan.js';
import { KEYS, otherLabel, pairsText, SAMPLE_LABELS, UNITS } from './new-words.js';
import { comment, flowMap, labelText, scalar } from './yaml-text.js';

/** A key of an example: as it stands there, or as an alternative that is not read. */
interface Line {
  readonly text: string;
  readonly note?: Label;
  readonly off?: true;
}

const on = (text: string, note?: Label): Line => (note === undefined ? { text } : { text, note });
const off = (text: string, note?: Label): Line => ({ ...on(text, note), off: true });

/** Lines of the example indicators: each shows one kind, with other keys behind a mark. */
export function indicatorLines(plan: Plan, language: Language): readonly string[] {
  const first = plan.indicators[0];
  return plan.indicators.flatMap((indicator) => [
    `  ${scalar(indicator.code)}:`,
    ...linesOf(indicator, plan, language, indicator === first).flatMap((line) => written(line, language)),
  ]);
}

function written({ text, note, off: isOff }: Line, language: Language): readonly string[] {
  const lead = isOff === true ? '    # ' : '    ';
  return [`${lead}${text}${note === undefined ? '' : `  # ${note[language]}`}`];
}

function linesOf(indicator: PlannedIndicator, plan: Plan, language: Language, first: boolean): readonly Line[] {
  const { code, parent, sample, weight } = indicator;
  const [pair] = plan.pairs?.allowed ?? [];
  return [
    ...(parent === null ? [] : [on(`${parent.key}: ${parent.code}`)]),
    on(`label: ${labelText(sample === 'other' || sample === 'measured' ? otherLabel(code) : SAMPLE_LABELS[sample])}`),
    ...(weight === null ? [off('weight: 1', KEYS.weight)] : [on(`weight: ${weight}`, KEYS.weight)]).filter(
      ({ off: isOff }) => isOff !== true || (first && mayWeigh(indicator, plan)),
    ),
    ...(pair === undefined ? [] : pairLines(pair, plan, language, first)),
    ...BODIES[sample](plan, language),
    ...(first ? [off('deduction: true', KEYS.deduction)] : []),
  ];
}

/** Whether a weight would be read: not where all count alike, nor where a table gives it. */
function mayWeigh({ parent }: PlannedIndicator, { file }: Plan): boolean {
  const level = parent?.key === 'objective' ? file.method.objective : file.method.perspective;
  return level?.weights !== undefined && level.weights !== 'equal' && level.weights !== 'validity-control';
}

function pairLines(
  [row, column]: readonly [string, string],
  plan: Plan,
  language: Language,
  first: boolean,
): readonly Line[] {
  const about = first ? comment(pairsText(plan.pairs?.rows ?? [], plan.pairs?.columns ?? [])[language]) : [];
  return [...about.map((text) => on(text)), on(`validity: ${scalar(row)}`), on(`control: ${scalar(column)}`)];
}

const quarters = (plan: Plan, target: string): string => {
  const { year } = parsePeriod(plan.file.scorecard.period) ?? { year: 2000 };
  return flowMap([1, 2, 3, 4].map((n) => [`${year}-Q${n}`, target]));
};

const BODIES: Readonly<Record<Sample, (plan: Plan, language: Language) => readonly Line[]>> = {
  plain: (plan) => [
    on('unit: "%"'),
    on('target: 90'),
    off('polarity: minimise', KEYS.minimise),
    off('variant: maximise-signed', KEYS.signed),
    off('variant: range', KEYS.range),
    off('target-high: 95'),
    off('best: 100', plan.file.method.achievement?.['at-best'] === undefined ? KEYS.best : KEYS.atBest),
    off('cap: none', KEYS.cap),
    off('grades: permenpanrb/88-2021#akip-order', KEYS.graded),
    off('target-grade: BB'),
  ],
  other: () => [on('unit: "%"'), on('target: 90')],
  less: (_, language) => [
    on(`unit: ${UNITS.day[language]}`),
    on('polarity: minimise', KEYS.minimise),
    on('target: 5'),
    off('variant: minimise-inverse-ratio', KEYS.inverse),
    off('variant: minimise-worst', KEYS.worst),
    off('worst: 10'),
  ],
  sum: (plan, language) => [
    on(`unit: ${UNITS.permit[language]}`),
    on('frequency: quarter', KEYS.frequency),
    on('consolidation: sum', KEYS.sum),
    on(`target: ${quarters(plan, '25')}`),
    off('reach: period', KEYS.reach),
    off('missing: skip', KEYS.skip),
  ],
  stable: () => [on('unit: "%"'), on('polarity: stabilise', KEYS.stabilise), on('target: 100')],
  ratio: () => [
    on('unit: "%"'),
    on('frequency: quarter'),
    on('consolidation: average', KEYS.average),
    on('target: 95'),
    on('components: {numerator-unit: Rp, denominator-unit: Rp}', KEYS.components),
  ],
  survey: () => [on('unit: index'), on('target: 85'), on('realised: survey.skm.index', KEYS.realised)],
  measured: ({ unit }, language) => [
    ...(unit === '' ? [] : [on(`unit: ${scalar(unit)}`)]),
    off(
      `components: {numerator-unit: ${UNITS.person[language]}, denominator-unit: ${UNITS.person[language]}}`,
      KEYS.components,
    ),
    off('judged: true', KEYS.judged),
  ],
};
