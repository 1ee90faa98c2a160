import type { IndicatorPage } from '@berimbang/contract';
import type { Label } from '@berimbang/engine';
import type { Results } from '@berimbang/pictures';
import type { Shown } from '../scorecard-table/shown.js';
import { inputPart } from './values.js';

/** Most operands that are listed; all of them are in the explanation. */
const MOST = 12;
/** What belongs to the indicator itself and stands elsewhere on its page. */
const OWN = /\.(target|target-high|target-grade|each|consolidated)$/;

/** What the realisation of an indicator is computed from, one step down. Empty where it is entered as it is. */
export function sourcesOf(shown: Shown, code: string, label: Label): IndicatorPage['sources'] {
  const { results } = shown;
  return operandsOf(results, code)
    .slice(0, MOST)
    .flatMap((name): IndicatorPage['sources'] => {
      // What is missing in the period shown is said so; what was there before it is another one's.
      const found = results.find(name, results.last(name));
      const value = shown.value(found);
      if (value === null) return [];
      const own = inputPart(results.evaluation.graph, name, code, label);
      return [{ label: own ?? results.label(name), value, entered: results.definition(name)?.kind === 'input' }];
    });
}

function operandsOf(results: Results, code: string): readonly string[] {
  const { graph } = results.evaluation;
  const id = `indicator.${code}`;
  const made = [`${id}.realised`, `${id}.raw`, realisedBy(results, id)].find((name) => {
    const kind = name === null ? undefined : graph.byId.get(name)?.definition.kind;
    return kind !== undefined && kind !== 'input' && kind !== 'unknown';
  });
  if (made === undefined || made === null) return [];
  const operands = graph.byId.get(made)?.operands ?? [];
  return [...new Set(operands)].filter((name) => !OWN.test(name));
}

/** The node that an indicator takes its realisation from, where it is no node of its own. */
function realisedBy(results: Results, id: string): string | null {
  for (const name of [`${id}.each.index`, `${id}.index`]) {
    const definition = results.definition(name);
    if (definition?.kind === 'achievement') return definition.realised;
  }
  const consolidated = results.definition(`${id}.consolidated.realised`);
  return consolidated?.kind === 'consolidate' ? consolidated.of : null;
}
