import { describe, expect, it } from 'vitest';
import { berimbang, folderWith, type Ran } from '../support/cli.js';

/** Read by quarter: satisfaction by quarter (average), training once a year, a third indicator without periods. */
const QUARTERLY = `berimbang: 1
scorecard: {id: quarterly, title: {id: Kartu triwulanan, en: Quarterly card}, period: 2024, decimal: comma, source: Report}
method:
  name: test/quarterly
  title: Q
  achievement: {cap: 120, floor: 0}
  perspective: {score: indicators, weights: sum-100}
  overall: {predicate: own#predicate, decimals: 2}
periods: {read: quarter}
perspectives: {p: {label: {id: Pelanggan, en: Customer}}}
indicators:
  i: {label: {id: Kepuasan, en: Satisfaction}, perspective: p, weight: 50, unit: "%", frequency: quarter, target: {2024-Q1: 80, 2024-Q2: 80, 2024-Q3: 90, 2024-Q4: 90}}
  y: {label: {id: Pelatihan, en: Training}, perspective: p, weight: 30, unit: "%", frequency: year, target: {2024: 75}}
  n: {label: {id: Aduan, en: Complaints}, perspective: p, weight: 20, polarity: minimise, target: 10}
own-rules:
  predicate: {label: P, source: S, unit: index, bands: {categories: {good: {label: {id: Baik, en: Good}}, poor: {label: {id: Kurang, en: Poor}}}, applied: {edges: [{category: good, from: 90}, {category: poor}]}}}
facts:
  indicator.i.realised: {source: Table 1, values: {2024-Q1: 82, 2024-Q2: 70, 2024-Q3: 90, 2024-Q4: "94,5"}}
  indicator.y.realised: {source: Table 2, values: {2024: 60}}
  indicator.n.realised: {source: Table 3, values: 8}
`;
const ONCE = QUARTERLY.replace('id: quarterly', 'id: once').replace('periods: {read: quarter}\n', '');
const folder = folderWith({ 'a.scorecard.yaml': QUARTERLY, 'once/b.scorecard.yaml': ONCE });
const card = `${folder}/a.scorecard.yaml`;
const once = `${folder}/once/b.scorecard.yaml`;
const score = (...args: string[]): Promise<Ran> => berimbang(['score', ...args]);
const row = (out: string, start: string): string =>
  out
    .split('\n')
    .find((line) => line.startsWith(start))
    ?.replace(/\s+/g, ' ')
    .trim() ?? '';

describe('score of a card that is read at several periods', () => {
  // Targets average 85, realisations 84.125: index 1682500/17000; training 80; complaints (2 - 0.8) x 100 = 120.
  // 0.5 x 98.97058... + 0.3 x 80 + 0.2 x 120 = 97.48529...
  it('shows the last period, and every period in a table', async () => {
    const { code, out } = await score(card, '--lang', 'en');
    expect(code).toBe(0);
    expect(row(out, 'Period:')).toBe('Period: 2024-Q4');
    expect(row(out, 'Organisation')).toBe('Organisation performance value (NKO): 97.49 Good');
    expect(row(out, 'i ')).toBe('i Satisfaction 85 84.125 % 98.970588');
    expect(row(out, 'y ')).toBe('y Training 75 60 % 80');
    expect(row(out, 'n ')).toBe('n Complaints 10 8 120');
    expect(row(out, '2024-Q4')).toBe('2024-Q4 97.485294 97.49 Good');
    expect(row(out, '2024-Q1')).toContain('missing (not due)');
  });

  it('--at shows another one, in both languages; what is withheld says what it waits for', async () => {
    const [en, id] = await Promise.all(['en', 'id'].map((lang) => score(card, '--at', '2024-Q2', '--lang', lang)));
    expect([en?.code, id?.code]).toEqual([0, 0]);
    expect(row(en?.out ?? '', 'Period:')).toBe('Period: 2024-Q2');
    expect(row(id?.out ?? '', 'Periode:')).toBe('Periode: 2024-Q2');
    // Targets 80 and 80, realisations 82 and 70.
    expect(row(en?.out ?? '', 'i ')).toBe('i Satisfaction 80 76 % 95');
    expect(row(id?.out ?? '', 'i ')).toBe('i Kepuasan 80 76 % 95');
    expect(row(en?.out ?? '', 'Organisation')).toBe('Organisation performance value (NKO): missing (not due)');
    expect(row(id?.out ?? '', 'Nilai Kinerja')).toBe('Nilai Kinerja Organisasi (NKO): kosong (belum jatuh tempo)');
  });

  it('names the inputs that a withheld score waits for', async () => {
    const late = folderWith({
      'c.scorecard.yaml': QUARTERLY.replace('values: {2024: 60}', 'values: {2024: {missing: late}}'),
    });
    const [en, id] = await Promise.all(['en', 'id'].map((lang) => score(`${late}/c.scorecard.yaml`, '--lang', lang)));
    expect(en?.out).toContain('(NKO): missing (late)\n  waits for: indicator.y.realised@year=2024\n');
    expect(id?.out).toContain('(NKO): kosong (terlambat)\n  menunggu: indicator.y.realised@year=2024\n');
  });

  it('a period at which it is not read is refused, with those at which it is', async () => {
    const [en, id] = await Promise.all(['en', 'id'].map((lang) => score(card, '--at', '2024-07', '--lang', lang)));
    expect([en?.code, id?.code]).toEqual([2, 2]);
    expect([en?.out, id?.out]).toEqual(['', '']);
    expect(en?.err).toContain('2024-07; it is read at: 2024-Q1, 2024-Q2, 2024-Q3, 2024-Q4');
    expect(id?.err).toContain('2024-07; periodenya: 2024-Q1, 2024-Q2, 2024-Q3, 2024-Q4');
    const json = await score(card, '--at', '2024-07', '--json');
    expect([json.code, JSON.parse(json.out)]).toEqual([2, { berimbang: 1, scorecards: [] }]);
  });

  it('of a card that is read once there is no other period, and the message says how to have some', async () => {
    const { code, out, err } = await score(once, '--at', '2024-Q2', '--lang', 'en');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('periods: { read: ... }');
    const plain = await score(once, '--lang', 'en');
    expect(row(plain.out, 'Organisation')).toBe('Organisation performance value (NKO): 97.49 Good');
    expect(plain.out).not.toContain('Period');
  });

  it('among several cards, one that is not read then says so and shows what it has', async () => {
    const { code, out } = await score(folder, '--at', '2024-Q2', '--lang', 'en');
    expect(code).toBe(0);
    expect(row(out, 'Period:')).toBe('Period: 2024-Q2');
    expect(out).toContain('the scorecard is read once only');
  });

  it('--json has every period, whatever is shown', async () => {
    const { out } = await score(card, '--json', '--at', '2024-Q2');
    const cells = JSON.parse(out).scorecards[0].nodes['scorecard.score'].cells;
    expect(cells.map((cell: { at: object; value: string | null }) => [cell.at, cell.value !== null])).toEqual(
      [1, 2, 3, 4].map((part) => [{ period: `2024-Q${part}` }, part === 4]),
    );
    expect(cells[0].missing).toEqual({ reason: 'not-due', leaves: [] });
  });
});

describe('explain of a cell with a period', () => {
  it.each([
    ['en', 'average of the values of the periods with a target, year to date', 'R = 76, T = 80'],
    ['id', 'rata-rata nilai dari periode yang bertarget, sejak awal tahun', 'R = 76, T = 80'],
  ])('tells which periods made it (%s)', async (lang, operation, operands) => {
    const { code, out } = await berimbang(['explain', card, 'indicator.i.index@period=2024-Q2', '--lang', lang]);
    expect(code).toBe(0);
    for (const text of [operation, operands, 'indicator.i.realised@quarter=2024-Q2', 'Table 1, "70"'])
      expect(out).toContain(text);
    expect(out).not.toContain('indicator.i.realised@quarter=2024-Q3');
  });

  it('without the period names the cells there are', async () => {
    const { code, err } = await berimbang(['explain', card, 'scorecard.score', '--lang', 'en']);
    expect(code).toBe(2);
    expect(err).toContain('scorecard.score@period=2024-Q1');
  });

  it('of a period that is not due shows what is awaited', async () => {
    const { out } = await berimbang(['explain', card, 'indicator.y.index@period=2024-Q3', '--lang', 'en']);
    expect(out).toContain('missing (not due)');
    expect(out).toContain('indicator.y.realised@year=2024');
  });
});
