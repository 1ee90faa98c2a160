import { evaluate } from '../columnar/evaluate.js';
import { indexOf, type Label, parseAddress, placeOf } from '../dimension/dimension.js';
import { findOutput } from '../explain/explanation.js';
import { compile, type Graph, type ModelFault } from '../graph/compile.js';
import { chooseFacts, type Evaluation } from '../graph/evaluate.js';
import { factSource } from '../graph/fact-source.js';
import type { RulePack } from '../rules/pack.js';
import { type Model, type PrintedFigure, readAs } from '../scorecard/model.js';
import type { Cell } from '../value/cell.js';
import { otherReadings, type ReadingEvaluation } from './alternatives.js';
import { ancestors, causeOf } from './cause.js';
import { runChecks } from './checks/run-checks.js';
import { agreement } from './compare.js';
import { duplicatedCells } from './duplicates.js';
import { factsToTell } from './facts-to-tell.js';
import {
  type Alternative,
  type CheckFinding,
  type Finding,
  type FindingBasis,
  VERDICTS,
  type Verdict,
} from './finding.js';
import { type Bound, fromPrintedOperands } from './printed-operands.js';
import { findingText } from './sentences.js';

export interface Audit {
  readonly findings: readonly Finding[];
  readonly checks: readonly CheckFinding[];
  readonly totals: Readonly<Record<Verdict, number>>;
}

/** Evaluates a model with rounding intervals and traces, as audit and explanation need it. */
export function evaluateForAudit(graph: Graph): Evaluation {
  return evaluate(graph, chooseFacts(graph, graph.model.facts), { ranges: true, tracing: true });
}

/** Judges every printed figure of a model and runs the generic checks. */
export function audit(graph: Graph, faults: readonly ModelFault[]): Audit {
  const evaluation = evaluateForAudit(graph);
  const readings = graph.model.readings.flatMap((reading): ReadingEvaluation[] => {
    const evaluated = evaluateReading(graph.model, graph.packs, reading.name);
    return evaluated === null ? [] : [{ reading, evaluation: evaluated }];
  });
  const auditor = new Auditor(evaluation, readings);
  // Operands first, so that a long chain of figures is judged step by step instead of by deep recursion.
  const order = new Map(graph.nodes.map((node, i) => [node.definition.id, i]));
  const rank = (figure: PrintedFigure): number =>
    order.get(graph.names.get(parseAddress(figure.node)?.node ?? '')?.node ?? '') ?? 0;
  for (const figure of [...graph.model.printed].sort((a, b) => rank(a) - rank(b))) auditor.finding(figure);
  const findings = graph.model.printed.map((figure) => auditor.finding(figure));
  const totals = Object.fromEntries(
    VERDICTS.map((verdict) => [verdict, findings.filter((finding) => finding.verdict === verdict).length]),
  );
  return { findings, checks: runChecks(evaluation, findings, faults), totals: totals as Record<Verdict, number> };
}

/** Evaluates a model under one of its named readings; null where the reading does not compile or does not exist. */
export function evaluateReading(model: Model, packs: ReadonlyMap<string, RulePack>, name: string): Evaluation | null {
  const reading = model.readings.find((entry) => entry.name === name);
  if (reading === undefined) return null;
  const { graph } = compile(readAs(model, reading), packs);
  if (graph === null) return null;
  return evaluate(graph, chooseFacts(graph, model.facts, reading.facts), { ranges: false, tracing: false });
}

class Auditor {
  readonly #evaluation: Evaluation;
  readonly #readings: readonly ReadingEvaluation[];
  readonly #bound: readonly Bound[];
  readonly #duplicated: ReadonlySet<string>;
  readonly #known = new Map<string, Finding>();

  constructor(evaluation: Evaluation, readings: readonly ReadingEvaluation[]) {
    this.#evaluation = evaluation;
    this.#readings = readings;
    this.#bound = evaluation.graph.model.printed.flatMap((figure) => {
      const bound = bind(evaluation, figure);
      return bound === null ? [] : [bound];
    });
    this.#duplicated = duplicatedCells(evaluation);
  }

  finding(figure: PrintedFigure): Finding {
    const known = this.#known.get(figure.id);
    if (known !== undefined) return known;
    const finding = this.#judge(figure);
    this.#known.set(figure.id, finding);
    return finding;
  }

  #judge(figure: PrintedFigure): Finding {
    const bound = bind(this.#evaluation, figure);
    const found = bound === null ? null : findOutput(this.#evaluation, bound.name);
    const cell = bound === null ? undefined : found?.column.cells[bound.index];
    if (bound === null || found === null || cell === undefined)
      return this.#finish(figure, null, 'not-derivable', 'none', null);
    const { definition } = found.node;
    if (definition.kind === 'unknown') return this.#judgeUnknown(figure, bound, definition.tried);
    if (definition.kind === 'input') return this.#judgeInput(figure, bound, cell);
    return this.#judgeComputed(figure, bound, cell);
  }

  /** No rule in the source: not derivable by itself; with rules that were tried, and none giving it, not reproducible. */
  #judgeUnknown(
    figure: PrintedFigure,
    bound: Bound,
    tried: readonly { readonly name: Label; readonly node: string }[],
  ): Finding {
    const place = placeOf(this.#evaluation.columns.get(bound.name)?.dimensions ?? [], bound.index);
    const cells = tried.flatMap((entry): Cell[] => {
      const column = this.#evaluation.columns.get(entry.node);
      const cell = column === undefined ? undefined : column.cells[indexOf(column.dimensions, place)];
      return cell === undefined || cell.kind === 'missing' || cell.kind === 'problem' ? [] : [cell];
    });
    const agreeing = cells.find((cell) => agreement(figure, cell) !== 'none');
    if (agreeing !== undefined) {
      const verdict = agreement(figure, agreeing) === 'match' ? 'match' : 'within-rounding';
      return this.#finish(figure, agreeing, verdict, 'tried-rules', null);
    }
    const first = cells[0];
    if (first !== undefined) return this.#finish(figure, first, 'mismatch', 'tried-rules', 'not-reproducible');
    return this.#finish(figure, null, 'not-derivable', 'none', 'rule-missing');
  }

  /** A figure is no evidence for itself; the same quantity printed elsewhere is. */
  #judgeInput(figure: PrintedFigure, bound: Bound, cell: Cell): Finding {
    const fact = this.#evaluation.facts.get(bound.name)?.get(bound.index);
    const printed = fact?.status === 'printed';
    const elsewhere = printed && !figure.places.some((place) => samePlace(place, factSource(fact)));
    if (!elsewhere || cell.kind === 'missing' || cell.kind === 'problem') {
      return this.#finish(figure, null, 'not-derivable', 'none', 'input-missing', cell);
    }
    const agreed = agreement(figure, cell);
    if (agreed !== 'none') return this.#finish(figure, cell, agreed, 'observation-elsewhere', null);
    return this.#finish(figure, cell, 'mismatch', 'observation-elsewhere', this.#cause(figure, bound, cell));
  }

  #judgeComputed(figure: PrintedFigure, bound: Bound, cell: Cell): Finding {
    const reached = cell.kind !== 'missing' && cell.kind !== 'problem';
    const raw = reached ? agreement(figure, cell) : 'none';
    const found = findOutput(this.#evaluation, bound.name);
    const basis = this.#readsUnknown(found) ? 'printed-operands' : 'inputs';
    if (raw !== 'none') return this.#finish(figure, cell, raw, basis, null);
    const operands =
      found === null
        ? null
        : fromPrintedOperands(
            { node: found.node, output: found.output, index: bound.index, figure },
            this.#evaluation,
            this.#bound,
          );
    const agreed = operands === null ? 'none' : agreement(figure, operands.cell);
    if (!reached) {
      if (operands === null)
        return this.#finish(figure, null, 'not-derivable', 'none', this.#absenceCause(bound, cell), cell);
      if (agreed !== 'none') return this.#finish(figure, operands.cell, agreed, 'printed-operands', null);
      return this.#finish(
        figure,
        operands.cell,
        'mismatch',
        'printed-operands',
        this.#cause(figure, bound, operands.cell),
      );
    }
    if (operands !== null && agreed !== 'none') {
      const used = operands.used.map((other) => this.finding(other));
      const wrong = used.filter((finding) => finding.verdict === 'mismatch');
      const inexact = used.filter((finding) => finding.verdict !== 'match');
      const inherited = wrong.length > 0 ? wrong : inexact.length > 0 ? inexact : used;
      return this.#finish(figure, cell, 'mismatch', basis, 'follows-from-wrong-figure', cell, inherited, operands.cell);
    }
    return this.#finish(figure, cell, 'mismatch', basis, this.#cause(figure, bound, cell));
  }

  /** A node that reads a value without a rule rests on what was printed for it. */
  #readsUnknown(found: ReturnType<typeof findOutput>): boolean {
    const { graph } = this.#evaluation;
    return (found?.node.operands ?? []).some(
      (name) => graph.byId.get(graph.names.get(name)?.node ?? '')?.definition.kind === 'unknown',
    );
  }

  #absenceCause(bound: Bound, cell: Cell): Finding['cause'] {
    if (cell.kind === 'problem') {
      if (cell.problem === 'unit-mismatch') return 'unit-confusion';
      return cell.problem === 'rule-not-in-force' ? 'rule-missing' : 'input-missing';
    }
    const unknown = ancestors(this.#evaluation, { node: bound.name, index: bound.index }).some((ref) => {
      const kind = findOutput(this.#evaluation, ref.node)?.node.definition.kind;
      return kind === 'unknown' && this.#evaluation.columns.get(ref.node)?.cells[ref.index]?.kind === 'missing';
    });
    return unknown ? 'rule-missing' : 'input-missing';
  }

  #cause(figure: PrintedFigure, bound: Bound, cell: Cell): Finding['cause'] {
    const found = findOutput(this.#evaluation, bound.name);
    if (found === null) return 'arithmetic-or-typing';
    const declared = new Map<string, string>();
    for (const { name, cause } of figure.alternatives) if (cause !== undefined) declared.set(name.en, cause);
    for (const { reading } of this.#readings)
      if (reading.cause !== undefined) declared.set(reading.name, reading.cause);
    return causeOf({
      evaluation: this.#evaluation,
      node: found.node,
      name: bound.name,
      index: bound.index,
      figure,
      cell,
      bound: this.#bound,
      alternatives: this.#alternatives(figure, bound),
      declared,
      agrees: (other) => this.#agrees(other),
      duplicated: this.#duplicated,
    });
  }

  #agrees(figure: PrintedFigure): boolean {
    const bound = bind(this.#evaluation, figure);
    const cell = bound === null ? undefined : this.#evaluation.columns.get(bound.name)?.cells[bound.index];
    return cell !== undefined && agreement(figure, cell) !== 'none';
  }

  #alternatives(figure: PrintedFigure, bound: Bound): readonly Alternative[] {
    return otherReadings(this.#evaluation, this.#readings, figure, bound);
  }

  #finish(
    figure: PrintedFigure,
    recomputed: Cell | null,
    verdict: Verdict,
    basis: FindingBasis,
    cause: Finding['cause'],
    raw: Cell | null = recomputed,
    inherited: readonly Finding[] = [],
    operands: Cell | null = null,
  ): Finding {
    const bound = bind(this.#evaluation, figure);
    const alternatives = bound === null ? [] : this.#alternatives(figure, bound);
    const judgement = { figure, recomputed, verdict, basis, cause, raw, inherited, operands, alternatives };
    const explanation = findingText(factsToTell(this.#evaluation, judgement, bound, this.#bound));
    const inheritedFrom = inherited.map((finding) => finding.figure.id);
    return { figure, recomputed, verdict, cause, basis, inheritedFrom, alternatives, explanation };
  }
}

/** The cell that a figure is bound to; null where the address leads nowhere (the file reader reports it). */
export function bind(evaluation: Evaluation, figure: PrintedFigure): Bound | null {
  const address = parseAddress(figure.node);
  const column = address === null ? undefined : evaluation.columns.get(address.node);
  if (address === null || column === undefined) return null;
  const index = indexOf(column.dimensions, address.place);
  return index < 0 ? null : { figure, name: address.node, index };
}

/** Places are compared as words: case, spaces and what stands in brackets do not matter. */
function samePlace(printed: Label, read: Label): boolean {
  const plain = (text: string): string =>
    text
      .replace(/\([^)]*\)/g, '')
      .replace(/\s+/g, ' ')
      .trim()
      .toLowerCase();
  return [printed.id, printed.en].some((place) => [read.id, read.en].some((text) => plain(text) === plain(place)));
}
