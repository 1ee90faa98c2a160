import type { Label } from '../dimension/dimension.js';
import type { Fact, NodeDefinition, PairwiseRule } from '../graph/nodes.js';
import type { ExpertsBlock, Judgement, MatrixBlock } from '../scorecard/blocks.js';
import type { Lowered } from '../scorecard/lowered.js';

/** A table of judgements to be lowered, whichever block it comes from. */
export interface PairwiseTable {
  /** Id of its AHP node; the judgements are the input `ID.judgement`. */
  readonly id: string;
  readonly label: Label;
  readonly rows: string;
  readonly columns: string;
  readonly rule: PairwiseRule;
  readonly experts: ExpertsBlock | undefined;
  readonly path: readonly string[];
}

/**
 * Lowers a pairwise matrix to its judgements (`matrix.X.judgement`) and the outputs of the AHP node `matrix.X`; with
 * experts these run over them, and the group is `matrix.X.group` with the words for its consensus, `matrix.X.group.grade`.
 */
export function lowerMatrix(block: MatrixBlock): Lowered {
  const table: PairwiseTable = {
    id: `matrix.${block.code}`,
    label: block.label,
    rows: block.criteria,
    columns: block.against,
    rule: block,
    experts: block.experts,
    path: ['matrices', block.code],
  };
  return { dimensions: [], nodes: tableNodes(table), facts: judgementFacts(table, block.judgements, block.source) };
}

/** Where the weights of a table stand: those of the group, or of its one expert. */
export const weightsOf = (table: PairwiseTable): string =>
  table.experts === undefined ? `${table.id}.weight` : `${table.id}.group.weight`;

export function tableNodes(table: PairwiseTable): readonly NodeDefinition[] {
  const { id, label, rows, columns, rule, experts, path } = table;
  const how = {
    matrix: `${id}.judgement`,
    rows,
    columns,
    triangle: rule.triangle,
    missing: rule.missing,
    prioritisation: rule.prioritisation,
    lambda: rule.lambda,
    randomIndex: rule.randomIndex,
    threshold: rule.threshold,
    path,
  };
  return [
    {
      kind: 'input',
      id: `${id}.judgement`,
      label: { id: `${label.id}: penilaian berpasangan`, en: `${label.en}: pairwise judgements` },
      dims: [...(experts === undefined ? [] : [experts.over]), rows, columns],
      type: 'number',
      precision: 'exact',
      // A judgement that is not written follows from its mirror; only where neither is, something is missing.
      cells: 'listed',
      path,
    },
    { kind: 'ahp', id, label, ...how },
    ...(experts === undefined ? [] : groupNodes(table, experts, how)),
  ];
}

function groupNodes(
  { id, label, path }: PairwiseTable,
  experts: ExpertsBlock,
  how: PairwiseRule & { readonly matrix: string; readonly rows: string; readonly columns: string },
): readonly NodeDefinition[] {
  const group: Label = { id: `${label.id} (kelompok)`, en: `${label.en} (group)` };
  return [
    {
      kind: 'ahp-group',
      id: `${id}.group`,
      label: group,
      ...how,
      weights: `${id}.weight`,
      experts: experts.over,
      group: experts.group,
      ...(experts.members === undefined ? {} : { members: experts.members }),
      path,
    },
    {
      kind: 'band',
      id: `${id}.group.grade`,
      label: { id: `${group.id}: tingkat konsensus`, en: `${group.en}: level of consensus` },
      of: `${id}.group.consensus`,
      rule: experts.grade,
      path,
    },
  ];
}

/** Judgements written in a block, as facts of its input. */
export function judgementFacts(
  { id, rows, columns, experts }: PairwiseTable,
  judgements: readonly Judgement[],
  source: Label,
): readonly Fact[] {
  return judgements.map(({ row, column, value, expert }) => ({
    node: `${id}.judgement`,
    place: {
      ...(experts === undefined ? {} : { [experts.over]: expert ?? '' }),
      [rows]: row,
      [columns]: column,
    },
    value: { kind: 'number', ...value },
    status: 'printed',
    source,
  }));
}
