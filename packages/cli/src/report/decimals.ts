import { type Cell, type Evaluation, type Rational, roundingOf } from '@berimbang/engine';

/** Decimals of a computed number that nobody declared a rounding for. */
const USUAL = 2;
/** Most decimals of a number as its source prints it, and of numbers up to one, such as weights. */
const MOST = 4;

/** Decimals that a number needs to be shown whole, at most as many as given. */
export function neededDecimals(value: Rational, most: number): number {
  for (let decimals = 0; decimals < most; decimals += 1)
    if ((value.n * 10n ** BigInt(decimals)) % value.d === 0n) return decimals;
  return most;
}

/** With how many decimals a page shows the numbers of a scorecard, so that those of a column line up. */
export class Decimals {
  readonly #evaluation: Evaluation;
  readonly #known = new Map<string, number>();

  constructor(evaluation: Evaluation) {
    this.#evaluation = evaluation;
  }

  /** Decimals of the declared rounding; null where none is declared. */
  declared(name: string): number | null {
    const { names, byId } = this.#evaluation.graph;
    const target = names.get(name);
    const definition = byId.get(target?.node ?? '')?.definition;
    return definition === undefined ? null : (roundingOf(definition, target?.output ?? '')?.decimals ?? null);
  }

  /** Declared decimals; else those that the source prints, up to four; else, as for every score, those of its column. */
  of(name: string, index: number): number {
    const declared = this.declared(name);
    if (declared !== null) return declared;
    const fact = isScore(name) ? undefined : this.#evaluation.facts.get(name)?.get(index)?.value;
    if (fact?.kind === 'number' && fact.decimals !== null) return Math.min(Math.max(fact.decimals, 0), MOST);
    const column = columnOf(name);
    const known = this.#known.get(column) ?? this.#computed(column);
    this.#known.set(column, known);
    return known;
  }

  /** Two for scores and indices; for others as many as needed, up to two; where no number is above one, up to four. */
  #computed(column: string): number {
    const values: Rational[] = [];
    for (const [name, { cells }] of this.#evaluation.columns)
      if (columnOf(name) === column) values.push(...cells.flatMap(numberOf));
    const areSmall = values.every(({ n, d }) => -d <= n && n <= d);
    const most = areSmall ? MOST : USUAL;
    if (!areSmall && this.#isScore(column)) return USUAL;
    return Math.max(0, ...values.map((value) => neededDecimals(value, most)));
  }

  #isScore(column: string): boolean {
    const { names, byId } = this.#evaluation.graph;
    const unit = byId.get(names.get(column)?.node ?? '')?.definition.unit;
    return unit === 'index' || unit === 'score' || isScore(column);
  }
}

const isScore = (name: string): boolean => /\.(score|index)$/.test(name);
const numberOf = (cell: Cell | undefined): readonly Rational[] => (cell?.kind === 'number' ? [cell.value] : []);

/** Scores and indices of one level stand in one column; every other node has its own. */
function columnOf(name: string): string {
  return name.replace(/^(perspective|objective|indicator)\..*\.(score|index)$/, '$1.*.$2');
}
