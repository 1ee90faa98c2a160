import { sql } from 'drizzle-orm';
import type { Calculated } from '../calculation/calculate.js';
import type { Request } from '../http/endpoint.js';
import type { Services } from '../http/services.js';
import { CHANNEL, type ResultEvent } from './bus.js';

/** Tells open dashboards of new results, once the transaction is committed. */
export async function announce(
  request: Pick<Request<unknown, unknown, unknown>, 'tx' | 'organisation' | 'afterCommit'>,
  { events }: Services,
  calculated: readonly Calculated[],
): Promise<void> {
  for (const { scorecardId, calculationId, changed } of calculated) {
    const event: ResultEvent = {
      organisationId: request.organisation.id,
      scorecardId,
      calculation: calculationId,
      changed: changed.length,
    };
    if (events.through === 'database')
      await request.tx.execute(sql`select pg_notify(${CHANNEL}, ${JSON.stringify(event)})`);
    else request.afterCommit(() => events.publish(event));
  }
}
