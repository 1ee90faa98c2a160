import type { CompiledNode } from '../../graph/compile.js';
import { equal, type Rational, sum } from '../../value/rational.js';
import { requiredSum } from '../../weighting/combine.js';

/** Nodes whose result is a mean: it lies between the smallest and the largest operand. */
export function isMean(node: CompiledNode): boolean {
  const { definition } = node;
  if (definition.kind === 'reduce')
    return ['mean', 'weighted-mean', 'geometric-mean', 'median'].includes(definition.operation);
  if (definition.kind === 'formula' && node.formula?.kind === 'over') {
    return ['mean', 'weighted_mean', 'geometric_mean', 'median'].includes(node.formula.name);
  }
  if (definition.kind !== 'combine') return false;
  if (definition.scheme !== 'as-given' && definition.scheme !== 'as-given-percent') return true;
  const weights = (definition.parts ?? []).map((part) => part.weight);
  const required = requiredSum(definition.scheme);
  return (
    weights.length > 0 &&
    required !== null &&
    weights.every((weight) => weight !== undefined) &&
    equal(sum(weights as Rational[]), required)
  );
}
