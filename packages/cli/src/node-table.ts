import { type Column, type Evaluation, indexOf, labelOf, nearestName, placeOf } from '@berimbang/engine';
import { cellWords } from './cell-words.js';
import type { Terminal } from './terminal.js';
import { notSideBySide, unknownCell, WORDS } from './words.js';

/** Why nodes cannot be shown side by side; null where they can. */
export function tableFault(terminal: Terminal, evaluation: Evaluation, names: readonly string[]): string | null {
  const { columns } = evaluation;
  const gone = names.find((name) => !columns.has(name));
  if (gone !== undefined) {
    const near = nearestName(gone, columns.keys());
    return `${terminal.say(unknownCell(gone))}${near === undefined ? '' : ` (${terminal.say(WORDS.suggestion)} ${near}?)`}`;
  }
  const dimensions = (name: string): readonly string[] =>
    (columns.get(name)?.dimensions ?? []).map((dimension) => dimension.name);
  const [first = ''] = names;
  const odd = names.find((name) => dimensions(name).some((dimension) => !dimensions(first).includes(dimension)));
  return odd === undefined ? null : terminal.say(notSideBySide(odd, first));
}

/**
 * Nodes side by side: a row for each cell of the first one, a column for each node. A node without one of its dimensions is
 * repeated along it. Numbers stand right, words left.
 */
export function printTable(terminal: Terminal, evaluation: Evaluation, names: readonly string[]): void {
  const { graph, columns } = evaluation;
  const shown = names.flatMap((name): readonly (readonly [string, Column])[] => {
    const column = columns.get(name);
    return column === undefined ? [] : [[name, column]];
  });
  const [first] = shown;
  if (first === undefined) return;
  const { dimensions, cells } = first[1];
  const member = (index: number): readonly string[] => {
    const place = placeOf(dimensions, index);
    return dimensions.map(({ name, members }) => {
      const { code = '', label } = members.find((own) => own.code === place[name]) ?? {};
      return label === undefined ? code : terminal.say(label);
    });
  };
  const rows = cells.flatMap((cell, index) => {
    if (cell === undefined) return [];
    const texts = shown.map(([name, column]) => {
      const own = column.cells[indexOf(column.dimensions, placeOf(dimensions, index))];
      return own === undefined ? '' : cellWords(terminal, graph, name, own);
    });
    return [[...member(index), ...texts]];
  });
  const heads = shown.map(([name, column]) => {
    const { output = '', node = '' } = graph.names.get(name) ?? {};
    const unit = output === '' ? graph.byId.get(node)?.definition.unit : undefined;
    const right = column.cells.some((cell) => cell?.kind === 'number') ? '>' : '';
    return `${right}${terminal.say(labelOf(graph, name))}${unit === undefined ? '' : ` (${unit})`}`;
  });
  terminal.line();
  terminal.table(
    [...dimensions.map(({ name, label }) => (label === undefined ? name : terminal.say(label))), ...heads],
    rows,
  );
}
