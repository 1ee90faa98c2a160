import type { ScorecardFile } from '@berimbang/contract';
import type { Blocks } from '@berimbang/engine';
import type { Faults } from './file-fault.js';
import { readLevels } from './levels.js';
import { readMethod } from './method.js';
import { readPeriods } from './periods.js';
import { labelOf, type Texts } from './quantities.js';
import { readRatio } from './ratios.js';
import { readSample } from './samples.js';
import { readQuestionnaires, readSurveys } from './surveys.js';

const entries = <T>(section: Readonly<Record<string, T>> | undefined): readonly (readonly [string, T])[] =>
  Object.entries(section ?? {});

/** Reads the sections that people write as blocks. */
export function readBlocks(file: ScorecardFile, texts: Texts, faults: Faults): Blocks {
  return {
    method: readMethod(file.method, texts),
    periods: readPeriods(file, faults),
    ...readLevels(file, texts, faults),
    surveys: readSurveys(file.surveys, texts, faults),
    questionnaires: readQuestionnaires(file.questionnaires, texts, faults),
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
