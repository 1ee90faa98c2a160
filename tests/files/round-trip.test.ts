import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Graph, Model } from '@berimbang/engine';
import {
  composeDefinition,
  composeScorecard,
  factsOf,
  findScorecards,
  markOf,
  openBeside,
  readScorecard,
  type ScorecardParts,
  type ScorecardText,
  splitScorecard,
  withFacts,
} from '@berimbang/files';
import { describe, expect, it } from 'vitest';
import { resultsOf, verdictsOf } from '../support/results.js';
import { METHODS, ROOT, RULES } from '../support/scorecards.js';

/** Every scorecard of the examples and of the documentation, with the CSV files beside it. */
const FILES = ['examples', 'docs'].flatMap((folder) => findScorecards(join(ROOT, folder)));

function sourceOf(file: string): ScorecardText {
  const text = readFileSync(file, 'utf8');
  const names = [...text.matchAll(/[\w.-]+\.csv/g)].map(([name]) => name);
  const beside = new Map(names.map((name) => [name, readFileSync(join(dirname(file), name), 'utf8')]));
  return { file, text, beside };
}

/** A model without what only its text decides. */
function bare({ fingerprint: _fingerprint, facts, ...model }: Model): unknown {
  return { ...model, facts: placed(facts) };
}

/** Facts by cell: several observations of one in their order, cells in any. */
function placed(facts: Model['facts']): ReadonlyMap<string, readonly unknown[]> {
  const cells = new Map<string, unknown[]>();
  for (const { line: _line, ...fact } of facts) {
    const key = JSON.stringify([fact.node, Object.entries(fact.place).sort()]);
    cells.set(key, [...(cells.get(key) ?? []), fact]);
  }
  return new Map([...cells].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function graphIn({ graph, faults }: ReturnType<typeof readScorecard>): Graph {
  if (graph === null)
    throw new Error(faults.map(({ path, message }) => `${path.join(' > ')}: ${message.en}`).join('\n'));
  return graph;
}

describe.each(FILES.map((file) => [file.slice(ROOT.length + 1), file] as const))('%s', (_name, file) => {
  const { packs, methods } = openBeside(dirname(file), RULES.packs, METHODS.methods);
  const split = (source: ScorecardText): ReturnType<typeof splitScorecard> =>
    splitScorecard(source, packs.packs, methods.methods);
  const read = (source: ScorecardText): ReturnType<typeof readScorecard> =>
    readScorecard(source, packs.packs, methods.methods);
  const source = sourceOf(file);
  const taken = split(source);
  const kept = JSON.parse(JSON.stringify(taken.parts)) as ScorecardParts;
  const original = graphIn(taken);

  it('is the same model, with the same results and verdicts, once it was taken apart, stored and composed', () => {
    const composed = read(composeScorecard(kept));
    const graph = graphIn(composed);
    expect(bare(graph.model)).toEqual(bare(original.model));
    expect(resultsOf(graph)).toEqual(resultsOf(original));
    expect(verdictsOf(graph, composed.modelFaults)).toEqual(verdictsOf(original, taken.modelFaults));
  });

  it('is composed to the same bytes again', () => {
    const once = composeScorecard(kept, { file });
    const parts = split(once).parts;
    expect(parts).not.toBeNull();
    if (parts !== null) expect(composeScorecard(parts, { file })).toEqual(once);
  });

  it('is the same model as JSON', () => {
    const json = composeScorecard(kept, { format: 'json' });
    expect(() => JSON.parse(json.text)).not.toThrow();
    expect(bare(graphIn(read(json)).model)).toEqual(bare(original.model));
  });

  it('computes the same from its definition and its facts as rows', () => {
    const definition = graphIn(read(composeDefinition(kept)));
    const { facts, faults } = factsOf(kept.facts, definition, markOf(kept));
    expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
    const graph = withFacts(definition, facts);
    expect(bare(graph.model)).toEqual(bare(original.model));
    expect(resultsOf(graph)).toEqual(resultsOf(original));
  });

  it('does not need the order of keys of a place, given the definition', () => {
    const turned = kept.facts.map((fact) => ({
      ...fact,
      place: Object.fromEntries(Object.entries(fact.place).reverse()),
    }));
    const options = { graph: original };
    expect(composeScorecard({ ...kept, facts: turned }, options)).toEqual(composeScorecard(kept, options));
  });
});
