import type { IndicatorFile, ScorecardFile } from '@berimbang/contract';
import {
  type Blocks,
  type IndicatorBlock,
  type IndicatorPeriods,
  nearestName,
  type Quantity,
  type ScorecardPeriods,
} from '@berimbang/engine';
import type { Faults } from './file-fault.js';
import { checkFrequency, checkKind, checkOwnPeriods, checkRange, variantOf } from './indicator-checks.js';
import { compact, numberOrRule, readReach } from './nodes.js';
import { labelOf, type Texts } from './quantities.js';
import * as say from './sentences.js';
import { warnOfUnread } from './unread-keys.js';

type Levels = Pick<Blocks, 'perspectives' | 'objectives' | 'indicators'>;

const entries = <T>(section: Readonly<Record<string, T>> | undefined): readonly (readonly [string, T])[] =>
  Object.entries(section ?? {});

/** Reads perspectives, objectives and indicators, and what they say of each other. */
export function readLevels(file: ScorecardFile, periods: ScorecardPeriods, texts: Texts, faults: Faults): Levels {
  checkParents(file, faults);
  checkWeights(file, faults);
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
        score: entry.score ?? score,
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
    source: entry.source ?? file.scorecard.source ?? '',
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

/** What the keys of one indicator say of each other. */
function checkIndicator(code: string, entry: IndicatorFile, file: ScorecardFile, faults: Faults): void {
  const path = ['indicators', code];
  const refuse = (key: string, message: ReturnType<typeof say.needsFrequency>): void =>
    faults.add('invalid-value', [...path, key], message);
  const byPeriod = typeof entry.target === 'object' || typeof entry['target-high'] === 'object';
  if (entry.frequency === undefined) {
    for (const key of ['consolidation', 'reach', 'missing'] as const)
      if (entry[key] !== undefined) refuse(key, say.needsFrequency(key));
    if (byPeriod) refuse(typeof entry.target === 'object' ? 'target' : 'target-high', say.needsFrequency('target'));
  } else {
    const operation = entry.consolidation ?? file.method.consolidation?.operation ?? 'average';
    if (entry.grades !== undefined) refuse('frequency', say.gradesHaveNoPeriods());
    if (operation === 'sum' && typeof entry.target === 'string') refuse('target', say.sumNeedsTargets());
    if (operation === 'sum' && entry.components !== undefined) refuse('consolidation', say.componentsAreNotSummed());
    if (operation === 'index-mean' && entry.deduction === 'true') refuse('consolidation', say.deductionHasNoIndex());
  }
  const variant = variantOf(entry, file);
  if ((variant === 'range') !== (entry['target-high'] !== undefined) && !hasFacts(file, code, 'target-high'))
    refuse(entry['target-high'] === undefined ? 'variant' : 'target-high', say.rangeAndUpperTarget());
  if (variant === 'minimise-worst' && entry.worst === undefined) refuse('variant', say.variantNeeds('worst'));
  if (variant === 'graded' && entry.grades === undefined) refuse('variant', say.variantNeeds('grades'));
  if (entry.components !== undefined && entry.realised !== undefined) refuse('components', say.componentsOrRealised());
  const level = entry.objective === undefined ? file.method.perspective : file.method.objective;
  if (level?.weights === 'validity-control' && entry.deduction !== 'true') {
    for (const key of ['validity', 'control'] as const) {
      if (entry[key] === undefined) faults.add('missing-key', [...path, key], say.missingKey(key));
    }
  }
}

function hasFacts(file: ScorecardFile, code: string, part: string): boolean {
  return file.facts?.[`indicator.${code}.${part}`] !== undefined || file['facts-from'] !== undefined;
}

/** Objectives belong to perspectives, indicators to objectives or perspectives, and links join objectives. */
function checkParents(file: ScorecardFile, faults: Faults): void {
  const perspectives = Object.keys(file.perspectives ?? {});
  const objectives = Object.keys(file.objectives ?? {});
  const belongs = (
    code: string,
    parent: string | undefined,
    known: readonly string[],
    level: string,
    path: readonly string[],
  ): void => {
    if (parent === undefined || known.includes(parent)) return;
    faults.add('unknown-name', path, say.noUnknownParent(code, parent, level), {
      suggestion: nearestName(parent, known),
    });
  };
  for (const [code, entry] of entries(file.objectives))
    belongs(code, entry.perspective, perspectives, 'perspectives', ['objectives', code, 'perspective']);
  for (const [code, entry] of entries(file.indicators)) {
    belongs(code, entry.objective, objectives, 'objectives', ['indicators', code, 'objective']);
    belongs(code, entry.perspective, perspectives, 'perspectives', ['indicators', code, 'perspective']);
  }
  (file.links ?? []).forEach((link, i) => {
    for (const end of ['from', 'to'] as const)
      belongs(`links[${i}]`, link[end], objectives, 'objectives', ['links', String(i), end]);
  });
}

/** Weights are given to all parts of a level or to none: half a set would be read as something nobody wrote. */
function checkWeights(file: ScorecardFile, faults: Faults): void {
  const check = (
    section: string,
    list: readonly (readonly [string, { weight?: string | undefined }])[],
    key: (code: string) => string,
  ): void => {
    const groups = new Map<string, { given: number; all: number }>();
    for (const [code, entry] of list) {
      const group = groups.get(key(code)) ?? { given: 0, all: 0 };
      groups.set(key(code), { given: group.given + (entry.weight === undefined ? 0 : 1), all: group.all + 1 });
    }
    for (const [group, { given, all }] of groups) {
      if (given > 0 && given < all)
        faults.add('invalid-value', [section], say.weightMissing(group === '' ? section : `${section} (${group})`));
    }
  };
  const scored = entries(file.perspectives).filter(([, entry]) => entry.score !== 'none');
  for (const section of ['perspectives', 'objectives', 'indicators'] as const) {
    for (const [code, entry] of entries<{ weight?: string | undefined }>(file[section])) {
      if (entry.weight?.trim().startsWith('-'))
        faults.add('invalid-value', [section, code, 'weight'], say.negativeWeight(entry.weight));
    }
  }
  if (file.method.overall?.['weights-from'] !== undefined && scored.some(([, entry]) => entry.weight !== undefined)) {
    faults.add('invalid-value', ['method', 'overall', 'weights-from'], say.twoWeights());
  }
  check('perspectives', scored, () => '');
  check('objectives', entries(file.objectives), (code) => file.objectives?.[code]?.perspective ?? '');
  check(
    'indicators',
    entries(file.indicators).filter(([, entry]) => entry.deduction !== 'true'),
    (code) => file.indicators?.[code]?.objective ?? file.indicators?.[code]?.perspective ?? '',
  );
}
