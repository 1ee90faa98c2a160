import { type Evaluation, evaluateReading } from '@berimbang/engine';
import { describe, expect, it } from 'vitest';
import { average, type Exact, exact, total, weightedAverage } from '../support/exact.js';
import { EXAMPLES, evaluated, graphOf, numberAt, RULES, show } from '../support/scorecards.js';

/** What the five papers print as inputs, typed here again, and what follows from it by exact arithmetic done here. */
const list = (texts: string): readonly Exact[] => texts.split(' ').map(exact);

function example(name: string): Evaluation {
  const found = EXAMPLES.find((entry) => entry.name.includes(`/${name}/`));
  if (found === undefined) throw new Error(`no example ${name}`);
  return evaluated(graphOf(found.text));
}

describe('Kebumen: Annisa (2026)', () => {
  const kebumen = example('kebumen');
  // Tables 9 to 15, quarter 2 of 2024.
  const indices = list('98.18 93.5 96.1 87.08 85.25 89.55 90.75');
  const respondents = list('40 2 36 3 2 16 1');

  it('satisfaction index of quarter 2, simple: 91.49 as printed; weighted: 95.29', () => {
    expect(numberAt(kebumen, 'survey.ikm.unit@quarter=2024-Q2').is(average(indices))).toBe(true);
    expect(average(indices).fixed(2)).toBe('91.49');
    expect(numberAt(kebumen, 'ikm.weighted@quarter=2024-Q2').is(weightedAverage(indices, respondents))).toBe(true);
    expect(weightedAverage(indices, respondents).fixed(4)).toBe('95.2909');
    expect(numberAt(kebumen, 'respondents.of-quarter@quarter=2024-Q2').toString()).toBe('100');
  });

  it('satisfaction index of quarter 1: 92.8857 simple, 92.8235 weighted, 324 respondents', () => {
    const first = list('94.82 83.2 94.99 98.37 98.37 93 87.45');
    const people = list('75 59 137 13 13 22 5');
    expect(numberAt(kebumen, 'survey.ikm.unit@quarter=2024-Q1').is(average(first))).toBe(true);
    expect(average(first).fixed(4)).toBe('92.8857');
    expect(numberAt(kebumen, 'ikm.weighted@quarter=2024-Q1').fixed(4)).toBe(weightedAverage(first, people).fixed(4));
    expect(weightedAverage(first, people).fixed(4)).toBe('92.8235');
    expect(numberAt(kebumen, 'respondents.of-quarter@quarter=2024-Q1').is(total(people))).toBe(true);
  });

  it('money: realisation, growth and difference from whole rupiah', () => {
    const [budget, realised, before] = [exact('12850747600'), exact('11877045875'), exact('10856955189')];
    expect(numberAt(kebumen, 'revenue.difference').is(realised.minus(budget))).toBe(true);
    expect(realised.minus(budget).toString()).toBe('-973701725');
    expect(numberAt(kebumen, 'ratio.revenue-realisation').is(realised.over(budget).times(exact(100)))).toBe(true);
    expect(numberAt(kebumen, 'ratio.revenue-realisation').fixed(2)).toBe('92.42');
    expect(numberAt(kebumen, 'ratio.revenue-growth').is(realised.over(before).minus(exact(1)).times(exact(100)))).toBe(
      true,
    );
    expect(numberAt(kebumen, 'ratio.revenue-growth').fixed(2)).toBe('9.40');
    const spending = exact('36250726369').over(exact('37620802850')).times(exact(100));
    expect(numberAt(kebumen, 'ratio.expenditure-realisation').is(spending)).toBe(true);
    expect(spending.fixed(2)).toBe('96.36');
  });

  it('tardiness 369 x 100 / 2,124 = 17.37 %, retention 325/425, turnover 16/36, Slovin 116 at 10 %', () => {
    expect(numberAt(kebumen, 'tardiness').is(exact('36900/2124'))).toBe(true);
    expect(numberAt(kebumen, 'tardiness').fixed(4)).toBe('17.3729');
    expect(numberAt(kebumen, 'ratio.retention').is(exact('32500/425'))).toBe(true);
    expect(numberAt(kebumen, 'ratio.turnover').is(exact('1600/36'))).toBe(true);
    expect(
      exact(116)
        .over(exact(1).plus(exact('1.16')))
        .fixed(2),
    ).toBe('53.70');
    expect(show(kebumen, 'sample.staff.size')).toBe('54');
  });

  it('zero trained employees are zero, and operating expenditure is missing', () => {
    expect(show(kebumen, 'ratio.training')).toBe('0');
    expect(show(kebumen, 'ratio.operating-change')).toMatch(/^missing/);
  });
});

describe('Bone Bolango: Nadjamuddin, Lahay & Uloli (2025)', () => {
  const bone = example('bone-bolango');

  it('quarterly indices 3.604, 3.443, 3.547, 3.590 times 25, grades A, B, A, A, mean 88.65', () => {
    const intervals = list('3.604 3.443 3.547 3.590');
    const quarters = ['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4'];
    const computed = quarters.map((quarter) => numberAt(bone, `skm.index@quarter=${quarter}`));
    expect(computed.map(String)).toEqual(intervals.map((interval) => interval.times(exact(25)).toString()));
    expect(computed.map((index) => index.fixed(2))).toEqual(['90.10', '86.08', '88.68', '89.75']);
    expect(computed[1]?.rounded(2, 'truncate').fixed(2)).toBe('86.07');
    expect(quarters.map((quarter) => show(bone, `skm.grade@quarter=${quarter}`))).toEqual(['A', 'B', 'A', 'A']);
    expect(average(intervals).times(exact(25)).fixed(4)).toBe('88.6500');
    expect(numberAt(bone, 'skm.mean').is(average(intervals).times(exact(25)))).toBe(true);
  });

  it('the mean weighted by 320, 238, 202 and 222 respondents is 88.7522', () => {
    const weighted = weightedAverage(list('90.10 86.075 88.675 89.75'), list('320 238 202 222'));
    expect(numberAt(bone, 'skm.mean.weighted').is(weighted)).toBe(true);
    expect(weighted.fixed(4)).toBe('88.7522');
  });

  it('absorption 83.1271 % and 95.4518 %, both years together 88.7777 %', () => {
    const ceilings = list('3858495244 3266721230');
    const realised = list('3207456588 3118145314');
    const share = (i: number): Exact => (realised[i] ?? exact(0)).over(ceilings[i] ?? exact(1)).times(exact(100));
    expect(numberAt(bone, 'ratio.absorption@year=2022').is(share(0))).toBe(true);
    expect(numberAt(bone, 'ratio.absorption@year=2023').is(share(1))).toBe(true);
    expect([share(0), share(1)].map((value) => value.fixed(4))).toEqual(['83.1271', '95.4518']);
    const both = total(realised).over(total(ceilings)).times(exact(100));
    expect(numberAt(bone, 'absorption.both').is(both)).toBe(true);
    expect(both.fixed(4)).toBe('88.7777');
  });

  it('weights, lambda, CI and CR by column-normalised means', () => {
    const weights = ['A', 'B', 'C', 'D'].map((criterion) => numberAt(bone, `matrix.bsc.weight@criterion=${criterion}`));
    const rows = [list('1 1/3 1/2 3'), list('3 1 3 9'), list('2 1/3 1 3'), list('1/3 1/9 1/3 1')];
    const columns = [0, 1, 2, 3].map((j) => total(rows.map((row) => row[j] ?? exact(0))));
    const expected = rows.map((row) => average(row.map((value, j) => value.over(columns[j] ?? exact(1)))));
    expect(weights.map(String)).toEqual(expected.map(String));
    expect(weights.map((weight) => weight.fixed(3))).toEqual(['0.159', '0.555', '0.224', '0.062']);
    const ratios = rows.map((row, i) =>
      total(row.map((value, j) => value.times(expected[j] ?? exact(0)))).over(expected[i] ?? exact(1)),
    );
    const lambda = average(ratios);
    expect(numberAt(bone, 'matrix.bsc.lambdamax').is(lambda)).toBe(true);
    expect(numberAt(bone, 'matrix.bsc.ci').is(lambda.minus(exact(4)).over(exact(3)))).toBe(true);
    expect(numberAt(bone, 'matrix.bsc.cr').fixed(5)).toBe('0.02256');
    expect(show(bone, 'matrix.bsc.consistent')).toBe('true');
  });
});

describe('Merak: Hartini & Habibi (2023)', () => {
  const merak = example('merak');

  it('NKO = .25 x 116.66 + .15 x 112.61 + .30 x 116.10 + .30 x 112.2 = 114.5465, Istimewa', () => {
    const scores = list('116.66 112.61 116.10 112.2');
    const nko = total(scores.map((score, i) => score.times(list('0.25 0.15 0.30 0.30')[i] ?? exact(0))));
    expect(nko.toString()).toBe(exact('114.5465').toString());
    expect(numberAt(merak, 'scorecard.score').is(nko)).toBe(true);
    expect(nko.fixed(2)).toBe('114.55');
    expect(show(merak, 'scorecard.predicate')).toBe('istimewa');
  });

  it('13 objectives, 19 indicators; without realisations no status is known', () => {
    expect([show(merak, 'count.objectives'), show(merak, 'count.iku')]).toEqual(['13', '19']);
    expect(show(merak, 'claim.all-green')).toMatch(/^missing/);
  });
});

describe('Sampang', () => {
  const sampang = example('sampang');

  it.each([
    ['roe', '8.7 9.3 12', '10.00'],
    ['roa', '3.2 4.3 7.4', '4.96'],
    ['oi', '11.81 10.43 12.41', '11.55'],
    ['ec', '53.36 53.27 53.27', '53.30'],
    ['tato', '77.07 77.3 85.08', '79.81'],
  ])('three-year mean of %s from %s, truncated %s', (ratio, years, truncated) => {
    const mean = average(list(years));
    expect(numberAt(sampang, `financial.mean@ratio=${ratio}`).is(mean)).toBe(true);
    expect(mean.rounded(2, 'truncate').fixed(2)).toBe(truncated);
  });

  it('ten items 1 1 1 0 1 0 1 -1 1 0 have the mean 0.5, which is cukup', () => {
    expect(numberAt(sampang, 'customer.mean').is(average(list('1 1 1 0 1 0 1 -1 1 0')))).toBe(true);
    expect(show(sampang, 'customer.mean')).toBe('1/2');
    expect(show(sampang, 'customer.category')).toBe('cukup');
  });

  it('NGR 8/10 and training 9/18 lie on the edges: both cukup by the wording', () => {
    expect([show(sampang, 'ratio.ngr'), show(sampang, 'ratio.ngr.category')]).toEqual(['80', 'cukup']);
    expect([show(sampang, 'ratio.training'), show(sampang, 'ratio.training.category')]).toEqual(['50', 'cukup']);
  });

  it('satisfaction: 5 of 10 is 50 %, the printed 5 % is divided twice', () => {
    expect(show(sampang, 'satisfaction')).toBe('50');
    expect(show(sampang, 'satisfaction.as-written')).toBe('5');
    expect(show(sampang, 'scale.anchor')).toBe('3/5');
  });
});

describe('Madiun: Setyoko, Sudrajat & Ubaidillah', () => {
  const text = EXAMPLES.find(({ name }) => name.includes('/madiun/'))?.text ?? '';
  const madiun = example('madiun');
  const means = list('2.98 2.98 2.73 3.27 2.88 3.06 3.04 2.81 3.40');

  it('index with weight 0.111 from the printed means: 75.34125, grade C', () => {
    const index = total(means).times(exact('0.111')).times(exact(25));
    expect(index.toString()).toBe(exact('75.34125').toString());
    expect(numberAt(madiun, 'survey.skm.index').is(index)).toBe(true);
    expect(show(madiun, 'survey.skm.grade')).toBe('C');
  });

  it('from sums over 48 respondents: 75.329688 as printed', () => {
    const sums = list('143 143 131 157 138 147 146 135 163').map((sum) => sum.over(exact(48)));
    const index = total(sums).times(exact('0.111')).times(exact(25));
    expect(index.fixed(5)).toBe('75.32969');
    const reading = evaluateReading(graphOf(text).model, RULES.packs, 'sums-of-48');
    if (reading === null) throw new Error('no reading');
    expect(numberAt(reading, 'survey.skm.index').is(index)).toBe(true);
  });

  it('with the weight 1/9 the reading gives a ninth of the sum times 25', () => {
    const reading = evaluateReading(graphOf(text).model, RULES.packs, 'exact-ninth');
    if (reading === null) throw new Error('no reading');
    expect(numberAt(reading, 'survey.skm.index').is(total(means).over(exact(9)).times(exact(25)))).toBe(true);
  });

  it('questionnaires: means of items, as whole answers of 24 staff', () => {
    // Each printed item mean is a multiple of 1/24 rounded to five decimals: 77/24 = 3.20833 and so on.
    const process = '77 71 74 76 77 80 80 81 78 84 79 81 83 85 82 83 84 83 80 81 81 79 80';
    const growth = '65 82 80 79 76 83 78 80 78 80 79 79 83 80';
    for (const [name, sums, printed] of [
      ['process', process, '3.33152'],
      ['growth', growth, '3.27976'],
    ] as const) {
      const items = list(sums).map((sum) => exact(sum.over(exact(24)).fixed(5)));
      expect(numberAt(madiun, `questionnaire.${name}.overall`).is(average(items))).toBe(true);
      expect(average(list(sums)).over(exact(24)).fixed(5)).toBe(printed);
      expect(numberAt(madiun, `questionnaire.${name}.overall`).fixed(5)).toBe(printed);
    }
  });

  it('mean efficiency 102.7275, not efficient; 2016, 2018 and 2019 above 100', () => {
    expect(numberAt(madiun, 'vfm.efficiency.mean').is(average(list('103.33 99.73 102.90 104.95')))).toBe(true);
    expect(show(madiun, 'vfm.efficiency.mean')).toBe(exact('102.7275').toString());
    expect(show(madiun, 'vfm.efficiency.category')).toBe('tidak-efisien');
    expect(show(madiun, 'vfm.efficiency.poor')).toBe('{2016 2018 2019}');
  });

  it('two of four years are not printed: the mean is withheld, and its range known from the bounds', () => {
    const cell = evaluated(graphOf(text), true).columns.get('vfm.economy.mean')?.cells[0];
    if (cell?.kind !== 'missing' || cell.range === undefined)
      throw new Error('a missing cell with a range was expected');
    expect(cell.leaves).toHaveLength(2);
    // 2016 79.03 and 2018 95.13 are known to half a unit of the second decimal; both others lie between them.
    const known = exact('79.03').plus(exact('95.13'));
    const low = known
      .plus(exact('79.03').times(exact(2)))
      .minus(exact('0.01'))
      .over(exact(4));
    const high = known
      .plus(exact('95.13').times(exact(2)))
      .plus(exact('0.01'))
      .over(exact(4));
    expect(`${cell.range.low.n}/${cell.range.low.d}`).toBe(low.toString());
    expect(`${cell.range.high.n}/${cell.range.high.d}`).toBe(high.toString());
  });

  it('SAKIP 61.58, 63.50, 67.21 are B and 72.00 is BB', () => {
    expect([2016, 2017, 2018, 2019].map((year) => show(madiun, `sakip.grade@year=${year}`))).toEqual([
      'B',
      'B',
      'B',
      'BB',
    ]);
  });
});
