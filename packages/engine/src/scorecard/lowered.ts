import type { Dimension } from '../dimension/dimension.js';
import type { Fact, NodeDefinition } from '../graph/nodes.js';

/** What blocks become: dimensions, nodes and the facts written inside them. */
export interface Lowered {
  readonly dimensions: readonly Dimension[];
  readonly nodes: readonly NodeDefinition[];
  readonly facts: readonly Fact[];
}
