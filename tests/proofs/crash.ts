import type { EngineName } from '../server/support/crash/ground.js';
import { crash } from '../server/support/crash/rounds.js';
import { faultsOf, roundLine, whole } from '../server/support/crash/words.js';

/** Kills servers while they write: `script/proof crash [ROUNDS] [ENGINE...]`; 20 rounds on each engine where nothing is said. */
// The servers that it started end with it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
const [rounds = '20', ...asked] = process.argv.slice(2);
const all: readonly EngineName[] = ['pglite', 'postgresql'];
for (const engine of all.filter((name) => asked.length === 0 || asked.includes(name))) {
  console.log(engine);
  const outcome = await crash(engine, Number(rounds), (round, number) => {
    console.log([roundLine(round, number), ...faultsOf(round).map((text) => `     ${text}`)].join('\n'));
  });
  for (const text of faultsOf(outcome)) console.log(`  at the end: ${text}`);
  const { text, ...found } = whole(outcome);
  console.log(text);
  if (faultsOf(found).length > 0) process.exitCode = 1;
}
