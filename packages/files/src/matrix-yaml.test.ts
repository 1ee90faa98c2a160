import { toText } from '@berimbang/engine';
import { describe, expect, it } from 'vitest';
import type { AhpProject } from './ahp-project.js';
import { readMatrixYaml } from './matrix-yaml.js';

const text = (body: string): string => `berimbang: 1\nahp:\n${body}`;
const read = (body: string): AhpProject => {
  const { project, faults } = readMatrixYaml(text(body), 'f.yaml');
  if (project === null) throw new Error(faults.map(({ message }) => message.en).join('\n'));
  return project;
};
const rows = (project: AhpProject, expert = 0, comparison = 0): readonly string[] =>
  (project.comparisons[comparison]?.tables[expert] ?? []).map((row) =>
    row.map((value) => (value === null ? '?' : toText(value))).join(' '),
  );
const faults = (body: string): readonly string[] =>
  readMatrixYaml(text(body), 'f.yaml').faults.map(({ position, message }) => `${position.line} ${message.en}`);

describe('judgements in YAML', () => {
  it.each([
    ['pairs', '  criteria: [A, B, C]\n  judgements: [[A, B, 3], [B, C, "0,5"], [A, C, 1/2]]\n'],
    ['pairs that name the criteria', '  judgements: [[A, B, 3], [B, C, 0.5], [A, C, 1/2]]\n'],
    [
      'a table',
      '  criteria: {A: Cost, B: {id: Waktu, en: Time}, C: ""}\n  judgements: {A: {B: 3, C: 1/2}, B: {C: 0.5}}\n',
    ],
  ])('as %s', (_what, body) => {
    const project = read(body);
    expect(rows(project)).toEqual(['? 3 0.5', '? ? 0.5', '? ? ?']);
    expect(project.settings).toEqual({});
  });

  it('labels, title, source and settings', () => {
    const project = read(`  title: {id: Bobot, en: Weights}
  source: {id: Wawancara, en: Interviews}
  criteria: {A: Cost, B: {id: Waktu, en: Time}}
  judgements: [[A, B, 3]]
  method: column-mean
  lambda: column-sums
  triangle: upper
  group: aip-geometric
  threshold: "0,2"
  random-index: {3: 0.52}
`);
    expect([project.title, project.source]).toEqual([
      { id: 'Bobot', en: 'Weights' },
      { id: 'Wawancara', en: 'Interviews' },
    ]);
    expect(project.comparisons[0]?.members[1]?.label).toEqual({ id: 'Waktu', en: 'Time' });
    const { threshold, randomIndex, ...rest } = project.settings;
    expect(rest).toEqual({
      prioritisation: 'column-mean',
      lambda: 'column-sums',
      triangle: 'upper',
      group: 'aip-geometric',
    });
    expect(threshold && toText(threshold)).toBe('0.2');
    expect(randomIndex instanceof Map && toText(randomIndex.get(3) ?? { n: 0n, d: 1n })).toBe('0.52');
  });

  it('experts with weights, each with pairs or a table', () => {
    const project = read(`  experts: {ani: {weight: 2}, budi: ""}
  criteria: [A, B]
  judgements: {budi: [[B, A, 2]], ani: {A: {B: 3}}}
`);
    expect(project.experts.map(({ name, weight }) => `${name} ${toText(weight)}`)).toEqual(['ani 2', 'budi 1']);
    expect([rows(project, 0), rows(project, 1)]).toEqual([
      ['? 3', '? ?'],
      ['? ?', '2 ?'],
    ]);
  });

  it('a hierarchy compares siblings, and alternatives under the lowest criteria', () => {
    const project = read(`  hierarchy:
    criteria: {cost: Cost, style: "", price: {parent: cost}, fuel: {label: Fuel, parent: cost}}
    alternatives: [x, y]
    judgements: {goal: [[cost, style, 3]], cost: [[price, fuel, 2]], style: [[x, y, 5]], price: [[y, x, 2]]}
    scores: {fuel: {x: 3, y: "0,5"}}
`);
    expect(
      project.comparisons.map(({ under, members }) => `${under}: ${members.map(({ code }) => code).join(' ')}`),
    ).toEqual(['null: cost style', 'cost: price fuel', 'style: x y', 'price: x y']);
    expect(project.tree?.scores.get('fuel')?.map(toText)).toEqual(['3', '0.5']);
    expect(project.tree?.criteria.map(({ label }) => label.en)).toEqual(['Cost', 'style', 'price', 'Fuel']);
  });
});

describe('judgements in YAML that are refused', () => {
  it.each([
    ['an unknown key', '  metod: eigenvector\n  judgements: [[A, B, 3]]\n', '3 the key "metod" is not known'],
    ['nothing to weigh', '  criteria: [A, B]\n', '2 "judgements" is required'],
    ['an unknown criterion', '  criteria: [A, B]\n  judgements: [[A, Q, 3]]\n', '4 "Q" is not one of: A, B'],
    [
      'a pair twice',
      '  criteria: [A, B]\n  judgements: [[A, B, 3], [B, A, 2]]\n',
      '4 the pair B and A is judged already',
    ],
    ['no number', '  criteria: [A, B]\n  judgements: [[A, B, often]]\n', '4 "often" is no judgement'],
    ['a criterion twice', '  criteria: [A, B, A]\n  judgements: [[A, B, 3]]\n', '3 the member A is listed twice'],
    ['one criterion', '  criteria: [A]\n  judgements: []\n', '4 1 is compared'],
    [
      'an expert without judgements',
      '  experts: {ani: "", budi: ""}\n  judgements: {ani: [[A, B, 3]]}\n',
      '4 "budi" is required',
    ],
    [
      'an unknown expert',
      '  experts: {ani: ""}\n  judgements: {ani: [[A, B, 3]], citra: [[A, B, 3]]}\n',
      '4 "citra" is not one of: ani',
    ],
    [
      'one list for several experts',
      '  experts: {ani: "", budi: ""}\n  judgements: [[A, B, 3]]\n',
      '4 with experts the pairs are written by expert',
    ],
    [
      'judgements by expert without experts',
      '  judgements: {ani: [[A, B, 3]], budi: [[A, B, 3]]}\n',
      '3 pairs by expert need experts',
    ],
    [
      'a weight of 0',
      '  experts: {ani: {weight: 0}, budi: ""}\n  judgements: {ani: [[A, B, 3]], budi: [[A, B, 3]]}\n',
      '3 "0" is not a number above 0',
    ],
    ['a threshold that is none', '  judgements: [[A, B, 3]]\n  threshold: low\n', '4 "low" is not a number above 0'],
    [
      'criteria beside a hierarchy',
      '  criteria: [A, B]\n  hierarchy: {criteria: {A: "", B: ""}, judgements: {goal: [[A, B, 3]]}}\n',
      '3 criteria belongs inside the hierarchy',
    ],
    [
      'a branch without judgements',
      '  hierarchy: {criteria: {A: "", B: ""}, alternatives: [x, y], judgements: {goal: [[A, B, 3]], A: [[x, y, 1]]}}\n',
      '3 "B" is required',
    ],
    [
      'scores that leave one out',
      '  hierarchy: {criteria: {A: "", B: ""}, alternatives: [x, y], judgements: {goal: [[A, B, 3]], A: [[x, y, 1]]}, scores: {B: {x: 1}}}\n',
      '3 "y" is required',
    ],
    [
      'a circle',
      '  hierarchy: {criteria: {A: {parent: B}, B: {parent: A}}, judgements: {}}\n',
      '3 the criterion A lies below itself',
    ],
  ])('%s', (_what, body, expected) => {
    expect(faults(body).join('\n')).toContain(expected);
  });

  it('text that is no YAML', () => {
    const { faults: found, project } = readMatrixYaml('berimbang: 1\nahp: [', 'f.yaml');
    expect([project, found[0]?.code, found[0]?.position.line]).toEqual([null, 'syntax', 2]);
  });
});
