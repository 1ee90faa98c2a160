import { describe, expect, it } from 'vitest';
import type { PrintedFigure, Statement } from '../scorecard/model.js';
import { type Cell, categoryCell, missingCell, numberCell, truthCell } from '../value/cell.js';
import { decimal } from '../value/decimal.js';
import { rational } from '../value/rational.js';
import { agreement, holds } from './compare.js';

const figure = (printed: string, states: readonly Statement[] = []): PrintedFigure => {
  const decimals = printed.split('.')[1]?.length ?? 0;
  return {
    id: 'f',
    label: { id: 'f', en: 'f' },
    node: 'n',
    printed,
    ...(states.length > 0 ? {} : { value: { value: decimal(printed), decimals } }),
    states,
    places: [{ id: 'teks', en: 'text' }],
    alternatives: [],
  };
};
const number = (text: string, low?: string, high?: string): Cell =>
  numberCell(
    decimal(text),
    true,
    low === undefined || high === undefined ? undefined : { low: decimal(low), high: decimal(high) },
  );

describe('a printed number against a computed one', () => {
  it.each([
    ['86.08', '86.075', 'match'],
    ['86.07', '86.075', 'within-rounding'],
    ['86.06', '86.075', 'none'],
    ['86.09', '86.075', 'none'],
    ['-86.08', '-86.075', 'match'],
    ['-86.07', '-86.075', 'within-rounding'],
    ['114.55', '114.5465', 'match'],
    ['114.54', '114.5465', 'within-rounding'],
    ['111.31', '114.5465', 'none'],
    ['13', '13', 'match'],
  ])('%s printed, %s computed: %s', (printed, computed, expected) => {
    expect(agreement(figure(printed), number(computed))).toBe(expected);
  });

  it('lies within the interval that the rounding of the inputs spans, both ends included', () => {
    // Nine means with two decimals span 75.34125 +- 0.124875; the paper prints 75.32969.
    const cell = number('75.34125', '75.216375', '75.466125');
    expect(agreement(figure('75.32969'), cell)).toBe('within-rounding');
    expect(agreement(figure('75.216375'), cell)).toBe('within-rounding');
    expect(agreement(figure('75.466126'), cell)).toBe('none');
  });

  it('agrees with nothing that is no number', () => {
    expect(agreement(figure('5'), missingCell('unknown', []))).toBe('none');
    expect(agreement(figure('5'), categoryCell('5'))).toBe('none');
  });
});

describe('statements', () => {
  it.each([
    [{ kind: 'category', code: 'B' }, categoryCell('B'), true],
    [{ kind: 'category', code: 'B' }, categoryCell('A'), false],
    [{ kind: 'category', code: 'tera' }, { kind: 'members', codes: ['tera'] }, true],
    [{ kind: 'category', code: 'tera' }, { kind: 'members', codes: ['tera', 'oss'] }, false],
    [{ kind: 'members', codes: ['b', 'a'] }, { kind: 'members', codes: ['a', 'b'] }, true],
    [{ kind: 'members', codes: ['a'] }, { kind: 'members', codes: ['a', 'b'] }, false],
    [{ kind: 'members', codes: ['a', 'a'] }, { kind: 'members', codes: ['a', 'b'] }, false],
    [{ kind: 'truth', value: true }, truthCell(true), true],
    [{ kind: 'truth', value: false }, truthCell(true), false],
    [{ kind: 'comparison', operator: '>', value: rational(100) }, numberCell(rational(100)), false],
    [{ kind: 'comparison', operator: '>=', value: rational(100) }, numberCell(rational(100)), true],
    [{ kind: 'comparison', operator: '<', value: rational(100) }, numberCell(rational(9999, 100)), true],
    [{ kind: 'comparison', operator: '<=', value: rational(100) }, numberCell(rational(101)), false],
    [{ kind: 'comparison', operator: '=', value: rational(1, 2) }, numberCell(rational(2, 4)), true],
    [{ kind: 'comparison', operator: '>', value: rational(0) }, categoryCell('B'), false],
  ] as readonly (readonly [Statement, Cell, boolean])[])('case %#', (statement, cell, expected) => {
    expect(holds(statement, cell)).toBe(expected);
  });

  it('all of several must hold: a source that contradicts itself agrees with nothing', () => {
    const both: readonly Statement[] = [
      { kind: 'category', code: 'A' },
      { kind: 'category', code: 'B' },
    ];
    expect(agreement(figure('A', both), categoryCell('A'))).toBe('none');
    expect(agreement(figure('A', both.slice(0, 1)), categoryCell('A'))).toBe('match');
  });
});
