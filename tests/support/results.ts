import { audit, type Graph, type ModelFault, placeOf } from '@berimbang/engine';
import { brief, evaluated } from './scorecards.js';

/** Every cell of an evaluation by its address, whatever the order of members; sets of members sorted. */
export function resultsOf(graph: Graph): ReadonlyMap<string, string> {
  const results = new Map<string, string>();
  for (const [name, column] of evaluated(graph).columns) {
    for (const [index, cell] of column.cells.entries()) {
      const place = Object.entries(placeOf(column.dimensions, index))
        .map(([dimension, member]) => `${dimension}=${member}`)
        .sort()
        .join(',');
      const shown = cell?.kind === 'members' ? `{${[...cell.codes].sort().join(' ')}}` : brief(cell);
      results.set(`${name}@${place}`, shown);
    }
  }
  return results;
}

/** Verdict, cause and recomputed value of every printed figure. */
export function verdictsOf(graph: Graph, faults: readonly ModelFault[]): ReadonlyMap<string, string> {
  return new Map(
    audit(graph, faults).findings.map(({ figure, verdict, cause, recomputed, inheritedFrom }) => {
      const value =
        recomputed?.kind === 'members' ? [...recomputed.codes].sort().join(' ') : brief(recomputed ?? undefined);
      return [figure.id, [verdict, cause ?? '', value, [...inheritedFrom].sort().join(' ')].join(' | ')];
    }),
  );
}
