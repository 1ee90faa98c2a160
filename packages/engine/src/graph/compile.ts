import type { Dimension, Dimensions, Label } from '../dimension/dimension.js';
import { cellCount } from '../dimension/dimension.js';
import { type CheckScope, checkFormula, MOST_CELLS, resolveDimensions, type Signature } from '../formula/check.js';
import { references } from '../formula/dependencies.js';
import { parseFormula } from '../formula/parse.js';
import type { Formula, FormulaFault } from '../formula/syntax.js';
import type { RulePack } from '../rules/pack.js';
import { isRuleFault, type RuleFault, type RuleReading, readRule, splitRule } from '../rules/read.js';
import type { Model } from '../scorecard/model.js';
import { measured, measureNamed } from '../value/measure.js';
import { nearestName } from '../value/nearest-name.js';
import { PLAIN, parseUnit, sameUnit, type Unit } from '../value/unit.js';
import type { NodeDefinition } from './nodes.js';
import { dimensionsNamed, operandsOf, rulesOf } from './operands.js';
import * as say from './sentences.js';
import { signaturesOf } from './signatures.js';
import { sortNodes } from './sort.js';

/** Something wrong with a model: where it stands, what is wrong, and the nearest valid name. */
export interface ModelFault {
  readonly code:
    | 'duplicate-node'
    | 'unknown-node'
    | 'unknown-dimension'
    | 'unknown-rule'
    | 'circular'
    | 'formula'
    | 'type'
    | 'unit'
    | 'too-many-cells'
    | 'not-a-valid-value';
  /** `warning` lets the model run; `unit` faults turn the node into a problem but stop nothing else. */
  readonly severity: 'error' | 'warning';
  readonly node: string;
  readonly path: readonly string[];
  readonly message: Label;
  readonly suggestion?: string;
  /** Characters of a formula. */
  readonly span?: { readonly start: number; readonly end: number; readonly text: string };
}

export interface CompiledNode {
  readonly definition: NodeDefinition;
  /** Outputs by name; '' is the node's own value. */
  readonly outputs: ReadonlyMap<string, Signature>;
  /** Names of nodes or outputs that it reads, without repetition. */
  readonly operands: readonly string[];
  /** The parsed formula of a `formula` node or the condition of a `claim`. */
  readonly formula: Formula | null;
  /** Set where units do not fit: every cell is then this problem, unless the node is `as-written`. */
  readonly unitFault: Label | null;
}

export interface Graph {
  readonly model: Model;
  readonly dimensions: Dimensions;
  readonly packs: ReadonlyMap<string, RulePack>;
  /** In an order in which every operand comes before its readers. */
  readonly nodes: readonly CompiledNode[];
  readonly byId: ReadonlyMap<string, CompiledNode>;
  /** Node and output that a name stands for: `ahp.weight`, `nko`. */
  readonly names: ReadonlyMap<string, { readonly node: string; readonly output: string }>;
}

export function outputName(node: string, output: string): string {
  return output === '' ? node : `${node}.${output}`;
}

/** Reads a rule for a scorecard: at its own date, unless the scorecard names another one for the pack. */
export function ruleFor(graph: Pick<Graph, 'model' | 'packs'>, rule: string, date?: string): RuleReading | RuleFault {
  const pack = splitRule(rule)?.pack ?? '';
  return readRule(
    graph.packs,
    rule,
    graph.model.ruleDates.get(pack) ?? graph.model.rulesAt ?? date ?? graph.model.date,
  );
}

/**
 * Compiles a model: names, circles, types, units, dimensions and size are checked before anything is computed.
 * With faults of severity `error` there is no graph. `mostCells` bounds what all outputs together may have.
 */
export function compile(
  model: Model,
  packs: ReadonlyMap<string, RulePack>,
  mostCells = MOST_CELLS,
): { readonly graph: Graph | null; readonly faults: readonly ModelFault[] } {
  const compiler = new Compiler(model, packs, mostCells);
  const graph = compiler.run();
  return { graph: compiler.faults.some((fault) => fault.severity === 'error') ? null : graph, faults: compiler.faults };
}

class Compiler {
  readonly faults: ModelFault[] = [];
  readonly #model: Model;
  readonly #packs: ReadonlyMap<string, RulePack>;
  readonly #dimensions: Dimensions;
  readonly #definitions = new Map<string, NodeDefinition>();
  readonly #mostCells: number;
  readonly #names = new Map<string, { node: string; output: string }>();
  readonly #signatures = new Map<string, Signature>();
  readonly #formulas = new Map<string, Formula>();

  constructor(model: Model, packs: ReadonlyMap<string, RulePack>, mostCells: number) {
    this.#mostCells = mostCells;
    this.#model = model;
    this.#packs = packs;
    this.#dimensions = new Map(model.dimensions.map((dimension): [string, Dimension] => [dimension.name, dimension]));
  }

  run(): Graph {
    for (const definition of this.#model.nodes) this.#declare(definition);
    for (const definition of this.#definitions.values()) this.#parse(definition);
    const edges = new Map<string, readonly string[]>();
    for (const definition of this.#definitions.values()) edges.set(definition.id, this.#dependencies(definition));
    const { order, circles } = sortNodes(edges);
    for (const circle of circles) {
      const first = this.#definitions.get(circle[0] ?? '');
      if (first !== undefined) this.#fault('circular', first, say.circular(circle));
    }
    // A circle would only make its members look unknown to each other.
    const sound = circles.length === 0 ? order : [];
    const nodes = sound.flatMap((id) => {
      const definition = this.#definitions.get(id);
      return definition === undefined ? [] : [this.#compile(definition)];
    });
    this.#size(nodes);
    return {
      model: this.#model,
      dimensions: this.#dimensions,
      packs: this.#packs,
      nodes,
      byId: new Map(nodes.map((node) => [node.definition.id, node])),
      names: this.#names,
    };
  }

  #declare(definition: NodeDefinition): void {
    if (this.#definitions.has(definition.id)) {
      this.#fault('duplicate-node', definition, say.duplicateNode(definition.id));
      return;
    }
    this.#definitions.set(definition.id, definition);
    for (const output of signaturesOf(definition).keys()) {
      const name = outputName(definition.id, output);
      if (this.#names.has(name)) this.#fault('duplicate-node', definition, say.duplicateNode(name));
      else this.#names.set(name, { node: definition.id, output });
    }
  }

  #parse(definition: NodeDefinition): void {
    const text =
      definition.kind === 'formula'
        ? definition.expression
        : definition.kind === 'claim'
          ? definition.condition
          : undefined;
    if (text === undefined) return;
    const parsed = parseFormula(text);
    if ('fault' in parsed) this.#formulaFault(definition, text, parsed.fault);
    else this.#formulas.set(definition.id, parsed.formula);
  }

  /** Names that a node reads, with a formula's named operands resolved. */
  #operands(definition: NodeDefinition): readonly string[] {
    const formula = this.#formulas.get(definition.id);
    const args = definition.kind === 'formula' ? definition.args : {};
    const inFormula = formula === undefined ? [] : references(formula).map((node) => args[node.name] ?? node.name);
    return [...new Set([...operandsOf(definition), ...inFormula])];
  }

  #dependencies(definition: NodeDefinition): readonly string[] {
    const found: string[] = [];
    for (const operand of this.#operands(definition)) {
      const target = this.#names.get(operand);
      if (target !== undefined) found.push(target.node);
      else if (!this.#formulas.has(definition.id) || operandsOf(definition).includes(operand)) {
        this.#fault('unknown-node', definition, say.unknownNode(operand), nearestName(operand, this.#names.keys()));
      }
    }
    return found;
  }

  #compile(definition: NodeDefinition): CompiledNode {
    this.#checkDimensions(definition);
    this.#checkRules(definition);
    const formula = this.#formulas.get(definition.id) ?? null;
    const unitFaults: Label[] = [];
    const formulaSignature = formula === null ? null : this.#check(definition, formula, unitFaults);
    const outputs = signaturesOf(definition, {
      signature: (name) => this.#signatures.get(name),
      dimension: (name) => this.#dimensions.get(name),
      formula: formulaSignature,
      ruleUnit: (rule) => this.#ruleUnit(rule),
      unitFault: (message) => unitFaults.push(message),
      fault: (message) => this.#fault('type', definition, message),
    });
    const declared = this.#declaredUnit(definition);
    const finished = new Map<string, Signature>();
    for (const [output, signature] of outputs) {
      const own =
        output === '' && declared !== null && signature.type === 'number'
          ? this.#settleUnit(signature, declared, unitFaults)
          : signature;
      finished.set(output, own);
      this.#signatures.set(outputName(definition.id, output), own);
    }
    const unitFault = unitFaults[0] ?? null;
    if (unitFault !== null) {
      this.faults.push({
        code: 'unit',
        severity: 'warning',
        node: definition.id,
        path: definition.path ?? [],
        message: say.unitMismatch(
          definition.id,
          unitFault,
          definition.kind === 'formula' && definition.units === 'as-written',
        ),
      });
    }
    return { definition, outputs: finished, operands: this.#operands(definition), formula, unitFault };
  }

  #settleUnit(signature: Signature, declared: Unit, unitFaults: Label[]): Signature {
    if (signature.unit !== null && !sameUnit(signature.unit, declared)) {
      unitFaults.push(say.unitDeclaredOtherwise(signature.unit, declared));
    }
    return { ...signature, unit: declared };
  }

  #declaredUnit(definition: NodeDefinition): Unit | null {
    if (definition.unit === undefined) return null;
    const unit = parseUnit(definition.unit);
    if (unit === null) this.#fault('not-a-valid-value', definition, say.badUnit(definition.unit));
    return unit;
  }

  #check(definition: NodeDefinition, formula: Formula, unitFaults: Label[]): Signature {
    const args = definition.kind === 'formula' ? definition.args : {};
    const measures = this.#measures(definition, unitFaults);
    const scope: CheckScope = {
      signature: (name) => measures.get(name) ?? this.#signatures.get(args[name] ?? name),
      names: () => [...Object.keys(args), ...this.#names.keys()],
      dimensions: this.#dimensions,
    };
    const checked = checkFormula(formula, scope);
    const text =
      definition.kind === 'formula'
        ? definition.expression
        : definition.kind === 'claim'
          ? (definition.condition ?? '')
          : '';
    for (const fault of checked.faults) this.#formulaFault(definition, text, fault);
    for (const fault of checked.unitFaults) unitFaults.push(fault.message);
    return checked.signature;
  }

  /** Operands with a rule, in the unit that their measure means; one that measures something else is a unit fault. */
  #measures(definition: NodeDefinition, unitFaults: Label[]): ReadonlyMap<string, Signature> {
    const found = new Map<string, Signature>();
    if (definition.kind !== 'formula') return found;
    for (const [name, rule] of Object.entries(definition.operands ?? {})) {
      const signature = this.#signatures.get(definition.args[name] ?? name);
      if (signature?.type !== 'number' || signature.unit === null) continue;
      const unit = measured(signature.unit, rule.measure);
      if (unit === null)
        unitFaults.push(say.measuresSomethingElse(rule.label, signature.unit, measureNamed(rule.measure).label));
      else found.set(name, { ...signature, unit });
    }
    return found;
  }

  #checkDimensions(definition: NodeDefinition): void {
    for (const name of dimensionsNamed(definition)) {
      if (this.#dimensions.has(name)) continue;
      this.#fault(
        'unknown-dimension',
        definition,
        say.unknownDimension(name),
        nearestName(name, this.#dimensions.keys()),
      );
    }
  }

  #checkRules(definition: NodeDefinition): void {
    for (const { rule, kind } of rulesOf(definition)) {
      const reading = ruleFor({ model: this.#model, packs: this.#packs }, rule);
      if (isRuleFault(reading)) {
        if (reading.kind === 'unknown')
          this.#fault('unknown-rule', definition, say.unknownRule(reading.detail), reading.suggestion);
      } else if (reading.value.kind !== kind) {
        this.#fault('unknown-rule', definition, say.wrongRuleKind(rule, reading.value.kind, kind));
      }
    }
  }

  #ruleUnit(rule: string): Unit | null {
    const reading = ruleFor({ model: this.#model, packs: this.#packs }, rule);
    if (isRuleFault(reading) || reading.parameter.unit === '') return null;
    return parseUnit(reading.parameter.unit) ?? PLAIN;
  }

  #size(nodes: readonly CompiledNode[]): void {
    let total = 0;
    for (const node of nodes) {
      for (const signature of node.outputs.values())
        total += cellCount(resolveDimensions(signature.dimensions, this.#dimensions));
      if (total > this.#mostCells) {
        this.#fault('too-many-cells', node.definition, say.tooManyCells(total, this.#mostCells));
        return;
      }
    }
  }

  #formulaFault(definition: NodeDefinition, text: string, fault: FormulaFault): void {
    this.faults.push({
      code: 'formula',
      severity: 'error',
      node: definition.id,
      path: [...(definition.path ?? []), definition.kind === 'claim' ? 'condition' : 'formula'],
      message: say.formulaFault(fault.message, fault.start),
      span: { start: fault.start, end: fault.end, text },
      ...(fault.suggestion === undefined ? {} : { suggestion: fault.suggestion }),
    });
  }

  #fault(code: ModelFault['code'], definition: NodeDefinition, message: Label, suggestion?: string): void {
    this.faults.push({
      code,
      severity: 'error',
      node: definition.id,
      path: definition.path ?? [],
      message,
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  }
}
