import {
  addressText,
  applyRounding,
  type BandTable,
  type Cell,
  categoryLabel,
  type Dimension,
  type Evaluation,
  endOfPeriod,
  indexOf,
  isRuleFault,
  type Label,
  labelOf,
  memberIndex,
  type NodeDefinition,
  type Place,
  parsePeriod,
  type Rational,
  type RuleValue,
  roundingOf,
  ruleFor,
  toNumber,
} from '@berimbang/engine';
import { type Step, stepsOf } from './ladder.js';
import * as say from './words.js';

/** A cell of an evaluation by the name of its node or output. */
export interface Found {
  readonly name: string;
  readonly cell: Cell;
  /** Row-major, in the column of `name`. */
  readonly index: number;
  readonly address: string;
}

/** Decimals of a number that goes on, where nobody declared any. */
const USUAL_DECIMALS = 2;
/** A number that ends within so many is shown whole. */
const MOST_DECIMALS = 3;
/** Most decimals of a number as its source prints it. */
const MOST_PRINTED = 4;

/** What pictures ask of an evaluation, at the period shown. */
export class Results {
  readonly evaluation: Evaluation;
  /** Where a scorecard is read at periods: the one shown. */
  readonly at: Place;
  readonly #bands = new Map<string, string>();

  constructor(evaluation: Evaluation, period?: string) {
    this.evaluation = evaluation;
    for (const { definition } of evaluation.graph.nodes)
      if (definition.kind === 'band' && !this.#bands.has(definition.of)) this.#bands.set(definition.of, definition.id);
    const read = evaluation.graph.model.readDimension;
    const shown = read === null ? undefined : this.#shownPeriod(read, period);
    this.at = read === null || shown === undefined ? {} : { [read]: shown };
  }

  /** The period asked for, else the last at which the whole, or else anything scored, has a value. */
  #shownPeriod(read: string, asked: string | undefined): string | undefined {
    const dimension = this.evaluation.graph.dimensions.get(read);
    if (dimension === undefined) return undefined;
    if (asked !== undefined && memberIndex(dimension, asked) >= 0) return asked;
    const scored = [...this.evaluation.columns].filter(([name]) => /\.(score|index)$/.test(name)).map(([name]) => name);
    const whole = scored.filter((name) => name === 'scorecard.score');
    for (const names of [whole, scored])
      for (const { code } of [...dimension.members].reverse())
        if (names.some((name) => this.column(name)?.cells[this.#index(name, { [read]: code })]?.kind === 'number'))
          return code;
    return dimension.members.at(-1)?.code;
  }

  column(name: string): ReturnType<Evaluation['columns']['get']> {
    return this.evaluation.columns.get(name);
  }

  definition(name: string): NodeDefinition | undefined {
    const { graph } = this.evaluation;
    return graph.byId.get(graph.names.get(name)?.node ?? '')?.definition;
  }

  label(name: string): Label {
    return labelOf(this.evaluation.graph, name);
  }

  dimension(name: string): Dimension | undefined {
    return this.evaluation.graph.dimensions.get(name);
  }

  #index(name: string, place: Place): number {
    return indexOf(this.column(name)?.dimensions ?? [], place);
  }

  /** The cell of a node at a place, in the period shown unless the place says another; null where there is none. */
  find(name: string, place: Place = {}): Found | null {
    const column = this.column(name);
    const full = { ...this.at, ...place };
    const index = this.#index(name, full);
    const cell = column?.cells[index];
    if (column === undefined || cell === undefined) return null;
    const own = Object.fromEntries(column.dimensions.map((dimension) => [dimension.name, full[dimension.name] ?? '']));
    return { name, cell, index, address: addressText(name, own) };
  }

  /**
   * Where a node over periods has its last values, up to the period shown, and where the ones before; the whole node where it has no
   * periods. `rows` is a dimension that stays open.
   */
  latest(name: string, rows?: string): readonly Place[] {
    const column = this.column(name);
    const over = column?.dimensions.find(
      (dimension) => dimension.name !== rows && this.at[dimension.name] === undefined,
    );
    if (column === undefined || over === undefined || !isOfPeriods(over)) return [{}];
    const shown = say.endOf(Object.values(this.at)[0] ?? '');
    const open =
      rows === undefined ? [{}] : (this.dimension(rows)?.members ?? []).map(({ code }) => ({ [rows]: code }));
    return over.members
      .filter(({ code }) => shown === null || (say.endOf(code) ?? '') <= shown)
      .map(({ code }) => ({ [over.name]: code }))
      .filter((place) => open.some((own) => drawable(this.find(name, { ...place, ...own })) !== null))
      .slice(-2)
      .reverse();
  }

  /** Where a node over periods stands last, up to the period shown, with a value or without; the whole node where it has no periods. */
  last(name: string): Place {
    const over = this.column(name)?.dimensions.find((dimension) => this.at[dimension.name] === undefined);
    if (over === undefined || !isOfPeriods(over)) return {};
    const shown = say.endOf(Object.values(this.at)[0] ?? '');
    const there = over.members.filter(({ code }) => shown === null || (say.endOf(code) ?? '') <= shown);
    const code = there.at(-1)?.code;
    return code === undefined ? {} : { [over.name]: code };
  }

  /** The table of the bands that a node classes the values of another by. */
  bandsOf(name: string): { readonly node: string; readonly table: BandTable } | null {
    const node = this.#bands.get(name);
    const definition = node === undefined ? undefined : this.definition(node);
    if (node === undefined || definition?.kind !== 'band') return null;
    const table = this.table(definition.rule);
    return table === null ? null : { node, table };
  }

  /** The same, or the status that an achievement gives to its index. */
  classedBy(name: string): { readonly node: string; readonly table: BandTable } | null {
    const own = this.bandsOf(name);
    const target = this.evaluation.graph.names.get(name);
    const definition = this.definition(name);
    if (own !== null || definition?.kind !== 'achievement' || target?.output !== 'index') return own;
    const table = definition.status === undefined ? null : this.table(definition.status);
    return table === null ? null : { node: `${definition.id}.status`, table };
  }

  /** Steps of the bands of a node from low to high. */
  stepsOf(name: string): readonly Step[] {
    const bands = this.bandsOf(name);
    return bands === null ? [] : this.stepsIn(name, bands.table);
  }

  /** Steps of a table that classes the values of a node, from low to high. */
  stepsIn(name: string, table: BandTable): readonly Step[] {
    return stepsOf(table, this.#isScore(name));
  }

  /** Whether more is better by construction: a score, an index, the whole. */
  #isScore(name: string): boolean {
    const definition = this.definition(name);
    if (definition?.overall === true || definition?.unit === 'index' || definition?.unit === 'score') return true;
    return /^(scorecard|perspective|objective|survey|questionnaire)\.|^indicator\..*\.index$/.test(name);
  }

  table(rule: string): BandTable | null {
    const value = this.#rule(rule);
    return value?.kind === 'bands' ? value : null;
  }

  /** A rule that is a number, at the period shown. */
  number(rule: string): Rational | null {
    const value = this.#rule(rule);
    return value?.kind === 'number' ? value.value : null;
  }

  #rule(rule: string): RuleValue | null {
    const period = parsePeriod(Object.values(this.at)[0] ?? '');
    const reading = ruleFor(this.evaluation.graph, rule, period === null ? undefined : endOfPeriod(period));
    return isRuleFault(reading) ? null : reading.value;
  }

  /** Decimals that a cell is shown with: declared, or as its source prints it, or what the number itself needs. */
  decimals({ name, cell, index }: Found): number {
    const target = this.evaluation.graph.names.get(name);
    const definition = this.definition(name);
    const declared = definition === undefined ? undefined : roundingOf(definition, target?.output ?? '');
    if (declared !== undefined) return declared.decimals;
    if (cell.kind === 'missing' && cell.range !== undefined)
      return Math.max(needed(cell.range.low), needed(cell.range.high));
    if (cell.kind !== 'number') return 0;
    const fact = this.evaluation.facts.get(name)?.get(index)?.value;
    if (fact?.kind === 'number' && fact.decimals !== null) return Math.min(Math.max(fact.decimals, 0), MOST_PRINTED);
    return needed(cell.value);
  }

  /** The most decimals among cells, so that a column lines up. */
  common(cells: readonly (Found | null)[]): number {
    return Math.max(0, ...cells.map((found) => (found?.cell.kind === 'number' ? this.decimals(found) : 0)));
  }

  /** What a cell shows: a number with its unit, a category, or why there is nothing. */
  text(found: Found | null, decimals?: number): Label {
    if (found === null) return say.WORDS.none;
    const { name, cell } = found;
    switch (cell.kind) {
      case 'number':
        return this.figure(name, cell.value, decimals ?? this.decimals(found));
      case 'category':
        return categoryLabel(this.evaluation.graph, name, cell.code);
      case 'missing':
        return say.missing(cell.reason);
      case 'problem':
        return say.WORDS.problem;
      case 'truth':
        return cell.value ? say.WORDS.yes : say.WORDS.no;
      case 'members':
        return { id: cell.codes.join(', '), en: cell.codes.join(', ') };
    }
  }

  /** A number as the node shows its values, with its unit where that is a sign. */
  figure(name: string, value: Rational, decimals: number): Label {
    return say.amount(this.rounded(name, value), decimals, this.unitOf(name));
  }

  /** The unit of a node's own value; a further output has none. */
  unitOf(name: string): string | undefined {
    return this.evaluation.graph.names.get(name)?.output === '' ? this.definition(name)?.unit : undefined;
  }

  /** A number by the rounding that its node declares. */
  rounded(name: string, value: Rational): Rational {
    const definition = this.definition(name);
    const output = this.evaluation.graph.names.get(name)?.output ?? '';
    const rounding = definition === undefined ? undefined : roundingOf(definition, output);
    return rounding === undefined ? value : applyRounding(value, rounding);
  }
}

/** A number for drawing; null where the cell has none. */
export function drawable(found: Found | null): number | null {
  return found?.cell.kind === 'number' ? toNumber(found.cell.value) : null;
}

/** Decimals that a number needs to be shown whole; the usual ones where it goes on. */
function needed(value: Rational): number {
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals += 1)
    if ((value.n * 10n ** BigInt(decimals)) % value.d === 0n) return decimals;
  return USUAL_DECIMALS;
}

/** A dimension of periods, such as the quarters of a survey. */
export function isOfPeriods(dimension: Dimension): boolean {
  return dimension.members.length > 1 && dimension.members.every(({ code }) => parsePeriod(code) !== null);
}
