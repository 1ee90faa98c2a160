import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compare, isRuleFault, type Parameter, printedFlaws, type Rational, readRule } from '@berimbang/engine';
import { describe, expect, it } from 'vitest';
import { ROOT, RULES } from '../support/scorecards.js';

/** Folders that hold an `instrument.yaml`, looked for apart from the reader. */
function folders(folder: string): readonly string[] {
  if (existsSync(join(folder, 'instrument.yaml'))) return [folder];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? folders(join(folder, entry.name)) : [],
  );
}

const packs = [...RULES.packs.values()];
const values = (parameter: Parameter): readonly NonNullable<Parameter['history'][number]['value']>[] =>
  parameter.history.flatMap(({ value }) => value ?? []);

describe('rule packs', () => {
  it('all load, without faults', () => {
    expect(RULES.faults).toEqual([]);
    const found = folders(join(ROOT, 'rules'));
    expect(found.length).toBeGreaterThan(0);
    expect(packs.map(({ name }) => name).sort()).toEqual(
      found.map((folder) => folder.slice(ROOT.length + '/rules/'.length)).sort(),
    );
  });

  it.each(packs.map((pack) => [pack.name, pack] as const))(
    '%s cites every value and says both languages',
    (_name, pack) => {
      expect(pack.parameters.size).toBeGreaterThan(0);
      expect(pack.fingerprint).toMatch(/^[0-9a-f]{64}$/);
      for (const parameter of pack.parameters.values()) {
        expect(parameter.label.id.length * parameter.label.en.length).toBeGreaterThan(0);
        expect(parameter.history.length).toBeGreaterThan(0);
        for (const { citation } of parameter.history) {
          const { source, locator } = citation;
          for (const text of [source.id, source.en, locator.id, locator.en]) expect(text).not.toBe('');
          expect(citation.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
          if (citation.certainty === 'recalled' || citation.certainty === 'unsure')
            expect(citation.note, parameter.name).toBeDefined();
        }
      }
    },
  );

  it.each(packs.map((pack) => [pack.name, pack] as const))(
    '%s: every applied edge is an edge or end of its printed layer',
    (_name, pack) => {
      const same = (a: Rational | undefined, b: Rational): boolean => a !== undefined && compare(a, b) === 0;
      for (const parameter of pack.parameters.values()) {
        for (const table of values(parameter)) {
          if (table.kind !== 'bands' || table.printed.length === 0) continue;
          for (const { from, code } of table.applied) {
            if (from === undefined) continue;
            const known = table.printed.some((band) => same(band.low, from) || same(band.high, from));
            expect(known, `${parameter.name} ${code}`).toBe(true);
          }
          for (const flaw of printedFlaws(table.printed)) expect(['gap', 'overlap']).toContain(flaw.kind);
        }
      }
    },
  );

  it('every pack and parameter has worked cases', () => {
    for (const { pack, cases } of RULES.read) {
      const tried = new Set(cases.map(({ parameter }) => parameter));
      expect(
        [...(pack?.parameters.keys() ?? [])].filter((name) => !tried.has(name)),
        pack?.name,
      ).toEqual([]);
    }
  });

  it('a rule of no pack is a fault', () => {
    const found = readRule(RULES.packs, 'permenpanrb/14-2018#ikm-grade', '2024-01-01');
    expect(isRuleFault(found) && found.kind).toBe('unknown');
  });
});
