import type { Label } from '../dimension/dimension.js';
import { type Graph, ruleFor } from '../graph/compile.js';
import { rulesOf } from '../graph/operands.js';
import { isRuleFault } from '../rules/read.js';
import { quadrantLabel } from '../survey/quadrant-words.js';
import { CLAIM_WORDS } from './claim-words.js';

/** The name of a category as the node's rule gives it; its code where no rule names it. */
export function categoryLabel(graph: Graph, name: string, code: string): Label {
  const definition = graph.byId.get(graph.names.get(name)?.node ?? '')?.definition;
  for (const { rule } of definition === undefined ? [] : rulesOf(definition)) {
    const reading = ruleFor(graph, rule);
    if (isRuleFault(reading) || !('categories' in reading.value)) continue;
    const found = reading.value.categories.find((category) => category.code === code);
    if (found !== undefined) return found.label;
  }
  if (definition?.kind === 'quadrant') return quadrantLabel(code);
  const own = definition?.kind === 'claim' ? CLAIM_WORDS[code] : undefined;
  return own ?? { id: code, en: code };
}
