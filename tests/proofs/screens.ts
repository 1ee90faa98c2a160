import { spawnSync } from 'node:child_process';
import { ROOT } from '../support/scorecards.js';

/**
 * The screens in a real Chromium at all widths (390, 768, 1440), in light and dark, in both languages, and of all organisations of the
 * demonstration: `script/proof screens`. The tests look at some of the same.
 */
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', 'tests/web', '--testTimeout', '180000'],
  { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, BERIMBANG_SCREENS: 'whole' } },
);
process.exitCode = status ?? 1;
