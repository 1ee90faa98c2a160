import { checkFormulas } from '../support/agreement.js';

/** Compares random formulas with exact arithmetic of the tests: `script/proof formulas [RUNS] [SEED]`. */
const [runs = '20000', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
try {
  checkFormulas(Number(runs), Number(seed));
  console.log(`${runs} random formulas agree (seed ${seed})`);
} catch (error) {
  console.log(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
