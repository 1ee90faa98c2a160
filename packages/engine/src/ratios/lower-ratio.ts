import type { Label } from '../dimension/dimension.js';
import type { FormulaNode, NodeDefinition } from '../graph/nodes.js';
import type { RatioBlock } from '../scorecard/blocks.js';
import { measureNamed, type OperandRule } from '../value/measure.js';
import { rational } from '../value/rational.js';
import { type RatioKind, type RatioOperand, ratioKind } from './kinds.js';

/**
 * Lowers a ready ratio to `ratio.X`, and `ratio.X.category` where bands are named. Numbers written in the file, constants
 * of the convention and what is given in place of an operand become nodes of their own: `ratio.X.person-days`.
 */
export function lowerRatio(ratio: RatioBlock): readonly NodeDefinition[] {
  const kind = ratioKind(ratio.kind);
  if (kind === undefined) return [];
  const id = `ratio.${ratio.code}`;
  const own = partsOf(kind, ratio);
  return [
    ...own.flatMap(({ nodes }) => nodes),
    {
      ...common(ratio),
      kind: 'formula',
      id,
      label: ratio.label,
      expression: kind.formula,
      args: Object.fromEntries(own.map(({ as, node }) => [as, node])),
      operands: rulesOf(kind.operands),
      units: kind.units,
      literal: false,
      convention: { source: kind.source, certainty: kind.certainty },
      note: kind.note,
      ...unitOf(kind, ratio),
      ...(ratio.source === undefined ? {} : { source: ratio.source }),
    },
    ...(ratio.rule === undefined
      ? []
      : [
          {
            ...common(ratio),
            kind: 'band' as const,
            id: `${id}.category`,
            label: named(ratio, 'kategori', 'category'),
            of: id,
            rule: ratio.rule,
          },
        ]),
  ];
}

function common(ratio: RatioBlock): { readonly path: readonly string[]; readonly perspective?: string } {
  return {
    path: ['ratios', ratio.code],
    ...(ratio.perspective === undefined ? {} : { perspective: ratio.perspective }),
  };
}

function named(ratio: RatioBlock, id: string, en: string): Label {
  return { id: `${ratio.label.id}: ${id}`, en: `${ratio.label.en}: ${en}` };
}

function unitOf(kind: RatioKind, ratio: RatioBlock): { readonly unit?: string } {
  const unit = kind.unit ?? ratio.unit;
  return unit === undefined ? {} : { unit };
}

function rulesOf(operands: readonly RatioOperand[]): Readonly<Record<string, OperandRule>> {
  return Object.fromEntries(operands.map(({ as, label, measure, sign }) => [as, { label, measure, sign }]));
}

/** One name of the formula: the node that it stands for, and the nodes made for it. */
interface Part {
  readonly as: string;
  readonly node: string;
  readonly nodes: readonly NodeDefinition[];
}

function partsOf(kind: RatioKind, ratio: RatioBlock): readonly Part[] {
  return [
    ...kind.operands.map((operand) => partOf(operand, ratio)),
    ...kind.constants.map(({ name, as, label, value, unit }): Part => {
      const id = `ratio.${ratio.code}.${name}`;
      return {
        as,
        node: id,
        nodes: [
          {
            ...common(ratio),
            kind: 'constant',
            id,
            label: named(ratio, label.id, label.en),
            value: rational(value),
            unit,
          },
        ],
      };
    }),
  ];
}

function partOf(operand: RatioOperand, ratio: RatioBlock): Part {
  const { as, name, label } = operand;
  const id = `ratio.${ratio.code}.${name}`;
  const given = ratio.operands[name];
  if (typeof given === 'string') return { as, node: given, nodes: [] };
  const own = { ...common(ratio), id, label: named(ratio, label.id, label.en) };
  if (given !== undefined) {
    const source = ratio.source === undefined ? {} : { source: ratio.source };
    // A number that the file gives counts in the unit that its measure means.
    const [unit] = measureNamed(operand.measure).units;
    const counted = unit === undefined ? {} : { unit };
    return { as, node: id, nodes: [{ ...own, kind: 'constant', value: given, ...counted, ...source }] };
  }
  const formula = (expression: string, args: FormulaNode['args'], operands: readonly RatioOperand[]): Part => ({
    as,
    node: id,
    nodes: [
      { ...own, kind: 'formula', expression, args, operands: rulesOf(operands), units: 'checked', literal: false },
    ],
  });
  const { instead, earlier } = operand;
  if (earlier !== undefined && ratio.earlier !== undefined) {
    const { over, by } = ratio.earlier;
    const word = by === 'year' ? 'last_year' : 'previous';
    const node = ratio.operands[earlier];
    return formula(`${word}(now over ${quoted(over)})`, { now: typeof node === 'string' ? node : '' }, []);
  }
  const others = instead?.operands ?? [];
  const parts = others.map((other) => partOf(other, ratio));
  const made = formula(instead?.formula ?? name, Object.fromEntries(parts.map((part) => [part.as, part.node])), others);
  return { ...made, nodes: [...parts.flatMap(({ nodes }) => nodes), ...made.nodes] };
}

function quoted(dimension: string): string {
  return /^\w+$/.test(dimension) ? dimension : `"${dimension}"`;
}
