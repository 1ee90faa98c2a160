import { INDICATORS, type Plan } from './plan.js';
import { decimal, Random } from './random.js';
import type { Unit } from './units.js';

/** Rows of one CSV file of facts, and its header. */
export interface FactFile {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const YEARS = [2024, 2025] as const;
const PARTS = { month: 12, quarter: 4, semester: 2 } as const;
const LETTER = { month: '', quarter: 'Q', semester: 'S' } as const;
const ELEMENTS = [
  'requirement',
  'procedure',
  'time',
  'cost',
  'product',
  'competence',
  'behaviour',
  'complaint',
  'facility',
];
export const ITEMS = ['w1', 'w2', 'w3', 'w4', 'l1', 'l2', 'l3', 'l4', 'c1', 'c2', 'c3', 'c4'] as const;
/** Lines of the budget with their names in both languages. */
export const LINES = [
  ['personnel', 'Belanja pegawai', 'Personnel'],
  ['goods', 'Belanja barang', 'Goods'],
  ['services', 'Belanja jasa', 'Services'],
  ['travel', 'Perjalanan dinas', 'Travel'],
  ['maintenance', 'Pemeliharaan', 'Maintenance'],
  ['capital', 'Belanja modal', 'Capital'],
] as const;

function periodCodes(kind: keyof typeof PARTS): readonly string[] {
  return YEARS.flatMap((year) =>
    Array.from({ length: PARTS[kind] }, (_, i) =>
      kind === 'month' ? `${year}-${String(i + 1).padStart(2, '0')}` : `${year}-${LETTER[kind]}${i + 1}`,
    ),
  );
}

/** Which indicators a unit has: those of its level and below, some sections without the optional ones. */
export function indicatorsOf(unit: Unit, seed: number): readonly Plan[] {
  const random = new Random(seed);
  return INDICATORS.filter((plan) => {
    const optional = plan.optional === true && unit.level === 3 && random.chance(0.5);
    return plan.level >= unit.level && !optional;
  });
}

/** The made-up facts of one unit over 24 months: targets, realisations with gaps and late values, survey counts, staff answers, budget lines. */
export function factsOf(unit: Unit, seed: number): readonly FactFile[] {
  const random = new Random(seed);
  const skill = random.between(-0.12, 0.03);
  const plans = indicatorsOf(unit, seed);
  const files = (['month', 'quarter', 'semester'] as const).map((kind): FactFile => {
    const own = plans.filter((plan) => plan.frequency === kind);
    return {
      name: `${unit.code}.${kind}.csv`,
      header: ['node', kind, 'value', 'missing'],
      rows: own.flatMap((plan) => periodCodes(kind).flatMap((code, at) => values(plan, code, at, skill, random))),
    };
  });
  return [...files, survey(unit, random), staff(unit, random), budget(unit, random)];
}

function values(plan: Plan, code: string, at: number, skill: number, random: Random): readonly (readonly string[])[] {
  const id = `indicator.${plan.code}`;
  const grows = plan.unit !== '%' && plan.target > 0 && plan.polarity === undefined;
  const growth = 1 + (grows ? at * 0.002 : 0);
  const cumulative = plan.code === '13a' ? ((at % 12) + 1) / 12 : 1;
  const target = plan.target * growth * cumulative;
  const shown = plan.components === undefined ? plan.decimals : 1;
  const rows: string[][] = [];
  // A plan of work may leave out a month, such as the month of the fast: no target, so the month does not count.
  const planned = plan.deduction !== true && !(plan.consolidation === 'sum' && plan.target > 0 && random.chance(0.04));
  if (planned) {
    rows.push([`${id}.target`, code, decimal(target, shown), '']);
    if (plan.high !== undefined) rows.push([`${id}.target-high`, code, decimal(plan.high, shown), '']);
  }
  if (plan.realised !== undefined || plan.code === '13b') return rows;
  const gap = absence(plan, code, random);
  if (gap !== '') {
    if (plan.components === undefined) rows.push([`${id}.realised`, code, '', gap]);
    else rows.push([`${id}.numerator`, code, '', gap], [`${id}.denominator`, code, '', gap]);
    return rows;
  }
  return [...rows, ...realised(plan, code, target, skill, random)];
}

/** Late values at the end of the year, a few that nobody has; more gaps where the indicator says that it skips them. */
function absence(plan: Plan, code: string, random: Random): string {
  if (code >= '2025-12' && code.startsWith('2025-1') && random.chance(0.12)) return 'late';
  if (!random.chance(plan.missing === 'skip' ? 0.1 : 0.004)) return '';
  return random.chance(0.5) ? 'unknown' : 'refused';
}

function realised(
  plan: Plan,
  code: string,
  target: number,
  skill: number,
  random: Random,
): readonly (readonly string[])[] {
  const id = `indicator.${plan.code}`;
  const better = plan.polarity === 'minimise' ? -1 : plan.polarity === 'stabilise' ? 0 : 1;
  const stray = random.between(-plan.spread, plan.spread) + better * (skill + plan.spread * 0.25);
  if (plan.target === 0) {
    const size =
      plan.deduction === true ? (random.chance(0.2) ? random.whole(1, 3) / 2 : 0) : random.chance(0.12) ? 1 : 0;
    return [[`${id}.realised`, code, decimal(size, plan.decimals), '']];
  }
  const value = target > 0 ? target * (1 + stray) : target * (1 - stray);
  const most = plan.best ?? (plan.unit === '%' && plan.polarity !== 'stabilise' ? 100 : Number.POSITIVE_INFINITY);
  const kept = plan.variant === 'binary-at-least' ? (random.chance(0.9) ? 1 : 0) : Math.min(most, value);
  if (plan.components === undefined) return [[`${id}.realised`, code, decimal(kept, plan.decimals), '']];
  const denominator = Math.max(1, Math.round(plan.components[2] * random.between(0.7, 1.3)));
  const numerator = Math.min(denominator, Math.max(0, Math.round((denominator * kept) / 100)));
  return [
    [`${id}.numerator`, code, String(numerator), ''],
    [`${id}.denominator`, code, String(denominator), ''],
  ];
}

function survey(unit: Unit, random: Random): FactFile {
  const rows = periodCodes('quarter').flatMap((quarter) => {
    const n = unit.level === 3 ? random.whole(6, 60) : random.whole(60, 240);
    return ELEMENTS.flatMap((element) => {
      const good = random.between(0.35, 0.6);
      const counts = [0, 0, 0, 0];
      for (let i = 0; i < n; i += 1) {
        const at = random.next();
        const score = at < good ? 4 : at < 0.9 ? 3 : at < 0.97 ? 2 : 1;
        counts[score - 1] = (counts[score - 1] ?? 0) + 1;
      }
      return counts.map((count, i) => ['survey.skm.count', quarter, element, String(i + 1), String(count)]);
    });
  });
  return { name: `${unit.code}.survey.csv`, header: ['node', 'quarter', 'element', 'score', 'value'], rows };
}

function staff(unit: Unit, random: Random): FactFile {
  const rows = periodCodes('semester').flatMap((semester) =>
    ITEMS.map((item) => ['staff.item', semester, item, decimal(random.between(3.2, 4.7), 2)]),
  );
  return { name: `${unit.code}.staff.csv`, header: ['node', 'semester', 'item', 'value'], rows };
}

/** Budget lines in whole rupiah: a plan of withdrawals for each month, and what was spent. */
function budget(unit: Unit, random: Random): FactFile {
  const size = unit.level === 1 ? 900 : unit.level === 2 ? 300 : 90;
  const rows = LINES.flatMap(([line]) => {
    const share = random.between(0.5, 1.5);
    return periodCodes('month').flatMap((month) => {
      const planned = Math.round(size * share * random.between(0.8, 1.2)) * 100_000;
      const spent = Math.round((planned * random.between(0.85, 1.1)) / 1000) * 1000;
      return [
        ['budget.plan', line, month, String(planned)],
        ['budget.spent', line, month, String(spent)],
      ];
    });
  });
  return { name: `${unit.code}.budget.csv`, header: ['node', 'line', 'month', 'value'], rows };
}
