import { type Column, scalar, zip } from '../dimension/column.js';
import { type Dimensions, placeOf } from '../dimension/dimension.js';
import { type Cell, categoryCell, numberCell, problemCell, truthCell } from '../value/cell.js';
import { parseQuantity } from '../value/decimal.js';
import { at, binaryCell, callCell, unaryCell } from './cells.js';
import { overColumn } from './over.js';
import * as say from './sentences.js';
import type { Formula, NameNode } from './syntax.js';

export interface FormulaScope {
  /** The column that a reference names. */
  readonly column: (name: string) => Column;
  readonly dimensions: Dimensions;
}

/** Evaluates a formula over whole columns. Never throws for values: what cannot be computed is a problem cell. */
export function evaluateFormula(formula: Formula, scope: FormulaScope): Column {
  switch (formula.kind) {
    case 'number':
      return scalar(numberCell(formula.value));
    case 'text':
      return scalar(categoryCell(formula.value));
    case 'truth':
      return scalar(truthCell(formula.value));
    case 'name':
      return pick(scope.column(formula.name), formula);
    case 'unary': {
      const operand = evaluateFormula(formula.operand, scope);
      return zip([operand], ([cell]) => unaryCell(formula.operator, at(cell)));
    }
    case 'binary': {
      const operands = [evaluateFormula(formula.left, scope), evaluateFormula(formula.right, scope)];
      return zip(operands, ([a, b]) => binaryCell(formula.operator, at(a), at(b)));
    }
    case 'call':
      if (formula.name === 'attribute') return attribute(formula.args, scope);
      return zip(
        formula.args.map((arg) => evaluateFormula(arg, scope)),
        (cells) => callCell(formula.name, cells),
      );
    case 'over':
      return overColumn(formula, {
        args: formula.args.map((arg) => evaluateFormula(arg, scope)),
        condition: formula.where === null ? null : evaluateFormula(formula.where, scope),
        dimensions: scope.dimensions,
      });
  }
}

/** Picks the members that a reference names and drops those dimensions. */
export function pick(column: Column, name: NameNode): Column {
  const chosen = Object.entries(name.place);
  if (chosen.length === 0) return column;
  const dimensions = column.dimensions.filter((dimension) => name.place[dimension.name] === undefined);
  const keep = column.cells.map((_, index) => {
    const place = placeOf(column.dimensions, index);
    return chosen.every(([dimension, member]) => place[dimension] === member);
  });
  return { dimensions, cells: column.cells.filter((_, index) => keep[index]) };
}

function attribute(args: readonly Formula[], scope: FormulaScope): Column {
  const [first, second] = args;
  const name = first?.kind === 'name' ? first.name : '';
  const key = second?.kind === 'text' ? second.value : '';
  const dimension = scope.dimensions.get(name);
  if (dimension === undefined) return scalar(problemCell('undefined', say.unknownDimension(name)));
  const cells = dimension.members.map((member): Cell => {
    const text = key === 'code' ? member.code : member.attributes?.[key];
    const read = text === undefined ? null : parseQuantity(text, 'point');
    if (read === null || !read.ok) return problemCell('undefined', say.withoutAttribute(member.code, key));
    return numberCell(read.written.value);
  });
  return { dimensions: [dimension], cells };
}
