import type { StrategyMap } from '@berimbang/contract';
import { measuresIn } from '../scorecard-table/rows.js';
import type { Scores } from './scores.js';

/** What measures the perspectives of a scorecard that has no objectives: each result of a perspective, its latest value. */
export function measuresOf(scores: Scores): StrategyMap['measures'] {
  return measuresIn(scores.results).map(({ id, perspective, place, found, index }) => ({
    code: id,
    label: scores.results.label(id),
    figure: scores.figure(found, index),
    status: scores.ownClass(id, place),
    perspective,
    end: null,
  }));
}
