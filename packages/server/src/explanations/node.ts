import type { ExplainedInput, ExplainedNode, ExplainedRow } from '@berimbang/contract';
import {
  type Explanation,
  equal,
  type Label,
  type NodeDefinition,
  type Rational,
  roundingOf,
  unrounded,
} from '@berimbang/engine';
import type { Approval } from './approvals.js';
import type { Asked } from './asked.js';
import { distances } from './bands.js';
import { formulaOf, operation } from './operation.js';
import { isLeaf, isNumber, type Reader } from './reader.js';
import { sharesOf } from './shares.js';
import { between, EMPTY, roundingText, WORDS } from './words.js';

/** Most operands of one value that are told at once. */
const AT_ONCE = 100;

/** A value with its operands, from the one of a number on. */
export async function explainedNode(reader: Reader, asked: Asked, from = 0): Promise<ExplainedNode> {
  const { explanation } = reader;
  const { cell, address, label } = explanation;
  const operands = [...new Map(explanation.children.map((child) => [child.address, child])).values()];
  const shown = operands.slice(from, from + AT_ONCE).flatMap((child) => reader.whole(child) ?? []);
  const { below } = asked;
  const leaves = shown.filter((child) => isLeaf(child.kind) && below(child) === null);
  const shares = sharesOf(reader, explanation);
  const inputs = leaves.filter(({ address: own }) => !shares.has(own));
  const approvals = await asked.approvals(inputs.filter(({ source }) => source !== null));
  const before = beforeRounding(reader, explanation);
  const fallen = reader.band(explanation);
  const range = cell.kind === 'number' || cell.kind === 'missing' ? cell.range : undefined;
  return {
    cell: address,
    label,
    operation: operation(reader, explanation, before),
    result: reader.result(explanation),
    tone: reader.tone(explanation),
    formula: formulaOf(reader, explanation),
    inputs: [
      ...(isLeaf(explanation.kind) && from === 0 ? await ownInput(reader, asked) : []),
      ...inputs.map((leaf) => inputOf(reader, leaf, approvals.get(leaf.address))),
    ],
    band:
      fallen === null || cell.kind !== 'number'
        ? null
        : {
            cell: fallen.cell,
            word: fallen.word,
            tone: fallen.tone,
            distance: distances(reader, fallen, cell.value),
          },
    rounding: roundingIn(reader, explanation, before),
    range:
      range === undefined
        ? null
        : between(reader.number(explanation, range.low, 4), reader.number(explanation, range.high, 4)),
    notes: explanation.note === null ? [] : [explanation.note],
    warnings: [...explanation.warnings],
    rows: shown
      .filter((child) => !inputs.includes(child))
      .map((child) => rowOf(reader, child, shares.get(child.address) ?? null, below(child))),
    operands: operands.length,
    next: from + AT_ONCE < operands.length ? from + AT_ONCE : null,
  };
}

/** An input that is asked about itself. */
async function ownInput(reader: Reader, asked: Asked): Promise<readonly ExplainedInput[]> {
  const { explanation } = reader;
  const approvals = await asked.approvals(explanation.source === null ? [] : [explanation]);
  return [inputOf(reader, explanation, approvals.get(explanation.address))];
}

function rowOf(
  reader: Reader,
  child: Explanation,
  share: ExplainedRow['share'],
  below: { readonly card: string; readonly cell: string } | null,
): ExplainedRow {
  return {
    cell: below?.cell ?? child.address,
    card: below?.card ?? null,
    label: reader.operandLabel(child, reader.explanation),
    operation: operation(reader, child, beforeRounding(reader, child)),
    result: reader.result(child),
    tone: reader.tone(child),
    opens: below !== null || share !== null || !isLeaf(child.kind),
    share,
  };
}

/** What set a value that nobody entered. */
function setBy(definition: NodeDefinition | undefined): Label {
  if (definition?.kind !== 'constant') return WORDS.noData;
  const { rule, source } = definition;
  return rule === undefined ? (source ?? WORDS.method) : { id: rule, en: rule };
}

function inputOf(reader: Reader, leaf: Explanation, approval: Approval | undefined): ExplainedInput {
  const definition = reader.results.definition(leaf.name);
  return {
    cell: leaf.address,
    label: leaf === reader.explanation ? leaf.label : reader.operandLabel(leaf, reader.explanation),
    value: reader.result(leaf),
    source: leaf.source?.where ?? setBy(definition),
    status: leaf.source?.status ?? null,
    note: leaf.source?.note ?? null,
    approvedAt: approval?.at.toISOString() ?? null,
    approvedBy: approval === undefined || approval.by === '' ? null : approval.by,
  };
}

/** The number before the declared rounding, where that changed it or hides more. */
export function beforeRounding(reader: Reader, explanation: Explanation): Rational | null {
  const definition = reader.results.definition(explanation.name);
  const { cell } = explanation;
  if (definition === undefined || !isNumber(cell) || isLeaf(explanation.kind)) return null;
  const output = reader.evaluation.graph.names.get(explanation.name)?.output ?? '';
  const rounding = roundingOf(definition, output);
  if (rounding === undefined) return null;
  if (rounding.stage === 'shown')
    return explanation.rounded === null || equal(explanation.rounded, cell.value) ? null : cell.value;
  const whole = unrounded(reader.evaluation, explanation);
  return isNumber(whole) && !equal(whole.value, cell.value) ? whole.value : null;
}

function roundingIn(reader: Reader, explanation: Explanation, before: Rational | null): ExplainedNode['rounding'] {
  const definition = reader.results.definition(explanation.name);
  const output = reader.evaluation.graph.names.get(explanation.name)?.output ?? '';
  const rounding = definition === undefined ? undefined : roundingOf(definition, output);
  if (rounding === undefined || before === null) return null;
  return {
    how: roundingText(rounding),
    before: WORDS.number(before, Math.max(rounding.decimals + 2, 4)),
    after: reader.result(explanation) ?? EMPTY,
  };
}
