import {
  add,
  type CombinePart,
  divide,
  type Explanation,
  type Label,
  multiply,
  type Rational,
  rational,
} from '@berimbang/engine';
import { isMean } from './operation.js';
import { isNumber, type Reader } from './reader.js';
import { lessDeduction, times, WORDS } from './words.js';

/** What a part brings to a weighted sum. */
export interface Share {
  readonly operation: Label;
  readonly result: Label;
}

const NONE: ReadonlyMap<string, Share> = new Map();
const HUNDRED = rational(100);

/** The shares of the parts of a weighted sum, by the addresses of their cells; none where all weigh the same. */
export function sharesOf(reader: Reader, explanation: Explanation): ReadonlyMap<string, Share> {
  const definition = reader.results.definition(explanation.name);
  if (definition?.kind !== 'combine' || isMean(definition.parts)) return NONE;
  const { children, place } = explanation;
  const weightOf = (part: CombinePart): Rational | null => {
    if (part.weightFrom === undefined) return part.weight ?? rational(1);
    const cell = children.find(({ name }) => name === part.weightFrom)?.cell;
    return isNumber(cell) ? cell.value : null;
  };
  const listed =
    definition.parts === undefined
      ? children
          .filter(({ name }) => name === definition.of)
          .map((child) => {
            const member = child.place[definition.over ?? ''];
            const weight = children.find(
              (own) => own.name === definition.weights && own.place[definition.over ?? ''] === member,
            );
            return { child, deduct: false, weight: isNumber(weight?.cell) ? weight.cell.value : null };
          })
      : definition.parts.flatMap((part) => {
          const child = children.find(({ name }) => name === part.node);
          return child === undefined ? [] : [{ child, deduct: part.deduct === true, weight: weightOf(part) }];
        });
  const counted = listed.filter(({ child, deduct }) => isNumber(child.cell) && !deduct);
  const total = counted.reduce<Rational>((sum, { weight }) => add(sum, weight ?? rational(0)), rational(0));
  const divisor =
    definition.scheme === 'normalise'
      ? total
      : definition.scheme === 'sum-100' || definition.scheme === 'as-given-percent'
        ? HUNDRED
        : rational(1);
  if (divisor.n === 0n || place === undefined) return NONE;
  return new Map(
    listed.flatMap(({ child, deduct, weight }): readonly (readonly [string, Share])[] => {
      if (!isNumber(child.cell)) return [];
      if (deduct) return [[child.address, { operation: lessDeduction, result: reader.result(child) }]];
      if (weight === null) return [];
      const part = divide(weight, divisor);
      const brought = multiply(part, child.cell.value);
      return [
        [
          child.address,
          { operation: times(percent(part), reader.used(child)), result: reader.number(explanation, brought, 4) },
        ],
      ];
    }),
  );
}

function percent(part: Rational): Label {
  const value = multiply(part, HUNDRED);
  const decimals = [0, 1, 2].find((own) => (value.n * 10n ** BigInt(own)) % value.d === 0n) ?? 2;
  const { id, en } = WORDS.number(value, decimals);
  return { id: `${id} %`, en: `${en}%` };
}
