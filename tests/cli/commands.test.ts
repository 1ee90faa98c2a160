import { auditOutputSchema, scoreOutputSchema } from '@berimbang/contract';
import { findScorecards } from '@berimbang/files';
import { describe, expect, it } from 'vitest';
import { berimbang, CARD, folderWith } from '../support/cli.js';
import { ROOT } from '../support/scorecards.js';

const SCORECARDS = findScorecards(`${ROOT}/examples`).length;

const card = `${folderWith({ 'small.scorecard.yaml': CARD })}/small.scorecard.yaml`;
const wrong = `${folderWith({ 'wrong.scorecard.yaml': CARD.replace('662,53', '700,00') })}/wrong.scorecard.yaml`;

describe('score', () => {
  it('prints every example in the documented shape, exit 0 or 1 but not 2', async () => {
    const { code, out, err } = await berimbang(['score', 'examples', '--json']);
    expect([0, 1], err).toContain(code);
    const parsed = scoreOutputSchema.parse(JSON.parse(withoutErrors(out)));
    expect(parsed.scorecards).toHaveLength(SCORECARDS);
    for (const { nodes } of parsed.scorecards) {
      for (const [name, { cells, dims }] of Object.entries(nodes)) {
        for (const cell of cells) {
          expect(Object.keys(cell.at), name).toEqual(dims);
          const filled = [cell.value, cell.category, cell.missing, cell.problem].filter((part) => part !== null);
          expect(filled.length, name).toBeGreaterThanOrEqual(1);
          if (cell.value !== null) expect(cell.value, name).toMatch(/^-?\d+(\.\d+)?$|^-?\d+\/\d+$/);
          if (!cell.exact && cell.value !== null)
            expect(cell.value.replace(/^-?0*\.?0*|[.-]/g, '').length, name).toBeGreaterThanOrEqual(12);
        }
      }
    }
  });

  it('gives exact values, the declared rounding, units and sources', async () => {
    const { code, out } = await berimbang(['score', card, '--json']);
    expect(code).toBe(0);
    const [only] = scoreOutputSchema.parse(JSON.parse(out)).scorecards;
    // (1234.56 + 90.5) / 2 = 662.53
    expect(only?.nodes.mean).toMatchObject({ unit: 'index', dims: [], label: { id: 'Rata-rata', en: 'Mean' } });
    expect(only?.nodes.mean?.cells).toMatchObject([
      { at: {}, value: '662.53', rounded: '662.53', exact: true, missing: null, problem: null },
    ]);
    expect(only?.nodes.index?.cells[0]).toMatchObject({
      at: { service: 'tera' },
      sources: [{ source: { id: 'Table 1', en: 'Table 1' }, status: 'printed', text: '1234,56' }],
    });
  });
});

/** Warnings of files may stand beside the envelope under `errors`. */
function withoutErrors(text: string): string {
  const { errors: _, ...envelope } = JSON.parse(text) as { readonly errors?: unknown };
  return JSON.stringify(envelope);
}

describe('audit', () => {
  it('prints every example in the documented shape', async () => {
    const { code, out, err } = await berimbang(['audit', 'examples', '--json']);
    expect([0, 1], err).toContain(code);
    const { scorecards, totals } = auditOutputSchema.parse(JSON.parse(withoutErrors(out)));
    expect(scorecards).toHaveLength(SCORECARDS);
    for (const word of ['match', 'within-rounding', 'mismatch', 'not-derivable']) {
      const counted = scorecards.flatMap(({ figures }) => figures).filter(({ verdict }) => verdict === word).length;
      expect(totals[word], word).toBe(counted);
      expect(scorecards.reduce((sum, own) => sum + (own.totals[word] ?? 0), 0)).toBe(counted);
    }
  });

  it('exits with 0 where all agrees and 1 where a figure does not', async () => {
    expect((await berimbang(['audit', card])).code).toBe(0);
    const found = await berimbang(['audit', wrong]);
    expect(found.code).toBe(1);
    expect(found.out).toContain('small.mean');
    const [only] = auditOutputSchema.parse(JSON.parse((await berimbang(['audit', wrong, '--json'])).out)).scorecards;
    expect(only?.figures[0]).toMatchObject({
      id: 'small.mean',
      printed: '700,00',
      recomputed: '662.53',
      rounded: '662.53',
      verdict: 'mismatch',
    });
  });

  it('lists every mismatch of the examples for people, with totals', async () => {
    const [people, machine] = await Promise.all([
      berimbang(['audit', 'examples', '--lang', 'en']),
      berimbang(['audit', 'examples', '--json']),
    ]);
    const { scorecards, totals } = auditOutputSchema.parse(JSON.parse(withoutErrors(machine.out)));
    const lines = people.out.split('\n');
    for (const { id, verdict } of scorecards.flatMap(({ figures }) => figures)) {
      if (verdict === 'mismatch')
        expect(
          lines.some((line) => line.includes(id)),
          id,
        ).toBe(true);
    }
    const last = lines.findLast((line) => line.startsWith('Total'));
    const sums = last?.match(/\d+/g)?.map(Number);
    const all = Object.values(totals).reduce((sum, count) => sum + count, 0);
    expect(sums).toEqual([totals.match, totals['within-rounding'], totals.mismatch, totals['not-derivable'], all]);
  });
});

describe('explain', () => {
  it('tells how a cell came about, down to its sources', async () => {
    const { code, out } = await berimbang(['explain', card, 'mean', '--lang', 'en']);
    expect(code).toBe(0);
    expect(out).toContain('Mean');
    expect(out).toContain('Table 1');
    expect(out).toContain('index@service=oss');
    const json = JSON.parse((await berimbang(['explain', card, 'index@service=oss', '--json'])).out) as {
      readonly berimbang: number;
      readonly scorecards: readonly unknown[];
    };
    expect(json.berimbang).toBe(1);
    expect(JSON.stringify(json.scorecards[0])).toContain('90,5');
  });

  it.each([
    ['an unknown node, with the nearest name', 'maen', 'mean'],
    ['a cell that needs a place, with the places', 'index', 'index@service=tera'],
    ['an unknown member', 'index@service=terra', 'index@service=tera'],
    ['no address at all', '@', ''],
  ])('refuses %s', async (_what, address, help) => {
    const { code, err } = await berimbang(['explain', card, address]);
    expect(code).toBe(2);
    expect(err).toContain(help);
    expect(err.trim()).not.toBe('');
  });

  it('takes one scorecard', async () => {
    const { code, err } = await berimbang(['explain', 'examples', 'nko']);
    expect(code).toBe(2);
    expect(err).toContain('merak-2022');
  });
});

describe('check', () => {
  it('accepts every example and the small card', async () => {
    const { code, err } = await berimbang(['check', 'examples']);
    expect([0, 1], err).toContain(code);
    expect((await berimbang(['check', card])).code).toBe(0);
  });

  it('exits with 1 for a finding that stops nothing', async () => {
    const mixed = CARD.replace('formula: mean(index over service)', 'formula: "mean(index over service) + 5%"');
    const { code, err } = await berimbang(['check', `${folderWith({ 'm.scorecard.yaml': mixed })}/m.scorecard.yaml`]);
    expect(code).toBe(1);
    expect(err).toContain('index');
  });
});

describe('schema', () => {
  it.each(['scorecard', 'audit-output'])('%s is a JSON Schema', async (name) => {
    const { code, out } = await berimbang(['schema', name]);
    expect(code).toBe(0);
    const schema = JSON.parse(out) as {
      readonly $schema?: string;
      readonly type?: string;
      readonly properties?: object;
    };
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.type).toBe('object');
    expect(schema.properties).toHaveProperty(name === 'audit-output' ? 'scorecards' : 'berimbang');
  });

  it('of an unknown name is refused', async () => {
    const { code, err } = await berimbang(['schema', 'scorecrad']);
    expect(code).toBe(2);
    expect(err).toContain('scorecard');
  });
});

describe('the command itself', () => {
  it('helps, tells its version, and refuses what it does not know', async () => {
    const help = await berimbang(['--help']);
    expect([help.code, help.out.includes('audit')]).toEqual([0, true]);
    expect((await berimbang(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    const unknown = await berimbang(['audti', card]);
    expect(unknown.code).toBe(2);
    expect(unknown.err).toContain('audit');
    expect((await berimbang(['audit'])).code).toBe(2);
    expect((await berimbang(['audit', card, '--lang', 'fr'])).code).toBe(2);
    expect((await berimbang(['audit', card, '--jsno'])).code).toBe(2);
  });
});
