import type { Label } from '../dimension/dimension.js';
import type { AhpGroupNode, AhpNode, HierarchyNode } from '../graph/nodes.js';
import type { Language } from '../value/format.js';
import {
  consensusMethod,
  consistencyMethod,
  groupMethod,
  hierarchyMethod,
  incompleteMethod,
  ownRandomIndex,
  pairwiseMethod,
} from '../weighting/sentences.js';

/** How an output of an AHP, group or hierarchy node comes about. */
export function ahpText(
  definition: AhpNode | AhpGroupNode | HierarchyNode,
  output: string,
  language: Language,
): string {
  return parts(definition, output)
    .flatMap((part) => part?.[language] ?? [])
    .join('; ');
}

function parts(definition: AhpNode | AhpGroupNode | HierarchyNode, output: string): readonly (Label | undefined)[] {
  if (definition.kind === 'hierarchy') return [hierarchyMethod(output)];
  if (output === 'consensus') return [consensusMethod()];
  const tested = output === 'cr' || output === 'consistent';
  const random = definition.randomIndex;
  const pairwise = [
    consistencyMethod(output),
    pairwiseMethod(definition.prioritisation, definition.lambda),
    definition.missing === 'incomplete' ? incompleteMethod(definition.prioritisation) : undefined,
    tested && typeof random !== 'string' ? ownRandomIndex(random) : undefined,
  ];
  if (definition.kind === 'ahp') return pairwise;
  const group = groupMethod(definition.group, definition.members ?? new Map());
  return definition.group === 'aij' ? [group, ...pairwise] : [group];
}
