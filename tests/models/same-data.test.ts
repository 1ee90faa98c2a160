import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluated, graphOf, ROOT, show } from '../support/scorecards.js';

/** examples/same-data: where rules that are in use side by side class the same data differently. */
const text = readFileSync(join(ROOT, 'examples/same-data/same-data.scorecard.yaml'), 'utf8');
const evaluation = evaluated(graphOf(text));
const at = (names: string, member: string): readonly string[] =>
  names.split(' ').map((name) => show(evaluation, `${name}@${member}`));

describe('same data, different rules', () => {
  // Hand arithmetic: 5.48 of 5 is (10 - 5.48)/5 = 90.4 % and 5/5.48 = 91.24 %; the table has no 90.x.
  it.each([
    ['p1', '452/5', 'tinggi', '12500/137', 'sangat-tinggi', 'true'],
    ['p2', '80', 'tinggi', '250/3', 'tinggi', 'false'],
    ['p3', '70', 'sedang', '1000/13', 'tinggi', 'true'],
    ['p4', '40', 'sangat-rendah', '125/2', 'rendah', 'true'],
    ['p5', '0', 'sangat-rendah', '125/3', 'sangat-rendah', 'false'],
  ])('lower is better: %s', (member, ...expected) => {
    expect(at('less.a less.a.class less.b less.b.class less.change', `permit=${member}`)).toEqual(expected);
  });

  // The two readings part between 90 and 91, 75 and 76, 65 and 66, 50 and 51, from the half on.
  it.each([
    ['a', 'sangat-tinggi', 'sangat-tinggi', 'kelas-1', 'false'],
    ['b', 'tinggi', 'sangat-tinggi', 'kelas-2', 'true'],
    ['c', 'tinggi', 'sangat-tinggi', 'kelas-2', 'true'],
    ['d', 'tinggi', 'tinggi', 'kelas-3', 'false'],
    ['e', 'sedang', 'sedang', 'kelas-3', 'false'],
    ['f', 'sangat-rendah', 'rendah', 'kelas-4', 'true'],
  ])('whole-number intervals: programme %s', (member, ...expected) => {
    expect(at('gap.a gap.b gap.c gap.change', `programme=${member}`)).toEqual(expected);
  });

  /*
   * Sum of the nine column sums over 36 n is the exact index; 0.999 of it the literal one. Zones of the flip, by hand: from an
   * edge less 0.005 to below that over 0.999. NI is the index over 25.
   */
  it.each([
    ['s1', '2341/36', 'C D C C', 'true'],
    ['s2', '689/9', 'C C C B', 'true'],
    ['s3', '9193/120', 'B C C B', 'true'],
    ['s4', '2759/36', 'B C B B', 'true'],
    ['s5', '80', 'B B B B', 'false'],
    ['s6', '1589/18', 'B B B A', 'true'],
    ['s7', '265/3', 'A B A A', 'true'],
  ])('satisfaction: counter %s', (member, index, grades, changes) => {
    const found = at('skm.a skm.a.grade skm.b.grade skm.c.grade skm.d.grade skm.change', `counter=${member}`);
    expect(found).toEqual([index, ...grades.split(' '), changes]);
  });

  // North: (74.10 + 88.40 + 92.50)/3 = 85; (310 x 74.10 + 25 x 88.40 + 3 x 92.50)/338 = 25458.5/338. West: 17379.8/212.
  it.each([
    ['north', '85', 'B', '50917/676', 'C', 'true'],
    ['west', '985/12', 'B', '86899/1060', 'B', 'false'],
  ])('index of a unit: %s', (member, ...expected) => {
    expect(at('unit.a unit.a.grade unit.b unit.b.grade unit.change', `unit=${member}`)).toEqual(expected);
  });

  // Targets 40, 20, 20, 20. Uneven: 74 of 100; 22 of 20; (20 + 3 x 110)/4.
  it.each([
    ['rising', '80', '80', '110', '345/4', 'true'],
    ['falling', '95', '95', '75', '365/4', 'true'],
    ['uneven', '74', '74', '110', '175/2', 'true'],
    ['steady', '96', '96', '95', '765/8', 'false'],
  ])('consolidation: %s', (member, ...expected) => {
    expect(at('time.a time.b time.c time.d time.change', `office=${member}`)).toEqual(expected);
  });

  it('has figures of nobody: nothing is printed', () => {
    expect(graphOf(text).model.printed).toEqual([]);
  });
});
