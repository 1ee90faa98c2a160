import type { Graph } from '@berimbang/engine';
import { describe, expect, it } from 'vitest';
import { isMap, isSeq, parseDocument } from 'yaml';
import { resultsOf, verdictsOf } from '../support/results.js';
import { EXAMPLES, graphOf, read } from '../support/scorecards.js';

/** The same scorecard with the members of every dimension, and the entries of every section, written from last to first. */
function reversed(text: string): string {
  const document = parseDocument(text, { schema: 'failsafe' });
  const dimensions = document.get('dimensions');
  if (isMap(dimensions)) {
    for (const pair of dimensions.items) {
      const members = isMap(pair.value) ? pair.value.get('members') : undefined;
      if (isMap(members) || isSeq(members)) members.items.reverse();
    }
    dimensions.items.reverse();
  }
  for (const section of [
    'perspectives',
    'objectives',
    'indicators',
    'nodes',
    'facts',
    'surveys',
    'questionnaires',
    'ratios',
    'matrices',
  ]) {
    const found = document.get(section);
    if (isMap(found)) found.items.reverse();
  }
  return document.toString({ lineWidth: 0 });
}

/** Nodes and members in their order: a scorecard that only brings facts to its method may have no order of nodes to turn. */
function orderOf({ nodes, dimensions }: Graph): readonly string[] {
  const members = [...dimensions.values()].flatMap((dimension) => dimension.members.map(({ code }) => code));
  return [...nodes.map(({ definition }) => definition.id), ...members];
}

describe.each(EXAMPLES.map(({ name, text }) => [name, text] as const))(
  '%s with everything in reverse order',
  (_name, text) => {
    it('computes the same cells', () => {
      const turned = graphOf(reversed(text));
      expect(orderOf(turned)).not.toEqual(orderOf(graphOf(text)));
      expect(new Map([...resultsOf(turned)].sort())).toEqual(new Map([...resultsOf(graphOf(text))].sort()));
    });

    it('reaches the same verdicts', () => {
      const [turned, straight] = [read(reversed(text)), read(text)];
      if (turned.graph === null || straight.graph === null) throw new Error('not read');
      expect(verdictsOf(turned.graph, turned.modelFaults)).toEqual(verdictsOf(straight.graph, straight.modelFaults));
    });
  },
);
