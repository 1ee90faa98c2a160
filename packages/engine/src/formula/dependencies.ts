import type { Formula, NameNode } from './syntax.js';

/** Calls `visit` for every node of the tree, parents first. */
function walk(formula: Formula, visit: (node: Formula) => void): void {
  visit(formula);
  switch (formula.kind) {
    case 'number':
    case 'text':
    case 'truth':
    case 'name':
      return;
    case 'unary':
      walk(formula.operand, visit);
      return;
    case 'binary':
      walk(formula.left, visit);
      walk(formula.right, visit);
      return;
    case 'call':
      for (const arg of formula.name === 'attribute' ? [] : formula.args) walk(arg, visit);
      return;
    case 'over':
      for (const arg of formula.args) walk(arg, visit);
      if (formula.where !== null) walk(formula.where, visit);
  }
}

/** The references of a formula in order of appearance, read from the tree alone. */
export function references(formula: Formula): readonly NameNode[] {
  const found: NameNode[] = [];
  walk(formula, (node) => {
    if (node.kind === 'name') found.push(node);
  });
  return found;
}
