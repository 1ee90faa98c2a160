import type { WeightsOutput } from '@berimbang/contract';
import type { Label } from '@berimbang/engine';
import { inMark, valueAt, type WeightGroup } from '@berimbang/files';
import { type Definition, markOfDefinition, type Scorecard } from '../scorecards/definition.js';
import { labelIn } from '../scorecards/label-tree.js';
import { requiredOf, writtenGroups } from './groups.js';

/** The weights of a scorecard that people write, each with a decimal point. */
export function presentWeights(own: Scorecard, definition: Definition): WeightsOutput {
  const mark = markOfDefinition(definition);
  const groups = writtenGroups(definition).map((group) => {
    const { section, of, scheme, parts } = group;
    const above = definition.parts.objectives.some(({ code }) => code === of) ? 'objectives' : 'perspectives';
    return {
      section,
      of: of === '' ? null : { code: of, label: nameOf(definition, above, of) },
      scheme,
      required: requiredOf(group),
      parts: parts.map(({ code, weight }) => ({
        code,
        label: nameOf(definition, section, code),
        weight: weight === null ? null : (inMark(weight, mark, 'point') ?? weight),
        own: definition.parts[section].some((part) => part.code === code),
      })),
    };
  });
  return { scorecardId: own.id, groups, revision: own.revision };
}

/** What the scorecard calls a part, or the method that brings it. */
function nameOf({ parts, graph }: Definition, section: WeightGroup['section'], code: string): Label {
  const own = parts[section].find((part) => part.code === code);
  const brought = graph?.model.perspectives.find((one) => one.code === code)?.label;
  return labelIn(valueAt(own?.body, 'label')) ?? brought ?? { id: code, en: code };
}
