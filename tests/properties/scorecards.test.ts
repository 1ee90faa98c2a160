import { describe, expect, it } from 'vitest';
import { SEED } from '../support/agreement.js';
import { type Card, variantOf } from '../support/cards/card.js';
import { VARIANTS } from '../support/cards/drawn.js';
import { checkAchievements, checkExplanations, checkRanges, checkResults } from '../support/cards/properties.js';

/** What the results of the cards were, so that no part of a property holds because it never came up. */
class Tally {
  readonly #counts = new Map<string, number>();

  #add(what: string, result: string): void {
    const kind = /^(missing|problem) [\w-]+/.exec(result)?.[0] ?? 'value';
    const key = `${what}: ${kind}`;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  count(what: string, ...kinds: readonly string[]): number {
    return kinds.reduce((sum, kind) => sum + (this.#counts.get(`${what}: ${kind}`) ?? 0), 0);
  }

  addCard(own: Card, results: ReadonlyMap<string, string>): void {
    for (const [address, result] of results) {
      const [, code, part] = /^indicator\.(\w+)\.(?:each\.)?(raw|consolidated\.realised)/.exec(address) ?? [];
      const indicator = own.indicators.find((entry) => entry.code === code);
      if (indicator !== undefined && part === 'raw') this.#add(variantOf(indicator, own), result);
      if (indicator !== undefined && part !== 'raw') this.#add(indicator.periods?.operation ?? '', result);
      if (/^scorecard\.(score|predicate)/.test(address)) this.#add('whole', result);
      if (/^objective\./.test(address)) this.#add(`objective ${own.method.objective.weights}`, result);
    }
  }
}

const timeout = 120_000;

describe('generated scorecard files against an evaluator of their own', () => {
  const tally = new Tally();

  it('agree on numbers and categories, on gaps with reason and inputs, on problems with their origin', {
    timeout,
  }, () => {
    checkResults(250, SEED, (own, results) => tally.addCard(own, results));
  });

  it('come upon values, gaps and problems of every variant, operation and scheme', () => {
    for (const variant of VARIANTS) {
      expect(tally.count(variant, 'value'), variant).toBeGreaterThan(20);
    }
    for (const variant of ['minimise-worst', 'minimise-inverse-ratio', 'stabilise-points', 'range', 'maximise-ratio'])
      expect(tally.count(variant, 'problem undefined'), variant).toBeGreaterThan(0);
    expect(tally.count('binary-at-least', 'problem undefined')).toBe(0);
    for (const operation of ['sum', 'average', 'take-last-known', 'index-mean']) {
      expect(tally.count(operation, 'value'), operation).toBeGreaterThan(30);
      expect(tally.count(operation, 'missing not-due'), operation).toBeGreaterThan(0);
      expect(tally.count(operation, 'missing not-applicable'), operation).toBeGreaterThan(0);
      expect(tally.count(operation, 'missing late', 'missing refused', 'missing unknown'), operation).toBeGreaterThan(
        0,
      );
    }
    for (const scheme of ['equal', 'normalise', 'as-given', 'as-given-percent', 'sum-1', 'sum-100', 'validity-control'])
      expect(tally.count(`objective ${scheme}`, 'value'), scheme).toBeGreaterThan(0);
    for (const kind of [
      'value',
      'problem weights-do-not-sum',
      'problem no-band',
      'problem no-score',
      'missing not-due',
    ])
      expect(tally.count('whole', kind), kind).toBeGreaterThan(0);
  });

  it('agree on achievements at the values where their variants turn', { timeout }, () => {
    expect(checkAchievements(100, SEED + 3)).toBeGreaterThan(500);
  });

  it('explain every cell so that the explanation gives it again, in both languages', { timeout }, () => {
    expect(checkExplanations(60, SEED + 1)).toBeGreaterThan(2000);
  });

  it('carry intervals that hold whatever the inputs within their own give', { timeout }, () => {
    expect(checkRanges(120, SEED + 2)).toBeGreaterThan(1500);
  });
});
