import { describe, expect, it } from 'vitest';
import type { AppliedBand, BandTable, PrintedBand } from '../rules/pack.js';
import { decimal, toText } from '../value/decimal.js';
import { appliedFlaws, classify, classifyAsPrinted, classifyUnrounded, printedFlaws } from './bands.js';

const printed = (code: string, low: string, high: string, lowInclusive = true, highInclusive = true): PrintedBand => ({
  code,
  ...(low === '' ? {} : { low: decimal(low) }),
  ...(high === '' ? {} : { high: decimal(high) }),
  lowInclusive,
  highInclusive,
});
const applied = (code: string, from: string, inclusive = true): AppliedBand =>
  from === '' ? { code, inclusive } : { code, from: decimal(from), inclusive };

/** PermenPANRB 14/2017: printed with holes of 0.01, applied after rounding to two decimals. */
const GRADES: BandTable = {
  kind: 'bands',
  categories: [],
  printed: [
    printed('D', '25', '64.99'),
    printed('C', '65', '76.60'),
    printed('B', '76.61', '88.30'),
    printed('A', '88.31', '100'),
  ],
  applied: [applied('A', '88.31'), applied('B', '76.61'), applied('C', '65'), applied('D', '')],
  before: { decimals: 2, mode: 'half-up' },
  limit: { value: decimal('100'), inclusive: true },
};
/** KMK 300/2022: printed with shared ends, Istimewa strictly above 100. */
const PREDICATES: BandTable = {
  kind: 'bands',
  categories: [],
  printed: [
    printed('istimewa', '100', '', false),
    printed('baik', '90', '100'),
    printed('perbaikan', '70', '90'),
    printed('kurang', '50', '70'),
  ],
  applied: [
    applied('istimewa', '100', false),
    applied('baik', '90'),
    applied('perbaikan', '70'),
    applied('kurang', '50'),
  ],
};
/** Value for money: below 100, exactly 100, above 100. */
const THREE_WAY: BandTable = {
  kind: 'bands',
  categories: [],
  printed: [],
  applied: [applied('efektif', '100', false), applied('berimbang', '100'), applied('tidak-efektif', '')],
};
const flaws = (found: ReturnType<typeof printedFlaws>): readonly string[] =>
  found.map(({ kind, between, at }) => `${kind} ${between.join('/')} ${at.map(toText).join(' ')}`);

describe('bands as applied', () => {
  it.each([
    ['88.305', 'A', 'B'],
    ['88.3045', 'B', 'B'],
    ['64.995', 'C', 'D'],
    ['64.9949', 'D', 'D'],
    ['24.975', 'D', 'D'],
    ['100', 'A', 'A'],
    ['100.004', 'A', null],
    ['100.005', null, null],
  ])('%s is %s rounded first, %s without', (value, rounded, raw) => {
    expect(classify(GRADES, decimal(value)).code).toBe(rounded);
    expect(classifyUnrounded(GRADES, decimal(value)).code).toBe(raw);
  });

  it.each([
    ['100.0001', 'istimewa'],
    ['100', 'baik'],
    ['90', 'baik'],
    ['89.9999', 'perbaikan'],
    ['70', 'perbaikan'],
    ['50', 'kurang'],
    ['49.99', null],
  ])('%s on shared edges is %s', (value, code) => {
    expect(classify(PREDICATES, decimal(value)).code).toBe(code);
  });

  it('two bands may share an edge, one inclusive and one not', () => {
    expect(['99.999', '100', '100.001'].map((value) => classify(THREE_WAY, decimal(value)).code)).toEqual([
      'tidak-efektif',
      'berimbang',
      'efektif',
    ]);
  });

  it('tells the distance to both edges and the value looked up', () => {
    const { lookedUp, above, below } = classify(GRADES, decimal('80.004'));
    expect([lookedUp, above, below].map((value) => (value === null ? null : toText(value)))).toEqual([
      '80',
      '3.39',
      '8.31',
    ]);
    expect(classify(GRADES, decimal('30')).above).toBeNull();
    expect(classify(GRADES, decimal('90')).below).toBeNull();
  });
});

describe('bands as printed', () => {
  it('has no class in a gap and several on a shared edge', () => {
    expect(classifyAsPrinted(GRADES, decimal('88.305'))).toEqual([]);
    expect(classifyAsPrinted(GRADES, decimal('88.30'))).toEqual(['B']);
    expect(classifyAsPrinted(PREDICATES, decimal('90'))).toEqual(['baik', 'perbaikan']);
    expect(classifyAsPrinted(PREDICATES, decimal('100'))).toEqual(['baik']);
  });

  it('finds the gaps of PermenPANRB 14/2017 and the overlaps of KMK 300/2022', () => {
    expect(flaws(printedFlaws(GRADES.printed))).toEqual([
      'gap D/C 64.99 65',
      'gap C/B 76.6 76.61',
      'gap B/A 88.3 88.31',
    ]);
    expect(flaws(printedFlaws(PREDICATES.printed))).toEqual([
      'overlap kurang/perbaikan 70 70',
      'overlap perbaikan/baik 90 90',
    ]);
  });

  it('finds a gap where both ends are excluded and none where one is included', () => {
    expect(flaws(printedFlaws([printed('low', '0', '5', true, false), printed('high', '5', '9', false)]))).toEqual([
      'gap low/high 5 5',
    ]);
    expect(printedFlaws([printed('low', '', '5', true, false), printed('high', '5', '')])).toEqual([]);
    expect(flaws(printedFlaws([printed('low', '0', ''), printed('high', '5', '9')]))).toEqual(['overlap low/high ']);
  });

  it('finds an overlap that is hidden behind another band', () => {
    const wide = [printed('wide', '0', '100'), printed('low', '10', '20'), printed('high', '50', '60')];
    expect(printedFlaws(wide).filter((flaw) => flaw.kind === 'overlap')).toHaveLength(2);
    expect(printedFlaws(wide).filter((flaw) => flaw.kind === 'gap')).toEqual([]);
  });
});

describe('faults of the rule applied', () => {
  it('edges fall from band to band', () => {
    expect(appliedFlaws(GRADES.applied)).toEqual([]);
    expect(appliedFlaws(THREE_WAY.applied)).toEqual([]);
    expect(appliedFlaws([applied('low', '10'), applied('high', '20')])).toHaveLength(1);
    expect(appliedFlaws([applied('a', '10'), applied('b', '10')])).toHaveLength(1);
    expect(appliedFlaws([applied('a', '10'), applied('b', '10', false)])).toHaveLength(1);
    expect(appliedFlaws([applied('open', ''), applied('low', '5')])).toHaveLength(1);
    expect(appliedFlaws([applied('open', ''), applied('open too', '')])).toHaveLength(1);
  });
});
