import type { MethodFile, ScorecardFile } from '@berimbang/contract';
import { type Blocks, type LevelRule, nearestName, rational, type ScorecardMethod } from '@berimbang/engine';
import type { Faults } from './file-fault.js';
import { compact } from './nodes.js';
import { labelOf, type Texts } from './quantities.js';
import * as say from './sentences.js';

const EQUAL: LevelRule = { scheme: 'equal', missing: 'withhold' };

function levelRule(
  level: { weights?: LevelRule['scheme'] | undefined; missing?: LevelRule['missing'] | undefined } | undefined,
): LevelRule {
  return { scheme: level?.weights ?? EQUAL.scheme, missing: level?.missing ?? EQUAL.missing };
}

function readMethod(method: MethodFile, texts: Texts): ScorecardMethod {
  const { achievement, overall } = method;
  const number = (text: string | undefined, key: string): ReturnType<Texts['value']> | undefined =>
    text === undefined ? undefined : texts.value(text, ['method', 'achievement', key]);
  return {
    name: method.name,
    title: labelOf(method.title),
    achievement: compact({
      maximise: achievement?.maximise ?? 'maximise-ratio',
      minimise: achievement?.minimise ?? 'minimise-two-minus-ratio',
      cap: number(achievement?.cap, 'cap'),
      floor: number(achievement?.floor, 'floor'),
      status: achievement?.status,
    }),
    objective: levelRule(method.objective),
    perspective: levelRule(method.perspective),
    overall: compact({
      ...levelRule(overall),
      weightsFrom: overall?.['weights-from'],
      source: overall?.source,
      predicate: overall?.predicate,
      decimals: overall?.decimals === undefined ? undefined : Number(overall.decimals),
    }),
  };
}

const entries = <T>(section: Readonly<Record<string, T>> | undefined): readonly (readonly [string, T])[] =>
  Object.entries(section ?? {});

/** Reads the sections that people write as blocks. */
export function readBlocks(file: ScorecardFile, texts: Texts, faults: Faults): Blocks {
  checkParents(file, faults);
  checkWeights(file, faults);
  const weight = (text: string | undefined, ...path: readonly string[]): ReturnType<Texts['value']> | undefined =>
    text === undefined ? undefined : texts.value(text, [...path, 'weight']);
  const source = file.scorecard.source ?? '';
  return {
    method: readMethod(file.method, texts),
    perspectives: faults.inOrder(['perspectives'], file.perspectives).map(([code, entry]) =>
      compact({
        code,
        label: labelOf(entry.label),
        weight: weight(entry.weight, 'perspectives', code),
        score: entry.score ?? 'objectives',
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
    indicators: faults.inOrder(['indicators'], file.indicators).map(([code, entry]) =>
      compact({
        code,
        label: labelOf(entry.label),
        objective: entry.objective,
        perspective: entry.perspective,
        unit: entry.unit,
        polarity: entry.polarity ?? 'maximise',
        variant: entry.variant,
        weight: weight(entry.weight, 'indicators', code),
        target: entry.target === undefined ? undefined : texts.quantity(entry.target, ['indicators', code, 'target']),
        grades: entry.grades,
        targetGrade: entry['target-grade'],
        realised: entry.realised,
        over: entry.over ?? [],
        source: entry.source ?? source,
      }),
    ),
    surveys: entries(file.surveys).map(([code, entry]) => {
      const path = ['surveys', code];
      const scale = entry.scale;
      return compact({
        code,
        label: labelOf(entry.label),
        elements: entry.elements,
        over: entry.over ?? [],
        form: entry.form,
        axis: entry.axis,
        scale:
          scale === undefined
            ? ([rational(1), rational(4)] as const)
            : ([texts.value(scale[0], [...path, 'scale', 0]), texts.value(scale[1], [...path, 'scale', 1])] as const),
        factor:
          entry.factor === undefined || entry.factor === 'exact'
            ? ('exact' as const)
            : texts.value(entry.factor, [...path, 'factor']),
        conversion:
          entry.conversion === undefined ? rational(25) : texts.value(entry.conversion, [...path, 'conversion']),
        missing: entry.missing ?? 'own-n',
        grade: entry.grade,
        source: entry.source,
        unit: entry.unit,
        perspective: entry.perspective,
      });
    }),
    questionnaires: entries(file.questionnaires).map(([code, entry]) => {
      const path = ['questionnaires', code];
      return compact({
        code,
        label: labelOf(entry.label),
        items: entry.items,
        groups: entry.groups,
        scale: [
          texts.value(entry.scale[0], [...path, 'scale', 0]),
          texts.value(entry.scale[1], [...path, 'scale', 1]),
        ] as const,
        overall: entry.overall,
        category: entry.category?.rule,
        conversion:
          entry.category?.conversion === undefined
            ? undefined
            : texts.value(entry.category.conversion, [...path, 'category', 'conversion']),
        assumed: entry.category?.assumed === 'true',
        perspective: entry.perspective,
      });
    }),
    matrices: entries(file.matrices).map(([code, entry]) => ({
      code,
      label: labelOf(entry.label),
      criteria: entry.criteria,
      against: entry.against,
      triangle: entry.triangle ?? 'full',
      prioritisation: entry.prioritisation,
      lambda: entry.lambda ?? 'mean-ratio',
      randomIndex: entry['random-index'],
      threshold: entry.threshold,
    })),
    ratios: entries(file.ratios).map(([code, entry]) =>
      compact({ code, label: labelOf(entry.label), of: entry.of, to: entry.to, perspective: entry.perspective }),
    ),
  };
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
    entries(file.indicators),
    (code) => file.indicators?.[code]?.objective ?? file.indicators?.[code]?.perspective ?? '',
  );
}
