import { toText } from '@berimbang/engine';
import { describe, expect, it } from 'vitest';
import type { AhpProject } from './ahp-project.js';
import { readMatrixCsv } from './matrix-csv.js';

const read = (text: string): AhpProject => {
  const { project, faults } = readMatrixCsv(text, 'f.csv');
  if (project === null) throw new Error(faults.map(({ message }) => message.en).join('\n'));
  return project;
};
const rows = (project: AhpProject, expert = 0): readonly string[] =>
  (project.comparisons[0]?.tables[expert] ?? []).map((row) =>
    row.map((value) => (value === null ? '?' : toText(value))).join(' '),
  );
const names = (project: AhpProject): readonly string[] => project.comparisons[0]?.members.map(({ code }) => code) ?? [];
const faults = (text: string): readonly string[] =>
  readMatrixCsv(text, 'f.csv').faults.map(
    ({ position, message }) => `${position.line}:${position.column} ${message.en}`,
  );

describe('a square table', () => {
  it.each([
    ['comma', ',Cost,Time of day,C\nCost,1,3,1/5\nTime of day,1/3,1,0.5\nC,5,2,1\n'],
    ['semicolon and decimal comma', 'x;Cost;Time of day;C\nCost;1;3;0,2\nTime of day;1/3;1;0,5\nC;5;2;1\n'],
    [
      'tab, byte order mark, Windows ends of line, spaces, empty lines',
      '\uFEFF\tCost\tTime of day\tC\r\n\r\nCost \t 1\t3\t1 / 5\r\nTime of day\t1/3\t1\t0.5\r\nC\t5\t2\t1\r\n',
    ],
    ['quotes', '"","Cost","Time of day","C"\n"Cost","1","3","0,2"\n"Time of day","1/3","1","0,5"\n"C","5","2","1"\n'],
  ])('with %s', (_what, text) => {
    const project = read(text);
    expect(names(project)).toEqual(['Cost', 'Time of day', 'C']);
    expect(rows(project)).toEqual(['1 3 0.2', '1/3 1 0.5', '5 2 1']);
    expect(project.experts).toMatchObject([{ name: '' }]);
  });

  it('empty cells and hyphens were not judged; two criteria are enough', () => {
    expect(rows(read(',A,B,C\nA,1,3,\nB,,1,-\nC,2,,1\n'))).toEqual(['1 3 ?', '? 1 ?', '2 ? 1']);
    expect(rows(read(',A,B\nA,1,3\nB,,1\n'))).toEqual(['1 3', '? 1']);
  });

  it.each([
    ['no judgement', ',A,B\nA,1,x\nB,1,1\n', '2:5 "x" is no judgement'],
    ['a judgement of 0', ',A,B\nA,1,0\nB,1,1\n', '2:5 "0" is no judgement'],
    ['a negative one', ',A,B\nA,1,-3\nB,1,1\n', '2:5 "-3" is no judgement'],
    ['0 in a fraction', ',A,B\nA,1,1/0\nB,1,1\n', '2:5 "1/0" is no judgement'],
    ['a number with grouping', ',A,B\nA,1,"1.000,5"\nB,1,1\n', '2:5 "1.000,5" is no judgement'],
    ['rows in another order', ',A,B\nB,1,1\nA,1,1\n', '2:1 the row A was expected here, not "B"'],
    ['a row too long', ',A,B\nA,1,3,5\nB,1,1\n', '2:7 this row holds 3 values; 2 were expected'],
    ['a row too short', ',A,B\nA,1,3\nB,1\n', '3:3 this row holds 1 value; 2 were expected'],
    ['a row too few', ',A,B,C\nA,1,3,1\nB,1,1,1\n', '3:1 the table has 2 rows and 3 columns'],
    ['a name twice', ',A,A\nA,1,3\nA,1,1\n', '1:4 the member A is listed twice'],
    ['a column without name', ',A,\nA,1,3\n,1,1\n', '1:4 the name of a criterion was expected'],
    ['one criterion', ',A\nA,1\n', '1:1 1 is compared; 2 to 15 can be'],
    ['nothing', '\n\n', '1:1 the file is empty'],
    ['an open quote', ',A,B\nA,"1,3\nB,1,1\n', '3:1 the CSV cannot be read'],
  ])('refuses %s', (_what, text, expected) => {
    expect(faults(text).join('\n')).toContain(expected);
    expect(readMatrixCsv(text, 'f.csv').project).toBeNull();
  });

  it('sixteen criteria are refused', () => {
    const all = Array.from({ length: 16 }, (_, i) => `c${i}`);
    expect(
      faults([`,${all.join(',')}`, ...all.map((name) => `${name},${all.map(() => '1').join(',')}`)].join('\n'))[0],
    ).toContain('16 are compared');
  });

  it('a misspelt row is told with the name that is near', () => {
    const [fault] = readMatrixCsv(',Biaya,Waktu\nBiaay,1,3\nWaktu,1/3,1\n', 'f.csv').faults;
    expect([fault?.suggestion, fault?.file]).toEqual(['Biaya', 'f.csv']);
  });
});

describe('a list of pairs', () => {
  it.each([
    ['without heads', 'A,B,3\nB,C,1/2\n'],
    ['with heads', 'a,b,value\nA,B,3\nB,C,1/2\n'],
    ['with heads in another order and Indonesian', 'nilai;A;B\n3;A;B\n0,5;B;C\n'],
    ['one pair against its order', 'A,B,3\nC,B,2\n'],
  ])('%s', (_what, text) => {
    const project = read(text);
    expect([...names(project)].sort()).toEqual(['A', 'B', 'C']);
    const at = (row: string, column: string): string =>
      rows(project)[names(project).indexOf(row)]?.split(' ')[names(project).indexOf(column)] ?? '';
    expect(at('A', 'B')).toBe('3');
    expect([at('B', 'C'), at('C', 'B')]).toContain(at('B', 'C') === '?' ? '2' : '0.5');
    expect([at('A', 'C'), at('C', 'A')]).toEqual(['?', '?']);
  });

  it('by expert', () => {
    const project = read('a,b,value,expert\nA,B,3,Ani\nA,B,5,Budi\nB,C,2,Ani\n');
    expect(project.experts.map(({ name }) => name)).toEqual(['Ani', 'Budi']);
    expect([rows(project, 0), rows(project, 1)]).toEqual([
      ['? 3 ?', '? ? 2', '? ? ?'],
      ['? 5 ?', '? ? ?', '? ? ?'],
    ]);
  });

  it('a pair that is named but not judged keeps its criteria', () => {
    expect(names(read('a,b,value\nA,B,3\nB,C,\nA,C,2\n'))).toEqual(['A', 'B', 'C']);
  });

  it.each([
    ['a pair judged twice', 'A,B,3\nB,A,2\n', '2:1 the pair B and A is judged already in line 1'],
    ['a criterion against itself', 'A,B,3\nA,A,2\n', '2:3 A is compared with itself'],
    ['no number', 'a,b,value\nA,B,often\n', '2:5 "often" is no judgement'],
    ['a name left out', 'a,b,value\nA,,3\n', '2:3 the name of a criterion was expected'],
    ['an unknown head', 'a,b,value,weight\nA,B,3,1\n', '1:11 the head "weight" is not known'],
    ['a head left out', 'a,b,expert\nA,B,Ani\n', '1:1 "value" is required'],
    ['nothing judged', 'a,b,value\nA,B,\n', '2:1 no pair is judged'],
  ])('refuses %s', (_what, text, expected) => {
    expect(faults(text).join('\n')).toContain(expected);
  });
});
