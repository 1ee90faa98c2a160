import {
  type Cell,
  chooseFacts,
  compile,
  type Dimension,
  evaluate,
  type Fact,
  MISSING_REASONS,
  openSheet,
  overOrganisations,
  quantitiesOf,
  roundTo,
} from '@berimbang/engine';
import fc from 'fast-check';
import { drawGraph } from './graphs.js';
import { bothWays, same, type Ways } from './kernels.js';
import { RULES } from './scorecards.js';

const describe = (nodes: readonly unknown[]): string =>
  JSON.stringify(nodes, (_, own: unknown) => (typeof own === 'bigint' ? `${own}n` : own));

function told(work: () => void, nodes: readonly unknown[]): void {
  try {
    work();
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${describe(nodes)}`, { cause: error });
  }
}

/** What a column of quantities says of a cell that is no value; null for a value. */
function stateOf(cell: Cell | undefined): number | null {
  if (cell === undefined) return 7;
  if (cell.kind === 'missing') return 1 + MISSING_REASONS.indexOf(cell.reason);
  return cell.kind === 'problem' ? 6 : null;
}

/** Generated graphs come out the same by kernels and cell by cell. Returns how many graphs and columns there were. */
export function checkKernels(runs: number, seed: number): Ways & { graphs: number; rounded: number } {
  const seen = { kernels: 0, cells: 0, graphs: 0, rounded: 0 };
  fc.assert(
    fc.property(fc.gen(), (generate) => {
      const drawn = drawGraph(generate);
      if (drawn === null) return;
      const { graph } = drawn;
      seen.graphs += 1;
      told(() => {
        const evaluation = bothWays(graph, chooseFacts(graph, graph.model.facts), seen);
        for (const column of evaluation.columns.values()) {
          const { units, states } = quantitiesOf(column, 1, 'half-even');
          for (const [i, cell] of column.cells.entries()) {
            if (stateOf(cell) !== null && states?.[i] !== stateOf(cell))
              throw new Error(`cell ${i} has state ${states?.[i]}`);
            if (cell?.kind !== 'number' || (states?.[i] ?? 0) !== 0) continue;
            const right = roundTo(cell.value, 1, 'half-even');
            if (BigInt(units[i] ?? 0) * right.d !== right.n * 10n) throw new Error(`cell ${i} rounds to ${units[i]}`);
            seen.rounded += 1;
          }
        }
      }, graph.model.nodes);
    }),
    { numRuns: runs, seed, endOnFailure: true },
  );
  return seen;
}

/** A sheet after any changes holds what an evaluation of the changed facts gives. Returns how many changes were made. */
export function checkSheets(runs: number, seed: number): number {
  let changes = 0;
  fc.assert(
    fc.property(fc.gen(), (generate) => {
      const drawn = drawGraph(generate);
      if (drawn === null) return;
      const { graph, inputs } = drawn;
      const facts = new Map<string, Map<number, Fact>>();
      for (const [node, own] of chooseFacts(graph, graph.model.facts)) facts.set(node, new Map(own));
      const sheet = openSheet(graph, new Map([...facts].map(([node, own]) => [node, new Map(own)])));
      told(() => {
        same(sheet, evaluate(graph, facts, { kernels: 'never' }));
        for (let k = generate(fc.integer, { min: 1, max: 4 }); k > 0; k -= 1) {
          for (let n = generate(fc.integer, { min: 1, max: 3 }); n > 0; n -= 1) {
            const node = inputs[generate(fc.integer, { min: 0, max: inputs.length - 1 })] ?? '';
            const size = sheet.columns.get(node)?.cells.length ?? 1;
            const index = generate(fc.integer, { min: 0, max: size - 1 });
            // Some are far larger than all before.
            const scale = generate(fc.integer, { min: 0, max: 3 }) === 0 ? 10n ** 12n : 1n;
            const units = scale * BigInt(generate(fc.integer, { min: -50, max: 90_000 }));
            const value: Fact['value'] = generate(fc.boolean)
              ? { kind: 'number', value: roundTo({ n: units, d: 97n }, 2, 'half-up'), decimals: 2, text: 'x' }
              : { kind: 'missing', reason: MISSING_REASONS[generate(fc.integer, { min: 0, max: 4 })] ?? 'late' };
            sheet.set(node, index, value);
            const own = facts.get(node) ?? new Map<number, Fact>();
            own.set(index, { node, place: {}, value, status: 'printed', source: '' });
            facts.set(node, own);
            changes += 1;
          }
          same(sheet, evaluate(graph, facts, { kernels: 'never' }), `after ${changes} changes`);
        }
      }, graph.model.nodes);
    }),
    { numRuns: runs, seed, endOnFailure: true },
  );
  return changes;
}

const ORGANISATIONS: Dimension = { name: 'organisation', members: [{ code: 'o1' }, { code: 'o2' }, { code: 'o3' }] };

/** A graph over organisations gives each of them what it gets alone. Returns how many cells were compared. */
export function checkOrganisations(runs: number, seed: number): number {
  let compared = 0;
  fc.assert(
    fc.property(fc.gen(), (generate) => {
      const drawn = drawGraph(generate);
      if (drawn === null) return;
      const { graph } = drawn;
      const wide = compile(overOrganisations(graph.model, ORGANISATIONS), RULES.packs).graph;
      if (wide === null) throw new Error('does not compile over organisations');
      // Each organisation lacks some of the facts, so that they differ.
      const own = ORGANISATIONS.members.map(({ code }, i) => ({
        code,
        facts: graph.model.facts.filter((_, at) => (at + i) % 5 !== 0),
      }));
      const all = chooseFacts(
        wide,
        own.flatMap(({ code, facts }) =>
          facts.map((fact) => ({ ...fact, place: { ...fact.place, organisation: code } })),
        ),
      );
      const evaluation = bothWays(wide, all);
      told(() => {
        for (const [o, { facts }] of own.entries()) {
          const alone = evaluate(graph, chooseFacts(graph, facts));
          for (const [name, column] of alone.columns)
            compared += compareWith(evaluation.columns.get(name), column, o, name);
        }
      }, graph.model.nodes);
    }),
    { numRuns: runs, seed, endOnFailure: true },
  );
  return compared;
}

type Columns = ReturnType<typeof evaluate>['columns'];
type Column = NonNullable<ReturnType<Columns['get']>>;

/** Compares the cells of one organisation with those that it has alone, but for the inputs that a gap names. */
function compareWith(wide: Column | undefined, column: Column, organisation: number, name: string): number {
  const spread = wide?.dimensions.some((dimension) => dimension.name === 'organisation') === true;
  const last = wide?.dimensions.at(-1)?.name === 'organisation';
  const at = (index: number): number => (spread ? index * ORGANISATIONS.members.length + organisation : index);
  if (spread && !last) return 0;
  for (const [index, cell] of column.cells.entries()) {
    const found = wide?.cells[at(index)];
    // The words of a problem, and the inputs that a gap names, tell the organisation.
    const plain = (own: typeof cell): string => {
      if (own?.kind === 'missing') return describe([own.reason, own.leaves.length, own.range]);
      return own?.kind === 'problem' ? describe([own.problem, own.origin]) : describe([own]);
    };
    if (plain(found) !== plain(cell)) throw new Error(`${name}[${index}]: ${plain(found)}, alone ${plain(cell)}`);
  }
  return column.cells.length;
}
