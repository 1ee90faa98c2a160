import { type Graph, parsePeriod } from '@berimbang/engine';

/**
 * Whether a value of an input is expected in a period: where its dimensions have periods as members, in each of these; else once, in
 * the period of its scorecard. What the scorecard does not have, or does not enter, is never expected.
 */
export function isExpectedInput(graph: Graph, node: string, period: string): boolean {
  const definition = graph.byId.get(node)?.definition;
  if (definition?.kind !== 'input') return false;
  const periods = definition.dims.flatMap((name) =>
    (graph.dimensions.get(name)?.members ?? []).map(({ code }) => code).filter((code) => parsePeriod(code) !== null),
  );
  return periods.length === 0 ? period === graph.model.period : periods.includes(period);
}
