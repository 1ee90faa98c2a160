import type { Dimension, Label, Member } from '../dimension/dimension.js';
import type { Fact, HierarchyPart, NodeDefinition } from '../graph/nodes.js';
import type { HierarchyBlock } from '../scorecard/blocks.js';
import type { Lowered } from '../scorecard/lowered.js';
import { leavesOf } from './ahp-hierarchy.js';
import { judgementFacts, type PairwiseTable, tableNodes, weightsOf } from './lower-matrix.js';

/** What the criteria directly below the goal are judged under. */
const GOAL = 'goal';

/**
 * Lowers a hierarchy X. Its criteria become the dimension `hierarchy.X`, its alternatives `hierarchy.X.alternative`. Under
 * `goal` and every criterion P something is compared: `hierarchy.X.matrix.P` with its judgements, or the direct scores
 * `hierarchy.X.scores.P`. The node `hierarchy.X` has the outputs `local`, `global`, `priority` and `rank`.
 */
export function lowerHierarchy(block: HierarchyBlock): Lowered {
  const id = `hierarchy.${block.code}`;
  const path = ['hierarchies', block.code];
  const leaves = new Set(leavesOf(block.criteria));
  const alternatives = pairOf(`${id}.alternative`, block.alternatives);
  const inner = [null, ...block.criteria.flatMap(({ code }) => (leaves.has(code) ? [] : [code]))];
  const groups = inner.map((parent) => ({
    parent,
    pair: pairOf(
      `${id}.${parent ?? GOAL}`,
      block.criteria.filter((own) => own.parent === parent).map(({ code, label }) => ({ code, label })),
    ),
  }));
  const table = (parent: string | null, [rows, columns]: Pair): PairwiseTable => ({
    id: `${id}.matrix.${parent ?? GOAL}`,
    label: labelUnder(block, parent),
    rows: rows.name,
    columns: columns.name,
    rule: block,
    experts: block.experts,
    path,
  });
  const judged = [...leaves].filter((leaf) => block.alternatives.length > 0 && !block.scores.has(leaf));
  const tables = [
    ...groups.map(({ parent, pair }) => ({ parent, table: table(parent, pair) })),
    ...judged.map((leaf) => ({ parent: leaf, table: table(leaf, alternatives) })),
  ];
  const weights = new Map(tables.map((own) => [own.parent, weightsOf(own.table)]));
  const scored = [...block.scores.keys()].map((leaf) => scoreNode(block, leaf, alternatives[0].name));
  const criteria = block.criteria.map(({ code, parent }): HierarchyPart => {
    const under = weights.get(code);
    if (!leaves.has(code)) return under === undefined ? { code, parent } : { code, parent, children: under };
    if (block.scores.has(code)) return { code, parent, scores: `${id}.scores.${code}` };
    return under === undefined ? { code, parent } : { code, parent, alternatives: under };
  });
  const members = block.criteria.map(({ code, label }) => ({ code, label }));
  const withAlternatives = block.alternatives.length > 0;
  return {
    dimensions: [
      { name: id, label: block.label, members },
      ...(withAlternatives ? alternatives : []),
      ...groups.flatMap(({ pair }) => pair),
    ],
    nodes: [
      ...tables.flatMap((own) => tableNodes(own.table)),
      ...scored,
      {
        kind: 'hierarchy',
        id,
        label: block.label,
        dimension: id,
        goal: weights.get(null) ?? '',
        criteria,
        ...(withAlternatives ? { alternatives: alternatives[0].name } : {}),
        path,
      },
    ],
    facts: [
      ...tables.flatMap((own) =>
        judgementFacts(own.table, block.judgements.get(own.parent ?? GOAL) ?? [], block.source),
      ),
      ...scoreFacts(block, alternatives[0].name),
    ],
  };
}

/** A dimension and its alias: rows and columns of a matrix. */
type Pair = readonly [Dimension, Dimension];

function pairOf(name: string, members: readonly Member[]): Pair {
  return [
    { name, members },
    { name: `${name}.against`, members, alias: name },
  ];
}

function labelUnder(block: HierarchyBlock, parent: string | null): Label {
  const own = block.criteria.find(({ code }) => code === parent)?.label ?? { id: 'tujuan', en: 'goal' };
  return { id: `${block.label.id}: ${own.id}`, en: `${block.label.en}: ${own.en}` };
}

function scoreNode(block: HierarchyBlock, leaf: string, alternatives: string): NodeDefinition {
  const label = labelUnder(block, leaf);
  return {
    kind: 'input',
    id: `hierarchy.${block.code}.scores.${leaf}`,
    label: { id: `${label.id} (nilai langsung)`, en: `${label.en} (direct scores)` },
    dims: [alternatives],
    type: 'number',
    precision: 'exact',
    cells: 'all',
    path: ['hierarchies', block.code],
  };
}

function scoreFacts(block: HierarchyBlock, alternatives: string): readonly Fact[] {
  return [...block.scores].flatMap(([leaf, scores]) =>
    [...scores].map(([code, value]) => ({
      node: `hierarchy.${block.code}.scores.${leaf}`,
      place: { [alternatives]: code },
      value: { kind: 'number' as const, ...value },
      status: 'printed' as const,
      source: block.source,
    })),
  );
}
