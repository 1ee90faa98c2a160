import type { Dimension } from '../dimension/dimension.js';
import type { NodeDefinition } from '../graph/nodes.js';
import type { Model } from './model.js';

/**
 * The same scorecard for many organisations at once: every input has one further dimension, the organisations, behind its
 * own, and so has all that is made from it. `parents` are dimensions that organisations belong to, for nodes that
 * reduce to them. The model's own facts, printed figures and roll-ups are of one organisation and are left out.
 */
export function overOrganisations(
  model: Model,
  organisations: Dimension,
  parents: readonly Dimension[] = [],
  nodes: readonly NodeDefinition[] = [],
): Model {
  const wide = model.nodes.map((node): NodeDefinition => {
    if (node.kind !== 'input' && node.kind !== 'unknown') return node;
    return { ...node, dims: [...node.dims, organisations.name] };
  });
  return {
    ...model,
    dimensions: [...model.dimensions, organisations, ...parents],
    nodes: [...wide, ...nodes],
    facts: [],
    printed: [],
    readings: [],
    rollUps: [],
  };
}
