import { evaluateFormula } from '../../formula/evaluate.js';
import type { Formula } from '../../formula/syntax.js';
import { equal, rational } from '../../value/rational.js';
import type { CheckFinding } from '../finding.js';
import type { Check } from './check.js';
import { isMean } from './mean.js';
import * as say from './sentences.js';

/** An overall node that does not depend on every perspective. */
export const overall: Check = (evaluation) =>
  evaluation.graph.nodes.flatMap(({ definition }): readonly CheckFinding[] => {
    if (definition.overall !== true) return [];
    const reached = new Set<string>();
    const queue = [definition.id];
    while (queue.length > 0) {
      const id = queue.pop() ?? '';
      if (reached.has(id)) continue;
      reached.add(id);
      for (const operand of evaluation.graph.byId.get(id)?.operands ?? [])
        queue.push(evaluation.graph.names.get(operand)?.node ?? '');
    }
    const seen = new Set([...reached].map((id) => evaluation.graph.byId.get(id)?.definition.perspective));
    const lacking = evaluation.graph.model.perspectives.filter((perspective) => !seen.has(perspective.code));
    return lacking.length === 0
      ? []
      : [
          {
            kind: 'overall-incomplete',
            severity: 'warning',
            where: definition.id,
            message: say.overallIncomplete(definition.id, lacking),
          },
        ];
  });

/** A formula that divides a mean by the number of its own members again. */
export const doubleDivision: Check = (evaluation) =>
  evaluation.graph.nodes.flatMap((node): readonly CheckFinding[] => {
    if (node.formula === null || node.definition.kind !== 'formula') return [];
    const args = node.definition.args;
    return divisions(node.formula).flatMap(({ above, below }): readonly CheckFinding[] => {
      const name = args[above] ?? above;
      const mean = evaluation.graph.byId.get(name);
      if (mean === undefined || !isMean(mean)) return [];
      const count = evaluation.columns.get(name)?.cells[0]?.from?.length ?? 0;
      const divisor = evaluateFormula(below, {
        column: (operand) => evaluation.columns.get(args[operand] ?? operand) ?? { dimensions: [], cells: [] },
        dimensions: evaluation.graph.dimensions,
      }).cells[0];
      if (divisor?.kind !== 'number' || count < 2 || !equal(divisor.value, rational(count))) return [];
      return [
        {
          kind: 'double-division',
          severity: 'warning',
          where: node.definition.id,
          message: say.doubleDivision(node.definition.id, name, count),
        },
      ];
    });
  });

function divisions(formula: Formula): readonly { readonly above: string; readonly below: Formula }[] {
  if (formula.kind === 'unary') return divisions(formula.operand);
  if (formula.kind !== 'binary') return [];
  const own =
    formula.operator === '/' && formula.left.kind === 'name'
      ? [{ above: formula.left.name, below: formula.right }]
      : [];
  return [...own, ...divisions(formula.left), ...divisions(formula.right)];
}
