import {
  basisWord,
  certaintyWord,
  measureNamed,
  RATIO_KINDS,
  type RatioKind,
  type RatioOperand,
} from '@berimbang/engine';
import { code, page, table } from './markdown.js';

// docs/reference/ratios.md: the ready ratios as they are declared.

const SIGNS: Readonly<Record<RatioOperand['sign'], string>> = {
  any: 'any',
  positive: 'above 0',
  'not-negative': 'at least 0',
};

function operandRow(operand: RatioOperand, of: string | null): readonly string[] {
  const { name, as, label, measure, sign, written, instead, earlier } = operand;
  const given =
    written === 'number'
      ? 'a node, or a number'
      : instead !== undefined
        ? `a node, or ${instead.operands.map((other) => code(other.name)).join(' and ')}`
        : earlier !== undefined
          ? `a node, or \`over\`: the value of ${code(earlier)} one period earlier`
          : 'a node';
  return [
    of === null ? code(name) : `${code(name)}, where ${code(of)} is left out`,
    as === name ? '' : code(as),
    label.en,
    label.id,
    measureNamed(measure).label.en,
    SIGNS[sign],
    given,
  ];
}

function rows(kind: RatioKind): readonly (readonly string[])[] {
  return kind.operands.flatMap((operand) => [
    operandRow(operand, null),
    ...(operand.instead?.operands ?? []).map((other) => operandRow(other, operand.name)),
  ]);
}

function section(kind: RatioKind): readonly string[] {
  const constants = kind.constants.map(({ as, value, unit, label }) => `${code(as)} = ${value} ${unit} (${label.en})`);
  const unit = kind.unit ?? 'follows from the operands; `unit` may declare it';
  return [
    `### ${kind.name}`,
    `${kind.label.en} (*${kind.label.id}*).`,
    `${code(kind.formula)}${constants.length === 0 ? '' : `, where ${constants.join(', ')}`}`,
    table(['Operand', 'In the formula', 'Meaning', 'Arti', 'Measures', 'Number', 'Written as'], rows(kind)),
    `Unit of the result: ${unit}.${kind.units === 'as-written' ? ' The units do not fit; the number is given as written, and the finding stays.' : ''}`,
    kind.note.en,
    `Source: ${kind.source.en} (${basisWord(kind.basis).en}, ${certaintyWord(kind.certainty).en}).`,
  ];
}

export function ratiosPage(): string {
  return page(
    'Ready ratios',
    `Kinds of the block \`ratios\` (key \`kind\`), told in [ratios](../concepts/ratio.md). A ratio \`X\` is the node \`ratio.X\`, and with \`rule\` also
\`ratio.X.category\`. An operand whose unit does not measure what it must is a unit finding, and the ratio a problem; so is a number of the
wrong sign.`,
    '## Kinds',
    table(
      ['Kind', 'Name', 'Nama', 'Formula', 'Unit'],
      RATIO_KINDS.map((kind) => [
        `[${kind.name}](#${kind.name})`,
        kind.label.en,
        kind.label.id,
        code(kind.formula),
        kind.unit ?? 'of the operands',
      ]),
    ),
    ...RATIO_KINDS.flatMap(section),
  );
}
