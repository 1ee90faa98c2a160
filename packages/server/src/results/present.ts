import type { CalculationOutput, ResultOutput } from '@berimbang/contract';
import { applyRounding, categoryLabel, type Graph, labelOf, roundingOf, toFixed } from '@berimbang/engine';
import { exactNumber } from '../calculation/inputs.js';
import type { Calculation, Result } from './queries.js';

/** A stored result with its words. */
export function presentResult(row: Result, graph: Graph | null): ResultOutput {
  const target = graph?.names.get(row.node);
  const definition = graph?.byId.get(target?.node ?? '')?.definition;
  const rounding = definition === undefined ? undefined : roundingOf(definition, target?.output ?? '');
  return {
    node: row.node,
    place: JSON.parse(row.place) as Record<string, string>,
    label: graph === null ? { id: row.node, en: row.node } : labelOf(graph, row.node),
    unit: target?.output === '' ? (definition?.unit ?? null) : null,
    kind: row.kind,
    value: row.value,
    exact: row.exact,
    shown: row.kind === 'number' && row.value !== null ? shown(row.value, rounding) : null,
    word:
      row.kind === 'category' && row.value !== null && graph !== null
        ? categoryLabel(graph, row.node, row.value)
        : null,
    detail: (row.detail ?? null) as ResultOutput['detail'],
    calculation: row.calculationId,
  };
}

function shown(value: string, rounding: ReturnType<typeof roundingOf>): string {
  const exact = exactNumber(value);
  return rounding === undefined
    ? toFixed(exact, 2)
    : toFixed(applyRounding(exact, rounding), Math.max(0, rounding.decimals));
}

export function presentCalculation(row: Calculation): CalculationOutput {
  const { id, factSeq, fingerprint, digest, definitionHash, library, engineVersion, cells, because, byUser, at } = row;
  return {
    id,
    factSeq,
    fingerprint,
    digest,
    definitionHash,
    library,
    engineVersion,
    cells,
    because,
    by: byUser,
    at: at.toISOString(),
  };
}
