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
    // By default one core is left to the runner, which has little to do. More than all of them make the servers and browsers slow.
    maxWorkers: '100%',
    // The first suite that asks waits for what all share.
    hookTimeout: 60_000,
  },
});
