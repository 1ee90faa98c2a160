import { describe, expect, it } from 'vitest';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { resultsOf, verdictsOf } from '../support/results.js';
import { EXAMPLES, read } from '../support/scorecards.js';

/** The document as plain data in which every scalar is the text that stands in the file. */
function plain(node: unknown): unknown {
  if (isScalar(node)) return typeof node.value === 'string' ? node.value : (node.source ?? '');
  if (isSeq(node)) return node.items.map(plain);
  if (isMap(node)) return node.items.map((pair): [unknown, unknown] => [plain(pair.key), plain(pair.value)]);
  return '';
}

/** JSON by hand: maps came as pairs, since objects of JavaScript would sort keys such as 2019 to the front. */
function json(node: unknown, value: unknown): string {
  if (isMap(node) && Array.isArray(value)) {
    return `{${node.items.map((pair) => `${JSON.stringify(plain(pair.key))}: ${json(pair.value, plain(pair.value))}`).join(', ')}}`;
  }
  if (isSeq(node)) return `[${node.items.map((item) => json(item, plain(item))).join(', ')}]`;
  return JSON.stringify(value);
}

function asJson(text: string): string {
  const { contents } = parseDocument(text, { schema: 'failsafe' });
  return json(contents, plain(contents));
}

function outcome(text: string): { readonly cells: unknown; readonly verdicts: unknown } {
  const { graph, modelFaults, faults } = read(text);
  if (graph === null)
    throw new Error(faults.map(({ message, position }) => `${position.line}: ${message.en}`).join('\n'));
  return { cells: resultsOf(graph), verdicts: verdictsOf(graph, modelFaults) };
}

describe.each(EXAMPLES.map(({ name, text }) => [name, text] as const))('%s', (_name, text) => {
  it('gives the same results as JSON with every scalar as a string', () => {
    const converted = asJson(text);
    expect(() => JSON.parse(converted)).not.toThrow();
    expect(outcome(converted)).toEqual(outcome(text));
  });

  it('gives the same results written anew by a YAML library', () => {
    const rewritten = parseDocument(text, { schema: 'failsafe' }).toString({
      lineWidth: 0,
      flowCollectionPadding: false,
    });
    expect(outcome(rewritten)).toEqual(outcome(text));
  });

  it('does not care how lines end or whether a byte order mark leads', () => {
    expect(outcome(text.replaceAll('\n', '\r\n'))).toEqual(outcome(text));
    expect(outcome(`\uFEFF${text}`)).toEqual(outcome(text));
  });
});
