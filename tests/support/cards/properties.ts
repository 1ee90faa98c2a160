import fc from 'fast-check';
import { agree } from './agreement.js';
import { card } from './arbitrary.js';
import type { Card } from './card.js';
import { explainAll } from './explaining.js';
import { checkIntervals } from './intervals.js';
import { measures } from './measures.js';

/** Shares of the rounding interval by which facts are moved, -100 to 100. */
const moves = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 60, maxLength: 60 });

/** Generated scorecards give what the evaluator of the tests gives. `seen` is told the results of each. */
export function checkResults(
  runs: number,
  seed: number,
  seen: (own: Card, results: ReadonlyMap<string, string>) => void = () => {},
): void {
  fc.assert(
    fc.property(card, (own) => seen(own, agree(own))),
    { numRuns: runs, seed },
  );
}

/** Single achievements at the values where their variants turn, and their intervals. Returns how many were compared. */
export function checkAchievements(runs: number, seed: number): number {
  let indicators = 0;
  fc.assert(
    fc.property(measures, moves, (own, moved) => {
      agree(own);
      checkIntervals(own, moved);
      indicators += own.indicators.length;
    }),
    { numRuns: runs, seed },
  );
  return indicators;
}

/** Every explanation gives its value again. Returns how many cells were explained. */
export function checkExplanations(runs: number, seed: number): number {
  let cells = 0;
  fc.assert(
    fc.property(card, (own) => {
      cells += explainAll(own);
    }),
    { numRuns: runs, seed },
  );
  return cells;
}

/** Categories carry no interval, nor do their scores. */
const unscored = card.filter(({ method }) => method.scoreOf === undefined);

/** Every interval holds what the inputs within theirs give. Returns how many cells were compared. */
export function checkRanges(runs: number, seed: number): number {
  let cells = 0;
  fc.assert(
    fc.property(unscored, moves, (own, moved) => {
      cells += checkIntervals(own, moved);
    }),
    { numRuns: runs, seed },
  );
  return cells;
}
