import {
  addressText,
  applyRounding,
  categoryLabel,
  chooseFacts,
  compile,
  type Dimension,
  type Evaluation,
  endOfPeriod,
  evaluate,
  type Fact,
  type FactValue,
  fromPortable,
  type Graph,
  indexOf,
  isRuleFault,
  type Label,
  type Model,
  type Place,
  type Portable,
  parsePeriod,
  parseQuantity,
  type RulePack,
  roundingOf,
  ruleFor,
  rulesOf,
  toFixed,
} from '@berimbang/engine';
import type { ModelAnswer } from './api.js';
import type { Content } from './content.js';

export type Tone = 'green' | 'yellow' | 'red' | 'grey';

/** A result as it will be when the values are approved. */
export interface Preview {
  readonly cell: string;
  /** With a point and the declared decimals; null where it is no number. */
  readonly text: string | null;
  readonly unit: string | null;
  /** The class that it falls in, or the category that it is. */
  readonly word: Label | null;
  readonly tone: Tone;
  /** Why there is no result. */
  readonly missing: 'missing' | 'problem' | null;
}

/** A value as it is to be counted. */
export interface Counted {
  readonly node: string;
  readonly place: Place;
  readonly content: Content;
}

/** Compiles what the server sent; null where this engine cannot. */
export function openModel({ model, packs }: Pick<ModelAnswer, 'model' | 'packs'>): Graph | null {
  const read = fromPortable(model as Portable) as Model;
  return compile(read, fromPortable(packs as Portable) as ReadonlyMap<string, RulePack>).graph;
}

/** Evaluates a model with values in the place of those that it has. Only what is asked for is computed. */
export function previewOf(graph: Graph, values: readonly Counted[]): Previews {
  const given = values.map(({ node, place, content }): Fact => {
    const definition = graph.byId.get(node)?.definition;
    const isCategory =
      definition?.kind === 'input' || definition?.kind === 'unknown' ? definition.type === 'category' : false;
    return { node, place, status: 'printed', source: '', value: factValue(content, isCategory) };
  });
  return new Previews(evaluate(graph, chooseFacts(graph, graph.model.facts, given)));
}

function factValue(content: Content, isCategory: boolean): FactValue {
  if (content.kind === 'missing') return { kind: 'missing', reason: content.reason };
  if (content.kind !== 'value') return { kind: 'missing', reason: 'unknown' };
  if (isCategory) return { kind: 'category', code: content.value };
  const parsed = parseQuantity(content.value, 'point');
  if (!parsed.ok) return { kind: 'missing', reason: 'unknown' };
  return { kind: 'number', ...parsed.written, text: content.value };
}

export class Previews {
  readonly #evaluation: Evaluation;
  readonly #graph: Graph;

  constructor(evaluation: Evaluation) {
    this.#evaluation = evaluation;
    this.#graph = evaluation.graph;
  }

  /** The index or score of an indicator, read at the end of a period. */
  indicator(code: string, upTo: string): Preview | null {
    const names = [`indicator.${code}.index`, `indicator.${code}.score`, `indicator.${code}.consolidated.realised`];
    const name = names.find((own) => this.#graph.names.has(own));
    if (name === undefined) return null;
    return this.#at(name, this.#readAt(upTo), `indicator.${code}.status`);
  }

  /** What is computed first from an input at a place; null where nothing is, or only over several places. */
  reader(node: string, place: Place, upTo: string): { readonly label: Label; readonly preview: Preview } | null {
    const full = { ...place, ...this.#readAt(upTo) };
    for (const { definition, operands, outputs } of this.#graph.nodes) {
      if (!operands.includes(node) || definition.label === undefined || !outputs.has('')) continue;
      const preview = this.#at(definition.id, full, null);
      if (preview !== null && preview.text !== null) return { label: definition.label, preview };
    }
    return null;
  }

  /** The value of the whole, read at the end of a period. */
  whole(upTo: string): Preview | null {
    return this.#at('scorecard.score', this.#readAt(upTo), 'scorecard.predicate');
  }

  /** The last period of reading that has ended by the end of a period. */
  #readAt(upTo: string): Place {
    const read = this.#graph.model.readDimension;
    const dimension = read === null ? undefined : this.#graph.dimensions.get(read);
    const end = endOf(upTo);
    if (dimension === undefined || end === null) return {};
    const member = dimension.members.findLast(({ code }) => (endOf(code) ?? '9') <= end);
    return member === undefined ? {} : { [dimension.name]: member.code };
  }

  #at(name: string, place: Place, status: string | null): Preview | null {
    const column = this.#graph.names.has(name) ? this.#evaluation.columns.get(name) : undefined;
    const own = column === undefined ? null : within(column.dimensions, place);
    const cell = column === undefined || own === null ? undefined : column.cells[indexOf(column.dimensions, own)];
    if (cell === undefined || own === null) return null;
    const target = this.#graph.names.get(name);
    const definition = this.#graph.byId.get(target?.node ?? '')?.definition;
    const base = { cell: addressText(name, own), unit: definition?.unit ?? null };
    switch (cell.kind) {
      case 'number': {
        const rounding = definition === undefined ? undefined : roundingOf(definition, target?.output ?? '');
        const text =
          rounding === undefined
            ? toFixed(cell.value, 2)
            : toFixed(applyRounding(cell.value, rounding), Math.max(0, rounding.decimals));
        return { ...base, text, missing: null, ...this.#class(status, own) };
      }
      case 'category':
        return { ...base, text: null, missing: null, ...this.#named(name, cell.code) };
      case 'missing':
        return { ...base, text: null, word: null, tone: 'grey', missing: 'missing' };
      default:
        return { ...base, text: null, word: null, tone: 'grey', missing: 'problem' };
    }
  }

  #class(name: string | null, place: Place): { readonly word: Label | null; readonly tone: Tone } {
    const column = name === null || !this.#graph.names.has(name) ? undefined : this.#evaluation.columns.get(name);
    const own = column === undefined ? null : within(column.dimensions, place);
    const cell = column === undefined || own === null ? undefined : column.cells[indexOf(column.dimensions, own)];
    return name === null || cell?.kind !== 'category' ? { word: null, tone: 'grey' } : this.#named(name, cell.code);
  }

  #named(name: string, code: string): { readonly word: Label; readonly tone: Tone } {
    return { word: categoryLabel(this.#graph, name, code), tone: this.#toneOf(name, code) };
  }

  #toneOf(name: string, code: string): Tone {
    const definition = this.#graph.byId.get(this.#graph.names.get(name)?.node ?? '')?.definition;
    for (const { rule } of definition === undefined ? [] : rulesOf(definition)) {
      const reading = ruleFor(this.#graph, rule);
      if (isRuleFault(reading) || !('categories' in reading.value)) continue;
      const found = reading.value.categories.find((own) => own.code === code);
      if (found?.status !== undefined) return found.status;
    }
    return 'grey';
  }
}

/** The part of a place that an array has dimensions for; null where it has others too. */
function within(dimensions: readonly Dimension[], place: Place): Place | null {
  const own: Record<string, string> = {};
  for (const { name } of dimensions) {
    const code = place[name];
    if (code === undefined) return null;
    own[name] = code;
  }
  return own;
}

function endOf(code: string): string | null {
  const period = parsePeriod(code);
  return period === null ? null : endOfPeriod(period);
}
