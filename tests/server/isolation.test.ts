import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/databases.js';
import { isolate, openIsolation } from '../support/isolation.js';
import { catalogueFaults } from '../support/isolation-catalogue.js';
import { statementFaults } from '../support/isolation-sql.js';

// `script/proof isolation` sends many more.
describe.each(engines)('two organisations on $name', (engine) => {
  let opened: Awaited<ReturnType<typeof openIsolation>>;
  beforeAll(async () => {
    opened = await openIsolation(engine);
  }, 180_000);
  afterAll(() => opened.world.close());

  it('have every table under a policy of its organisation, and the few others by name', async () => {
    expect(await catalogueFaults(opened.world)).toEqual([]);
  });

  it('are out of each other’s reach for statements of every role', async () => {
    const { statements, faults } = await statementFaults(opened.world, opened.own, opened.other);
    expect(faults).toEqual([]);
    expect(statements).toBeGreaterThan(4000);
  }, 120_000);

  it('learn nothing of each other from any route', async () => {
    const report = await isolate(opened, { requests: 600, seed: 20_261_122 });
    expect(report.failures).toEqual([]);
    expect(report.compared).toBeGreaterThan(50);
    // Requests have to get through to data for their answers to say anything.
    expect(report.statuses['200'] ?? 0).toBeGreaterThan(30);
    expect(report.statuses['201'] ?? 0).toBeGreaterThan(1);
  }, 120_000);
});
