import { describe, expect, it } from 'vitest';
import { calibration, coverage, type Setting } from '../support/coverage.js';
import { gradesOf } from '../support/grades.js';

/**
 * The short form of `script/proof coverage`: seeded, so that it is the same each time. With 600 runs one standard error of
 * a share of 95 % is 0.9 points.
 */
const START: Setting = { n: 30, population: null, mean: 3.1, together: 0.4, method: 'answers', spread: 't' };
const share = (more: Partial<Setting>): number => coverage({ ...START, ...more }, 600, 7).share;

describe('nominal 95 % intervals of a simulated index', () => {
  it.each([
    [{}],
    [{ n: 60, mean: 2.5 }],
    [{ n: 40, population: 80 }],
    [{ n: 40, population: 200, together: 0.7 }],
    [{ n: 40, open: 0.1 }],
  ])('from raw answers by t hold the index of the population 93 to 97 times in 100: %j', (more) => {
    const held = share(more);
    expect(held).toBeGreaterThanOrEqual(0.93);
    expect(held).toBeLessThanOrEqual(0.97);
  });

  it('without the correction they would hold a finite population too often', () => {
    const population = 60;
    const corrected = coverage({ ...START, population }, 300, 7);
    const plain = coverage(START, 300, 7);
    expect(corrected.margin).toBeLessThan(0.8 * plain.margin);
  });

  it('from counts: independence is too narrow for answers that go together, the upper bound never', () => {
    expect(share({ method: 'independent' })).toBeLessThan(0.85);
    expect(share({ method: 'independent', together: 0 })).toBeGreaterThanOrEqual(0.93);
    expect(share({ method: 'upper-bound' })).toBeGreaterThanOrEqual(0.95);
  });
});

describe('probabilities of grades', () => {
  it('say how often a grade is the true one, within 6 points', () => {
    const bins = calibration(30, 'normal', gradesOf('permenpanrb/14-2017#ikm-grade'), 300, 11);
    for (const { stated, happened, count } of bins) {
      // Three standard errors of a share, and the 6 points.
      const noise = 3 * Math.sqrt((stated * (1 - stated)) / Math.max(1, count));
      expect(Math.abs(stated - happened), `${stated} stated`).toBeLessThan(0.06 + noise);
    }
    expect(bins.reduce((cases, bin) => cases + bin.count, 0)).toBeGreaterThan(300);
  }, 60_000);
});
