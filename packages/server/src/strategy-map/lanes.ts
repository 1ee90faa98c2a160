import type { StrategyMap } from '@berimbang/contract';
import type { Label } from '@berimbang/engine';
import { scoreName } from '@berimbang/pictures';
import { labelOfRow, type MapRows } from './rows.js';
import type { Scores } from './scores.js';

type Lane = StrategyMap['lanes'][number];

/** The perspectives of a scorecard: those of its method, or its own while it does not compute. */
export function lanesOf(
  rows: MapRows,
  objectives: StrategyMap['objectives'],
  scores: Scores | null,
  weights: ReadonlyMap<string, Label>,
): Lane[] {
  const graph = scores?.results.evaluation.graph ?? null;
  const perspectives =
    graph === null || graph.model.perspectives.length === 0
      ? rows.perspectives.map((row) => ({ code: row.code, label: labelOfRow(row) ?? { id: row.code, en: row.code } }))
      : graph.model.perspectives;
  const whole = graph?.nodes.find(({ definition }) => definition.overall === true)?.definition;
  return perspectives.map(({ code, label }): Lane => {
    const name = scores === null ? null : scoreName(scores.results, code, whole);
    if (scores === null || name === null)
      return { code, label, weight: null, figure: null, status: null, counted: null };
    const own = objectives.filter(({ perspective }) => perspective === code);
    return {
      code,
      label,
      weight: weights.get(name) ?? null,
      figure: scores.figure(scores.results.find(name)),
      status: scores.ownClass(name),
      counted:
        own.length === 0 || !comesFrom(scores, name, own)
          ? null
          : { with: own.filter(({ figure }) => figure?.kind === 'number').length, of: own.length },
    };
  });
}

/** Whether a score is made from those of objectives. */
function comesFrom({ results }: Scores, name: string, objectives: StrategyMap['objectives']): boolean {
  const { byId, names } = results.evaluation.graph;
  const node = byId.get(names.get(name)?.node ?? '');
  return objectives.some(({ code }) => node?.operands.includes(`objective.${code}.score`) === true);
}
