import type { Column } from '../dimension/column.js';
import { scalar } from '../dimension/column.js';
import { cellCount, indexOf, type Place, placeOf } from '../dimension/dimension.js';
import { resolveDimensions } from '../formula/check.js';
import { type CompiledNode, type Graph, outputName } from '../graph/compile.js';
import { type Evaluation, evaluateNode, NO_FACTS } from '../graph/evaluate.js';
import type { Fact, InputNode, UnknownNode } from '../graph/nodes.js';
import type { NodeScope } from '../graph/scope.js';
import * as say from '../graph/sentences.js';
import { problemCell } from '../value/cell.js';
import { Changes } from './changes.js';
import { depthOf } from './depth.js';
import { FactLayer } from './fact-layer.js';
import { fromCells } from './from-cells.js';
import { changeInput, inputAt, inputVector } from './input-vector.js';
import type { Kernel } from './kernel.js';
import { LazyColumns, VectorColumn } from './lazy-columns.js';
import { nodeVector } from './node-kernels.js';
import type { Vector } from './vector.js';

/** Which cells are computed by kernels: those of nodes large enough to be worth it, all that can be, or none. */
export type KernelUse = 'auto' | 'always' | 'never';

/** Fewest cells of a node that kernels are worth. */
const WORTHWHILE = 8;
/** Longest chain of parts of formulas and nodes whose exact cells are asked of one another. */
const DEEPEST = 800;

type Facts = ReadonlyMap<string, ReadonlyMap<number, Fact>>;

/** One output as it was made: by kernels, or cell by cell. */
interface Made {
  readonly node: CompiledNode;
  vector: Vector | null;
  column: Column | null;
  readonly kernels: Kernel[];
  /** Whether it was computed cell by cell; its vector, if any, was made from the cells. */
  readonly byCells: boolean;
}

/**
 * The columns of a graph for some facts. A column is computed when it is first asked for, by kernels where there are any and
 * else cell by cell; facts can be changed one by one, and then only the cells that a change reaches are computed again.
 */
export class Sheet implements Evaluation {
  readonly graph: Graph;
  readonly facts: Facts;
  readonly columns: ReadonlyMap<string, Column>;
  readonly #use: KernelUse;
  readonly #own: boolean;
  readonly #layers: ReadonlyMap<string, FactLayer>;
  readonly #positions: ReadonlyMap<string, number>;
  readonly #made = new Map<string, Made>();
  readonly #changes = new Changes();
  readonly #owners = new Map<Kernel, string>();
  /** For each input, nodes computed cell by cell that a change of it reaches. */
  readonly #beyond = new Map<string, readonly string[]>();
  #readers: ReadonlyMap<string, readonly string[]> | null = null;

  constructor(graph: Graph, facts: Facts, use: KernelUse, changeable: boolean) {
    this.graph = graph;
    this.#own = changeable;
    this.#layers = changeable
      ? new Map(graph.nodes.map(({ definition: { id } }) => [id, new FactLayer(facts.get(id) ?? NO_FACTS)]))
      : new Map();
    this.facts = changeable ? this.#layers : facts;
    this.#use = depthOf(graph) > DEEPEST ? 'never' : use;
    this.#positions = new Map(graph.nodes.map(({ definition: { id } }, i) => [id, i]));
    this.columns = new LazyColumns(graph, (name) => this.#column(name));
  }

  /** The vector of an output; made from its cells where it was not computed by kernels. */
  vector(name: string): Vector {
    this.recompute();
    this.#ensure(name);
    return this.#vector(name);
  }

  /**
   * Changes one observation of an input. What it reaches is computed again by `recompute`, or when a column is next read.
   * Throws RangeError where the node is no input of this sheet or the place is none of its cells.
   */
  set(node: string, place: Place | number, value: Fact['value']): void {
    const definition = this.graph.byId.get(node)?.definition;
    const layer = this.#layers.get(node);
    if (layer === undefined || definition === undefined || !isInput(definition))
      throw new RangeError(`${node} is no input that can be changed`);
    const dimensions = resolveDimensions(definition.dims, this.graph.dimensions);
    const index = typeof place === 'number' ? place : indexOf(dimensions, place);
    if (!(index >= 0 && index < cellCount(dimensions))) throw new RangeError(`${node} has no such cell`);
    layer.set(index, { node, place: placeOf(dimensions, index), value, status: 'printed', source: '' });
    const made = this.#made.get(node);
    if (made === undefined) return;
    if (roundsItself(definition)) {
      this.#drop(node);
      return;
    }
    const cell = inputAt(definition, index, { graph: this.graph, facts: layer, options: PLAIN });
    if (made.vector === null || !changeInput(made.vector, index, cell)) {
      this.#drop(node);
      return;
    }
    for (const kernel of this.#changes.touch(made.vector, index, index + 1))
      this.#drop(this.#owners.get(kernel) ?? node);
    for (const other of this.#cellByCellBelow(node)) this.#drop(other);
  }

  /** Whether an output was computed by kernels and not cell by cell. */
  byKernels(name: string): boolean {
    this.#ensure(name);
    return this.#made.get(name)?.byCells === false;
  }

  /** Computes again what changes have reached since the last time. */
  recompute(): void {
    if (!this.#own) return;
    for (const kernel of this.#changes.flush()) this.#drop(this.#owners.get(kernel) ?? '');
  }

  #scope(definition: CompiledNode['definition']): NodeScope {
    return {
      graph: this.graph,
      column: (name) => this.#column(name),
      facts: this.facts.get(definition.id) ?? NO_FACTS,
      options: PLAIN,
    };
  }

  #column(name: string): Column {
    this.recompute();
    this.#ensure(name);
    const made = this.#made.get(name);
    if (made === undefined) return scalar(problemCell('undefined', say.notComputed(name)));
    made.column ??= made.vector === null ? null : new VectorColumn(made.vector, () => this.recompute());
    return made.column ?? scalar(problemCell('undefined', say.notComputed(name)));
  }

  #vector(name: string): Vector {
    const made = this.#made.get(name);
    if (made === undefined) return fromCells(scalar(problemCell('undefined', say.notComputed(name))), 'number');
    if (made.vector !== null) return made.vector;
    const type = made.node.outputs.get(this.graph.names.get(name)?.output ?? '')?.type ?? 'number';
    made.vector = fromCells(made.column ?? { dimensions: [], cells: [] }, type);
    return made.vector;
  }

  /** Makes an output after everything that it is made from, in the order of the graph. */
  #ensure(name: string): void {
    if (this.#made.has(name)) return;
    const wanted = new Set<string>();
    const open = [name];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const at = this.graph.names.get(next);
      if (at === undefined || wanted.has(next) || this.#made.has(next)) continue;
      wanted.add(next);
      const node = this.graph.byId.get(at.node);
      if (node === undefined) continue;
      open.push(...node.operands);
      if (node.definition.kind === 'achievement' && at.output === 'status') open.push(`${at.node}.index`);
    }
    const place = (output: string): number => this.#positions.get(this.graph.names.get(output)?.node ?? '') ?? -1;
    // The status of an achievement comes after its index.
    const ordered = [...wanted].sort((a, b) => place(a) - place(b) || Number(isStatus(a)) - Number(isStatus(b)));
    for (const output of ordered) this.#make(output);
  }

  #make(name: string): void {
    const at = this.graph.names.get(name);
    const node = this.graph.byId.get(at?.node ?? '');
    if (at === undefined || node === undefined || this.#made.has(name)) return;
    const { definition } = node;
    if (this.#use === 'always' || (this.#use === 'auto' && this.#sizeOf(node) >= WORTHWHILE)) {
      const made: Made = { node, vector: null, column: null, kernels: [], byCells: false };
      made.vector = isInput(definition)
        ? this.#input(definition)
        : nodeVector(node, at.output, {
            ...this.#scope(definition),
            vector: (operand) => this.#vector(operand),
            add: (kernel) => {
              kernel.run(0, kernel.vector.size);
              made.kernels.push(kernel);
              return kernel.vector;
            },
          });
      if (made.vector !== null) {
        this.#made.set(name, made);
        for (const kernel of this.#own ? made.kernels : []) {
          this.#changes.add(kernel);
          this.#owners.set(kernel, definition.id);
        }
        return;
      }
    }
    this.#beyond.clear();
    for (const [output, column] of evaluateNode(node, this.#scope(definition))) {
      const own = outputName(definition.id, output);
      if (!this.#made.has(own)) this.#made.set(own, { node, vector: null, column, kernels: [], byCells: true });
    }
  }

  /** An input that is rounded itself is left to be made cell by cell. */
  #input(definition: InputNode | UnknownNode): Vector | null {
    if (roundsItself(definition)) return null;
    return inputVector(definition, this.#scope(definition), this.#own);
  }

  /** Cells of the largest of a node's outputs and operands. */
  #sizeOf({ definition, operands }: CompiledNode): number {
    let size = sizesOf(this.graph).get(definition.id) ?? 0;
    for (const operand of operands) size = Math.max(size, this.#made.get(operand)?.vector?.size ?? 0);
    return size;
  }

  #cellByCellBelow(input: string): readonly string[] {
    const known = this.#beyond.get(input);
    if (known !== undefined) return known;
    const found = this.#below(input).filter((id) =>
      [...(this.graph.byId.get(id)?.outputs.keys() ?? [])].some((output) => {
        const made = this.#made.get(outputName(id, output));
        return made?.byCells === true;
      }),
    );
    this.#beyond.set(input, found);
    return found;
  }

  /** Nodes made from a node, itself included. */
  #below(id: string): readonly string[] {
    this.#readers ??= readersOf(this.graph);
    const open = [id];
    const seen = new Set<string>();
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(...(this.#readers.get(next) ?? []));
    }
    return [...seen];
  }

  /** Forgets all that is made from a node, itself included: it is made anew when asked for. */
  #drop(id: string): void {
    this.#beyond.clear();
    for (const node of this.#below(id)) {
      for (const output of this.graph.byId.get(node)?.outputs.keys() ?? []) {
        const name = outputName(node, output);
        for (const kernel of this.#made.get(name)?.kernels ?? []) {
          this.#changes.remove(kernel);
          this.#owners.delete(kernel);
        }
        this.#made.delete(name);
      }
    }
  }
}

const PLAIN = { ranges: false, tracing: false } as const;

function isInput(definition: CompiledNode['definition']): definition is InputNode | UnknownNode {
  return definition.kind === 'input' || definition.kind === 'unknown';
}

function roundsItself({ rounding }: InputNode | UnknownNode): boolean {
  return rounding?.stage === 'value';
}

function isStatus(output: string): boolean {
  return output.endsWith('.status');
}

const SIZES = new WeakMap<Graph, ReadonlyMap<string, number>>();

/** Cells of the largest output of each node. */
function sizesOf(graph: Graph): ReadonlyMap<string, number> {
  const known = SIZES.get(graph);
  if (known !== undefined) return known;
  const sizes = new Map(
    graph.nodes.map(({ definition, outputs }) => {
      const counts = [...outputs.values()].map(({ dimensions }) =>
        cellCount(resolveDimensions(dimensions, graph.dimensions)),
      );
      return [definition.id, Math.max(0, ...counts)];
    }),
  );
  SIZES.set(graph, sizes);
  return sizes;
}

/** Nodes that read each node. */
function readersOf(graph: Graph): ReadonlyMap<string, readonly string[]> {
  const readers = new Map<string, string[]>();
  for (const { definition, operands } of graph.nodes) {
    for (const operand of operands) {
      const source = graph.names.get(operand)?.node ?? operand;
      const own = readers.get(source) ?? [];
      own.push(definition.id);
      readers.set(source, own);
    }
  }
  return readers;
}
