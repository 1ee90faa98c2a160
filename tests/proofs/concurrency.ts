import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Approvals at once, of one scorecard and of many under one root: `script/proof concurrency [SCORECARDS]`; 200 where nothing is said. */
const [scorecards = '200'] = process.argv.slice(2);
const root = fileURLToPath(new URL('../..', import.meta.url));
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', 'tests/server/concurrency.test.ts', '--testTimeout', '600000'],
  { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, BERIMBANG_UNITS: scorecards } },
);
process.exitCode = status ?? 1;
