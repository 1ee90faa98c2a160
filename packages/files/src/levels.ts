import type { IndicatorFile, ScorecardFile } from '@berimbang/contract';
import type { Blocks, IndicatorBlock, IndicatorPeriods, Quantity, ScorecardPeriods } from '@berimbang/engine';
import type { Faults } from './file-fault.js';
import { checkFrequency, checkKind, checkOwnPeriods, checkRange } from './indicator-checks.js';
import { checkIndicator, checkParents, checkTables } from './level-checks.js';
import { checkWeights } from './level-weights.js';
import { compact, numberOrRule, readReach } from './nodes.js';
import { labelOf, type Texts } from './quantities.js';
import { warnOfUnread } from './unread-keys.js';

type Levels = Pick<Blocks, 'perspectives' | 'objectives' | 'indicators'>;

const entries = <T>(section: Readonly<Record<string, T>> | undefined): readonly (readonly [string, T])[] =>
  Object.entries(section ?? {});

/** Reads perspectives, objectives and indicators, and what they say of each other. */
export function readLevels(file: ScorecardFile, periods: ScorecardPeriods, texts: Texts, faults: Faults): Levels {
  checkParents(file, faults);
  checkWeights(file, faults);
  checkTables(file, faults);
  checkOwnPeriods({ file, periods, faults });
  warnOfUnread(file, faults);
  const weight = (text: string | undefined, ...path: readonly string[]): ReturnType<Texts['value']> | undefined =>
    text === undefined ? undefined : texts.value(text, [...path, 'weight']);
  const score = file.method.perspective?.score ?? 'objectives';
  return {
    perspectives: faults.inOrder(['perspectives'], file.perspectives).map(([code, entry]) =>
      compact({
        code,
        label: labelOf(entry.label),
        weight: weight(entry.weight, 'perspectives', code),
        score: entry.from === undefined ? (entry.score ?? score) : { node: entry.from },
        category: entry.category,
      }),
    ),
    objectives: faults.inOrder(['objectives'], file.objectives).map(([code, entry]) =>
      compact({
        code,
        label: labelOf(entry.label),
        perspective: entry.perspective,
        weight: weight(entry.weight, 'objectives', code),
      }),
    ),
    indicators: faults.inOrder(['indicators'], file.indicators).map(([code, entry]) => {
      checkKind(code, entry, { file, periods, faults });
      checkFrequency(code, entry, { file, periods, faults });
      const read = readIndicator(code, entry, file, texts, faults);
      checkRange(code, read, entry, faults);
      for (const [year, text] of entries(entry.manual?.baseline))
        texts.quantity(text, ['indicators', code, 'manual', 'baseline', year]);
      return read;
    }),
  };
}

function readIndicator(
  code: string,
  entry: IndicatorFile,
  file: ScorecardFile,
  texts: Texts,
  faults: Faults,
): IndicatorBlock {
  const path = ['indicators', code];
  const number = (key: 'weight' | 'worst' | 'best'): ReturnType<Texts['value']> | undefined => {
    const text = entry[key];
    return text === undefined ? undefined : texts.value(text, [...path, key]);
  };
  checkIndicator(code, entry, file, faults);
  const target = readTarget(entry.target, [...path, 'target'], texts);
  const high = readTarget(entry['target-high'], [...path, 'target-high'], texts);
  return compact({
    code,
    label: labelOf(entry.label),
    objective: entry.objective,
    perspective: entry.perspective,
    unit: entry.unit,
    polarity: entry.polarity ?? 'maximise',
    variant: entry.variant,
    weight: number('weight'),
    validity: entry.validity,
    control: entry.control,
    deduction: entry.deduction === 'true',
    judged: entry.judged === 'true',
    target: target.one,
    targets: target.each,
    targetHigh: high.one,
    targetsHigh: high.each,
    worst: number('worst'),
    best: number('best'),
    cap: entry.cap === 'none' ? 'none' : numberOrRule(entry.cap, [...path, 'cap'], texts),
    grades: entry.grades,
    targetGrade: entry['target-grade'],
    realised: entry.realised,
    periods: readIndicatorPeriods(entry, file),
    components:
      entry.components === undefined
        ? undefined
        : compact({
            numerator: entry.components.numerator,
            denominator: entry.components.denominator,
            numeratorUnit: entry.components['numerator-unit'],
            denominatorUnit: entry.components['denominator-unit'],
          }),
    over: entry.over ?? [],
    source: labelOf(entry.source ?? file.scorecard.source ?? ''),
  });
}

function readTarget(
  written: IndicatorFile['target'],
  path: readonly string[],
  texts: Texts,
): { readonly one?: Quantity; readonly each?: ReadonlyMap<string, Quantity> } {
  if (written === undefined) return {};
  if (typeof written === 'string') return { one: texts.quantity(written, path) };
  return {
    each: new Map(entries(written).map(([period, text]) => [period, texts.quantity(text, [...path, period])])),
  };
}

/** How the periods of an indicator are consolidated: as it says, else as the method does, else the average of the year to date. */
function readIndicatorPeriods(entry: IndicatorFile, file: ScorecardFile): IndicatorPeriods | undefined {
  if (entry.frequency === undefined) return undefined;
  const { consolidation } = file.method;
  return {
    frequency: entry.frequency,
    operation: entry.consolidation ?? consolidation?.operation ?? 'average',
    reach: readReach(entry.reach ?? consolidation?.reach),
    missing: entry.missing ?? consolidation?.missing ?? 'withhold',
  };
}
