import type { Column } from '../dimension/column.js';
import { addressText, indexOf, type Label, type Place, placeOf } from '../dimension/dimension.js';
import { cellDate } from '../graph/cell-date.js';
import { type CompiledNode, type Graph, outputName, ruleFor } from '../graph/compile.js';
import { type Evaluation, evaluateNode, markSources } from '../graph/evaluate.js';
import { factSource } from '../graph/fact-source.js';
import { type Fact, roundingOf } from '../graph/nodes.js';
import { rulesOf } from '../graph/operands.js';
import type { NodeScope } from '../graph/scope.js';
import { isRuleFault } from '../rules/read.js';
import { type Classified, classify } from '../scoring/bands.js';
import { type Cell, type CellRef, problemCell } from '../value/cell.js';
import { applyRounding } from '../value/rounding.js';
import { operandNotThere } from '../value/sentences.js';
import { categoryLabel } from './category-label.js';
import { outputWord } from './output-words.js';
import { describe } from './sentences.js';
import type { Explanation, RuleNote } from './tree.js';

/** Most cells that one explanation tree describes; beyond it operands are listed without their own operands. */
const MOST_EXPLAINED = 4000;

/** Deepest chain of operands that one tree follows. */
const DEEPEST_EXPLAINED = 200;

interface Found {
  readonly name: string;
  readonly node: CompiledNode;
  readonly output: string;
  readonly column: Column;
}

/** The node or output behind a name; a node without a value of its own stands for nothing. */
export function findOutput(evaluation: Evaluation, name: string): Found | null {
  const target = evaluation.graph.names.get(name);
  const node = target === undefined ? undefined : evaluation.graph.byId.get(target.node);
  const column = evaluation.columns.get(name);
  return target === undefined || node === undefined || column === undefined
    ? null
    : { name, node, output: target.output, column };
}

/**
 * Explains one cell of an evaluation made in tracing mode. Null where the name or place does not exist. The operands of cells
 * that lie `levels` below it are named and not explained: 0 for its own.
 */
export function explain(
  evaluation: Evaluation,
  name: string,
  place: Place,
  levels = DEEPEST_EXPLAINED,
): Explanation | null {
  const found = findOutput(evaluation, name);
  if (found === null) return null;
  const index = indexOf(found.column.dimensions, place);
  if (index < 0 || found.column.cells[index] === undefined) return null;
  return new Explainer(evaluation, Math.min(levels, DEEPEST_EXPLAINED)).cell({ node: name, index });
}

export function labelOf(graph: Graph, name: string): Label {
  const target = graph.names.get(name);
  const definition = graph.byId.get(target?.node ?? name)?.definition;
  const label = definition?.label ?? { id: target?.node ?? name, en: target?.node ?? name };
  const output = target?.output ?? '';
  if (output === '') return label;
  const word = outputWord(output);
  return { id: `${label.id}: ${word.id}`, en: `${label.en}: ${word.en}` };
}

class Explainer {
  readonly #evaluation: Evaluation;
  readonly #levels: number;
  readonly #seen = new Set<string>();

  constructor(evaluation: Evaluation, levels: number) {
    this.#evaluation = evaluation;
    this.#levels = levels;
  }

  cell(ref: CellRef, depth = 0): Explanation | null {
    const found = findOutput(this.#evaluation, ref.node);
    const cell = found?.column.cells[ref.index];
    if (found === null || cell === undefined) return null;
    const { graph } = this.#evaluation;
    const place = placeOf(found.column.dimensions, ref.index);
    const key = `${ref.node}#${ref.index}`;
    const repeated = this.#seen.has(key) || this.#seen.size >= MOST_EXPLAINED || depth > this.#levels;
    this.#seen.add(key);
    const children = repeated
      ? []
      : (cell.from ?? []).map((from) => this.cell(from, depth + 1)).filter((child) => child !== null);
    const { definition } = found.node;
    const fact = this.#evaluation.facts.get(definition.id)?.get(ref.index);
    const unit = found.output === '' ? (definition.unit ?? null) : null;
    const rounding = roundingOf(definition, found.output);
    const base = {
      name: ref.node,
      place,
      address: addressText(ref.node, place),
      label: labelOf(graph, ref.node),
      kind: definition.kind,
      unit,
      cell,
      rounded: rounding !== undefined && cell.kind === 'number' ? applyRounding(cell.value, rounding) : null,
      category: cell.kind === 'category' ? categoryLabel(graph, ref.node, cell.code) : null,
      source: sourceOf(definition.kind, fact),
      rules: this.#rules(found, ref.index),
      note: definition.note ?? null,
      method: definition.id.startsWith('scorecard.') ? graph.model.method : null,
      band: this.#band(found, ref.index, children),
      missing: cell.kind === 'missing' ? cell.leaves.map((leaf) => this.#address(leaf)) : [],
      children,
      repeated,
    };
    const sibling = (output: string): Cell | undefined => {
      const column = this.#evaluation.columns.get(outputName(definition.id, output));
      return column?.cells[indexOf(column.dimensions, place)];
    };
    const described = describe(found.node, found.output, base, fact, sibling);
    return { ...base, ...described };
  }

  #address(ref: CellRef): string {
    const dimensions = this.#evaluation.columns.get(ref.node)?.dimensions ?? [];
    return addressText(ref.node, placeOf(dimensions, ref.index));
  }

  #rules(found: Found, index: number): readonly RuleNote[] {
    const { graph } = this.#evaluation;
    const { definition } = found.node;
    const unread = unreadRule(definition, found.output);
    const pairwise = definition.kind === 'ahp' || definition.kind === 'ahp-group';
    // Random index and threshold test consistency: weights do not rest on them.
    const untested = pairwise && found.output !== 'cr' && found.output !== 'consistent';
    const rules = untested ? [] : rulesOf(definition).filter(({ rule }) => rule !== unread);
    return rules.flatMap(({ rule }): readonly RuleNote[] => {
      const reading = ruleFor(graph, rule, cellDate(found.column.dimensions, index));
      if (isRuleFault(reading)) return [];
      const { citation } = reading;
      return [
        {
          rule,
          title: reading.pack.title,
          inheritedFrom: reading.parameter.inherited?.from ?? null,
          source: citation.source,
          locator: citation.locator,
          basis: citation.basis,
          certainty: citation.certainty,
          from: reading.from,
          at: reading.at,
          note: citation.note ?? null,
        },
      ];
    });
  }

  #band(found: Found, index: number, children: readonly Explanation[]): Classified | null {
    const { definition } = found.node;
    const rule =
      definition.kind === 'band'
        ? definition.rule
        : found.output === 'status' && definition.kind === 'achievement'
          ? definition.status
          : undefined;
    if (rule === undefined) return null;
    const reading = ruleFor(this.#evaluation.graph, rule, cellDate(found.column.dimensions, index));
    if (isRuleFault(reading) || reading.value.kind !== 'bands') return null;
    const operand = definition.kind === 'band' ? definition.of : outputName(definition.id, 'index');
    const column = this.#evaluation.columns.get(operand);
    const place = placeOf(found.column.dimensions, index);
    const at = column === undefined ? -1 : indexOf(column.dimensions, place);
    const cell = column?.cells[at] ?? children[0]?.cell;
    return cell?.kind === 'number' ? classify(reading.value, cell.value) : null;
  }
}

/** The rule of a node that one of its outputs does not read. */
function unreadRule(definition: CompiledNode['definition'], output: string): string | undefined {
  if (definition.kind === 'achievement' && output !== 'status') return definition.status;
  return definition.kind === 'interval' && output !== 'grade-probability' ? definition.grades : undefined;
}

function sourceOf(kind: string, fact: Fact | undefined): Explanation['source'] {
  if (fact === undefined || (kind !== 'input' && kind !== 'unknown')) return null;
  const text =
    fact.value.kind === 'number'
      ? fact.value.text
      : fact.value.kind === 'category'
        ? fact.value.code
        : fact.value.reason;
  return { where: factSource(fact), status: fact.status, text, note: fact.note ?? null };
}

/**
 * Computes an explained value again from its children's values alone. Inputs and constants give themselves. The result is
 * the shown value, always: a difference means that an explanation does not tell the whole story.
 */
export function recompute(evaluation: Evaluation, explanation: Explanation): Cell | undefined {
  const found = findOutput(evaluation, explanation.name);
  return found === null ? undefined : computedFrom(evaluation, explanation, found, found.node);
}

/** The same before the declared rounding of the node. */
export function unrounded(evaluation: Evaluation, explanation: Explanation): Cell | undefined {
  const found = findOutput(evaluation, explanation.name);
  if (found === null) return undefined;
  const { rounding: _, ...definition } = found.node.definition;
  return computedFrom(evaluation, explanation, found, { ...found.node, definition });
}

function computedFrom(
  evaluation: Evaluation,
  explanation: Explanation,
  found: Found,
  node: CompiledNode,
): Cell | undefined {
  const { definition } = node;
  if (definition.kind === 'input' || definition.kind === 'unknown') return explanation.cell;
  const columns = new Map<string, Column>();
  for (const child of explanation.children) {
    const known = columns.get(child.name) ?? emptyLike(evaluation, child.name);
    const index = indexOf(known.dimensions, child.place);
    const cells = [...known.cells];
    cells[index] = child.cell;
    columns.set(child.name, { dimensions: known.dimensions, cells });
  }
  const scope: NodeScope = {
    graph: evaluation.graph,
    column: (name) => markSources(name, columns.get(name) ?? emptyLike(evaluation, name)),
    facts: new Map(),
    options: { ranges: false, tracing: false },
  };
  const column = evaluateNode(node, scope).get(found.output);
  return column?.cells[indexOf(column.dimensions, explanation.place)];
}

/** A column of which nothing was read: cells that exist are not known, so whatever reads one shows it. */
function emptyLike(evaluation: Evaluation, name: string): Column {
  const column = evaluation.columns.get(name);
  const unread = problemCell('undefined', operandNotThere());
  return {
    dimensions: column?.dimensions ?? [],
    cells: (column?.cells ?? []).map((cell) => (cell === undefined ? undefined : unread)),
  };
}
