import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { choiceFaults } from '@berimbang/files';
import { describe, expect, it } from 'vitest';
import { isMap, parseDocument } from 'yaml';
import { evaluated, METHODS, ROOT, read } from '../support/scorecards.js';

/** The text of a scorecard with one parameter of its method set. */
function withParameter(text: string, name: string, value: string): string {
  const document = parseDocument(text, { schema: 'failsafe' });
  const method = document.get('method');
  if (isMap(method)) document.setIn(['method', 'with', name], value);
  else document.set('method', { use: String(method), with: { [name]: value } });
  return document.toString({ lineWidth: 0 });
}

/** Choices with which the example lacks something that the scorecard has to bring: what is then said. */
const LACKING: Readonly<Record<string, string>> = {
  // The example leaves out the weights of objectives with one indicator.
  'kemenkeu/nko@2022 sum-100': 'sum-100 needs weights of indicators',
  // Weights by validity and control of before 2026 are the unit's own.
  'kemenkeu/nko@2022 validity-control': 'needs table',
  // The example brings sums of scores.
  'regional/four-perspectives@1 means': 'there is no input node survey.skm.total',
};

const choices = [...METHODS.methods.values()].flatMap((method) =>
  [...method.parameters].flatMap(([name, parameter]) =>
    parameter.choices.map((choice) => [method.name, name, choice, method] as const),
  ),
);

describe('the example of a method with each choice of each parameter', () => {
  it.each(choices)('%s %s: %s', (_method, name, choice, method) => {
    const { graph, faults } = read(withParameter(readFileSync(join(ROOT, method.example ?? ''), 'utf8'), name, choice));
    // Weights that a choice does not read are a warning.
    const errors = faults.filter(({ severity }) => severity === 'error');
    const messages = errors.map(({ message }) => message.en);
    const lacking = LACKING[`${method.name} ${choice}`];
    if (lacking !== undefined) {
      expect(messages.join('\n')).toContain(lacking);
      return;
    }
    expect(messages).toEqual([]);
    if (graph === null) throw new Error('not read');
    expect(graph.model.method.settings).toContainEqual({ name, value: choice });
    const cells = [...evaluated(graph).columns.values()].flatMap((column) => column.cells);
    expect(cells.some((cell) => cell?.kind === 'number')).toBe(true);
  });
});

describe('shipped methods', () => {
  it('are valid with every choice', () => {
    for (const method of METHODS.methods.values()) expect(choiceFaults(method), method.name).toEqual([]);
    expect(METHODS.faults).toEqual([]);
  });

  it('speak both languages, and say what is not certain', () => {
    for (const method of METHODS.methods.values()) {
      for (const text of [
        method.title,
        method.description,
        method.note,
        ...[...method.parameters.values()].map(({ label }) => label),
      ]) {
        expect(text?.id, method.name).not.toBe(text?.en);
        expect(text?.en.length ?? 0, method.name).toBeGreaterThan(5);
      }
      const levels = ['objective', 'perspective', 'overall'].flatMap((level) => {
        const entry = method.tree[level];
        return typeof entry === 'object' && 'certainty' in entry ? [entry] : [];
      });
      for (const level of levels) expect(Object.keys(level), method.name).toContain('note');
    }
  });
});
