import type { ScorecardFile } from '@berimbang/contract';
import type { Blocks } from '@berimbang/engine';
import type { Faults } from './file-fault.js';
import { readHierarchy } from './hierarchies.js';
import { readLevels } from './levels.js';
import { readMethod } from './method.js';
import { compact } from './nodes.js';
import { againstOf, pairwiseRule, readExperts, readPairs } from './pairwise.js';
import { readPeriods } from './periods.js';
import { labelOf, type Texts } from './quantities.js';
import { readRatio } from './ratios.js';
import { readSample } from './samples.js';
import { readQuestionnaires, readSurveys } from './surveys.js';

const entries = <T>(section: Readonly<Record<string, T>> | undefined): readonly (readonly [string, T])[] =>
  Object.entries(section ?? {});

/** Reads the sections that people write as blocks. */
export function readBlocks(file: ScorecardFile, texts: Texts, faults: Faults): Blocks {
  const source = labelOf(file.scorecard.source ?? '');
  const periods = readPeriods(file, faults);
  return {
    method: readMethod(file.method, texts),
    periods,
    ...readLevels(file, periods, texts, faults),
    surveys: readSurveys(file.surveys, texts, faults),
    questionnaires: readQuestionnaires(file.questionnaires, texts, faults),
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
        source: entry.source === undefined ? source : labelOf(entry.source),
      });
    }),
    hierarchies: faults
      .inOrder(['hierarchies'], file.hierarchies)
      .map(([code, entry]) => readHierarchy(code, entry, source, texts, faults)),
    ratios: entries(file.ratios).map(([code, entry]) => readRatio(code, entry, texts, faults)),
    samples: entries(file.samples).map(([code, entry]) => readSample(code, entry, texts, faults)),
  };
}
