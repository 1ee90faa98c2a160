import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// Tests run on the sources of every package, so no build is needed first.
const conditions = ['berimbang-source', 'module', 'node', 'development|production'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'tests/**/*.test.ts'],
    globalSetup: 'tests/support/shared.ts',
    // Suites share what they import: nothing of ours keeps a state that another suite could meet.
    isolate: false,
    testTimeout: 60_000,
    // More than there are processors: suites wait for browsers, servers and clocks half of their time.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    // The first suite that asks waits for what all share.
    hookTimeout: 60_000,
  },
});
