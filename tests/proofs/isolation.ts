import { isolate, openIsolation } from '../support/isolation.js';
import { catalogueFaults } from '../support/isolation-catalogue.js';
import { statementFaults } from '../support/isolation-sql.js';
import { ownEngines } from '../support/own-engines.js';

/**
 * Two organisations on each engine, and generated requests to one of them that look for the other:
 * `script/proof isolation [REQUESTS] [SEED]`. The requests are shared out between the engines; exit code 1 where one leaked.
 */
const [requests = '5000', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
console.log(`seed ${seed}`);
const own = ownEngines();
let failed = 0;
try {
  for (const engine of own.engines) {
    const began = performance.now();
    const opened = await openIsolation(engine);
    const catalogue = await catalogueFaults(opened.world);
    const raw = await statementFaults(opened.world, opened.own, opened.other);
    const report = await isolate(opened, {
      requests: Math.ceil(Number(requests) / own.engines.length),
      seed: Number(seed),
    });
    await opened.world.close();
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    const statuses = Object.entries(report.statuses).map(([status, count]) => `${count} x ${status}`);
    console.log(
      `${engine.name}: ${report.requests} requests over ${report.operations} operations in ${seconds} s, ${report.compared} pairs compared`,
    );
    console.log(`  answers: ${statuses.join(', ')}`);
    console.log(`  never answered with success: ${report.neverSucceeded.join(', ') || 'none'}`);
    console.log(`  ${raw.statements} statements as each role of the database`);
    const failures = [...catalogue, ...raw.faults, ...report.failures];
    for (const failure of failures.slice(0, 20)) console.log(`  FAILED ${failure}`);
    if (failures.length > 20) console.log(`  and ${failures.length - 20} more`);
    failed += failures.length;
  }
} finally {
  await own.close();
}
console.log(`${failed} failures`);
process.exitCode = failed === 0 ? 0 : 1;
