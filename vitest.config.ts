import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// Tests run on the sources of every package, so no build is needed first.
const conditions = ['berimbang-source', 'module', 'node', 'development|production'];

/** Suites that start servers and browsers come first: begun last, one of them would keep one core for minutes and leave the other idle. */
class ServersFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const startsServers = ({ moduleId }: TestSpecification): boolean => /\/tests\/(web|server|report)\//.test(moduleId);
    const sorted = await super.sort(files);
    return [...sorted.filter(startsServers), ...sorted.filter((file) => !startsServers(file))];
  }
}

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'tests/**/*.test.ts'],
    globalSetup: 'tests/support/shared.ts',
    // Suites share what they import: nothing of ours keeps a state that another suite could meet.
    isolate: false,
    sequence: { sequencer: ServersFirst },
    testTimeout: 60_000,
    // By default one core is left to the runner, which has little to do. More than all of them make the servers and browsers slow.
    maxWorkers: '100%',
    // The first suite that asks waits for what all share.
    hookTimeout: 60_000,
  },
});
