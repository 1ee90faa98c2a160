import { spawnSync } from 'node:child_process';
import { type Picture, picturesOf } from '@berimbang/pictures';
import { describe, expect, it } from 'vitest';
import { expectSound, textsOf } from '../support/drawn.js';
import { evaluated, graphOf, ROOT, run, withHead } from '../support/scorecards.js';

const only = (pictures: readonly Picture[], id: string): Picture => {
  const found = pictures.find((picture) => picture.id === id);
  if (found === undefined) throw new Error(`${id} is not among ${pictures.map((picture) => picture.id).join(' ')}`);
  return found;
};

/** A scorecard of the ministry's method with indicators by their realisation against a target of 100; null: not measured. */
function measured(realised: readonly (number | null)[], label = 'Layanan'): readonly Picture[] {
  const codes = realised.map((_, i) => `K${i + 1}`);
  const indicators = codes.map(
    (code) => `  ${code}: {objective: S1, unit: "%", target: 100, label: ${JSON.stringify(label)}}`,
  );
  const facts = realised.flatMap((value, i) =>
    value === null ? [] : [`  indicator.K${i + 1}.realised: {source: t, values: ${value}}`],
  );
  const text = `berimbang: 1
scorecard: {id: test, title: Test, period: 2024, decimal: point}
method: {use: kemenkeu/nko@2022, with: {weights-source: t}}
perspectives:
  stakeholder: {weight: 25}
  customer: {weight: 15}
  internal-process: {weight: 30}
  learning-growth: {weight: 30}
objectives:
  S1: {perspective: stakeholder, label: Sasaran}
indicators:
${indicators.join('\n')}
facts: ${facts.length === 0 ? '{}' : ''}
${facts.join('\n')}
`;
  return picturesOf(evaluated(graphOf(text)));
}

describe('indicators', () => {
  it('one alone', () => {
    const picture = only(measured([95]), 'indicators');
    expect(picture.finding.id).toContain('1 indikator: Merah 0, Kuning 1, Hijau 0');
    expectSound(picture);
  });

  it('a value that is missing is counted, not drawn as nought', () => {
    const picture = only(measured([95, null, null]), 'indicators');
    expect(picture.finding.en).toContain('Not measured 2');
    expect(picture.data.rows.map((row) => row.at(-1)?.en)).toEqual(['Yellow', 'Not measured', 'Not measured']);
    expectSound(picture);
  });

  it('none measured: no picture', () => {
    expect(measured([null, null]).filter(({ kind }) => kind === 'indicators')).toEqual([]);
  });

  it('a thousand fit, and marks stand for several', () => {
    const pictures = measured(Array.from({ length: 1000 }, (_, i) => 60 + (i % 61)));
    const picture = only(pictures, 'indicators');
    expect(picture.finding.id).toMatch(/^1\.000 indikator: /);
    for (const width of [358, 900]) {
      const svg = picture.svg('id', width);
      expect(Number(/viewBox="0 0 \d+ (\d+)"/.exec(svg)?.[1])).toBeLessThan(300);
      expect(svg.length).toBeLessThan(300_000);
    }
    expect(textsOf(picture.svg('id', 358))[0]?.text).toMatch(/^satu tanda, sampai \d+ indikator$/);
    expect(picture.data.rows.length).toBeLessThanOrEqual(200);
    expectSound(picture);
  });
});

describe('texts from a file', () => {
  it('are texts in a drawing, whatever they hold', () => {
    const hostile = `<script>alert("1")</script> & 'quoted' ]]> &amp; \u202e</svg>`;
    for (const picture of [...measured([95, 80], hostile), ...quadrants(hostile)]) expectSound(picture);
  });
});

/** Four items with what people got and what they hold important. */
function quadrants(label = 'Q', importance = '4, 2, 5, 3'): readonly Picture[] {
  const [a, b, c, d] = importance.split(', ');
  return picturesOf(
    run(`
dimensions:
  group: {members: [x, y]}
  item: {parent: group, members: {a: {parent: x, label: ${JSON.stringify(label)}}, b: {parent: x}, c: {parent: x}, d: {parent: y}}}
questionnaires:
  q: {label: ${JSON.stringify(label)}, items: item, groups: group, scale: [1, 5], overall: mean-of-groups, importance: {}}
facts:
  questionnaire.q.item: {source: s, values: {a: 3, b: 4, c: 2, d: 5}}
  questionnaire.q.importance: {source: s, values: {a: ${a}, b: ${b}, c: ${c}, d: ${d}}}
`),
  );
}

describe('quadrants', () => {
  it('each item by its quadrant', () => {
    const picture = only(quadrants(), 'quadrants.questionnaire.q.quadrant');
    expect(picture.finding.en).toBe('Quadrant I: first priority: a, c. Quadrant IV: possible overkill: b, d.');
    expectSound(picture);
  });

  it('items in one place keep names that can be read', () => {
    expectSound(only(quadrants('Q', '3, 3, 3, 3'), 'quadrants.questionnaire.q.quadrant'));
  });
});

describe('a survey with its error', () => {
  const survey = (interval: string): readonly Picture[] =>
    picturesOf(
      run(`
dimensions:
  element: {members: [U1, U2]}
  score: {members: [1, 2, 3, 4]}
surveys:
  s: {label: S, elements: element, form: counts, axis: score, grade: "permenpanrb/14-2017#ikm-grade"${interval}}
facts:
  survey.s.count: {source: s, values: {U1: {1: 0, 2: 1, 3: 2, 4: 0}, U2: {1: 0, 2: 0, 3: 2, 4: 1}}}
`),
    );

  it('the interval of the index is told and drawn', () => {
    const picture = only(survey(', interval: {covariance: upper-bound}'), 'ruler.survey.s.index');
    // se 25/3 with 2 degrees of freedom, t 4.3027: 75 +- 35.9, cut at 100.
    expect(picture.finding.en).toMatch(/95% interval: 39\.14 to 100\.00\./);
    expectSound(picture);
  });

  it('intervals of elements stay on the scale', () => {
    const picture = only(survey(''), 'survey.s');
    // U1: mean 8/3, s/sqrt(3) = 1/3, x 25 = 8.333; 66.67 +- 35.86.
    expect(picture.data.rows[0]?.map(({ en }) => en)).toEqual(['U1', '66.67', '30.81 to 100.00', 'C less good']);
    expectSound(picture);
  });
});

describe('perspectives', () => {
  const entered = (facts: string): Picture =>
    only(
      picturesOf(
        evaluated(
          graphOf(`berimbang: 1
scorecard: {id: test, title: Test, period: 2024, decimal: point}
method: {use: kemenkeu/nko@2022, with: {weights-source: t}}
perspectives:
  stakeholder: {weight: 25, score: entered}
  customer: {weight: 15, score: entered}
  internal-process: {weight: 30, score: entered}
  learning-growth: {weight: 30, score: entered}
facts:
${facts}
`),
        ),
      ),
      'perspectives',
    );

  it('one without a score is a word in the table and in the sentence, and nothing is contributed to a whole that is withheld', () => {
    const picture = entered(
      '  perspective.stakeholder.score: {source: t, values: 110.5}\n  perspective.customer.score: {source: t, values: {missing: late}}',
    );
    const scores = picture.data.rows.map((row) => row.map(({ en }) => en));
    expect(scores).toEqual([
      ['Stakeholder', '25%', '110.5', ''],
      ['Customer', '15%', 'late', ''],
      ['Internal process', '30%', 'missing', ''],
      ['Learning and growth', '30%', 'missing', ''],
    ]);
    expect(picture.finding.en).toContain('3 without a score');
    expectSound(picture);
  });
});

it('a picture of nothing is none', () => {
  expect(picturesOf(evaluated(graphOf(withHead('nodes:\n  a: {kind: constant, value: 1}\n'))))).toEqual([]);
});

it('a process that draws comes to its end', () => {
  const program = `
import { chooseFacts, evaluate } from '@berimbang/engine';
import { loadMethods, loadRulePacks, loadScorecards } from '@berimbang/files';
import { picturesOf } from '@berimbang/pictures';
const { scorecards } = loadScorecards('examples/merak', loadRulePacks('rules').packs, loadMethods('methods').methods);
const { graph } = scorecards[0];
for (const picture of picturesOf(evaluate(graph, chooseFacts(graph, graph.model.facts)))) picture.svg('id', 358);
console.log('drawn');
`;
  const ended = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: ROOT,
    encoding: 'utf8',
    timeout: 60_000,
  });
  expect([ended.stdout, ended.signal, ended.status]).toEqual(['drawn\n', null, 0]);
});
