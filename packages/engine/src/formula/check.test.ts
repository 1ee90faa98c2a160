import { describe, expect, it } from 'vitest';
import type { Dimension } from '../dimension/dimension.js';
import { PLAIN, parseUnit, unitText } from '../value/unit.js';
import { type Checked, type CheckScope, checkFormula, type Signature } from './check.js';
import { parseFormula } from './parse.js';

const SERVICE: Dimension = { name: 'service', members: [{ code: 'tera' }, { code: 'oss' }] };
const number = (unit: string, ...dimensions: readonly string[]): Signature => ({
  type: 'number',
  unit: parseUnit(unit) ?? PLAIN,
  dimensions,
});
const SIGNATURES = new Map<string, Signature>([
  ['rupiah', number('Rp')],
  ['minutes', number('minute')],
  ['persondays', number('person*day')],
  ['share', number('%')],
  ['index', number('index', 'service')],
  ['n', number('respondent', 'service')],
  ['area', number('m^2')],
  ['plain', number('1')],
  ['grade', { type: 'category', unit: null, dimensions: ['service'] }],
]);
const SCOPE: CheckScope = {
  signature: (name) => SIGNATURES.get(name),
  names: () => SIGNATURES.keys(),
  dimensions: new Map([['service', SERVICE]]),
};

function check(text: string): Checked {
  const parsed = parseFormula(text);
  if ('fault' in parsed) throw new Error(`${text}: ${parsed.fault.code}`);
  return checkFormula(parsed.formula, SCOPE);
}
const unitOf = (text: string): string => {
  const { signature } = check(text);
  return signature.unit === null ? 'any' : unitText(signature.unit);
};
const codes = (text: string): readonly string[] => check(text).faults.map((fault) => fault.code);

describe('units of formulas', () => {
  it.each([
    ['1 + 2', 'any'],
    ['rupiah + 5', 'Rp'],
    ['rupiah / rupiah', '1'],
    ['rupiah / rupiah * 100%', '%'],
    ['rupiah / persondays', 'Rp/day/person'],
    ['2 * minutes', 'minute'],
    ['area ^ 2', 'm^4'],
    ['sqrt(area)', 'm'],
    ['mean(index over service)', 'index'],
    ['weighted_mean(index, n over service)', 'index'],
    ['count(index over service)', '1'],
    ['rank(index over service)', '1'],
    ['share(index > 50 over service)', '1'],
    ['max(rupiah, 0)', 'Rp'],
    ['if(plain > 1, rupiah, 0)', 'Rp'],
    ['round(index, 2)', 'index'],
    ['1 / minutes', '1/minute'],
    ['slovin(n, 0.1)', 'respondent'],
    ['slovin(n, share / 100%)', 'respondent'],
    ['krejcie_morgan(n)', 'respondent'],
    ['cochran(n, 1.96, 0.5, plain)', 'respondent'],
    ['cochran_infinite(1.96, 0.5, 0.05)', 'any'],
  ])('%s has the unit %s', (text, unit) => {
    expect(unitOf(text)).toBe(unit);
    expect(check(text).unitFaults).toEqual([]);
  });

  it.each([
    'rupiah + minutes',
    'rupiah - share',
    'minutes < persondays',
    'rupiah = minutes',
    'max(rupiah, minutes)',
    'if(plain > 1, rupiah, minutes)',
    'sqrt(rupiah)',
    'ln(rupiah)',
    'exp(share)',
    'rupiah ^ plain',
    'rupiah ^ 0.5',
    'plain ^ minutes',
    'product(index over service)',
    'root(rupiah, 2)',
    'root(plain, minutes)',
    'slovin(n, share)',
    'slovin(n, 10%)',
    'krejcie_morgan(n, 3.841, 50%)',
    'cochran(n, 1.96, 0.5, 5%)',
    'cochran_infinite(1.96, 0.5, share)',
  ])('%s mixes units: a finding of its own, not a fault', (text) => {
    const { faults, unitFaults } = check(text);
    expect(unitFaults.map((fault) => fault.code)).toContain('unit');
    expect(faults).toEqual([]);
  });

  it('a literal takes the unit of its neighbour, percent does not', () => {
    expect(check('rupiah > 0').unitFaults).toEqual([]);
    expect(check('rupiah > 5%').unitFaults).toHaveLength(1);
    expect(check('share - 5%').unitFaults).toEqual([]);
  });
});

describe('types, names and dimensions', () => {
  it('gives the dimensions that are left', () => {
    expect(check('index * n').signature.dimensions).toEqual(['service']);
    expect(check('mean(index over service)').signature.dimensions).toEqual([]);
    expect(check('rank(index over service)').signature.dimensions).toEqual(['service']);
    expect(check('"index@service=tera"').signature.dimensions).toEqual([]);
    expect(check('arg_highest(index over service)').signature.type).toBe('members');
    expect(check("grade = 'B'").signature.type).toBe('truth');
  });

  it.each([
    ['rupiah + grade', 'type', 9],
    ['not rupiah', 'type', 4],
    ['-grade', 'type', 1],
    ['if(rupiah, 1, 2)', 'type', 3],
    ["if(plain > 1, 1, 'x')", 'type', 0],
    ['share(index over service)', 'type', 6],
    ['mean(grade over service)', 'type', 5],
    ['mean(rupiah over service)', 'type', 0],
    ['sum(index over service where n)', 'type', 29],
    ['plain and plain > 1', 'type', 0],
    ['attribute(service, 5)', 'type', 19],
  ] as const)('%s is a fault %s at character %i', (text, code, start) => {
    expect(check(text).faults[0]).toMatchObject({ code, start });
  });

  it.each([
    ['1 + rupia', 'unknown-name', 4, 'rupiah'],
    ['mean(index over servise)', 'unknown-name', 0, 'service'],
    ['"index@service=tara"', 'unknown-name', 0, 'tera'],
    ['"index@servis=tera"', 'unknown-name', 0, 'service'],
    ["attribute(servic, 'code')", 'unknown-name', 10, 'service'],
  ] as const)('%s is a fault %s at %i and suggests %s', (text, code, start, suggestion) => {
    expect(check(text).faults[0]).toMatchObject({ code, start, suggestion });
  });

  it('says every unknown name, each once, in both languages', () => {
    expect(codes('xx1 + xx2 * rupiah')).toEqual(['unknown-name', 'unknown-name']);
    for (const fault of check('xx1 + rupiah').faults) expect(fault.message.id).not.toBe(fault.message.en);
  });
});
