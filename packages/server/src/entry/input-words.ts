import type { EntryRowOutput } from '@berimbang/contract';
import {
  categoryLabel,
  type Graph,
  isRuleFault,
  type Label,
  ruleFor,
  rulesOf,
  toFixed,
  toText,
} from '@berimbang/engine';
import type { InputDefinition } from './inputs.js';

/** Targets by indicator and period, as decimals or grades; of a period without its own, that of all periods. */
export function targetsOf(graph: Graph): (indicator: string, period: string) => string | null {
  const found = new Map<string, string>();
  for (const { node, place, value } of graph.model.facts) {
    if (!node.startsWith('indicator.') || value.kind === 'missing') continue;
    const text =
      value.kind === 'category'
        ? value.code
        : value.decimals === null
          ? toText(value.value)
          : toFixed(value.value, value.decimals);
    found.set(`${node} ${Object.values(place)[0] ?? ''}`, text);
  }
  return (indicator, code) => {
    for (const kind of ['target', 'target-grade']) {
      const node = `indicator.${indicator}.${kind}`;
      const own = found.get(`${node} ${code}`) ?? found.get(`${node} `);
      if (own !== undefined) return own;
    }
    return null;
  };
}

/**
 * The categories that an input takes, named as the rule names them by which they are read; null where it has numbers, or where
 * nothing says which categories there are.
 */
export function categoriesOf(graph: Graph, input: InputDefinition): EntryRowOutput['categories'] {
  if (input.kind !== 'input' || input.type !== 'category') return null;
  const readers = graph.nodes.filter(({ operands }) => operands.includes(input.id)).map(({ definition }) => definition);
  for (const reader of readers)
    for (const { rule } of rulesOf(reader)) {
      const reading = ruleFor(graph, rule);
      if (isRuleFault(reading) || !('categories' in reading.value)) continue;
      return reading.value.categories
        .filter(({ code }) => input.categories === undefined || input.categories.includes(code))
        .map(({ code, label }) => ({ code, label }));
    }
  return input.categories?.map((code) => ({ code, label: categoryLabel(graph, input.id, code) })) ?? null;
}

/** How the periods of an indicator become one value. */
export function consolidationOf(graph: Graph, indicator: string | null): EntryRowOutput['consolidation'] {
  if (indicator === null) return null;
  const found = graph.byId.get(`indicator.${indicator}.consolidated`)?.definition;
  if (found?.kind === 'consolidate') return found.operation;
  return graph.byId.has(`indicator.${indicator}.each`) ? 'index-mean' : null;
}

/** What of an indicator an input is, such as its numerator; null for its realisation. */
export function partLabel(input: InputDefinition, indicator: string, own: Label): Label | null {
  if (input.label === undefined || input.id === `indicator.${indicator}.realised`) return null;
  const { id, en } = input.label;
  const rest = (text: string, name: string): string =>
    text.startsWith(`${name}: `) ? text.slice(name.length + 2) : text;
  return { id: rest(id, own.id), en: rest(en, own.en) };
}
