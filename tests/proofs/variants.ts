import { checkAchievements, checkExplanations, checkRanges, checkResults } from '../support/cards/properties.js';

/**
 * Generated scorecard files with every achievement variant, consolidation and weight scheme, against an evaluator of the
 * tests' own; their explanations; their rounding intervals: `script/proof variants [RUNS] [SEED]`.
 */
const [runs = '5000', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
const count = Number(runs);
try {
  checkResults(count, Number(seed));
  console.log(`${count} scorecards agree (seed ${seed})`);
  const measured = checkAchievements(count, Number(seed));
  console.log(`${measured} achievements agree`);
  const explained = checkExplanations(Math.ceil(count / 4), Number(seed));
  console.log(`${explained} cells are explained by what they show`);
  const held = checkRanges(Math.ceil(count / 2), Number(seed));
  console.log(`${held} values lie within their intervals`);
} catch (error) {
  console.log(error instanceof Error ? error.message : String(error));
  if (error instanceof Error && error.cause instanceof Error) console.log(error.cause.message);
  process.exitCode = 1;
}
