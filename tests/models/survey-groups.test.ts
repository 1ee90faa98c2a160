import { describe, expect, it } from 'vitest';
import { average, exact } from '../support/exact.js';
import { numberAt, read, run, show, withHead } from '../support/scorecards.js';

/** Six people, two elements: answers, gender and age; the last one gives no age, and leaves U2 open. */
const ANSWERS: readonly (readonly [gender: string, age: string, u1: number, u2: number | null])[] = [
  ['F', 'young', 4, 3],
  ['F', 'old', 3, 3],
  ['F', 'old', 4, 4],
  ['M', 'young', 2, 1],
  ['M', 'old', 3, 2],
  ['M', '', 3, null],
];
const people = ANSWERS.map(([gender, age], i) => {
  const attributes = [`gender: ${gender}`, ...(age === '' ? [] : [`age: ${age}`])].join(', ');
  return `p${i + 1}: {attributes: {${attributes}}}`;
});
const facts = ANSWERS.map(
  ([, , u1, u2], i) => `p${i + 1}: {U1: ${u1}, U2: ${u2 === null ? '{missing: refused}' : u2}}`,
);

function groups(more: string, members = people.join(', ')): string {
  return `
dimensions:
  element: {members: [U1, U2]}
  gender: {members: [F, M]}
  age: {members: [young, old, ancient]}
  person: {members: {${members}}}
surveys:
  skm: {label: SKM, elements: element, form: answers, axis: person, grade: "permenpanrb/14-2017#ikm-grade", respondent-groups: {by: [gender, age]}${more}}
facts:
  survey.skm.answer: {source: s, values: {${facts.join(', ')}}}
`;
}

describe('groups of respondents from raw answers', () => {
  const evaluation = run(groups(''));

  it('means, n and index of each group: by its members alone', () => {
    // Women: U1 11/3, U2 10/3, index 12.5 x 7 = 87.5. Men: U1 8/3 over 3, U2 3/2 over 2.
    expect(show(evaluation, 'survey.skm.by.gender.mean@element=U1,gender=F')).toBe('11/3');
    expect(show(evaluation, 'survey.skm.by.gender.index@gender=F')).toBe('175/2');
    expect(show(evaluation, 'survey.skm.by.gender.mean@element=U2,gender=M')).toBe('3/2');
    expect(show(evaluation, 'survey.skm.by.gender.n@element=U2,gender=M')).toBe('2');
    expect(
      numberAt(evaluation, 'survey.skm.by.gender.index@gender=M').is(
        average([exact('8/3'), exact('3/2')]).times(exact(25)),
      ),
    ).toBe(true);
    expect(show(evaluation, 'survey.skm.by.gender.grade@gender=M')).toBe('D');
  });

  it('who has no such attribute belongs to no group', () => {
    const n = ['young', 'old'].map((age) => Number(show(evaluation, `survey.skm.by.age.n@element=U1,age=${age}`)));
    expect(n).toEqual([2, 3]);
  });

  it('a group without anybody has no cells', () => {
    expect(evaluation.columns.get('survey.skm.by.age.index')?.cells[2]).toBeUndefined();
  });

  it('small groups are told: fewer than 5, or what the file says', () => {
    expect(show(evaluation, 'survey.skm.by.gender.small@gender=F')).toBe('true');
    const three = run(groups('').replace('by: [gender, age]', 'by: [gender, age], smallest: 3'));
    expect(show(three, 'survey.skm.by.gender.small@gender=F')).toBe('false');
    expect(show(three, 'survey.skm.by.age.small@age=young')).toBe('true');
  });

  it('complete rows only: the man who left U2 open is not counted at U1 either', () => {
    const complete = run(groups(', missing: complete-rows'));
    expect(show(complete, 'survey.skm.by.gender.n@element=U1,gender=M')).toBe('2');
    expect(show(complete, 'survey.skm.by.gender.mean@element=U1,gender=M')).toBe('5/2');
    expect(show(complete, 'survey.skm.mean@element=U1')).toBe('16/5');
  });

  it('an attribute that names no group is a fault with the nearest name, and so is one that nobody has', () => {
    const typo = read(withHead(groups('', people.join(', ').replace('age: old', 'age: odl'))));
    expect(typo.faults.map((fault) => [fault.code, fault.suggestion])).toEqual([['unknown-name', 'old']]);
    const none = read(withHead(groups('').replace('by: [gender, age]', 'by: [element]')));
    expect(none.faults.map((fault) => fault.code)).toEqual(['missing-key']);
    const unknown = read(withHead(groups('').replace('by: [gender, age]', 'by: [region]')));
    expect(unknown.faults.map((fault) => fault.message.en).join(' ')).toContain('region');
  });
});

describe('groups of respondents from counts', () => {
  const counts = (form: string): string => `
dimensions:
  element: {members: [U1]}
  score: {members: [1, 2, 3, 4]}
  gender: {members: [F, M]}
surveys:
  skm: {label: SKM, elements: element, ${form}, respondent-groups: {by: [gender], smallest: 10}}
`;

  it('are a table of their own', () => {
    const evaluation = run(`${counts('form: counts, axis: score')}facts:
  survey.skm.count: {source: s, values: {U1: {1: 0, 2: 0, 3: 11, 4: 11}}}
  survey.skm.by.gender.count: {source: s, values: {F: {U1: {1: 0, 2: 0, 3: 3, 4: 9}}, M: {U1: {1: 0, 2: 0, 3: 8, 4: 1}}}}
`);
    // Women (9 + 36) / 12 = 3.75; men (24 + 4) / 9.
    expect(show(evaluation, 'survey.skm.by.gender.index@gender=F')).toBe('375/4');
    expect(show(evaluation, 'survey.skm.by.gender.mean@gender=M,element=U1')).toBe('28/9');
    expect(['F', 'M'].map((code) => show(evaluation, `survey.skm.by.gender.small@gender=${code}`))).toEqual([
      'false',
      'true',
    ]);
  });

  it('need answers or counts', () => {
    expect(read(withHead(counts('form: means'))).faults.map((fault) => fault.path.join('.'))).toEqual([
      'surveys.skm.respondent-groups',
    ]);
  });
});
