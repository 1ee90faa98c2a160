import {
  type DecimalMark,
  type Dimension,
  FACT_STATUSES,
  type Fact,
  type FactValue,
  type Graph,
  type Label,
  MISSING_REASONS,
  memberIndex,
  type NodeDefinition,
  nearestName,
  parseQuantity,
  toText,
} from '@berimbang/engine';
import { boundsOf, type FactPart, sayOfRow } from './fact-row-checks.js';
import type { FileFault } from './file-fault.js';
import type { StoredFact } from './scorecard-parts.js';
import * as say from './sentences.js';

/** Something wrong with one row of facts. */
export interface FactFault {
  /** Index of the row among those given. */
  readonly row: number;
  readonly code: Extract<
    FileFault['code'],
    'unknown-name' | 'missing-key' | 'invalid-value' | 'number' | 'ambiguous-number'
  >;
  /** A row with an error gives no fact; one with a warning does. */
  readonly severity: 'error' | 'warning';
  /** What of the row is wrong; a dimension is named as `place.NAME`. */
  readonly at: FactPart;
  readonly message: Label;
  /** The nearest valid name, where one is near. */
  readonly suggestion?: string;
}

export interface FactsOfRows {
  /** In the order of the rows, without those that have an error. */
  readonly facts: readonly Fact[];
  readonly faults: readonly FactFault[];
}

type FactNode = Extract<NodeDefinition, { kind: 'input' | 'unknown' }>;

/** What rows of facts are read against: a compiled definition (`composeDefinition`). */
export type FactsGraph = Pick<Graph, 'byId' | 'names' | 'dimensions'>;

/**
 * Rows of facts as the engine takes them. What does not fit is a fault of its row: an unknown node, dimension or member, a
 * node that is computed, a quantity that cannot be read by `mark`. A value outside the bounds of its input, or a
 * category that it does not know, is a warning: computed with, it is a problem.
 */
export function factsOf(rows: readonly StoredFact[], graph: FactsGraph, mark: DecimalMark = 'point'): FactsOfRows {
  const reader = new RowReader(graph, mark);
  return { facts: rows.flatMap((row, i) => reader.read(row, i) ?? []), faults: reader.faults };
}

/** The graph with further facts behind its own, which are the targets and judgements of the definition. */
export function withFacts(graph: Graph, facts: readonly Fact[]): Graph {
  return { ...graph, model: { ...graph.model, facts: [...graph.model.facts, ...facts] } };
}

/** Names that are compared for suggestions in one call. */
const MOST_COMPARED = 200_000;

class RowReader {
  readonly faults: FactFault[] = [];
  readonly #graph: FactsGraph;
  readonly #mark: DecimalMark;
  readonly #known = new Map<string, { readonly node: FactNode; readonly dimensions: readonly Dimension[] }>();
  readonly #near = new Map<string, string | undefined>();
  #room = MOST_COMPARED;
  #row = 0;

  constructor(graph: FactsGraph, mark: DecimalMark) {
    this.#graph = graph;
    this.#mark = mark;
  }

  read(row: StoredFact, index: number): Fact | null {
    this.#row = index;
    const known = this.#nodeOf(row.node);
    if (known === null) return null;
    const before = this.faults.length;
    const place = this.#placeOf(row, known.dimensions);
    this.#oneOf('status', row.status, FACT_STATUSES);
    if (row.missing !== undefined) this.#oneOf('missing', row.missing, MISSING_REASONS);
    const value = this.#valueOf(row, known.node);
    if (this.faults.slice(before).some(({ severity }) => severity === 'error') || value === null) return null;
    const { status, source, note } = row;
    return { node: row.node, place, value, status, source, ...(note === undefined ? {} : { note }) };
  }

  #nodeOf(id: string): { readonly node: FactNode; readonly dimensions: readonly Dimension[] } | null {
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const node = this.#graph.byId.get(id)?.definition;
    if (node?.kind === 'input' || node?.kind === 'unknown') {
      const found = { node, dimensions: node.dims.flatMap((name) => this.#graph.dimensions.get(name) ?? []) };
      this.#known.set(id, found);
      return found;
    }
    const computed = node !== undefined || this.#graph.names.has(id);
    this.#add('unknown-name', 'node', computed ? say.notAnInput(id) : say.unknownFactNode(id), this.#nearInput(id));
    return null;
  }

  /** The nearest name, as long as there is room to look: ten thousand rows may all be wrong. */
  #nearest(name: string, known: readonly string[]): string | undefined {
    this.#room -= known.length;
    return this.#room < 0 ? undefined : nearestName(name, known);
  }

  #nearInput(id: string): string | undefined {
    if (!this.#near.has(id)) {
      const inputs = [...this.#graph.byId.values()].flatMap(({ definition: { kind, id: own } }) =>
        kind === 'input' || kind === 'unknown' ? [own] : [],
      );
      this.#near.set(id, this.#nearest(id, inputs));
    }
    return this.#near.get(id);
  }

  #placeOf({ node, place }: StoredFact, dimensions: readonly Dimension[]): Fact['place'] {
    const found: Record<string, string> = {};
    for (const dimension of dimensions) {
      const { name } = dimension;
      const member = Object.hasOwn(place, name) ? place[name] : undefined;
      if (member === undefined) this.#add('missing-key', `place.${name}`, sayOfRow.missingDimension(node, name));
      else if (memberIndex(dimension, member) >= 0) found[name] = member;
      else {
        const codes = dimension.members.map(({ code }) => code);
        this.#add('unknown-name', `place.${name}`, say.unknownMember(name, member), this.#nearest(member, codes));
      }
    }
    for (const name of Object.keys(place)) {
      if (dimensions.some((dimension) => dimension.name === name)) continue;
      const names = dimensions.map((dimension) => dimension.name);
      this.#add('unknown-name', `place.${name}`, say.notADimensionOf(node, name, names), nearestName(name, names));
    }
    return found;
  }

  #valueOf(row: StoredFact, node: FactNode): FactValue | null {
    if (row.missing !== undefined) return { kind: 'missing', reason: row.missing };
    const text = (row.value ?? '').trim();
    if (text === '') return { kind: 'missing', reason: 'unknown' };
    if (node.type === 'category') {
      const known = node.kind === 'input' ? node.categories : undefined;
      if (known !== undefined && !known.includes(text))
        this.#add('invalid-value', 'value', say.notOneOf(text, known), nearestName(text, known), 'warning');
      return { kind: 'category', code: text };
    }
    const parsed = parseQuantity(text, this.#mark);
    if (!parsed.ok) {
      this.#add('number', 'value', sayOfRow.badNumber(text, parsed.reason, this.#mark));
      return null;
    }
    if (parsed.other !== undefined) {
      const message = say.ambiguousNumber(text, toText(parsed.written.value), toText(parsed.other.value));
      this.#add('ambiguous-number', 'value', message, undefined, 'warning');
    }
    const outside = boundsOf(node, text, parsed.written.value);
    if (outside !== null) this.#add('invalid-value', 'value', outside, undefined, 'warning');
    return { kind: 'number', ...parsed.written, text };
  }

  #oneOf(at: FactPart, text: string, options: readonly string[]): void {
    if (!options.includes(text))
      this.#add('invalid-value', at, say.notOneOf(text, options), nearestName(text, options));
  }

  #add(
    code: FactFault['code'],
    at: FactPart,
    message: Label,
    suggestion?: string | undefined,
    severity: FactFault['severity'] = 'error',
  ): void {
    this.faults.push({
      row: this.#row,
      code,
      severity,
      at,
      message,
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  }
}
