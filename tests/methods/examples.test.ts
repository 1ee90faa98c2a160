import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Evaluation } from '@berimbang/engine';
import { describe, expect, it } from 'vitest';
import { evaluated, graphOf, METHODS, numberAt, ROOT, show } from '../support/scorecards.js';

/** The filled example of each method, computed by hand from its facts. */
function example(name: string, change: (text: string) => string = (text) => text): Evaluation {
  return evaluated(graphOf(change(readFileSync(join(ROOT, 'examples', 'methods', `${name}.scorecard.yaml`), 'utf8'))));
}

const shown = (evaluation: Evaluation, addresses: readonly string[]): readonly string[] =>
  addresses.map((address) => show(evaluation, address));
const fixed = (evaluation: Evaluation, address: string, decimals = 2): string =>
  numberAt(evaluation, address).fixed(decimals);
const each = (codes: string, name: (code: string) => string): readonly string[] => codes.split(' ').map(name);

describe('every method', () => {
  it('names an example that names it', () => {
    expect(METHODS.methods.size).toBeGreaterThan(5);
    for (const method of METHODS.methods.values()) {
      const text = readFileSync(join(ROOT, method.example ?? ''), 'utf8');
      expect(graphOf(text).model.method.name).toBe(method.name);
      expect(graphOf(text).model.printed, method.name).toEqual([]);
    }
  });
});

describe('kemenkeu/nko@2022', () => {
  const nko = example('kemenkeu-nko');

  it('indices: R/T, 2 - R/T, points of the unit, cap 120, a sum over quarters', () => {
    // 103.5/100; (2 - 4.6/5) x 100; Ca 96: 100 + (96 - 90) x 20/10; 4.41/4.20; 100/80 = 125, capped; (2 - 5/4) x 100;
    // (9 + 12 + 15 + 15)/(10 + 10 + 15 + 15) = 51/50; 24.6/24
    const index = each('1a-CP 2a-CP 2b-N 3a-N 4a-CP 4b-N 5a-N 6a-N', (code) => `indicator.${code}.index`);
    expect(shown(nko, index)).toEqual(['207/2', '108', '112', '105', '120', '75', '102', '205/2']);
    expect(show(nko, 'indicator.4a-CP.raw')).toBe('125');
    const status = each('1a-CP 4b-N', (code) => `indicator.${code}.status`);
    expect(shown(nko, status)).toEqual(['hijau', 'merah']);
  });

  it('NSS by weight, NP by simple mean, NKO by per cent, predicate', () => {
    // SS2 (60 x 108 + 40 x 112)/100; SS4 (120 + 75)/2 without weights
    const objectives = each('SS1 SS2 SS3 SS4 SS5 SS6', (code) => `objective.${code}.score`);
    expect(shown(nko, objectives)).toEqual(['207/2', '548/5', '105', '195/2', '102', '205/2']);
    // (103.5 + 109.6)/2 = 106.55; 105; (97.5 + 102)/2 = 99.75; 102.5
    const perspectives = each('stakeholder customer internal-process learning-growth', (c) => `perspective.${c}.score`);
    expect(perspectives.map((address) => fixed(nko, address))).toEqual(['106.55', '105.00', '99.75', '102.50']);
    // 26.6375 + 15.75 + 29.925 + 30.75
    expect(fixed(nko, 'scorecard.score', 4)).toBe('103.0625');
    expect(show(nko, 'scorecard.predicate')).toBe('istimewa');
  });

  it('a stabilised indicator without points of the unit has no index, and says why', () => {
    const plain = example('kemenkeu-nko', (text) => text.replace('stabilise-points: own#stabilise, ', ''));
    expect(show(plain, 'indicator.2b-N.index')).toBe('problem undefined');
    expect(show(plain, 'scorecard.score')).toBe('problem undefined');
  });

  it('a missing realisation withholds, or leaves the weights where the scorecard says so', () => {
    const late = (text: string): string => text.replace('values: 24.6', 'values: {missing: late}');
    expect(show(example('kemenkeu-nko', late), 'scorecard.score')).toBe('missing late');
    const shared = example('kemenkeu-nko', (text) => late(text).replace('with: {', 'with: {missing: renormalise, '));
    // (26.6375 + 15.75 + 29.925) / 0.70 = 72.3125 / 0.7
    expect(numberAt(shared, 'scorecard.score').toString()).toBe('5785/56');
  });
});

describe('kemenkeu/nko@2026', () => {
  const nko = example('kemenkeu-nko-2026');

  it('weights by validity and control, conversion to 120, the stabilise scale', () => {
    const weight = each('1a-CP 1b-N 2a-N 3b-N 4a-N', (code) => `indicator.${code}.weight`);
    // Table 14: exact low, activity moderate, proxy low, activity moderate, proxy high
    expect(shown(nko, weight)).toEqual(['6/5', '4/5', '11/10', '4/5', '9/10']);
    // 3a-CP meets a target that is the best possible value; 4a-N Ca 98: 100 + (98 - 90) x 2
    const index = each('1a-CP 1b-N 2a-N 3a-CP 3b-N 4a-N', (code) => `indicator.${code}.index`);
    expect(shown(nko, index)).toEqual(['101', '95', '105', '120', '105', '116']);
    // (1.2 x 101 + 0.8 x 95)/2; 105; (1.2 x 120 + 0.8 x 105)/2; 116
    const objectives = each('SS1 SS2 SS3 SS4', (code) => `objective.${code}.score`);
    expect(objectives.map((address) => fixed(nko, address))).toEqual(['98.60', '105.00', '114.00', '116.00']);
    // 0.30 x 98.6 + 0.20 x 105 + 0.25 x 114 + 0.25 x 116
    expect(fixed(nko, 'scorecard.score')).toBe('108.08');
    expect(show(nko, 'scorecard.predicate')).toBe('baik');
  });

  it('a score of exactly 100 is good, or fair by the other reading of the gaps', () => {
    // Every index 100: realisations at their targets, but for the two that go above 100 there.
    const even = (text: string): string =>
      ['values: 101', 'values: 85.5', 'values: 4.2', 'values: 7.6']
        .reduce((own, from, i) => own.replace(from, `values: ${['100', '90', '4', '8'][i]}`), text)
        .replace('best: 100, ', '')
        .replace('values: 102}', 'values: 110}');
    // 4a-N: R/T 110 %, Ca 90, index 100
    expect(show(example('kemenkeu-nko-2026', even), 'scorecard.score')).toBe('100');
    expect(show(example('kemenkeu-nko-2026', even), 'scorecard.predicate')).toBe('baik');
    const below = example('kemenkeu-nko-2026', (text) =>
      even(text).replace(
        'method: kemenkeu/nko@2026',
        'method: {use: kemenkeu/nko@2026, with: {predicate: kemenkeu/127-2026#predicate-edge-below}}',
      ),
    );
    expect(show(below, 'scorecard.predicate')).toBe('cukup');
  });

  it('cannot be read for a year before its decree', () => {
    const early = example('kemenkeu-nko-2026', (text) => text.replace('period: 2026', 'period: 2025'));
    expect(show(early, 'scorecard.predicate')).toMatch(/^problem/);
  });
});

describe('regional/four-perspectives@1', () => {
  const city = example('four-perspectives');

  it('value for money: means over two years and their classes', () => {
    // 930/1000, 1067/1100; 930/900, 1067/1100; 900/900, 1100/1000
    const years = [2022, 2023];
    const of = (ratio: string): readonly string[] => years.map((year) => fixed(city, `vfm.${ratio}@year=${year}`));
    expect(of('economy')).toEqual(['93.00', '97.00']);
    expect(of('efficiency')).toEqual(['103.33', '97.00']);
    expect(of('effectiveness')).toEqual(['100.00', '110.00']);
    // (310/3 + 97)/2 = 601/6
    const means = each('economy efficiency effectiveness', (ratio) => `vfm.${ratio}.mean`);
    expect(shown(city, means)).toEqual(['95', '601/6', '105']);
    const classes = each('economy efficiency effectiveness', (ratio) => `vfm.${ratio}.category`);
    expect(shown(city, classes)).toEqual(['ekonomis', 'tidak-efisien', 'efektif']);
    expect(show(city, 'vfm.score')).toBe('200/3');
  });

  it('survey and questionnaires: index, mean of items times 25, grades', () => {
    // 1440 answers' points / 50 respondents / 9 elements x 25; 33.0/10 x 25; 21.0/6 x 25
    const index = ['survey.skm.index', 'questionnaire.process.index', 'questionnaire.growth.index'];
    expect(shown(city, index)).toEqual(['80', '165/2', '175/2']);
    const perspectives = each('customer internal-process learning-growth', (code) => `perspective.${code}`);
    expect(
      shown(
        city,
        perspectives.map((name) => `${name}.score`),
      ),
    ).toEqual(['80', '165/2', '175/2']);
    expect(
      shown(
        city,
        perspectives.map((name) => `${name}.category`),
      ),
    ).toEqual(['B', 'B', 'B']);
    // (66 2/3 + 80 + 82.5 + 87.5)/4 = 475/6
    expect(show(city, 'scorecard.score')).toBe('475/6');
  });

  it('has no score of the whole unless asked, and the classes of 25/2004 put 82.5 higher', () => {
    const plain = example('four-perspectives', (text) =>
      text.replace(', overall: perspectives, financial-score: vfm.score', ''),
    );
    expect(plain.columns.has('scorecard.score')).toBe(false);
    expect(plain.columns.has('perspective.financial.score')).toBe(false);
    const wide = example('four-perspectives', (text) =>
      text.replace('with: {', 'with: {questionnaire-bands: menpan/25-2004#ikm-grade, '),
    );
    // 81.26 is the edge of A there
    expect(show(wide, 'perspective.internal-process.category')).toBe('A');
  });

  it('a literal factor follows the decimal mark of the scorecard that sets it', () => {
    const literal = example('four-perspectives', (text) => text.replace('with: {', 'with: {element-weight: "0,111", '));
    // 28.8 x 0.111 x 25
    expect(fixed(literal, 'survey.skm.index', 3)).toBe('79.920');
  });
});

describe('regional/ahp-perspectives@1', () => {
  const mall = example('ahp-perspectives');

  it('weights 2/9, 4/9, 2/9, 1/9 from a table without contradiction, by every method', () => {
    const weights = each(
      'financial customer internal-process learning-growth',
      (c) => `matrix.bsc.weight@perspective=${c}`,
    );
    expect(shown(mall, weights)).toEqual(['2/9', '4/9', '2/9', '1/9']);
    expect(shown(mall, ['matrix.bsc.cr', 'matrix.bsc.consistent'])).toEqual(['0', 'true']);
    for (const way of ['eigenvector', 'geometric-mean']) {
      const other = example('ahp-perspectives', (text) =>
        text.replace(
          'method: regional/ahp-perspectives@1',
          `method: {use: regional/ahp-perspectives@1, with: {prioritisation: ${way}}}`,
        ),
      );
      expect(
        weights.map((address) => fixed(other, address, 12)),
        way,
      ).toEqual(weights.map((address) => fixed(mall, address, 12)));
      // Irrational results are right to 30 digits: their weights add to 1 but for those.
      expect(fixed(other, 'scorecard.score', 12), way).toBe(fixed(mall, 'scorecard.score', 12));
    }
  });

  it('achievements, means by perspective, weights applied', () => {
    // 90.25/95, 105/100; 83.3/85, 81/90; 2 - 6/5, 16/20; 30/40
    const index = each('K1 K2 P1 P2 B1 B2 L1', (code) => `indicator.${code}.index`);
    expect(shown(mall, index)).toEqual(['95', '105', '98', '90', '80', '80', '75']);
    const perspectives = each('financial customer internal-process learning-growth', (code) => `perspective.${code}`);
    expect(
      shown(
        mall,
        perspectives.map((name) => `${name}.score`),
      ),
    ).toEqual(['100', '94', '80', '75']);
    expect(
      shown(
        mall,
        perspectives.map((name) => `${name}.category`),
      ),
    ).toEqual(['sangat-tinggi', 'sangat-tinggi', 'tinggi', 'sedang']);
    // (2 x 100 + 4 x 94 + 2 x 80 + 75)/9
    expect(show(mall, 'scorecard.score')).toBe('811/9');
    expect(show(mall, 'scorecard.predicate')).toBe('tinggi');
  });

  it('lower-is-better by T/R, and a cap', () => {
    const other = example('ahp-perspectives', (text) =>
      text.replace(
        'method: regional/ahp-perspectives@1',
        'method: {use: regional/ahp-perspectives@1, with: {minimise: minimise-inverse-ratio, cap: 100}}',
      ),
    );
    // 5/6; 105 capped
    expect(shown(other, ['indicator.B1.index', 'indicator.K2.index'])).toEqual(['250/3', '100']);
  });
});

describe('regional/ternary@1', () => {
  const office = example('ternary');

  it('scores: above 80 good, exactly 80 and 50 fair, below 50 poor, and judged categories', () => {
    const codes = 'K1 K2 P1 P2 P3 B1 B2 L1 L2';
    expect(
      shown(
        office,
        each(codes, (code) => `indicator.${code}.category`),
      ),
    ).toEqual('baik cukup baik baik cukup cukup baik cukup kurang'.split(' '));
    expect(
      shown(
        office,
        each(codes, (code) => `indicator.${code}.score`),
      ),
    ).toEqual('1 0 1 1 0 0 1 0 -1'.split(' '));
  });

  it('means 1/2, 2/3, 1/2, -1/2; overall 7/24 over perspectives, 1/3 over indicators', () => {
    const perspectives = each('financial customer internal-process learning-growth', (code) => `perspective.${code}`);
    expect(
      shown(
        office,
        perspectives.map((name) => `${name}.score`),
      ),
    ).toEqual(['1/2', '2/3', '1/2', '-1/2']);
    // 0.6 is the edge of good: 2/3 is above, 1/2 below
    expect(
      shown(
        office,
        perspectives.map((name) => `${name}.category`),
      ),
    ).toEqual(['cukup', 'baik', 'cukup', 'kurang']);
    expect(shown(office, ['scorecard.score', 'scorecard.predicate'])).toEqual(['7/24', 'cukup']);
    const all = example('ternary', (text) =>
      text.replace('method: regional/ternary@1', 'method: {use: regional/ternary@1, with: {overall: indicators}}'),
    );
    // (1 + 0 + 1 + 1 + 0 + 0 + 1 + 0 - 1)/9
    expect(show(all, 'scorecard.score')).toBe('1/3');
  });
});

describe('regional/narrative@1', () => {
  const office = example('narrative');

  it('ratios and growth', () => {
    // 7.6/8; 24/25; 140/200; 2/40; 18/24; 7.6/7.125 - 1 = 1/15; 4/5; 48/2400; 36/2400; 0/40
    const ratios = each(
      'revenue-realisation expenditure-realisation retention turnover settled',
      (code) => `ratio.${code}`,
    );
    expect(shown(office, ratios)).toEqual(['95', '96', '70', '5', '75']);
    expect(shown(office, ['ratio.revenue-growth', 'revenue.difference'])).toEqual(['20/3', '-400000000']);
    const staff = each('ngr tardiness absence training', (code) => `ratio.${code}`);
    expect(shown(office, staff)).toEqual(['80', '2', '3/2', '0']);
  });

  it('index of the unit: simple mean of the services there were, or weighted by respondents', () => {
    const quarters = ['2024-Q1', '2024-Q2'].map((quarter) => `survey.ikm.unit@quarter=${quarter}`);
    // (90 + 84 + 87)/3; (92 + 86)/2
    expect(shown(office, quarters)).toEqual(['87', '89']);
    const weighted = example('narrative', (text) =>
      text.replace(
        'method: regional/narrative@1',
        'method: {use: regional/narrative@1, with: {service-mean: respondent-weighted}}',
      ),
    );
    // (90 x 60 + 84 x 30 + 87 x 10)/100; (92 x 75 + 86 x 25)/100
    expect(quarters.map((address) => fixed(weighted, address))).toEqual(['87.90', '90.50']);
  });

  it('has no scores; judgements stand as the report writes them', () => {
    expect([...office.columns.keys()].filter((name) => name.endsWith('.score'))).toEqual([]);
    expect(shown(office, ['judgement.customer', 'overall.judgement'])).toEqual(['memuaskan', 'baik']);
  });
});

describe('regional/achievement@1', () => {
  const office = example('achievement');
  const codes = 'S1-1 S1-2 S2-1 S2-2 S2-3';
  const choose = (settings: string): Evaluation =>
    example('achievement', (text) =>
      text.replace('method: regional/achievement@1', `method: {use: regional/achievement@1, with: {${settings}}}`),
    );

  it('achievements with (2T - R)/T, floor 0, and classes', () => {
    // 81.54/90 = 90.6; 2 - 12/10; 84/80; 30/50; 2 - 75/30 is below 0
    expect(each(codes, (code) => fixed(office, `indicator.${code}.index`))).toEqual([
      '90.60',
      '80.00',
      '105.00',
      '60.00',
      '0.00',
    ]);
    expect(show(office, 'indicator.S2-3.raw')).toBe('-50');
    expect(
      shown(
        office,
        each(codes, (code) => `indicator.${code}.status`),
      ),
    ).toEqual('tinggi tinggi sangat-tinggi rendah sangat-rendah'.split(' '));
    // (90.6 + 80)/2; (105 + 60 + 0)/3; (85.3 + 55)/2
    expect(shown(office, ['objective.S1.score', 'objective.S2.score'])).toEqual(['853/10', '55']);
    expect(shown(office, ['objective.S1.category', 'objective.S2.category'])).toEqual(['tinggi', 'rendah']);
    expect(fixed(office, 'scorecard.score')).toBe('70.15');
    expect(show(office, 'scorecard.predicate')).toBe('sedang');
  });

  it('both readings of the gap between 90 and 91, and the words of agency reports', () => {
    const rounded = choose('bands: permendagri/86-2017#realisation-rounded');
    // 90.6 rounds to 91
    expect(show(rounded, 'indicator.S1-1.status')).toBe('sangat-tinggi');
    expect(show(choose('bands: permendagri/86-2017#realisation-agency-words'), 'indicator.S1-1.status')).toBe('baik');
    const both = choose('bands: permendagri/86-2017#realisation-agency-words-rounded');
    expect(show(both, 'indicator.S1-1.status')).toBe('sangat-baik');
  });

  it('T/R instead, a cap of 100, and the mean of all indicators', () => {
    const inverse = choose('minimise: minimise-inverse-ratio, cap: 100, overall: indicators');
    // 10/12; 30/75; 105 capped
    expect(shown(inverse, ['indicator.S1-2.index', 'indicator.S2-3.index', 'indicator.S2-1.index'])).toEqual([
      '250/3',
      '40',
      '100',
    ]);
    // (90.6 + 83 1/3 + 100 + 60 + 40)/5
    expect(fixed(inverse, 'scorecard.score', 4)).toBe('74.7867');
    expect(choose('overall: none').columns.has('scorecard.score')).toBe(false);
  });
});
