import { spawnSync } from 'node:child_process';
import { ROOT } from '../support/scorecards.js';

// 50 approvals at once of one scorecard, and scorecards under one root approved at once, 200 unless another number is given: nothing
// is lost, nothing deadlocks, and the root equals a computation of everything, on both engines. The tests run fewer of the same.

const units = process.argv[2] ?? '200';
if (!/^[1-9]\d{0,3}$/.test(units)) {
  console.error(`How many scorecards is a whole number up to 9999, not ${units}.`);
  process.exit(2);
}
const began = performance.now();
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', 'tests/server/concurrency.test.ts'],
  { cwd: ROOT, stdio: 'inherit', env: { ...process.env, BERIMBANG_UNITS: units } },
);
console.log(
  `${units} scorecards under one root, ${Math.round((performance.now() - began) / 1000)} s: ${status === 0 ? 'no failures' : 'FAILED'}`,
);
process.exitCode = status ?? 1;
