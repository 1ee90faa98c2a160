import { addressText, placeOf } from '../../dimension/dimension.js';
import { FEW_RESPONDENTS } from '../../survey/statistics/index-error.js';
import { add, compare, ONE, rational } from '../../value/rational.js';
import type { CheckFinding } from '../finding.js';
import type { Check } from './check.js';
import * as say from './sentences.js';

/** Intervals of survey indices that rest on few respondents: one finding a sample. */
export const fewRespondents: Check = (evaluation) =>
  evaluation.graph.nodes.flatMap(({ definition }): readonly CheckFinding[] => {
    if (definition.kind !== 'standard-error' || definition.from === 'parts') return [];
    const column = evaluation.columns.get(`${definition.id}.df`);
    return (column?.cells ?? []).flatMap((cell, index): readonly CheckFinding[] => {
      if (cell?.kind !== 'number') return [];
      const n = add(cell.value, ONE);
      if (compare(n, rational(FEW_RESPONDENTS)) >= 0) return [];
      const where = addressText(definition.id, placeOf(column?.dimensions ?? [], index));
      return [{ kind: 'few-respondents', severity: 'info', where, message: say.fewRespondents(where, n) }];
    });
  });
