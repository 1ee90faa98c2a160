import type { NodeDefinition } from '../graph/nodes.js';
import type { MatrixBlock } from '../scorecard/blocks.js';

/** Lowers a pairwise matrix to its judgements (`matrix.X.judgement`) and the outputs of the AHP node `matrix.X`. */
export function lowerMatrix(block: MatrixBlock): readonly NodeDefinition[] {
  const id = `matrix.${block.code}`;
  const path = ['matrices', block.code];
  return [
    {
      kind: 'input',
      id: `${id}.judgement`,
      label: { id: `${block.label.id}: penilaian berpasangan`, en: `${block.label.en}: pairwise judgements` },
      dims: [block.criteria, block.against],
      type: 'number',
      precision: 'exact',
      cells: 'all',
      path,
    },
    {
      kind: 'ahp',
      id,
      label: block.label,
      matrix: `${id}.judgement`,
      rows: block.criteria,
      columns: block.against,
      triangle: block.triangle,
      prioritisation: block.prioritisation,
      lambda: block.lambda,
      randomIndex: block.randomIndex,
      threshold: block.threshold,
      path,
    },
  ];
}
