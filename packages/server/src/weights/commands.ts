import type { setWeightsSchema } from '@berimbang/contract';
import { add, equal, parseQuantity, type Rational, rational } from '@berimbang/engine';
import { inMark, markOf, type WeightGroup } from '@berimbang/files';
import type { z } from 'zod';
import type { Changed } from '../scorecards/change.js';
import type { Definition, Scorecard } from '../scorecards/definition.js';
import { editDefinition } from '../scorecards/edit.js';
import type { Editor } from '../scorecards/editor.js';
import { withKey } from '../scorecards/head.js';
import type { DefinitionParts } from '../scorecards/parts.js';
import { notANumber } from '../scorecards/refusals.js';
import { requiredOf, type WrittenGroup, writtenGroups } from './groups.js';
import { broughtByMethod, needsReason, negative, noWeightRead, setTwice, sumIsNot, unknownPart } from './sentences.js';

type Sent = z.output<typeof setWeightsSchema>['weights'][number];
type Section = WeightGroup['section'];

const HUNDRED = rational(100);

/**
 * Writes weights of parts, all in one change of the definition. Of an active scorecard they add to what its method asks for:
 * one weight alone could not be changed otherwise.
 */
export async function setWeights(
  by: Editor,
  own: Scorecard,
  definition: Definition,
  { weights, reason }: z.output<typeof setWeightsSchema>,
): Promise<Changed> {
  refuseWrong(weights, definition);
  if (own.state === 'active' && reason === null) throw needsReason();
  const mark = markOf(definition.parts);
  const wanted = new Map(
    weights.map(({ section, code, weight }) => [
      keyOf(section, code),
      weight === null ? null : (inMark(weight, 'point', mark) ?? weight),
    ]),
  );
  const weighed = (section: Section, parts: DefinitionParts): DefinitionParts[Section] =>
    parts[section].map((part) => {
      const weight = wanted.get(keyOf(section, part.code));
      return weight === undefined ? part : { ...part, body: withKey(part.body, 'weight', weight) };
    });
  const changed = await editDefinition(
    by,
    own,
    (parts) => ({
      ...parts,
      perspectives: weighed('perspectives', parts),
      objectives: weighed('objectives', parts),
      indicators: weighed('indicators', parts),
    }),
    { reason },
  );
  if (own.state === 'active')
    for (const group of writtenGroups(changed.definition))
      if (group.parts.some(({ code }) => wanted.has(keyOf(group.section, code)))) refuseSum(group, changed.definition);
  return changed;
}

function refuseWrong(weights: readonly Sent[], definition: Definition): void {
  const groups = writtenGroups(definition);
  const seen = new Set<string>();
  for (const [i, { section, code, weight }] of weights.entries()) {
    const where = `body.weights.${i}`;
    const known = definition.weights.filter((group) => group.section === section);
    const codes = known.flatMap(({ parts }) => parts.map((part) => part.code));
    if (!codes.includes(code)) throw unknownPart(section, code, `${where}.code`, [...new Set(codes)]);
    if (!groups.some((group) => group.section === section && group.parts.some((part) => part.code === code)))
      throw noWeightRead(code, `${where}.code`);
    if (!definition.parts[section].some((part) => part.code === code)) throw broughtByMethod(code, `${where}.code`);
    if (seen.has(keyOf(section, code))) throw setTwice(where);
    seen.add(keyOf(section, code));
    if (weight === null) continue;
    const read = parseQuantity(weight, 'point');
    if (!read.ok) throw notANumber(weight, `${where}.weight`);
    if (read.written.value.n < 0n) throw negative(code, weight, `${where}.weight`);
  }
}

function refuseSum(group: WrittenGroup, { parts }: Definition): void {
  const required = requiredOf(group);
  if (required === null || group.parts.every(({ weight }) => weight === null)) return;
  let total: Rational = rational(0);
  for (const { weight } of group.parts) {
    const read = parseQuantity(weight ?? '', markOf(parts));
    if (read.ok) total = add(total, read.written.value);
  }
  if (!equal(total, required === '1' ? rational(1) : HUNDRED)) throw sumIsNot(group, total, required);
}

function keyOf(section: Section, code: string): string {
  return `${section} ${code}`;
}
