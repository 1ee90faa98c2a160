import type { MethodFile, ScorecardFile } from '@berimbang/contract';
import type { Faults } from './file-fault.js';
import * as sayLevel from './level-sentences.js';
import * as say from './sentences.js';

type Section = 'perspectives' | 'objectives' | 'indicators';
type Scheme = NonNullable<MethodFile['objective']>['weights'];

/** Parts that share the weights of one score above them. */
export interface WeightGroup {
  readonly section: Section;
  /** Code of what the score above belongs to; '' for the whole. */
  readonly of: string;
  /** Undefined where no weight of theirs is read as such: nothing is made of them, or a node gives their weights. */
  readonly scheme: Scheme;
  /** Their codes, each with the weight that stands there, in the mark of the scorecard. */
  readonly parts: readonly { readonly code: string; readonly weight: string | null }[];
}

const entries = <T>(section: Readonly<Record<string, T>> | undefined): readonly (readonly [string, T])[] =>
  Object.entries(section ?? {});

/**
 * Weights are given to all parts of a score or to none: half a set would be read as something nobody wrote. Where they must
 * add to 100 there is no score without them.
 */
export function checkWeights(file: ScorecardFile, faults: Faults): void {
  for (const section of ['perspectives', 'objectives', 'indicators'] as const) {
    for (const [code, { weight }] of entries<{ weight?: string | undefined }>(file[section])) {
      if (weight?.trim().startsWith('-'))
        faults.add('invalid-value', [section, code, 'weight'], sayLevel.negativeWeight(weight));
    }
  }
  const overall = file.method.overall;
  if (overall?.['weights-from'] !== undefined) {
    const path = ['method', 'overall', 'weights-from'];
    const weighted = scoredPerspectives(file).some(([, entry]) => entry.weight !== undefined);
    if (weighted) faults.add('invalid-value', path, sayLevel.twoWeights());
    if (overall.score === 'objectives' || overall.score === 'indicators')
      faults.add('invalid-value', path, sayLevel.weightsOfPerspectives());
  }
  for (const { section, of, scheme, parts } of weightGroups(file)) {
    const given = parts.filter(({ weight }) => weight !== null).length;
    const what = of === '' ? section : `${section} (${of})`;
    if (given > 0 && given < parts.length) faults.add('invalid-value', [section], say.weightMissing(what));
    else if (given === 0 && (scheme === 'sum-100' || scheme === 'as-given-percent'))
      faults.add('missing-key', [section], sayLevel.weightsNeeded(what, scheme));
  }
}

function scoredPerspectives(file: ScorecardFile): readonly (readonly [string, { weight?: string | undefined }])[] {
  return entries(file.perspectives).filter(([, entry]) => entry.score !== 'none');
}

/** Every group of parts once. */
export function weightGroups(file: ScorecardFile): readonly WeightGroup[] {
  const all = allGroups(file);
  return all.filter(({ section, of }, i) => all.findIndex((own) => own.section === section && own.of === of) === i);
}

function allGroups(file: ScorecardFile): readonly WeightGroup[] {
  const { overall, perspective, objective } = file.method;
  const counted = entries(file.indicators).filter(([, entry]) => entry.deduction !== 'true');
  const whole = overall?.score ?? 'perspectives';
  const perspectiveScheme = overall?.['weights-from'] === undefined ? overall?.weights : undefined;
  const scoreOf = (code: string): string => {
    const entry = file.perspectives?.[code];
    return entry?.from === undefined ? (entry?.score ?? perspective?.score ?? 'objectives') : 'from';
  };
  return [
    ...grouped(
      'perspectives',
      scoredPerspectives(file),
      () => '',
      whole === 'perspectives' ? perspectiveScheme : undefined,
    ),
    ...(whole === 'objectives' ? grouped('objectives', entries(file.objectives), () => '', overall?.weights) : []),
    ...(whole === 'indicators' ? grouped('indicators', counted, () => '', overall?.weights) : []),
    ...grouped(
      'objectives',
      entries(file.objectives),
      (entry) => entry.perspective ?? '',
      (of) => (scoreOf(of) === 'objectives' ? perspective?.weights : undefined),
    ),
    ...grouped(
      'indicators',
      counted,
      (entry) => entry.objective ?? entry.perspective ?? '',
      (of) => {
        if (file.objectives?.[of] !== undefined) return objective?.weights;
        return scoreOf(of) === 'indicators' ? perspective?.weights : undefined;
      },
    ),
  ];
}

function grouped<T extends { weight?: string | undefined }>(
  section: Section,
  list: readonly (readonly [string, T])[],
  groupOf: (entry: T) => string,
  scheme: Scheme | ((group: string) => Scheme),
): readonly WeightGroup[] {
  const found = new Map<string, WeightGroup['parts'][number][]>();
  for (const [code, entry] of list) {
    const of = groupOf(entry);
    found.set(of, [...(found.get(of) ?? []), { code, weight: entry.weight ?? null }]);
  }
  return [...found].map(([of, parts]) => ({
    section,
    of,
    scheme: typeof scheme === 'function' ? scheme(of) : scheme,
    parts,
  }));
}
