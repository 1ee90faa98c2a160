import type { Label } from '../dimension/dimension.js';
import type { FormulaNode } from '../graph/nodes.js';

/** What lowering a survey or a questionnaire shares: names, labels, and nodes that carry the block's own place. */
export interface BlockNodes {
  /** `survey.X` or `questionnaire.X`. */
  readonly id: string;
  readonly common: { readonly path: readonly string[]; readonly perspective?: string };
  readonly named: (id: string, en: string) => Label;
  readonly formula: (part: string, label: Label, expression: string, unit?: string) => FormulaNode;
  /** A node of the block as a formula names it. */
  readonly own: (part: string) => string;
}

interface Block {
  readonly code: string;
  readonly label: Label;
  readonly perspective?: string;
}

export function blockNodes(kind: 'survey' | 'questionnaire', block: Block): BlockNodes {
  const id = `${kind}.${block.code}`;
  const common = {
    path: [`${kind}s`, block.code],
    ...(block.perspective === undefined ? {} : { perspective: block.perspective }),
  };
  return {
    id,
    common,
    named: (id, en) => ({ id: `${block.label.id}: ${id}`, en: `${block.label.en}: ${en}` }),
    formula: (part, label, expression, unit) => ({
      kind: 'formula',
      id: `${id}.${part}`,
      label,
      expression,
      args: {},
      units: 'checked',
      literal: false,
      ...(unit === undefined ? {} : { unit }),
      ...common,
    }),
    own: (part) => `"${id}.${part}"`,
  };
}
