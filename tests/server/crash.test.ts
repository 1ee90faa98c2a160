import { describe, expect, it } from 'vitest';
import { crash } from './support/crash/rounds.js';
import { faultsOf, whole } from './support/crash/words.js';

/** `script/proof crash` does the same for longer. */
const ROUNDS = 2;

describe.each(['pglite', 'postgresql'] as const)('kill -9 while writing, on %s', (engine) => {
  it('loses nothing that was acknowledged, and leaves nothing half done', async () => {
    const outcome = await crash(engine, ROUNDS);
    const { text, ...found } = whole(outcome);
    expect(faultsOf(found), text).toEqual([]);
    // It is a crash only where something was written before it and something was under way.
    for (const { acknowledged, repeated } of outcome.rounds) {
      expect(acknowledged).toBeGreaterThan(0);
      expect(repeated).toBeGreaterThan(0);
    }
  }, 120_000);
});
