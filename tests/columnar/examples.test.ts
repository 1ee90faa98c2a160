import { chooseFacts, evaluate } from '@berimbang/engine';
import { describe, expect, test } from 'vitest';
import { agency, EXAMPLES, graphOf } from '../support/scorecards.js';

describe('kernels and cells agree on every example', () => {
  const graphs = [
    ...EXAMPLES.map(({ name, text }) => [name, () => graphOf(text)] as const),
  ];
  test.each(graphs)('%s', (_, make) => {
    const graph = make();
    const facts = chooseFacts(graph, graph.model.facts);
    const [fast, slow] = (['always', 'never'] as const).map((kernels) => evaluate(graph, facts, { kernels }));
    for (const [name, column] of slow?.columns ?? []) {
      const own = fast?.columns.get(name);
      expect(own?.dimensions, name).toEqual(column.dimensions);
      expect(own?.cells, name).toEqual(column.cells);
    }
  });
  test('the agency', () => {
    for (const { graph } of agency().scorecards) {
      if (graph === null) throw new Error('unread');
      const facts = chooseFacts(graph, graph.model.facts);
      const [fast, slow] = (['always', 'never'] as const).map((kernels) => evaluate(graph, facts, { kernels }));
      for (const [name, column] of slow?.columns ?? []) expect(fast?.columns.get(name)?.cells, name).toEqual(column.cells);
    }
  });
});
