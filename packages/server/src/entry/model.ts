import type { EntryModelOutput } from '@berimbang/contract';
import { ENGINE_VERSION, type Fact, toPortable } from '@berimbang/engine';
import { factsOf, readsOf } from '@berimbang/files';
import { childFacts, childResults, currentFacts } from '../calculation/inputs.js';
import { cannotCompute } from '../calculation/sentences.js';
import type { Transaction } from '../db/index.js';
import { definitionOf, markOfDefinition, type Scorecard } from '../scorecards/definition.js';

/**
 * A scorecard's compiled model with the latest value of every cell, whatever its state, and its subordinates' stored results. What
 * it does not read to compute, such as printed figures, is left out.
 */
export async function modelOf(tx: Transaction, own: Scorecard): Promise<EntryModelOutput> {
  const definition = await definitionOf(tx, own);
  const { graph } = definition;
  if (graph === null) throw cannotCompute(definition.faults);
  const { facts } = factsOf(await currentFacts(tx, own.id), graph, markOfDefinition(definition));
  const children = childFacts(await childResults(tx, own, graph));
  const all: readonly Fact[] = [...graph.model.facts, ...children, ...facts];
  const nodes = graph.model.nodes.map(({ path: _, note: __, ...node }) => node);
  const read = new Set(readsOf(graph).packs);
  return {
    engine: ENGINE_VERSION,
    model: asObject(toPortable({ ...graph.model, nodes, printed: [], readings: [], facts: all.map(withoutNote) })),
    packs: asObject(toPortable(new Map([...graph.packs].filter(([name]) => read.has(name))))),
  };
}

function withoutNote({ note: _, source: __, ...fact }: Fact): Fact {
  return { ...fact, source: '' };
}

function asObject(value: ReturnType<typeof toPortable>): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('a model is an object');
  return { ...value };
}
