import type { IndicatorFile, ScorecardFile } from '@berimbang/contract';
import {
  compare,
  type IndicatorBlock,
  nearestName,
  parsePeriod,
  periodCode,
  periodsBetween,
  type ScorecardPeriods,
} from '@berimbang/engine';
import type { Faults } from './file-fault.js';
import * as sayLevel from './level-sentences.js';
import * as say from './sentences.js';

/** What the checks of one indicator look at besides its own entry. */
export interface IndicatorScope {
  readonly file: ScorecardFile;
  readonly periods: ScorecardPeriods;
  readonly faults: Faults;
}

type Refuse = (key: string, message: ReturnType<typeof sayLevel.needsFrequency>) => void;

/** Keys that speak of a target and its index. */
const OF_TARGETS = [
  'target',
  'target-high',
  'target-grade',
  'grades',
  'variant',
  'polarity',
  'worst',
  'best',
  'cap',
] as const;
/** Keys that speak of a realisation. */
const OF_REALISATION = ['realised', 'components', 'frequency'] as const;

/** What kinds of indicators exclude: a deduction has neither target nor weight, a judged one neither target nor realisation. */
export function checkKind(code: string, entry: IndicatorFile, { file, faults }: IndicatorScope): void {
  const path = ['indicators', code];
  const only = (kind: 'deduction' | 'judged', keys: readonly (keyof IndicatorFile)[]): void => {
    for (const key of keys)
      if (entry[key] !== undefined) faults.add('invalid-value', [...path, key], sayLevel.notOfThisKind(kind, key));
  };
  if (entry.deduction === 'true') only('deduction', [...OF_TARGETS, 'weight', 'validity', 'control', 'judged']);
  else if (entry.judged === 'true') {
    only('judged', [...OF_TARGETS, ...OF_REALISATION]);
    if (file.method['indicator-score'] === undefined)
      faults.add('invalid-value', [...path, 'judged'], sayLevel.judgedNeedsScores());
  }
}

/** The variant that counts for an indicator: of its letters, its own, or the method's for its polarity. */
export function variantOf(entry: IndicatorFile, file: ScorecardFile): IndicatorFile['variant'] {
  if (entry.grades !== undefined) return 'graded';
  return entry.variant ?? file.method.achievement?.[entry.polarity ?? 'maximise'];
}

/** A range has both ends in the same periods, the upper one not below the lower one. */
export function checkRange(code: string, read: IndicatorBlock, entry: IndicatorFile, faults: Faults): void {
  const path = ['indicators', code, 'target-high'];
  const high = entry['target-high'];
  if (high === undefined) return;
  const byPeriod = entry.frequency !== undefined && typeof entry.target !== 'string';
  if (entry.target === undefined ? byPeriod !== (typeof high === 'object') : typeof entry.target !== typeof high) {
    faults.add('invalid-value', path, sayLevel.endsOfRangeDiffer());
    return;
  }
  const reversed = (low: IndicatorBlock['target'], own: IndicatorBlock['target'], at: readonly string[]): void => {
    if (low !== undefined && own !== undefined && compare(own.value, low.value) < 0)
      faults.add('invalid-value', at, sayLevel.rangeReversed(low.text, own.text));
  };
  reversed(read.target, read.targetHigh, path);
  if (read.targets === undefined || read.targetsHigh === undefined) return;
  for (const [period, low] of read.targets) {
    if (read.targetsHigh.has(period)) reversed(low, read.targetsHigh.get(period), [...path, period]);
    else faults.add('missing-key', path, sayLevel.rangeWithoutEnd('target-high', period));
  }
  for (const period of read.targetsHigh.keys())
    if (!read.targets.has(period))
      faults.add('missing-key', ['indicators', code, 'target'], sayLevel.rangeWithoutEnd('target', period));
}

/** The periods of an indicator: there are such, and its targets are of them. */
export function checkFrequency(code: string, entry: IndicatorFile, scope: IndicatorScope): void {
  const { frequency } = entry;
  if (frequency === undefined) return;
  const { file, periods, faults } = scope;
  const path = ['indicators', code];
  const refuse: Refuse = (key, message) => faults.add('invalid-value', [...path, key], message);
  const operation = entry.consolidation ?? file.method.consolidation?.operation;
  if (operation === 'sum' && typeof entry['target-high'] === 'string')
    refuse('target-high', sayLevel.sumNeedsTargets());
  if (operation === 'index-mean' && file.method['indicator-score']?.of === 'realised')
    refuse('consolidation', sayLevel.indexMeanIsNotScored());
  const codes = ownMembers(file, frequency) ?? periodsBetween(frequency, periods.from, periods.to).map(periodCode);
  if (codes.length === 0) {
    refuse('frequency', sayLevel.noWholePeriod(frequency, periodCode(periods.from), periodCode(periods.to)));
    return;
  }
  for (const key of ['target', 'target-high'] as const) {
    const targets = entry[key];
    if (typeof targets !== 'object') continue;
    for (const period of Object.keys(targets)) {
      if (codes.includes(period)) continue;
      faults.add('unknown-name', [...path, key, period], say.notOneOf(period, codes), {
        suggestion: nearestName(period, codes),
      });
    }
  }
}

/** Members of a dimension that the file writes itself under the name of a frequency; undefined where it does not. */
function ownMembers(file: ScorecardFile, name: string): readonly string[] | undefined {
  const own = file.dimensions?.[name];
  if (own === undefined) return undefined;
  return Array.isArray(own.members) ? own.members : Object.keys(own.members ?? {});
}

/** A dimension that the file writes itself and that an indicator takes as its periods has periods as members. */
export function checkOwnPeriods({ file, faults }: IndicatorScope): void {
  const used = new Set(Object.values(file.indicators ?? {}).flatMap(({ frequency }) => frequency ?? []));
  for (const frequency of used) {
    const wrong = ownMembers(file, frequency)?.find((code) => parsePeriod(code)?.kind !== frequency);
    if (wrong !== undefined)
      faults.add(
        'invalid-value',
        ['dimensions', frequency, 'members'],
        sayLevel.membersAreNotPeriods(frequency, wrong),
      );
  }
}
