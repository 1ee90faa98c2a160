import { summary } from '../support/fuzz.js';

/**
 * Throws broken formulas and files at the readers: `script/proof fuzz [CASES] [SECONDS] [SEED]`. It ends after so many
 * cases of each kind or so many seconds, whichever comes first; exit code 1 where anything crashed, hung or kept silent.
 */
const [cases = '20000', seconds = '600', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
const result = summary({ cases: Number(cases), seconds: Number(seconds), seed: Number(seed) });
console.log(`seed ${seed}`);
for (const { kind, tried, accepted, refused, slowest } of result.kinds) {
  console.log(`${kind}: ${tried} tried, ${accepted} accepted, ${refused} refused, slowest ${slowest.toFixed(0)} ms`);
}
for (const { kind, what, input } of result.failures)
  console.log(
    `\nFAILED ${kind}: ${what}\n${input.length > 3000 ? `${input.slice(0, 3000)}\n... (the seed gives the rest)` : input}`,
  );
console.log(`${result.failures.length} failures`);
process.exitCode = result.failures.length === 0 ? 0 : 1;
