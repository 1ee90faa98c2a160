import {
  type CombinePart,
  divide,
  type Label,
  multiply,
  type NodeDefinition,
  type Rational,
  rational,
  typesetNumber,
} from '@berimbang/engine';
import type { Results } from '@berimbang/pictures';

const HUNDRED = rational(100);

/** The weight of every part of a weighted sum in its whole, by the name of the part: `25 %`, or `1/3` where all weigh the same. */
export function weightsIn(results: Results): ReadonlyMap<string, Label> {
  const found = new Map<string, Label>();
  for (const { definition } of results.evaluation.graph.nodes) {
    if (definition.kind !== 'combine') continue;
    const parts = (definition.parts ?? []).filter(({ deduct }) => deduct !== true);
    if (parts.every(({ weight, weightFrom }) => weight === undefined && weightFrom === undefined)) {
      const share = parts.length === 1 ? '1' : `1/${parts.length}`;
      for (const { node } of parts) if (!found.has(node)) found.set(node, { id: share, en: share });
      continue;
    }
    const weights = parts.map((part) => weightOf(results, part));
    const divisor = divisorOf(definition.scheme, weights);
    if (divisor === null) continue;
    for (const [i, { node }] of parts.entries()) {
      const weight = weights[i];
      if (weight !== null && weight !== undefined && !found.has(node))
        found.set(node, percent(divide(weight, divisor)));
    }
  }
  return found;
}

function weightOf(results: Results, { weight, weightFrom }: CombinePart): Rational | null {
  if (weightFrom === undefined) return weight ?? rational(1);
  const cell = results.find(weightFrom)?.cell;
  return cell?.kind === 'number' ? cell.value : null;
}

type Scheme = Extract<NodeDefinition, { kind: 'combine' }>['scheme'];

function divisorOf(scheme: Scheme, weights: readonly (Rational | null)[]): Rational | null {
  if (scheme === 'sum-100' || scheme === 'as-given-percent') return HUNDRED;
  if (scheme !== 'normalise') return rational(1);
  let sum = rational(0);
  for (const weight of weights) {
    if (weight === null) return null;
    sum = rational(sum.n * weight.d + weight.n * sum.d, sum.d * weight.d);
  }
  return sum.n === 0n ? null : sum;
}

function percent(share: Rational): Label {
  const value = multiply(share, HUNDRED);
  const decimals = [0, 1].find((own) => (value.n * 10n ** BigInt(own)) % value.d === 0n) ?? 2;
  return { id: `${typesetNumber(value, 'id', decimals)} %`, en: `${typesetNumber(value, 'en', decimals)}%` };
}
