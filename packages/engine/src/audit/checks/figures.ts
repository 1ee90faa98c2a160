import { addressText, placeOf } from '../../dimension/dimension.js';
import { cellText } from '../../explain/cell-text.js';
import type { CompiledNode } from '../../graph/compile.js';
import type { Evaluation } from '../../graph/evaluate.js';
import type { PrintedFigure } from '../../scorecard/model.js';
import { compare, equal, greater, lesser, type Rational, rational } from '../../value/rational.js';
import { roundTo } from '../../value/rounding.js';
import { samePrinted } from '../compare.js';
import type { CheckFinding, Finding } from '../finding.js';
import type { Check } from './check.js';
import { isMean } from './mean.js';
import * as say from './sentences.js';

export const granularity: Check = (_, findings) =>
  findings
    .filter((finding) => finding.cause === 'impossible-granularity')
    .map((finding) => ({
      kind: 'granularity',
      severity: 'warning',
      where: finding.figure.id,
      message: say.granularity(finding),
    }));

export const bounds: Check = (evaluation, findings) =>
  findings.flatMap(({ figure }): readonly CheckFinding[] => {
    if (figure.value === undefined) return [];
    const name = figure.node.split('@')[0] ?? '';
    const target = evaluation.graph.names.get(name);
    const node = target === undefined ? undefined : evaluation.graph.byId.get(target.node);
    const bound = node === undefined || !isMean(node) ? null : operandRange(evaluation, node, name, figure.node);
    if (bound === null) return [];
    const half = rational(1, 2n * 10n ** BigInt(figure.value.decimals));
    const low = lesser(bound.low, bound.high);
    const outside =
      compare(
        rational(figure.value.value.n * half.d + half.n * figure.value.value.d, figure.value.value.d * half.d),
        low,
      ) < 0 ||
      compare(
        rational(figure.value.value.n * half.d - half.n * figure.value.value.d, figure.value.value.d * half.d),
        bound.high,
      ) > 0;
    return outside
      ? [
          {
            kind: 'mean-out-of-bounds',
            severity: 'error',
            where: figure.id,
            message: say.meanOutOfBounds(figure, bound),
          },
        ]
      : [];
  });

function operandRange(
  evaluation: Evaluation,
  node: CompiledNode,
  name: string,
  address: string,
): { low: Rational; high: Rational } | null {
  const column = evaluation.columns.get(name);
  const index = column?.cells.findIndex((_, i) => addressText(name, placeOf(column.dimensions, i)) === address) ?? -1;
  const weights = 'weights' in node.definition ? node.definition.weights : undefined;
  const values = (column?.cells[index]?.from ?? [])
    .filter((ref) => ref.node !== weights)
    .map((ref) => evaluation.columns.get(ref.node)?.cells[ref.index]);
  const numbers = values.flatMap((cell) => (cell?.kind === 'number' ? [cell.value] : []));
  if (numbers.length < 2 || numbers.length < values.length) return null;
  return { low: numbers.reduce(lesser), high: numbers.reduce(greater) };
}

/** One quantity printed with several values: in different places, in one text, or against an input read elsewhere. */
export const differentValues: Check = (_, findings) => {
  const byCell = new Map<string, Finding[]>();
  for (const finding of findings)
    byCell.set(finding.figure.node, [...(byCell.get(finding.figure.node) ?? []), finding]);
  return [...byCell].flatMap(([node, group]): readonly CheckFinding[] => {
    const printed = group.flatMap((finding) => differing(finding, group));
    if (printed.length === 0) return [];
    return [
      { kind: 'different-values', severity: 'warning', where: node, message: say.differentValues(node, printed) },
    ];
  });
};

/** What a figure adds to the list of differing prints; nothing where it agrees with the others. */
function differing({ figure, basis, verdict, recomputed }: Finding, group: readonly Finding[]): readonly string[] {
  const own = `${figure.printed} (${figure.id})`;
  if (basis === 'observation-elsewhere' && verdict === 'mismatch' && recomputed !== null)
    return [own, cellText(recomputed, 'en')];
  if (figure.states.length > 1) return [own];
  const comparison = figure.states.some((statement) => statement.kind === 'comparison');
  const others = group.filter(
    (other) => other.figure.id !== figure.id && !comparison && disagree(figure, other.figure),
  );
  return others.length === 0 ? [] : [own];
}

function disagree(a: PrintedFigure, b: PrintedFigure): boolean {
  if (a.value !== undefined && b.value !== undefined) return differAtFewerDecimals(a.value, b.value);
  if (a.value !== undefined || b.value !== undefined || b.states.some((statement) => statement.kind === 'comparison'))
    return false;
  return !samePrinted(a, b);
}

type PrintedNumber = NonNullable<PrintedFigure['value']>;

/** Two prints of one number differ when they still do at the fewer of their decimals. */
function differAtFewerDecimals(a: PrintedNumber, b: PrintedNumber): boolean {
  const decimals = Math.min(a.decimals, b.decimals);
  return !equal(roundTo(a.value, decimals, 'half-up'), roundTo(b.value, decimals, 'half-up'));
}
