import type { ScorecardFile } from '@berimbang/contract';
import { type Blocks, rational } from '@berimbang/engine';
import type { Faults } from './file-fault.js';
import { readHierarchy } from './hierarchies.js';
import { readLevels } from './levels.js';
import { readMethod } from './method.js';
import { compact } from './nodes.js';
import { againstOf, pairwiseRule, readExperts, readPairs } from './pairwise.js';
import { readPeriods } from './periods.js';
import { labelOf, type Texts } from './quantities.js';

const entries = <T>(section: Readonly<Record<string, T>> | undefined): readonly (readonly [string, T])[] =>
  Object.entries(section ?? {});

/** Reads the sections that people write as blocks. */
export function readBlocks(file: ScorecardFile, texts: Texts, faults: Faults): Blocks {
  const source = file.scorecard.source ?? '';
  return {
    method: readMethod(file.method, texts),
    periods: readPeriods(file, faults),
    ...readLevels(file, texts, faults),
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
    matrices: faults.inOrder(['matrices'], file.matrices).map(([code, entry]) => {
      const path = ['matrices', code];
      return compact({
        code,
        label: labelOf(entry.label),
        criteria: entry.criteria,
        against: entry.against ?? againstOf(entry.criteria),
        ...pairwiseRule(entry, entry.triangle, path, texts),
        experts: readExperts(entry.experts, [...path, 'experts'], texts, faults),
        judgements: readPairs(entry.pairs, entry.experts !== undefined, [...path, 'pairs'], texts, faults),
        source: entry.source ?? source,
      });
    }),
    hierarchies: faults
      .inOrder(['hierarchies'], file.hierarchies)
      .map(([code, entry]) => readHierarchy(code, entry, source, texts, faults)),
    ratios: entries(file.ratios).map(([code, entry]) =>
      compact({ code, label: labelOf(entry.label), of: entry.of, to: entry.to, perspective: entry.perspective }),
    ),
  };
}
