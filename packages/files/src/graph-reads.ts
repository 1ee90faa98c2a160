import { createHash } from 'node:crypto';
import { endOfPeriod, type Graph, parsePeriod, rulesOf } from '@berimbang/engine';

/** What a compiled scorecard reads besides its own file. */
export interface GraphReads {
  /** `issuer/name@version`; null where the method stands in line. */
  readonly method: string | null;
  /** `issuer/instrument#parameter`, each once, sorted; those of its readings too. */
  readonly rules: readonly string[];
  /** Names of the packs of these rules, with the packs that they extend; without `own`, which stands in the file. */
  readonly packs: readonly string[];
}

/** Names of the method, the rules and the rule packs that a graph reads. */
export function readsOf(graph: Graph): GraphReads {
  const rules = rulesIn(graph);
  const packs = new Set<string>();
  const add = (name: string | undefined): void => {
    if (name === undefined || name === 'own' || packs.has(name)) return;
    packs.add(name);
    add(graph.packs.get(name)?.base);
  };
  for (const rule of rules) add(rule.split('#')[0]);
  const { name } = graph.model.method;
  return { method: name.includes('@') ? name : null, rules, packs: [...packs].sort() };
}

function rulesIn(graph: Graph): readonly string[] {
  const definitions = [
    ...graph.nodes.map(({ definition }) => definition),
    ...graph.model.readings.flatMap(({ nodes }) => nodes),
  ];
  return [...new Set(definitions.flatMap((own) => rulesOf(own).map(({ rule }) => rule)))].sort();
}

/**
 * SHA-256 of the values of every rule that a graph reads, as far as they can be in force for any of its periods. A pack that
 * moves on for later dates, or changes what is not read here, leaves it as it is.
 */
export function rulesHash(graph: Graph): string {
  const last = lastDate(graph);
  const read = rulesIn(graph).map((rule) => {
    const [name = '', parameter = ''] = rule.split('#');
    const pack = graph.packs.get(name);
    const found = pack?.parameters.get(parameter);
    const history = (found?.history ?? []).flatMap(({ from, value }) =>
      from === null || from <= last ? [{ from, value }] : [],
    );
    return [rule, pack?.notBefore ?? null, found?.inherited?.notBefore ?? null, found?.unit ?? '', history];
  });
  return createHash('sha256').update(JSON.stringify(read, plain)).digest('hex');
}

/** The last day for which a rule can be read. */
function lastDate({ model, dimensions }: Graph): string {
  const ends = [...dimensions.values()].flatMap(({ members }) => {
    const periods = members.flatMap(({ code }) => parsePeriod(code) ?? []);
    return periods.length === members.length ? periods.map(endOfPeriod) : [];
  });
  return [model.date, ...(model.rulesAt === null ? [] : [model.rulesAt]), ...model.ruleDates.values(), ...ends].reduce(
    (a, b) => (a > b ? a : b),
  );
}

function plain(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString();
  return value instanceof Map ? [...(value as ReadonlyMap<unknown, unknown>)] : value;
}
