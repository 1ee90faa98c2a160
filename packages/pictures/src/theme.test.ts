import { describe, expect, it } from 'vitest';
import { contrast, cssVariables, DARK, LIGHT, type Theme, type Token } from './theme.js';

const THEMES: readonly (readonly [string, Theme])[] = [
  ['light', LIGHT],
  ['dark', DARK],
];
const GROUNDS = ['page', 'surface', 'sunken'] as const;
const TEXTS: readonly Token[] = ['ink', 'ink-2', 'ink-3', 'nila', 'green-text', 'yellow-text', 'red-text', 'grey-text'];
const SHAPES: readonly Token[] = ['line-strong', 'green-shape', 'yellow-shape', 'red-shape', 'grey-shape'];
const HUES = ['green', 'yellow', 'red', 'grey'] as const;

describe.each(THEMES)('the %s theme', (_, theme) => {
  it.each(TEXTS)('%s is readable as text on every ground', (token) => {
    for (const ground of GROUNDS) expect(contrast(theme[token], theme[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SHAPES)('%s is visible as a shape on every ground', (token) => {
    for (const ground of GROUNDS) expect(contrast(theme[token], theme[ground])).toBeGreaterThanOrEqual(3);
  });

  it('status words are readable on their own tints, and secondary text on every tint', () => {
    for (const hue of HUES) {
      expect(contrast(theme[`${hue}-text`], theme[`${hue}-tint`])).toBeGreaterThanOrEqual(4.5);
      expect(contrast(theme['ink-2'], theme[`${hue}-tint`])).toBeGreaterThan(7.5);
    }
    expect(contrast(theme.nila, theme['nila-tint'])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme['ink-2'], theme['nila-tint'])).toBeGreaterThan(7.5);
  });

  it('has the same tokens as the other, each a colour of its own table', () => {
    expect(Object.keys(theme).sort()).toEqual(Object.keys(LIGHT).sort());
    for (const colour of Object.values(theme)) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
    expect(new Set(Object.values(theme)).size).toBe(Object.keys(theme).length);
    expect(cssVariables(theme)).toContain(`--ink: ${theme.ink};`);
  });
});

it('ratios are those that the look was chosen for', () => {
  const ratio = (theme: Theme, token: Token): readonly number[] =>
    GROUNDS.map((ground) => Math.round(contrast(theme[token], theme[ground]) * 10) / 10);
  expect(ratio(LIGHT, 'ink')).toEqual([16.9, 17.6, 15.7]);
  expect(ratio(LIGHT, 'ink-3')).toEqual([5.2, 5.5, 4.9]);
  expect(ratio(LIGHT, 'line-strong')).toEqual([3.6, 3.7, 3.3]);
  expect(ratio(LIGHT, 'yellow-text')).toEqual([6.8, 7.1, 6.3]);
  expect(ratio(DARK, 'ink')).toEqual([15.9, 14.9, 16.5]);
  expect(ratio(DARK, 'ink-3')).toEqual([6.6, 6.1, 6.8]);
  expect(ratio(DARK, 'red-text')).toEqual([8.2, 7.7, 8.6]);
  expect(contrast('#000000', '#ffffff')).toBe(21);
});
