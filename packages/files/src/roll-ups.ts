import type { ScorecardFile } from '@berimbang/contract';
import { type NodeDefinition, nearestName, type RollUp } from '@berimbang/engine';
import type { Faults } from './file-fault.js';
import * as say from './sentences.js';

/** Reads the section `roll-up`: each node is an input, and the dimension of the units is one of its own. */
export function readRollUps(
  file: ScorecardFile,
  nodes: ReadonlyMap<string, NodeDefinition>,
  faults: Faults,
): readonly RollUp[] {
  return faults.inOrder(['roll-up'], file['roll-up']).map(([id, { from, over }]): RollUp => {
    const path = ['roll-up', id];
    const node = nodes.get(id);
    if (node?.kind !== 'input') {
      const inputs = [...nodes.values()].filter(({ kind }) => kind === 'input').map((own) => own.id);
      faults.add(
        'unknown-name',
        path,
        node === undefined || node.kind === 'unknown' ? say.unknownInput(id) : say.notAnInput(id),
        {
          suggestion: nearestName(id, inputs),
        },
      );
    } else if (!node.dims.includes(over)) {
      faults.add('unknown-name', [...path, 'over'], say.notADimensionOf(id, over, node.dims), {
        suggestion: nearestName(over, node.dims),
      });
    }
    return { node: id, from, over };
  });
}
