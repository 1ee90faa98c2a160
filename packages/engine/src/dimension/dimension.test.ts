import { describe, expect, it } from 'vitest';
import { addressText, cellCount, type Dimension, indexOf, memberIndex, parseAddress, placeOf } from './dimension.js';

const dimension = (name: string, ...codes: readonly string[]): Dimension => ({
  name,
  members: codes.map((code) => ({ code })),
});
const QUARTER = dimension('quarter', 'Q1', 'Q2');
const SERVICE = dimension('service', 'tera', 'oss', 'bbm');

describe('places and addresses', () => {
  it('counts row-major: the last dimension runs fastest', () => {
    expect(cellCount([QUARTER, SERVICE])).toBe(6);
    expect(cellCount([])).toBe(1);
    expect(placeOf([QUARTER, SERVICE], 4)).toEqual({ quarter: 'Q2', service: 'oss' });
    expect(indexOf([QUARTER, SERVICE], { service: 'oss', quarter: 'Q2' })).toBe(4);
    for (let i = 0; i < 6; i += 1) expect(indexOf([QUARTER, SERVICE], placeOf([QUARTER, SERVICE], i))).toBe(i);
  });

  it('knows no place with an unknown or absent member', () => {
    expect(indexOf([QUARTER, SERVICE], { quarter: 'Q2' })).toBe(-1);
    expect(indexOf([QUARTER], { quarter: 'Q9' })).toBe(-1);
    expect(memberIndex(SERVICE, 'Tera')).toBe(-1);
    expect(indexOf([], {})).toBe(0);
  });

  it('writes and reads addresses', () => {
    const text = addressText('survey.ikm.index', { quarter: '2024-Q1', service: 'tera' });
    expect(text).toBe('survey.ikm.index@quarter=2024-Q1,service=tera');
    expect(parseAddress(text)).toEqual({ node: 'survey.ikm.index', place: { quarter: '2024-Q1', service: 'tera' } });
    expect(addressText('nko', {})).toBe('nko');
    expect(parseAddress(' nko ')).toEqual({ node: 'nko', place: {} });
  });

  it.each(['nko@', 'nko@quarter', 'nko@=Q1', 'nko@quarter=Q1,'])('refuses the address %s', (text) => {
    expect(parseAddress(text)).toBeNull();
  });
});
