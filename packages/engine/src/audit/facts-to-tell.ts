import { type Label, type Place, placeOf } from '../dimension/dimension.js';
import { categoryLabel } from '../explain/category-label.js';
import { findOutput, labelOf } from '../explain/explanation.js';
import type { resolveDimensions } from '../formula/check.js';
import { cellDate } from '../graph/cell-date.js';
import { type Graph, ruleFor } from '../graph/compile.js';
import type { Evaluation } from '../graph/evaluate.js';
import { factSource } from '../graph/fact-source.js';
import { rulesOf } from '../graph/operands.js';
import { isRuleFault } from '../rules/read.js';
import type { PrintedFigure } from '../scorecard/model.js';
import { classify } from '../scoring/bands.js';
import type { Cell, CellRef, Range } from '../value/cell.js';
import { add, compare, type Rational, subtract } from '../value/rational.js';
import { ancestors } from './cause.js';
import type { Alternative, Cause, Finding, FindingBasis, Verdict } from './finding.js';
import type { Bound } from './printed-operands.js';

/** A verdict before it is put into words. */
export interface Judgement {
  readonly figure: PrintedFigure;
  readonly recomputed: Cell | null;
  readonly verdict: Verdict;
  readonly basis: FindingBasis;
  readonly cause: Cause | null;
  /** The cell from the inputs, also where it could not be reached. */
  readonly raw: Cell | null;
  /** Findings on the wrong figures that this one follows from. */
  readonly inherited: readonly Finding[];
  /** What the printed operands give, where that explains the figure. */
  readonly operands: Cell | null;
  readonly alternatives: readonly Alternative[];
}

/** What an explanation of a verdict may say, as facts. */
export interface Told extends Judgement {
  /** Name of the recomputed category or members; null for other results. */
  readonly name: Label | null;
  /** Inputs that are not there, or the problem that stands in their place. */
  readonly missing: readonly Label[];
  /** True where the figure is printed in one place only and nothing leads to it. */
  readonly alone: boolean;
  /** The same quantity as printed or read elsewhere. */
  readonly elsewhere: readonly { readonly printed: string; readonly places: readonly Label[] }[];
  /** For a category: the value classed, its rounding interval, and the nearest edge. */
  readonly edge: { readonly value: Rational; readonly range: Range | null; readonly edge: Rational } | null;
  /** Reconstructed or assumed inputs, and rules that the author of the file chose. */
  readonly unprinted: readonly Label[];
  readonly assumed: readonly Label[];
  /** Rule packs that the publication does not print. */
  readonly external: readonly Label[];
}

/** Collects what there is to say about one verdict. */
export function factsToTell(
  evaluation: Evaluation,
  judgement: Judgement,
  bound: Bound | null,
  all: readonly Bound[],
): Told {
  const { figure, recomputed, raw, basis, verdict, cause } = judgement;
  const { graph } = evaluation;
  const none: Told = {
    ...judgement,
    name: null,
    missing: [],
    alone: false,
    elsewhere: [],
    edge: null,
    unprinted: [],
    assumed: [],
    external: [],
  };
  if (bound === null) return none;
  const behind = [
    { node: bound.name, index: bound.index },
    ...ancestors(evaluation, { node: bound.name, index: bound.index }),
  ];
  const judged = verdict !== 'not-derivable';
  const isInput = findOutput(evaluation, bound.name)?.node.definition.kind === 'input';
  return {
    ...none,
    name: recomputed === null ? null : nameOf(graph, bound.name, recomputed),
    missing:
      raw?.kind === 'missing'
        ? raw.leaves.map((leaf) => cellName(evaluation, leaf))
        : raw?.kind === 'problem'
          ? [raw.detail]
          : [],
    alone: isInput && verdict === 'not-derivable' && raw?.kind !== 'missing',
    elsewhere: cause === 'contradiction' ? printedElsewhere(evaluation, figure, bound, all, basis) : [],
    edge: cause === 'boundary' || cause === 'band-not-applied' ? nearestEdge(evaluation, bound) : null,
    unprinted: judged ? behind.flatMap((ref) => unprintedFact(evaluation, ref)) : [],
    assumed: judged ? unique(behind.flatMap((ref) => assumedRule(evaluation, ref))) : [],
    external: judged ? unique(behind.flatMap((ref) => externalRules(evaluation, ref))) : [],
  };
}

function unique(labels: readonly Label[]): readonly Label[] {
  return labels.filter((label, i) => labels.findIndex((other) => other.id === label.id) === i);
}

function dimensionsAt(evaluation: Evaluation, name: string): ReturnType<typeof resolveDimensions> {
  const column = evaluation.columns.get(name);
  return column?.dimensions ?? [];
}

/** The name of a cell in words: its node's and its members'. */
function cellName(evaluation: Evaluation, ref: CellRef): Label {
  const { graph } = evaluation;
  return placeName(graph, labelOf(graph, ref.node), placeOf(dimensionsAt(evaluation, ref.node), ref.index));
}

function placeName(graph: Graph, name: Label, place: Place): Label {
  const members = Object.entries(place).map(([dimension, code]) => memberName(graph, dimension, code));
  return {
    id: [name.id, ...members.map((label) => label.id)].join(', '),
    en: [name.en, ...members.map((label) => label.en)].join(', '),
  };
}

function memberName(graph: Graph, dimension: string, code: string): Label {
  const label = graph.dimensions.get(dimension)?.members.find((member) => member.code === code)?.label;
  return label ?? { id: code, en: code };
}

function nameOf(graph: Graph, name: string, cell: Cell): Label | null {
  if (cell.kind === 'category') return categoryLabel(graph, name, cell.code);
  const definition = graph.byId.get(name)?.definition;
  if (cell.kind !== 'members' || cell.codes.length === 0 || definition?.kind !== 'claim') return null;
  const labels = cell.codes.map((code) => memberName(graph, definition.over ?? '', code));
  return { id: labels.map((label) => label.id).join(', '), en: labels.map((label) => label.en).join(', ') };
}

function printedElsewhere(
  evaluation: Evaluation,
  figure: PrintedFigure,
  bound: Bound,
  all: readonly Bound[],
  basis: FindingBasis,
): Told['elsewhere'] {
  if (basis === 'observation-elsewhere') {
    const fact = evaluation.facts.get(bound.name)?.get(bound.index);
    const text =
      fact?.value.kind === 'number' ? fact.value.text : fact?.value.kind === 'category' ? fact.value.code : '';
    return fact === undefined ? [] : [{ printed: text, places: [factSource(fact)] }];
  }
  return all
    .filter((other) => other.name === bound.name && other.index === bound.index && other.figure.id !== figure.id)
    .map((other) => ({ printed: other.figure.printed, places: other.figure.places }));
}

function nearestEdge(evaluation: Evaluation, bound: Bound): Told['edge'] {
  const { graph } = evaluation;
  const definition = graph.byId.get(bound.name)?.definition;
  const column = evaluation.columns.get(bound.name);
  const [from] = column?.cells[bound.index]?.from ?? [];
  const operand = from === undefined ? undefined : evaluation.columns.get(from.node)?.cells[from.index];
  if (definition?.kind !== 'band' || operand?.kind !== 'number' || column === undefined) return null;
  const reading = ruleFor(graph, definition.rule, cellDate(column.dimensions, bound.index));
  if (isRuleFault(reading) || reading.value.kind !== 'bands') return null;
  const { lookedUp, above, below } = classify(reading.value, operand.value);
  const lower = above === null ? null : subtract(lookedUp, above);
  const upper = below === null ? null : add(lookedUp, below);
  const nearer =
    lower === null || (upper !== null && above !== null && below !== null && compare(below, above) < 0) ? upper : lower;
  return nearer === null ? null : { value: operand.value, range: operand.range ?? null, edge: nearer };
}

function unprintedFact(evaluation: Evaluation, ref: CellRef): readonly Label[] {
  const status = evaluation.facts.get(ref.node)?.get(ref.index)?.status;
  return status === undefined || status === 'printed' ? [] : [cellName(evaluation, ref)];
}

function assumedRule(evaluation: Evaluation, ref: CellRef): readonly Label[] {
  const { graph } = evaluation;
  const definition = graph.byId.get(graph.names.get(ref.node)?.node ?? '')?.definition;
  return definition?.assumed === true ? [labelOf(graph, definition.id)] : [];
}

function externalRules(evaluation: Evaluation, ref: CellRef): readonly Label[] {
  const { graph } = evaluation;
  const definition = graph.byId.get(graph.names.get(ref.node)?.node ?? '')?.definition;
  return (definition === undefined ? [] : rulesOf(definition)).flatMap(({ rule }): readonly Label[] => {
    const pack = graph.packs.get(rule.split('#')[0] ?? '');
    return pack === undefined || pack.name === 'own' || graph.model.rulesPrinted.has(pack.name) ? [] : [pack.title];
  });
}
