import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { audit, VERDICTS } from '@berimbang/engine';
import { findScorecards } from '@berimbang/files';
import { describe, expect, it } from 'vitest';
import { EXAMPLES, graphOf, ROOT, read } from '../support/scorecards.js';

describe('examples', () => {
  it('every folder of examples holds a scorecard', () => {
    const folders = readdirSync(join(ROOT, 'examples'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.length).toBeGreaterThan(0);
    for (const { name } of folders) {
      expect(findScorecards(join(ROOT, 'examples', name)).length, name).toBeGreaterThan(0);
    }
  });

  it('have ids of their own', () => {
    const ids = EXAMPLES.map(({ text }) => graphOf(text).model.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('no printed figure has an id that another one has, in any example', () => {
    const ids = EXAMPLES.flatMap(({ text }) => graphOf(text).model.printed.map(({ id }) => id));
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });
});

describe.each(EXAMPLES.map(({ name, text }) => [name, text] as const))('%s', (_name, text) => {
  it('loads without errors', () => {
    const { graph, faults } = read(text);
    expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(graph).not.toBeNull();
  });

  it('gives every printed figure one verdict, told in both languages', () => {
    const { graph, modelFaults } = read(text);
    if (graph === null) throw new Error('not read');
    const { findings, totals } = audit(graph, modelFaults);
    expect(findings.map(({ figure }) => figure.id)).toEqual(graph.model.printed.map(({ id }) => id));
    for (const { figure, verdict, cause, explanation, basis, recomputed } of findings) {
      expect(VERDICTS, figure.id).toContain(verdict);
      expect(explanation.id.length, figure.id).toBeGreaterThan(10);
      expect(explanation.en.length, figure.id).toBeGreaterThan(10);
      expect(explanation.id, figure.id).not.toBe(explanation.en);
      expect(cause !== null, figure.id).toBe(verdict === 'mismatch' || verdict === 'not-derivable');
      expect(basis === 'none', figure.id).toBe(verdict === 'not-derivable');
      expect(recomputed === null, figure.id).toBe(verdict === 'not-derivable');
    }
    const counted = VERDICTS.map((verdict) => findings.filter((finding) => finding.verdict === verdict).length);
    expect(VERDICTS.map((verdict) => totals[verdict])).toEqual(counted);
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(graph.model.printed.length);
  });

  it('tells its generic checks in both languages', () => {
    const { graph, modelFaults } = read(text);
    if (graph === null) throw new Error('not read');
    for (const { kind, where, message } of audit(graph, modelFaults).checks) {
      expect(kind).toMatch(/^[a-z-]+$/);
      expect(where).not.toBe('');
      expect(message.id, kind).not.toBe(message.en);
    }
  });

  it('is judged alike every time', () => {
    const { graph, modelFaults } = read(text);
    if (graph === null) throw new Error('not read');
    expect(audit(graph, modelFaults)).toEqual(audit(graph, modelFaults));
  });
});
