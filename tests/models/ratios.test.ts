import { explain, RATIO_KINDS, recompute } from '@berimbang/engine';
import { describe, expect, it } from 'vitest';
import { brief, cellAt, numberAt, read, run, show, withHead } from '../support/scorecards.js';

/** One ratio over inputs of the given units and values. */
function card(ratio: string, inputs: Readonly<Record<string, readonly [unit: string, value: string]>>): string {
  const nodes = Object.entries(inputs).map(([name, [unit]]) => `  ${name}: {kind: input, unit: "${unit}"}`);
  const facts = Object.entries(inputs).map(([name, [, value]]) => `  ${name}: {source: s, values: ${value}}`);
  return `\nratios:\n  r: {label: R, ${ratio}}\nnodes:\n${nodes.join('\n')}\nfacts:\n${facts.join('\n')}\n`;
}
type Inputs = Parameters<typeof card>[1];

const findings = (text: string): readonly string[] => read(withHead(text)).modelFaults.map(({ message }) => message.en);
const refusals = (text: string): string =>
  read(withHead(text))
    .faults.map(({ path, message, suggestion }) => `${path.join('.')}: ${message.en} ${suggestion ?? ''}`)
    .join('\n');

const Rp = (value: string): readonly [string, string] => ['Rp', value];
const people = (value: string): readonly [string, string] => ['person', value];
const personDays = (value: string): readonly [string, string] => ['person*day', value];

type Case = readonly [what: string, ratio: string, inputs: Inputs, expected: string, decimals: number];

const CASES: readonly Case[] = [
  [
    'absorption, Bone Bolango 2022',
    'kind: budget-absorption, spending: a, ceiling: b',
    { a: Rp('3207456588'), b: Rp('3858495244') },
    '83.1271',
    4,
  ],
  [
    'absorption, Bone Bolango 2023',
    'kind: budget-absorption, spending: a, ceiling: b',
    { a: Rp('3118145314'), b: Rp('3266721230') },
    '95.4518',
    4,
  ],
  [
    'absorption of both years, the sum over the sum',
    'kind: budget-absorption, spending: a, ceiling: b',
    { a: Rp('6325601902'), b: Rp('7125216474') },
    '88.7777',
    4,
  ],
  [
    'revenue growth, Kebumen (prints 1.202 % and 1.02 %)',
    'kind: growth, now: a, before: b',
    { a: Rp('11877045875'), b: Rp('10856955189') },
    '9.40',
    2,
  ],
  ['a fall', 'kind: growth, now: a, before: b', { a: Rp('80'), b: Rp('100') }, '-20.00', 2],
  ['growth to a loss', 'kind: growth, now: a, before: b', { a: Rp('-50'), b: Rp('100') }, '-150.00', 2],
  [
    'effectiveness, Kebumen revenue (Table 1 prints 92.42)',
    'kind: effectiveness, revenue: a, target: b',
    { a: Rp('11877045875'), b: Rp('12850747600') },
    '92.42',
    2,
  ],
  [
    'economy, Kebumen expenditure (prints 93.36)',
    'kind: economy, spending: a, budget: b',
    { a: Rp('36250726369'), b: Rp('37620802850') },
    '96.36',
    2,
  ],
  ['efficiency by hand', 'kind: efficiency, spending: a, revenue: b', { a: Rp('310'), b: Rp('300') }, '103.33', 2],
  [
    'tardiness by cases, Kebumen (prints 1.37)',
    'kind: tardiness-cases, late: a, person-days: b',
    { a: personDays('369'), b: personDays('2124') },
    '17.3729',
    4,
  ],
  [
    'tardiness by minutes, 7.5 hours a day',
    'kind: tardiness-minutes, late: a, person-days: b, hours-per-day: 7.5',
    { a: ['minute', '369'], b: personDays('2088') },
    '0.0393',
    4,
  ],
  [
    'the same from staff and days, hours as a node',
    'kind: tardiness-minutes, late: a, staff: b, days: c, hours-per-day: d',
    { a: ['menit', '369'], b: ['orang', '36'], c: ['hari', '58'], d: ['jam/hari', '7.5'] },
    '0.0393',
    4,
  ],
  [
    'absence, Kebumen: 15 days sick and 3 unexplained',
    'kind: absence, absent: a, staff: b, days: c',
    { a: personDays('18'), b: people('36'), c: ['day', '58'] },
    '0.86',
    2,
  ],
  ['training, Sampang', 'kind: training, trained: a, staff: b', { a: people('9'), b: people('18') }, '50.00', 2],
  ['no training is 0', 'kind: training, trained: a, staff: b', { a: people('0'), b: people('36') }, '0.00', 2],
  ['turnover, Kebumen', 'kind: turnover-end, left: a, staff: b', { a: people('16'), b: people('36') }, '44.44', 2],
  [
    'turnover over average headcount: 16 / 44',
    'kind: turnover-average, left: a, opening: b, closing: c',
    { a: people('16'), b: people('52'), c: people('36') },
    '36.36',
    2,
  ],
  [
    'retention, Kebumen',
    'kind: retention, old: a, customers: b',
    { a: ['customer', '325'], b: ['customer', '425'] },
    '76.47',
    2,
  ],
  [
    'retention of a cohort: (425 - 100) / 400',
    'kind: retention-cohort, closing: a, new: b, opening: c',
    { a: ['customer', '425'], b: ['customer', '100'], c: ['customer', '400'] },
    '81.25',
    2,
  ],
  ['NGR, Sampang', 'kind: ngr-units, units: a, all: b', { a: ['work-unit', '8'], b: ['work-unit', '10'] }, '80.00', 2],
  [
    'NGR as Kebumen writes it',
    'kind: ngr-days, units: a, days: b',
    { a: ['work-unit', '5'], b: ['day', '5'] },
    '100.00',
    2,
  ],
  ['return on equity', 'kind: return-on-equity, net-income: a, equity: b', { a: Rp('12'), b: Rp('100') }, '12.00', 2],
  [
    'return on assets, a loss',
    'kind: return-on-assets, net-income: a, assets: b',
    { a: Rp('-7.4'), b: Rp('100') },
    '-7.40',
    2,
  ],
  [
    'operating income is an amount',
    'kind: operating-income, net-revenue: a, cost: b, unit: Rp',
    { a: Rp('1000'), b: Rp('532.7') },
    '467.30',
    2,
  ],
  ['operating ratio', 'kind: operating-ratio, cost: a, net-revenue: b', { a: Rp('532.7'), b: Rp('1000') }, '53.27', 2],
  [
    'operating profit',
    'kind: operating-profit, net-revenue: a, cost: b',
    { a: Rp('1000'), b: Rp('532.7') },
    '46.73',
    2,
  ],
  [
    'total asset turnover',
    'kind: total-asset-turnover, sales: a, assets: b',
    { a: Rp('850.8'), b: Rp('1000') },
    '85.08',
    2,
  ],
  [
    'net income per employee',
    'kind: net-income-per-employee, net-income: a, staff: b, unit: Rp/person',
    { a: Rp('90'), b: people('36') },
    '2.50',
    2,
  ],
  [
    'productivity',
    'kind: productivity, output: a, staff: b, unit: permit/person',
    { a: ['permit', '271'], b: ['orang', '4'] },
    '67.75',
    2,
  ],
  [
    'employee satisfaction: mean 4.2 of 5',
    'kind: employee-satisfaction, mean: a, maximum: 5',
    { a: ['1', '4.2'] },
    '84.00',
    2,
  ],
  ['a share without a kind', 'of: a, to: b', { a: Rp('1'), b: Rp('3') }, '33.33', 2],
];

describe('ready ratios, by the figures of the studies and by hand', () => {
  it.each(CASES)('%s', (_what, ratio, inputs, expected, decimals) => {
    const text = card(ratio, inputs);
    expect(findings(text)).toHaveLength(ratio.includes('ngr-days') ? 1 : 0);
    expect(numberAt(run(text), 'ratio.r').fixed(decimals)).toBe(expected);
  });

  it('every kind of the table is tried', () => {
    const tried = new Set(CASES.map(([, ratio]) => /kind: ([a-z-]+)/.exec(ratio)?.[1] ?? 'share'));
    expect([...tried].sort()).toEqual(RATIO_KINDS.map(({ name }) => name).sort());
  });

  it('every kind says both languages, its source and its convention', () => {
    for (const { name, label, note, source, operands } of RATIO_KINDS) {
      for (const text of [label.id, label.en, note.id, note.en, source.id, source.en])
        expect(text.length, name).toBeGreaterThan(0);
      for (const operand of operands)
        expect(operand.label.id.length * operand.label.en.length, name).toBeGreaterThan(0);
    }
  });
});

describe('units that do not measure what they must', () => {
  it('minutes over person-days are a finding and no number', () => {
    const text = card('kind: tardiness-cases, late: a, person-days: b', {
      a: ['minute', '369'],
      b: personDays('2124'),
    });
    expect(findings(text).join()).toContain(
      'Late cases (one person on one day) is in minute; needed: person-days (person*day)',
    );
    expect(show(run(text), 'ratio.r')).toBe('problem unit-mismatch');
  });

  it('so they are without a ready kind', () => {
    const text = card('of: a, to: b', { a: ['minute', '369'], b: personDays('2124') });
    expect(findings(text).join()).toContain('the result is in %*minute/day/person, but % is declared');
    expect(show(run(text), 'ratio.r')).toBe('problem unit-mismatch');
  });

  it.each<[string, Inputs, string]>([
    ['kind: training, trained: a, staff: b', { a: Rp('9'), b: Rp('18') }, 'Staff trained is in Rp'],
    ['kind: training, trained: a, staff: b', { a: ['1', '9'], b: people('18') }, 'Staff trained is in 1 (no unit)'],
    [
      'kind: budget-absorption, spending: a, ceiling: b',
      { a: people('9'), b: people('18') },
      'an amount of money, such as Rp',
    ],
    ['kind: budget-absorption, spending: a, ceiling: b', { a: Rp('9'), b: ['Rp-million', '18'] }, '%*Rp/Rp-million'],
    ['kind: growth, now: a, before: b', { a: Rp('9'), b: people('18') }, 'Rp/person'],
    ['kind: ngr-units, units: a, all: b', { a: ['work-unit', '5'], b: ['day', '5'] }, '%*work-unit/day'],
    [
      'kind: ngr-days, units: a, days: b',
      { a: ['work-unit', '5'], b: ['work-unit', '5'] },
      'Working days is in work-unit',
    ],
    [
      'kind: operating-income, net-revenue: a, cost: b, unit: "%"',
      { a: Rp('10'), b: Rp('5') },
      'the result is in Rp, but % is declared',
    ],
    [
      'kind: tardiness-minutes, late: a, person-days: b, hours-per-day: c',
      { a: ['minute', '1'], b: personDays('1'), c: ['minute', '450'] },
      'hours per day (hour/day)',
    ],
  ])('%s, %j', (ratio, inputs, expected) => {
    const text = card(ratio, inputs);
    expect(findings(text).join('\n')).toContain(expected);
    if (!ratio.includes('ngr-days')) expect(show(run(text), 'ratio.r')).toBe('problem unit-mismatch');
  });
});

describe('numbers that have no ratio', () => {
  it.each<[string, Inputs, string]>([
    ['kind: growth, now: a, before: b', { a: Rp('100'), b: Rp('-5') }, 'Value before must be above 0, not -5'],
    ['kind: growth, now: a, before: b', { a: Rp('100'), b: Rp('0') }, 'Value before must be above 0, not 0'],
    [
      'kind: budget-absorption, spending: a, ceiling: b',
      { a: Rp('1'), b: Rp('0') },
      'Budget ceiling must be above 0, not 0',
    ],
    [
      'kind: training, trained: a, staff: b',
      { a: people('-1'), b: people('36') },
      'Staff trained must be at least 0, not -1',
    ],
    [
      'kind: return-on-equity, net-income: a, equity: b',
      { a: Rp('5'), b: Rp('-1') },
      'Total equity must be above 0, not -1',
    ],
    ['kind: turnover-average, left: a, opening: b, closing: b', { a: people('5'), b: people('0') }, 'the divisor is 0'],
    ['of: a, to: b', { a: Rp('5'), b: Rp('0') }, 'the divisor is 0'],
  ])('%s, %j: %s', (ratio, inputs, expected) => {
    const cell = cellAt(run(card(ratio, inputs)), 'ratio.r');
    expect(cell).toMatchObject({ kind: 'problem', origin: 'ratio.r', detail: { en: expected } });
  });

  it('a missing operand is missing, which is not 0', () => {
    const inputs = { a: people('{missing: late}'), b: people('36') };
    expect(show(run(card('kind: training, trained: a, staff: b', inputs)), 'ratio.r')).toBe('missing late');
  });
});

describe('ratios over years and quarters', () => {
  const years = `
dimensions:
  year: {members: [2022, 2023, 2024]}
  quarter: {members: [2023-Q1, 2023-Q2, 2024-Q1]}
ratios:
  absorption: {kind: budget-absorption, spending: spent, ceiling: ceiling, rule: vfm/three-way#economy}
  growth: {kind: growth, now: spent, over: year}
  of-year: {kind: growth, now: visits, over: quarter, earlier: year}
nodes:
  spent: {kind: input, dims: [year], unit: Rp}
  ceiling: {kind: input, dims: [year], unit: Rp}
  visits: {kind: input, dims: [quarter], unit: visit}
facts:
  spent: {source: s, values: {2022: 80, 2023: 100, 2024: 120}}
  ceiling: {source: s, values: {2022: 100, 2023: 100, 2024: 100}}
  visits: {source: s, values: {2023-Q1: 50, 2023-Q2: 70, 2024-Q1: 60}}
`;

  it('one value a year, with its category', () => {
    const evaluation = run(years);
    const row = (node: string): readonly string[] =>
      [2022, 2023, 2024].map((year) => show(evaluation, `${node}@year=${year}`));
    expect(row('ratio.absorption')).toEqual(['80', '100', '120']);
    expect(row('ratio.absorption.category')).toEqual(['ekonomis', 'berimbang', 'tidak-ekonomis']);
    expect(row('ratio.growth')).toEqual(['missing not-applicable', '25', '20']);
  });

  it('growth on the same quarter a year earlier', () => {
    const evaluation = run(years);
    expect(show(evaluation, 'ratio.of-year@quarter=2024-Q1')).toBe('20');
    expect(show(evaluation, 'ratio.of-year@quarter=2023-Q2')).toBe('missing not-applicable');
  });

  it('takes the name of its kind, and an explanation shows the formula with names and numbers', () => {
    const evaluation = run(years, true);
    const explanation = explain(evaluation, 'ratio.growth', { year: '2024' });
    expect(explanation?.sentence.id).toBe('Pertumbuhan = 20 %: (now / before - 1) * 100% = (120 / 100 - 1) * 100%');
    expect(explanation?.children.map(({ label }) => label.en)).toEqual(['spent', 'Growth: Value before']);
    expect(explanation === null ? '' : brief(recompute(evaluation, explanation))).toBe('20');
  });

  it('an uncertain convention is told with the number', () => {
    const text = card('kind: operating-profit, net-revenue: a, cost: b', { a: Rp('1000'), b: Rp('532.7') });
    expect(
      explain(run(text, true), 'ratio.r', {})
        ?.warnings.map(({ en }) => en)
        .join(),
    ).toContain('this formula is not certain (unsure)');
  });
});

describe('ratios that are written wrongly', () => {
  const inputs = { a: personDays('1'), b: personDays('2') };

  it.each([
    ['kind: tardyness, late: a', '"tardyness" is not one of: share, budget-absorption, growth'],
    ['kind: tardiness-cases, person-days: b', 'ratios.r.late: "late" is required'],
    ['kind: tardiness-cases, late: a', 'give person-days, or staff and days in its place'],
    ['kind: tardiness-cases, late: a, staff: b', 'give person-days, or staff and days in its place'],
    [
      'kind: tardiness-cases, late: a, person-days: b, staff: b, days: b',
      'give person-days, or staff and days in its place',
    ],
    [
      'kind: tardiness-cases, late: a, person-day: b',
      'the key "person-day" is not known; known here are: kind, label, rule, source, perspective, late, person-days, staff, days',
    ],
    ['kind: growth, now: a', 'give before, or over in its place'],
    ['kind: growth, now: a, before: b, over: year', 'give before, or over in its place'],
    ['kind: growth, now: a, over: year', 'there is no dimension named year'],
    ['of: a', 'ratios.r.to: "to" is required'],
    ['of: a, to: c', 'there is no node or output named c'],
    ['kind: training, trained: a, staff: b, unit: person', 'the key "unit" is not known'],
    ['kind: employee-satisfaction, mean: a, maximum: 5.5.5', 'the number "5.5.5" cannot be read'],
  ])('%s', (ratio, expected) => {
    expect(refusals(card(ratio, inputs))).toContain(expected);
  });

  it('a share needs a name of its own', () => {
    expect(refusals(card('of: a, to: b', inputs).replace('label: R, ', ''))).toContain('"label" is required');
  });
});
