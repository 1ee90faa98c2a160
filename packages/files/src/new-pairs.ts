import type { ScorecardFile } from '@berimbang/contract';
import type { Parameter, RulePack } from '@berimbang/engine';

/** A table of weights by validity and control: its codes, and the pairs that have a weight. */
export interface PairTable {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly allowed: readonly (readonly [row: string, column: string])[];
}

/** The table of weights by validity and control that indicators need, of a pack or of the method itself. */
export function pairsOf(file: ScorecardFile, packs: ReadonlyMap<string, RulePack>): PairTable | null {
  const level = [file.method.objective, file.method.perspective].find((own) => own?.weights === 'validity-control');
  const rule = level?.table;
  if (rule === undefined) return null;
  if (rule.startsWith('own#')) {
    const table = file['own-rules']?.[rule.slice('own#'.length)]?.table;
    if (table === undefined) return null;
    const rows = Object.keys(table.rows.categories);
    const columns = Object.keys(table.columns.categories);
    const pairs = rows.flatMap((row) => columns.map((column) => [row, column] as const));
    const allowed = pairs.filter(([row, column]) => typeof table.cells[row]?.[column] === 'string');
    return { rows, columns, allowed };
  }
  const value = parameterOf(rule, packs)?.history.at(-1)?.value;
  if (value?.kind !== 'table') return null;
  const rows = value.rows.categories.map(({ code }) => code);
  const columns = value.columns.categories.map(({ code }) => code);
  const pairs = rows.flatMap((row) => columns.map((column) => [row, column] as const));
  const allowed = pairs.filter(([row, column]) => (value.cells.get(row)?.get(column)?.kind ?? 'none') !== 'none');
  return { rows, columns, allowed };
}

/** The parameter that a rule `pack#parameter` names. */
export function parameterOf(rule: string | undefined, packs: ReadonlyMap<string, RulePack>): Parameter | undefined {
  const [pack = '', name = ''] = (rule ?? '').split('#');
  return packs.get(pack)?.parameters.get(name);
}
