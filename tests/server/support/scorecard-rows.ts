import { sql } from 'drizzle-orm';
import { inScope, type Transaction } from '../../../packages/server/src/db/index.js';
import type { Tenant, World } from './world.js';

/** Puts rows of scorecards, indicators, cells and values into the database, for tests of what looks at them. */
export class ScorecardRows {
  readonly #world: World;
  readonly #tenant: Tenant;

  constructor(world: World, tenant: Tenant) {
    this.#world = world;
    this.#tenant = tenant;
  }

  scorecard(unitId: string, code: string, period: string, head: object = {}, state = 'active'): Promise<string> {
    return this.#insert((tx) =>
      tx.execute(sql`
        insert into app.scorecard (organisation_id, unit_id, code, title, period, head, state, created_by)
        values (${this.#tenant.id}, ${unitId}, ${code}, ${JSON.stringify(code)}::jsonb, ${period}, ${JSON.stringify(head)}, ${state}, 'test')
        returning id`),
    );
  }

  indicator(
    scorecardId: string,
    code: string,
    body: unknown,
    { position = 0, retiredFrom = null }: { position?: number; retiredFrom?: string | null } = {},
  ): Promise<string> {
    return this.#insert((tx) =>
      tx.execute(sql`
        insert into app.indicator (organisation_id, scorecard_id, code, position, body, retired_from)
        values (${this.#tenant.id}, ${scorecardId}, ${code}, ${position}, ${JSON.stringify(body)}, ${retiredFrom})
        returning id`),
    );
  }

  /** A value's cell with one revision in a state. */
  async value(scorecardId: string, node: string, period: string, state: string): Promise<string> {
    const id = await this.#insert((tx) =>
      tx.execute(sql`
        insert into app.fact_cell (organisation_id, scorecard_id, node, place, period)
        values (${this.#tenant.id}, ${scorecardId}, ${node}, ${JSON.stringify({ period })}, ${period})
        returning id`),
    );
    await this.revision(scorecardId, id, 1, state);
    return id;
  }

  revision(scorecardId: string, cellId: string, revision: number, state: string): Promise<string> {
    return this.#insert((tx) =>
      tx.execute(sql`
        insert into app.fact (organisation_id, cell_id, scorecard_id, revision, state, value, entered_by, by_user)
        values (${this.#tenant.id}, ${cellId}, ${scorecardId}, ${revision}, ${state}, '1', 'test', 'test') returning cell_id as id`),
    );
  }

  owner(
    scorecardId: string,
    subject: string,
    userId: string,
    more: Readonly<Record<string, string>> = {},
  ): Promise<string> {
    const { from = null, to = null, standsInFor = null } = more;
    return this.#insert((tx) =>
      tx.execute(sql`
        insert into app.data_owner (organisation_id, scorecard_id, subject, user_id, from_date, to_date, stands_in_for, given_by)
        values (${this.#tenant.id}, ${scorecardId}, ${subject}, ${userId}, ${from}, ${to}, ${standsInFor}, 'test') returning id`),
    );
  }

  async #insert(work: (tx: Transaction) => Promise<{ rows: readonly Record<string, unknown>[] }>): Promise<string> {
    const { rows } = await inScope(this.#world.database, { role: 'staff', organisationId: this.#tenant.id }, work);
    return String(rows[0]?.id);
  }
}
