import { spawnSync } from 'node:child_process';
import { ROOT } from '../support/scorecards.js';

/**
 * The screens in a real Chromium at all widths (390, 768, 1440), in light and dark, in both languages, and of all organisations of the
 * demonstration, and a year of one scorecard on the embedded database: `script/proof screens`. The tests look at some of the same, and
 * walk the year on PostgreSQL.
 */
function run(tests: string, env: Readonly<Record<string, string>>): number {
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', tests, '--testTimeout', '180000'],
    { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } },
  );
  return status ?? 1;
}

const whole = run('tests/web', { BERIMBANG_SCREENS: 'whole' });
const year = run('tests/web/year', { BERIMBANG_YEAR: 'embedded', BERIMBANG_SCREENS: 'whole' });
process.exitCode = whole === 0 && year === 0 ? 0 : 1;
