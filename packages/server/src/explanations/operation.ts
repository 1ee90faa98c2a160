import {
  type CombinePart,
  type Explanation,
  type Label,
  operationWord,
  type Rational,
  VARIANT_FORMULAS,
} from '@berimbang/engine';
import type { Reader } from './reader.js';
import * as say from './words.js';
import { EMPTY, WORDS } from './words.js';

/** A text that stands in the middle column of a calculation is no longer. */
const MOST_IN_COLUMN = 44;

/** How a value is made, in the few words of a line. `before` is the value before its rounding, where that tells more. */
export function operation(reader: Reader, explanation: Explanation, before: Rational | null): Label {
  const definition = reader.results.definition(explanation.name);
  const { children, how, formula, source, kind } = explanation;
  switch (definition?.kind) {
    case 'input':
      return source === null ? WORDS.noData : source.where;
    case 'unknown':
      return WORDS.notStated;
    case 'constant':
      return definition.rule === undefined ? WORDS.method : { id: definition.rule, en: definition.rule };
    case 'combine': {
      const mean = isMean(definition.parts);
      if (!mean) return WORDS.weighted;
      return before === null ? say.meanOf(children.length) : say.meanIs(reader.number(explanation, before));
    }
    case 'reduce': {
      const values = children.filter(({ name }) => name === definition.of);
      return say.operationOf(operationWord(definition.operation), values.length);
    }
    case 'achievement': {
      if (explanation.name.endsWith('.status')) return lookedUp(explanation);
      const [realised, target] = [definition.realised, definition.target].map((name) =>
        children.find((child) => child.name === name),
      );
      return realised === undefined || target === undefined
        ? EMPTY
        : say.against(reader.used(realised), reader.used(target));
    }
    case 'formula':
      return formula === null ? EMPTY : short(say.printed(formula.numbers));
    case 'band':
      return lookedUp(explanation);
    case 'collect':
      return WORDS.collected;
    case 'consolidate':
      return { id: how.id.split(', ')[0] ?? '', en: how.en.split(', ')[0] ?? '' };
    default:
      return kind === '' ? EMPTY : short(say.printed(how));
  }
}

function lookedUp({ band }: Explanation): Label {
  return band === null ? EMPTY : say.valueLookedUp(WORDS.number(band.lookedUp, decimalsShown(band.lookedUp)));
}

function decimalsShown({ n, d }: Rational): number {
  for (let decimals = 0; decimals < 4; decimals += 1) if ((n * 10n ** BigInt(decimals)) % d === 0n) return decimals;
  return 4;
}

const short = (label: Label): Label =>
  label.id.length > MOST_IN_COLUMN || label.en.length > MOST_IN_COLUMN ? EMPTY : label;

/** Whether the parts of a weighted sum all weigh the same, so that it is a mean. */
export function isMean(parts: readonly CombinePart[] | undefined): boolean {
  return (
    parts?.every(({ weight, weightFrom, deduct }) => weight === undefined && weightFrom === undefined && !deduct) ??
    false
  );
}

/** The formula in names and in numbers; null for what is told by its operation alone. */
export function formulaOf(
  reader: Reader,
  explanation: Explanation,
): { readonly words: Label; readonly numbers: Label } | null {
  const definition = reader.results.definition(explanation.name);
  const result = reader.result(explanation);
  const equals = ({ id, en }: Label): Label => ({ id: `${id} = ${result.id}`, en: `${en} = ${result.en}` });
  if (explanation.formula !== null && isBare(explanation.formula.numbers)) return null;
  if (explanation.formula !== null)
    return { words: say.printed(explanation.formula.words), numbers: equals(say.printed(explanation.formula.numbers)) };
  if (definition?.kind === 'achievement' && !explanation.name.endsWith('.status')) {
    const ratio = say.printed(withoutLegend(VARIANT_FORMULAS[definition.variant]));
    const operand = (name: string | undefined): Label | null => {
      const child = explanation.children.find((own) => own.name === name);
      return child === undefined ? null : reader.used(child);
    };
    const worst =
      definition.worst === undefined ? null : WORDS.number(definition.worst, decimalsShown(definition.worst));
    const names = { R: WORDS.realised, T: WORDS.target, W: WORDS.worst };
    const numbers = { R: operand(definition.realised), T: operand(definition.target), W: worst };
    return { words: filled(ratio, names), numbers: equals(filled(ratio, numbers)) };
  }
  if (definition?.kind === 'combine' && isMean(definition.parts) && explanation.children.length > 1) {
    const values = explanation.children.map((child) => reader.used(child));
    const sum = say.joined(values, ' + ');
    const many = values.length;
    return values.length > 12
      ? null
      : {
          words: WORDS.meanFormula,
          numbers: equals({ id: `(${sum.id}) / ${many}`, en: `(${sum.en}) / ${many}` }),
        };
  }
  return null;
}

/** Whether a formula in numbers is one number alone, which says no more than its value. */
export function isBare({ id }: Label): boolean {
  return /^[-\u2212]?[\d.,]+$/.test(id);
}

/** A variant without what its letters stand for: words take their place. */
function withoutLegend({ id, en }: Label): Label {
  const cut = (text: string): string => text.replace(/, W .*$/, '');
  return { id: cut(id), en: cut(en) };
}

function filled(text: Label, values: Readonly<Record<'R' | 'T' | 'W', Label | null>>): Label {
  const fill = (language: 'id' | 'en'): string =>
    text[language].replaceAll(/\b[RTW]\b/g, (letter) => values[letter as 'R' | 'T' | 'W']?.[language] ?? letter);
  return { id: fill('id'), en: fill('en') };
}
