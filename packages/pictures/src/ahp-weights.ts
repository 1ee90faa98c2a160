import type { Label, NodeDefinition } from '@berimbang/engine';
import { drawBars } from './bars.js';
import type { Drawing } from './picture.js';
import { drawable, type Found, type Results } from './results.js';
import * as say from './words.js';

const MOST_BARS = 20;
/** Most experts whose own weights are drawn where no group sums them up. */
const MOST_EXPERTS = 6;

/** The weights that pairwise judgements give: of one matrix, of a group of experts, of a hierarchy. */
export function ahpPictures(results: Results): readonly Drawing[] {
  const { nodes } = results.evaluation.graph;
  const grouped = new Set(
    nodes.flatMap(({ definition }) =>
      definition.kind === 'ahp-group' ? [definition.weights.replace(/\.weight$/, '')] : [],
    ),
  );
  return nodes.flatMap(({ definition }) => {
    if (definition.kind === 'ahp' && grouped.has(definition.id)) return [];
    return outputsOf(definition).flatMap((output) => weightsOf(results, definition, output));
  });
}

function outputsOf(definition: NodeDefinition): readonly string[] {
  if (definition.kind === 'ahp' || definition.kind === 'ahp-group') return ['weight'];
  if (definition.kind !== 'hierarchy') return [];
  return definition.alternatives === undefined ? ['global'] : ['global', 'priority'];
}

function weightsOf(results: Results, definition: NodeDefinition, output: string): readonly Drawing[] {
  const name = `${definition.id}.${output}`;
  const column = results.column(name);
  if (column === undefined) return [];
  const main =
    definition.kind === 'ahp' || definition.kind === 'ahp-group' ? definition.rows : (column.dimensions[0]?.name ?? '');
  const over = column.dimensions.find((dimension) => dimension.name === main);
  const others = column.dimensions.filter((dimension) => dimension !== over);
  const other = others[0];
  if (over === undefined || others.length > 1) return [];
  const members = other === undefined ? [null] : other.members.slice(0, MOST_EXPERTS);
  return members.flatMap((member): readonly Drawing[] => {
    const place = other === undefined || member === null ? {} : { [other.name]: member.code };
    const bars = over.members.flatMap(({ code, label }) => {
      const found = results.find(name, { ...place, [over.name]: code });
      return found === null
        ? []
        : [{ label: label ?? say.both(code), found, value: drawable(found), text: weightText(results, found) }];
    });
    if (!bars.some(({ value }) => value !== null)) return [];
    const sorted = bars.sort((a, b) => (b.value ?? -1) - (a.value ?? -1));
    const shown = sorted.slice(0, MOST_BARS);
    const first = sorted[0];
    const ratio = results.find(`${definition.id}.cr`, place);
    const holds = results.find(`${definition.id}.consistent`, place);
    const consistent =
      ratio?.cell.kind === 'number'
        ? say.consistency(say.amount(ratio.cell.value, 4), holds?.cell.kind === 'truth' ? holds.cell.value : null)
        : null;
    const label = results.label(definition.id);
    const suffix = member === null ? '' : `@${other?.name}=${member.code}`;
    return [
      {
        id: `ahp.${definition.kind === 'hierarchy' ? name : definition.id}${suffix}`,
        kind: 'ahp-weights',
        title: say.weightsTitle(
          titled(
            results,
            definition,
            output,
            member === null ? label : say.ofMember(label, member.label ?? say.both(member.code)),
          ),
        ),
        finding:
          first === undefined
            ? say.WORDS.empty
            : say.weightsFound({ label: first.label, value: first.text }, consistent),
        nodes: [...sorted.map(({ found }) => found.address), ...(ratio === null ? [] : [ratio.address])],
        data: {
          head: [say.WORDS.criterion, say.WORDS.weight],
          rows: sorted.map(({ label: own, text }) => [own, text]),
        },
        draw: (sheet) => {
          let y = drawBars(sheet, shown, 4);
          if (shown.length < sorted.length)
            y += sheet.paragraph(0, y, sheet.say(say.largestOf(shown.length, sorted.length)), sheet.width, {
              fill: 'ink-3',
            });
          if (consistent !== null)
            sheet.paragraph(0, y + 2, sheet.say(consistent), sheet.width, {
              fill: holds?.cell.kind === 'truth' && !holds.cell.value ? 'yellow-text' : 'ink-3',
            });
        },
      },
    ];
  });
}

function titled(results: Results, definition: NodeDefinition, output: string, label: Label): Label {
  return definition.kind === 'hierarchy' ? results.label(`${definition.id}.${output}`) : label;
}

/** A weight with the decimals that it declares, else with four: weights of a dozen criteria differ in the third. */
function weightText(results: Results, found: Found): Label {
  const declared = results.decimals(found);
  return results.text(found, found.cell.kind === 'number' && declared === 2 ? 4 : declared);
}
