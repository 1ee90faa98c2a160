import type { AhpGroupNode, AhpNode } from './nodes.js';

/** What an output of an AHP node runs over, besides the further dimensions of its matrix. */
export type AhpShape = 'rows' | 'columns' | 'grid' | 'alone';

const TABLES: readonly (readonly [string, AhpShape])[] = [
  ['colsum', 'columns'],
  ['normalised', 'grid'],
  ['rowsum', 'rows'],
  ['weight', 'rows'],
  ['rank', 'rows'],
  ['product', 'grid'],
  ['prodsum', 'rows'],
  ['lambda', 'rows'],
  ['deviation', 'grid'],
];
const CONSISTENCY: readonly (readonly [string, AhpShape])[] = [
  ['lambdamax', 'alone'],
  ['ci', 'alone'],
  ['cr', 'alone'],
  ['consistent', 'alone'],
];

/** Outputs of an AHP node by name, each with its shape. */
export function ahpOutputs(definition: AhpNode): ReadonlyMap<string, AhpShape> {
  return new Map([
    ...TABLES,
    ...(definition.missing === 'incomplete' ? ([['completed', 'grid']] as const) : []),
    ...CONSISTENCY,
  ]);
}

/** Outputs of a group: a matrix of its own, and with it consistency, exists where judgements are aggregated. */
export function groupOutputs(definition: AhpGroupNode): ReadonlyMap<string, AhpShape> {
  return new Map<string, AhpShape>([
    ...(definition.group === 'aij' ? ([['judgement', 'grid']] as const) : []),
    ['weight', 'rows'],
    ['rank', 'rows'],
    ...(definition.group === 'aij' ? CONSISTENCY : []),
    ['consensus', 'alone'],
  ]);
}
