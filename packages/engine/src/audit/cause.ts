import { findOutput } from '../explain/explanation.js';
import type { Formula } from '../formula/syntax.js';
import { cellDate } from '../graph/cell-date.js';
import type { CompiledNode } from '../graph/compile.js';
import { ruleFor } from '../graph/compile.js';
import type { Evaluation } from '../graph/evaluate.js';
import { isRuleFault } from '../rules/read.js';
import type { PrintedFigure } from '../scorecard/model.js';
import { classify } from '../scoring/bands.js';
import { type Cell, type CellRef, mergeRefs, rangeOf } from '../value/cell.js';
import { toFixed } from '../value/decimal.js';
import { absolute, compare, divide, equal, rational, sign, ZERO } from '../value/rational.js';
import { roundTo } from '../value/rounding.js';
import { samePrinted } from './compare.js';
import { type Alternative, CAUSES, type Cause } from './finding.js';
import type { Bound } from './printed-operands.js';

export interface CauseContext {
  readonly evaluation: Evaluation;
  readonly node: CompiledNode;
  readonly name: string;
  readonly index: number;
  readonly figure: PrintedFigure;
  readonly cell: Cell;
  readonly bound: readonly Bound[];
  readonly alternatives: readonly Alternative[];
  /** Cause that a reading or alternative declares, by its name. */
  readonly declared: ReadonlyMap<string, string>;
  /** Whether another figure agrees with its own recomputed value. */
  readonly agrees: (figure: PrintedFigure) => boolean;
  /** Input cells that repeat another row. */
  readonly duplicated: ReadonlySet<string>;
}

/** The likeliest reason for a mismatch: the first of the tests that fits, from the most to the least specific. */
export function causeOf(context: CauseContext): Cause {
  return (
    declaredCause(context) ??
    misprinted(context) ??
    (context.figure.states.length > 1 ? 'contradiction' : null) ??
    (context.node.definition.kind === 'attainable' ? 'impossible-granularity' : null) ??
    (context.figure.value === undefined ? null : numericCause(context)) ??
    contradiction(context) ??
    (context.figure.value === undefined ? categoryCause(context) : null) ??
    (context.node.definition.assumed === true ? 'not-reproducible' : 'arithmetic-or-typing')
  );
}

function declaredCause({ alternatives, declared }: CauseContext): Cause | null {
  for (const alternative of alternatives) {
    const cause = alternative.agrees ? declared.get(alternative.name) : undefined;
    if (cause !== undefined && (CAUSES as readonly string[]).includes(cause)) return cause as Cause;
  }
  return null;
}

/** An expression evaluated as it is written fails, while the same printed value is right elsewhere. */
function misprinted({ node, figure, bound, agrees }: CauseContext): Cause | null {
  if (node.definition.kind !== 'formula' || !node.definition.literal) return null;
  const elsewhere = bound.some(
    (entry) => entry.figure.id !== figure.id && samePrinted(entry.figure, figure) && agrees(entry.figure),
  );
  return elsewhere ? 'formula-misprinted' : null;
}

function contradiction({ bound, figure, name, index, agrees, node }: CauseContext): Cause | null {
  const { kind } = node.definition;
  if (kind === 'input') return 'contradiction';
  const other = bound.some(
    (entry) => entry.figure.id !== figure.id && entry.name === name && entry.index === index && agrees(entry.figure),
  );
  return other ? 'contradiction' : null;
}

function numericCause(context: CauseContext): Cause | null {
  const { figure, cell } = context;
  if (figure.value === undefined || cell.kind !== 'number') return null;
  const { value, decimals } = figure.value;
  if (digitDropped(toFixed(cell.value, decimals), toFixed(value, decimals))) return 'digit-dropped';
  if (
    significant(figure) >= 3 &&
    equal(roundTo(cell.value, decimals, sign(cell.value) < 0 ? 'floor' : 'ceiling'), value)
  )
    return 'rounding-direction';
  if (sign(value) !== 0) {
    const ratio = divide(cell.value, value);
    const count = reducedCounts(context).find((n) => near(ratio, n, figure));
    if (count !== undefined) return 'double-division';
    if (
      significant(figure) >= 2 &&
      [10, 100, 1000].some(
        (factor) =>
          near(ratio, factor, figure) ||
          near(divide(rational(1), ratio.n === 0n ? rational(1) : ratio), factor, figure),
      )
    ) {
      return 'unit-confusion';
    }
  }
  if (ofOperand(context)) return 'wrong-scope';
  if (copied(context)) return 'copied-input';
  return null;
}

/** Whether recomputed / printed is the factor, within half a unit of the printed figure. */
function near(ratio: { n: bigint; d: bigint }, factor: number, figure: PrintedFigure): boolean {
  if (figure.value === undefined || sign(figure.value.value) === 0) return false;
  const half = rational(1, 2n * 10n ** BigInt(figure.value.decimals));
  const slack = divide(half, absolute(figure.value.value));
  const off = absolute(rational(ratio.n - BigInt(factor) * ratio.d, ratio.d * BigInt(factor)));
  return factor > 1 && compare(off, slack) <= 0;
}

function significant(figure: PrintedFigure): number {
  if (figure.value === undefined) return 0;
  return toFixed(figure.value.value, figure.value.decimals).replace(/[-.]/g, '').replace(/^0+/, '').length;
}

/** Whether leaving out one digit of the right figure gives the printed one. */
function digitDropped(right: string, printed: string): boolean {
  if (right.length !== printed.length + 1 || right.replace(/\D/g, '').length < 3) return false;
  for (let i = 0; i < right.length; i += 1) {
    if (right[i] !== '.' && right.slice(0, i) + right.slice(i + 1) === printed) return true;
  }
  return false;
}

/** Most cells behind one cell that are looked at. */
const MOST_ANCESTORS = 5000;

/** Every cell that a cell was made from, directly or not, itself left out. Bounded. */
export function ancestors(evaluation: Evaluation, start: CellRef): readonly CellRef[] {
  const seen = new Map<string, CellRef>();
  let front: readonly CellRef[] = [start];
  while (front.length > 0) {
    const next: CellRef[] = [];
    for (const ref of front) {
      for (const from of evaluation.columns.get(ref.node)?.cells[ref.index]?.from ?? []) {
        const key = `${from.node}#${from.index}`;
        if (seen.has(key) || seen.size >= MOST_ANCESTORS) continue;
        seen.set(key, from);
        next.push(from);
      }
    }
    front = next;
  }
  return [...seen.values()];
}

/** Numbers of members over which the node or its operands average. */
function reducedCounts({ evaluation, name, index }: CauseContext): readonly number[] {
  const counts: number[] = [];
  for (const ref of mergeRefs([[{ node: name, index }], ancestors(evaluation, { node: name, index })])) {
    const node = findOutput(evaluation, ref.node)?.node;
    if (node === undefined || !aggregates(node)) continue;
    const size = evaluation.columns.get(ref.node)?.cells[ref.index]?.from?.length ?? 0;
    if (size > 2) counts.push(size);
  }
  return counts;
}

/** Whether a node adds up members of a dimension: a reduce, or a formula with a function over one. */
function aggregates(node: CompiledNode): boolean {
  if (node.definition.kind === 'reduce') return true;
  return node.formula !== null && hasOver(node.formula);
}

function hasOver(formula: Formula): boolean {
  switch (formula.kind) {
    case 'over':
      return true;
    case 'unary':
      return hasOver(formula.operand);
    case 'binary':
      return hasOver(formula.left) || hasOver(formula.right);
    case 'call':
      return formula.args.some(hasOver);
    default:
      return false;
  }
}

/** The printed figure is the value of something that the result is only partly made of. */
function ofOperand(context: CauseContext): boolean {
  const { evaluation, name, index, figure, bound, agrees } = context;
  const own = new Set(ancestors(evaluation, { node: name, index }).map((ref) => `${ref.node}#${ref.index}`));
  return bound.some(
    (entry) =>
      own.has(`${entry.name}#${entry.index}`) &&
      entry.figure.value !== undefined &&
      samePrinted(entry.figure, figure) &&
      agrees(entry.figure),
  );
}

function copied(context: CauseContext): boolean {
  const { evaluation, name, index, figure, bound, agrees, duplicated } = context;
  if (ancestors(evaluation, { node: name, index }).some((ref) => duplicated.has(`${ref.node}#${ref.index}`)))
    return true;
  if (significant(figure) < 4) return false;
  return bound.some(
    (entry) =>
      (entry.name !== name || entry.index !== index) && samePrinted(entry.figure, figure) && agrees(entry.figure),
  );
}

function categoryCause(context: CauseContext): Cause | null {
  const { node, evaluation, index, name } = context;
  const { definition } = node;
  if (definition.kind === 'claim') return 'claim-not-supported';
  const rule = definition.kind === 'band' ? definition.rule : undefined;
  if (rule === undefined) return null;
  const [from] = evaluation.columns.get(name)?.cells[index]?.from ?? [];
  const operand = from === undefined ? undefined : evaluation.columns.get(from.node)?.cells[from.index];
  const column = evaluation.columns.get(name);
  const reading = ruleFor(
    evaluation.graph,
    rule,
    column === undefined ? undefined : cellDate(column.dimensions, index),
  );
  if (operand?.kind !== 'number' || isRuleFault(reading) || reading.value.kind !== 'bands') return 'band-not-applied';
  const table = reading.value;
  const range = rangeOf(operand) ?? { low: operand.value, high: operand.value };
  const classes = new Set([range.low, operand.value, range.high].map((value) => classify(table, value).code));
  const { above, below } = classify(table, operand.value);
  const onEdge = [above, below].some((distance) => distance !== null && compare(distance, ZERO) === 0);
  return classes.size > 1 || onEdge ? 'boundary' : 'band-not-applied';
}
