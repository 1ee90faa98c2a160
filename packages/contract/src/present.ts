import {
  type Audit,
  addressText,
  applyRounding,
  type Cell,
  type Evaluation,
  type Explanation,
  type Finding,
  factSource,
  placeOf,
  type Rational,
  roundingOf,
  toFixed,
  toSignificant,
  toText,
} from '@berimbang/engine';
import type { AuditOutput, CellOutput } from './output.js';

/** Significant digits that an inexact value is written with. */
const DIGITS = 16;

/** A number as text: exact decimal or fraction, or at least 12 significant digits where it is not exact. */
export function valueText(value: Rational, exact: boolean): string {
  return exact ? toText(value) : toSignificant(value, DIGITS);
}

/** What a cell holds, as one text; null where there is nothing. */
export function plainText(cell: Cell | null): string | null {
  switch (cell?.kind) {
    case 'number':
      return valueText(cell.value, cell.exact);
    case 'category':
      return cell.code;
    case 'members':
      return cell.codes.join(', ');
    case 'truth':
      return String(cell.value);
    default:
      return null;
  }
}

/** Address of an input that a missing value waits for. */
export function leafAddress(evaluation: Evaluation, node: string, index: number): string {
  const column = evaluation.columns.get(node);
  return addressText(node, column === undefined ? {} : placeOf(column.dimensions, index));
}

/** One cell of an evaluation, in the shape of its output. */
export function cellOutput(evaluation: Evaluation, name: string, index: number, cell: Cell): CellOutput {
  const column = evaluation.columns.get(name);
  const target = evaluation.graph.names.get(name);
  const definition = evaluation.graph.byId.get(target?.node ?? '')?.definition;
  const rounding = definition === undefined ? undefined : roundingOf(definition, target?.output ?? '');
  const range = cell.kind === 'number' || cell.kind === 'missing' ? cell.range : undefined;
  const fact = evaluation.facts.get(name)?.get(index);
  const number = cell.kind === 'number' ? cell : null;
  const grey = target?.output === 'status' && (cell.kind === 'missing' || cell.kind === 'problem') ? 'grey' : null;
  return {
    at: column === undefined ? {} : placeOf(column.dimensions, index),
    value: number === null ? null : valueText(number.value, number.exact),
    exact: number?.exact ?? true,
    ...(number !== null && rounding !== undefined
      ? { rounded: toFixed(applyRounding(number.value, rounding), Math.max(0, rounding.decimals)) }
      : {}),
    ...(range === undefined ? {} : { low: toText(range.low), high: toText(range.high) }),
    category:
      cell.kind === 'category'
        ? cell.code
        : cell.kind === 'members'
          ? [...cell.codes]
          : cell.kind === 'truth'
            ? cell.value
            : grey,
    missing:
      cell.kind === 'missing'
        ? { reason: cell.reason, leaves: cell.leaves.map((leaf) => leafAddress(evaluation, leaf.node, leaf.index)) }
        : null,
    problem: cell.kind === 'problem' ? { kind: cell.problem, origin: cell.origin, detail: cell.detail } : null,
    sources: fact === undefined ? [] : [{ source: factSource(fact), status: fact.status, text: factText(fact.value) }],
  };
}

type FactValue = NonNullable<ReturnType<NonNullable<ReturnType<Evaluation['facts']['get']>>['get']>>['value'];

function factText(value: FactValue): string {
  return value.kind === 'number' ? value.text : value.kind === 'category' ? value.code : value.reason;
}

function findingOutput(finding: Finding): AuditOutput['scorecards'][number]['figures'][number] {
  const { figure, recomputed } = finding;
  const decimals = figure.value?.decimals;
  return {
    id: figure.id,
    label: figure.label,
    node: figure.node,
    printed: figure.printed,
    recomputed: plainText(recomputed),
    rounded:
      recomputed?.kind === 'number' && decimals !== undefined ? toFixed(recomputed.value, Math.max(0, decimals)) : null,
    verdict: finding.verdict,
    cause: finding.cause,
    basis: finding.basis,
    inheritedFrom: finding.inheritedFrom.length === 0 ? null : finding.inheritedFrom.join(', '),
    alternatives: finding.alternatives.map(({ name, label, cell, agrees }) => ({
      name,
      label,
      value: plainText(cell) ?? '',
      agrees,
    })),
    explanation: finding.explanation,
  };
}

/** One scorecard of `audit --json`. */
export function auditOutput(
  evaluationId: string,
  title: { id: string; en: string },
  audit: Audit,
): AuditOutput['scorecards'][number] {
  return {
    scorecard: evaluationId,
    title,
    figures: audit.findings.map(findingOutput),
    checks: audit.checks.map(({ kind, severity, where, message }) => ({ kind, severity, where, message })),
    totals: { ...audit.totals },
  };
}

export interface ExplanationOutput {
  readonly address: string;
  readonly label: { readonly id: string; readonly en: string };
  readonly kind: string;
  readonly unit: string | null;
  readonly cell: CellOutput;
  readonly sentence: { readonly id: string; readonly en: string };
  readonly formula: Explanation['formula'];
  readonly source: Explanation['source'];
  readonly rules: Explanation['rules'];
  readonly note: Explanation['note'];
  readonly method: Explanation['method'];
  readonly band: {
    readonly code: string | null;
    readonly value: string;
    readonly above: string | null;
    readonly below: string | null;
  } | null;
  readonly missing: readonly string[];
  readonly warnings: Explanation['warnings'];
  readonly repeated: boolean;
  readonly children: readonly ExplanationOutput[];
}

/** The tree of `explain --json`. */
export function explanationOutput(evaluation: Evaluation, explanation: Explanation): ExplanationOutput {
  const { band } = explanation;
  const column = evaluation.columns.get(explanation.name);
  const index =
    column?.cells.findIndex(
      (_, i) => addressText(explanation.name, placeOf(column.dimensions, i)) === explanation.address,
    ) ?? 0;
  const text = (value: Rational | null): string | null => (value === null ? null : toText(value));
  return {
    address: explanation.address,
    label: explanation.label,
    kind: explanation.kind,
    unit: explanation.unit,
    cell: cellOutput(evaluation, explanation.name, index, explanation.cell),
    sentence: explanation.sentence,
    formula: explanation.formula,
    source: explanation.source,
    rules: explanation.rules,
    note: explanation.note,
    method: explanation.method,
    band:
      band === null
        ? null
        : { code: band.code, value: toText(band.lookedUp), above: text(band.above), below: text(band.below) },
    missing: explanation.missing,
    warnings: explanation.warnings,
    repeated: explanation.repeated,
    children: explanation.children.map((child) => explanationOutput(evaluation, child)),
  };
}
