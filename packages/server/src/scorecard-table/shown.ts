import type { TableClass, TableShown } from '@berimbang/contract';
import { applyRounding, type BandTable, roundingOf, toFixed } from '@berimbang/engine';
import { type Found, type Results, type Step, unitWord } from '@berimbang/pictures';

/** Results in the shapes of a table. What many rows share is looked up once. */
export class Shown {
  readonly results: Results;
  readonly #steps = new Map<BandTable, readonly Step[]>();
  readonly #tables = new Map<string, BandTable | null>();

  constructor(results: Results) {
    this.results = results;
  }

  /** A cell; null where the node has none. `undeclared`: decimals where no rounding is declared, so that a column lines up. */
  value(found: Found | null, undeclared?: number): TableShown | null {
    if (found === null) return null;
    const { name, cell, address } = found;
    if (cell.kind !== 'number') return { cell: address, shown: null, unit: null, word: this.results.text(found) };
    const target = this.results.evaluation.graph.names.get(name);
    const definition = this.results.definition(name);
    return {
      cell: address,
      shown: this.decimal(found, undeclared),
      unit: target?.output === '' || definition?.kind === 'consolidate' ? unitWord(definition?.unit ?? null) : null,
      word: null,
    };
  }

  /** A number as it is declared to be rounded; null for anything else. */
  decimal(found: Found | null, undeclared?: number): string | null {
    if (found?.cell.kind !== 'number') return null;
    const { name, cell } = found;
    const target = this.results.evaluation.graph.names.get(name);
    const definition = this.results.definition(name);
    const rounding = definition === undefined ? undefined : roundingOf(definition, target?.output ?? '');
    const value = rounding === undefined ? cell.value : applyRounding(cell.value, rounding);
    return toFixed(value, Math.max(0, rounding?.decimals ?? undeclared ?? this.results.decimals(found)));
  }

  /** The band of a value: of the node that classes it, or the status of an achievement. */
  class(name: string, place: Readonly<Record<string, string>> = {}): TableClass | null {
    const classed = this.#classedBy(name);
    const found = classed === null ? null : this.results.find(classed.node, place);
    if (classed === null || found === null) return null;
    const steps = this.#steps.get(classed.table) ?? this.results.stepsIn(name, classed.table);
    this.#steps.set(classed.table, steps);
    const { cell, address } = found;
    const at = cell.kind === 'category' ? steps.findIndex((step) => step.code === cell.code) : -1;
    return {
      cell: address,
      tone: at < 0 ? 'grey' : (steps[at]?.tone ?? 'none'),
      word: at < 0 ? NOT_MEASURED : (steps[at]?.label ?? NOT_MEASURED),
      rank: at + 1,
      of: steps.length,
    };
  }

  #classedBy(name: string): { readonly node: string; readonly table: BandTable } | null {
    const definition = this.results.definition(name);
    if (definition?.kind !== 'achievement' || definition.status === undefined) return this.results.classedBy(name);
    const known = this.#tables.get(definition.status);
    const table = known === undefined ? this.results.table(definition.status) : known;
    this.#tables.set(definition.status, table);
    return table === null ? null : { node: `${definition.id}.status`, table };
  }
}

const NOT_MEASURED = { id: 'Belum diukur', en: 'Not measured' };
