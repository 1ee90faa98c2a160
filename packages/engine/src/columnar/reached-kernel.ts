import type { Dimension } from '../dimension/dimension.js';
import { achievementCell, achievementOperands, achievementRules } from '../graph/achievement-columns.js';
import type { AchievementNode } from '../graph/nodes.js';
import type { NodeScope } from '../graph/scope.js';
import { rational } from '../value/rational.js';
import { readsRules } from './achievement-kernel.js';
import { byDate } from './by-date.js';
import { bound, type ErrorBound, ROUND_OFF } from './error.js';
import { commonStep, countOf, MOST_COUNT, toDouble } from './grid.js';
import { cellByCell, type Finish, type Kernel } from './kernel.js';
import { THERE } from './states.js';
import type { Vector } from './vector.js';

/** Whether the target is met, of the variants that compare realisation and target of operands on one grid or in doubles. */
export function reachedKernel(
  definition: AchievementNode,
  dimensions: readonly Dimension[],
  operand: (name: string) => Vector,
  scope: NodeScope,
  finish: Finish,
): Kernel | null {
  const { variant } = definition;
  const names = achievementOperands(definition);
  const [realised, target] = names.map(operand);
  if (names.length !== 2 || realised === undefined || target === undefined || !COMPARED.has(variant)) return null;
  const [perR, perT, error] = scaleOf(realised, target);
  const ruleAt = achievementRules(definition, scope, dimensions);
  const less = variant.startsWith('minimise');
  const inverse = variant === 'minimise-inverse-ratio';
  // A rule that cannot be read makes every cell a problem: that is told cell by cell.
  const readable = byDate(readsRules(definition) ? dimensions : [], (index) => !('kind' in ruleAt(index)), Object.is);
  if (readable?.values.every((own) => own) !== true) return null;
  return cellByCell(
    { type: 'truth', dimensions },
    [realised, target],
    (cells, index) => finish(achievementCell(definition, 'reached', ruleAt(index), cells)),
    (vector, [mr = null, mt = null]) =>
      (from, to, states, slow) => {
        for (let i = from; i < to; i += 1) {
          if (states !== null && states[i] !== THERE) continue;
          const r = (realised.values[mr === null ? i : (mr[i] ?? 0)] ?? 0) * perR;
          const t = (target.values[mt === null ? i : (mt[i] ?? 0)] ?? 0) * perT;
          const near =
            error !== null && !(Math.abs(r - t) > (Math.abs(r) + Math.abs(t)) * error.relative + error.absolute);
          if (!near && t > 0 && (!inverse || r > 0)) vector.values[i] = (less ? r <= t : r >= t) ? 1 : 0;
          else slow(i);
        }
      },
  );
}

/** Factors that bring both operands onto one grid; where there is none, onto doubles, with the error of their difference. */
function scaleOf(realised: Vector, target: Vector): readonly [number, number, ErrorBound | null] {
  const [stepR, stepT] = [realised.numbers.step, target.numbers.step];
  const shared = stepR === null || stepT === null ? null : (commonStep([stepR, stepT]) ?? rational(1));
  if (stepR !== null && stepT !== null && shared !== null) {
    const [perR, perT] = [countOf(stepR, shared), countOf(stepT, shared)];
    const largest = Math.max(realised.numbers.most, target.numbers.most) / toDouble(shared);
    if (perR !== null && perT !== null && largest < MOST_COUNT) return [perR, perT, null];
  }
  const [p, q] = [realised.numbers.error, target.numbers.error];
  const error = bound(Math.max(p.relative, q.relative) + 8 * ROUND_OFF, p.absolute + q.absolute, 0);
  return [stepR === null ? 1 : toDouble(stepR), stepT === null ? 1 : toDouble(stepT), error];
}

const COMPARED = new Set([
  'maximise-ratio',
  'maximise-signed',
  'minimise-two-minus-ratio',
  'minimise-signed',
  'minimise-inverse-ratio',
]);
