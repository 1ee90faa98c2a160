import type { ScorecardFile } from '@berimbang/contract';
import { type Blocks, rational } from '@berimbang/engine';
import type { Faults } from './file-fault.js';
import { readLevels } from './levels.js';
import { readMethod } from './method.js';
import { compact } from './nodes.js';
import { readPeriods } from './periods.js';
import { labelOf, type Texts } from './quantities.js';
import { readRatio } from './ratios.js';
import { readSample } from './samples.js';

const entries = <T>(section: Readonly<Record<string, T>> | undefined): readonly (readonly [string, T])[] =>
  Object.entries(section ?? {});

/** Reads the sections that people write as blocks. */
export function readBlocks(file: ScorecardFile, texts: Texts, faults: Faults): Blocks {
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
    ratios: entries(file.ratios).map(([code, entry]) => readRatio(code, entry, texts, faults)),
    samples: entries(file.samples).map(([code, entry]) => readSample(code, entry, texts, faults)),
  };
}
