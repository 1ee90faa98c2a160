import {
  type Audit,
  audit,
  type Category,
  type Cell,
  type Column,
  type Evaluation,
  endOfPeriod,
  evaluateForAudit,
  type Graph,
  indexOf,
  isRuleFault,
  type Label,
  labelOf,
  type Place,
  parsePeriod,
  placeOf,
  ruleFor,
  rulesOf,
} from '@berimbang/engine';
import { cellLabel } from '../cell-words.js';
import type { Loaded } from '../session.js';
import { Decimals } from './decimals.js';
import { typeset } from './sentences.js';
import { periodName } from './words.js';

/** One cell of a scorecard with its name. */
export interface Shown {
  readonly name: string;
  readonly index: number;
  readonly cell: Cell;
}

/** What a category is among the others of its scale, best first. */
export interface Class {
  readonly label: Label;
  readonly code: string;
  /** Colour, where the scale gives its categories one. */
  readonly tone: NonNullable<Category['status']> | null;
  /** 1 for the lowest of `of`; 0 where the scale is not known. */
  readonly rank: number;
  readonly of: number;
  readonly isStatus: boolean;
}

/** A scorecard as the report reads it: its results, its audit, and the period that is shown. */
export class ReportCard {
  readonly evaluation: Evaluation;
  readonly audit: Audit;
  readonly decimals: Decimals;
  /** Periods at which the scorecard is read; none where it is read once. */
  readonly periods: readonly string[];
  /** The period shown; null where the scorecard is read once. */
  readonly at: string | null;
  /** Name of the card in anchors. */
  readonly key: string;

  constructor({ graph, modelFaults }: Loaded, key: string, at?: string) {
    this.key = key;
    this.evaluation = evaluateForAudit(graph);
    this.audit = audit(graph, modelFaults);
    this.decimals = new Decimals(this.evaluation);
    const read = graph.model.readDimension;
    const dimension = read === null ? undefined : graph.dimensions.get(read);
    this.periods = (dimension?.members ?? []).map(({ code }) => code);
    this.at = at !== undefined && this.periods.includes(at) ? at : this.#lastWithValue();
  }

  get graph(): Graph {
    return this.evaluation.graph;
  }

  /** Code of the period that the results are of. */
  get period(): string {
    return this.at ?? this.graph.model.period;
  }

  has(name: string): boolean {
    return this.evaluation.columns.has(name);
  }

  column(name: string): Column | undefined {
    return this.evaluation.columns.get(name);
  }

  label(name: string): Label {
    return labelOf(this.graph, name);
  }

  /** The cell of a node at a place, in the period shown unless it names another; null where there is none. */
  cell(name: string, place: Place = {}): Shown | null {
    const column = this.column(name);
    if (column === undefined) return null;
    const here = this.at === null ? {} : { period: this.at };
    const index = indexOf(column.dimensions, { ...here, ...place });
    const cell = column.cells[index];
    return cell === undefined ? null : { name, index, cell };
  }

  /** Whether a node has one cell, or one a period at which the scorecard is read. */
  isScalar(name: string): boolean {
    const dimensions = this.column(name)?.dimensions ?? [];
    return dimensions.every(({ name }) => name === this.graph.model.readDimension);
  }

  /** What a cell is, in words; a number with all the decimals that the engine tells. */
  words({ name, cell }: Shown): Label {
    return cellLabel(this.graph, name, cell);
  }

  /** The same as the page shows it: a number as it is declared to be rounded, else with the decimals of its column. */
  shown(shown: Shown): Label {
    const { name, index, cell } = shown;
    if (cell.kind !== 'number') return this.words(shown);
    if (this.decimals.declared(name) === null) return typeset(cell.value, this.decimals.of(name, index));
    const { id, en } = this.words(shown);
    return { id: id.replace('-', '\u2212'), en: en.replace('-', '\u2212') };
  }

  /** Unit of a node's own value. */
  unit(name: string): string | null {
    const target = this.graph.names.get(name);
    return target?.output === '' ? (this.graph.byId.get(target.node)?.definition.unit ?? null) : null;
  }

  /** A rule as it is read for the period shown. */
  rule(name: string): ReturnType<typeof ruleFor> {
    const period = this.at === null ? null : parsePeriod(this.at);
    return ruleFor(this.graph, name, period === null ? undefined : endOfPeriod(period));
  }

  /** Place of a cell in words: names of its members, the period shown left out. */
  placeName(name: string, index: number): Label {
    const dimensions = this.column(name)?.dimensions ?? [];
    const place = placeOf(dimensions, index);
    const labels = dimensions.flatMap((dimension): Label[] => {
      const code = place[dimension.name] ?? '';
      if (dimension.name === this.graph.model.readDimension && code === this.at) return [];
      const label = dimension.members.find((member) => member.code === code)?.label;
      return [label ?? periodName(code)];
    });
    return { id: labels.map(({ id }) => id).join(', '), en: labels.map(({ en }) => en).join(', ') };
  }

  /** Among which categories a cell falls; null where it holds none. */
  classOf({ name, cell }: Shown): Class | null {
    if (cell.kind !== 'category') return null;
    const label = this.words({ name, index: 0, cell });
    const target = this.graph.names.get(name);
    const definition = this.graph.byId.get(target?.node ?? '')?.definition;
    for (const { rule } of definition === undefined ? [] : rulesOf(definition)) {
      const reading = this.rule(rule);
      if (isRuleFault(reading) || reading.value.kind !== 'bands') continue;
      const { categories } = reading.value;
      const place = categories.findIndex(({ code }) => code === cell.code);
      if (place < 0) continue;
      const tone = categories[place]?.status ?? null;
      return {
        label,
        code: cell.code,
        tone,
        rank: categories.length - place,
        of: categories.length,
        isStatus: tone !== null,
      };
    }
    return { label, code: cell.code, tone: null, rank: 0, of: 0, isStatus: false };
  }

  #lastWithValue(): string | null {
    const names = [
      'scorecard.score',
      ...[...this.evaluation.columns.keys()].filter((name) => /^perspective\..*\.score$/.test(name)),
    ];
    const column = names.map((name) => this.column(name)).find((found) => found !== undefined);
    const last = [...this.periods].reverse();
    const valued = last.find((period) => column?.cells[indexOf(column.dimensions, { period })]?.kind === 'number');
    return valued ?? last[0] ?? null;
  }
}
