import type { Explanation } from '@berimbang/engine';
import { sql } from 'drizzle-orm';
import { placeText } from '../calculation/result-rows.js';
import type { Request } from '../http/endpoint.js';
import type { Calculation } from '../results/queries.js';
import { namesOf } from '../sign-in/names.js';

/** Who approved a value that a calculation read, and when. */
export interface Approval {
  readonly at: Date;
  readonly by: string;
}

/** Approvals of inputs, by the addresses of their cells. */
export type Approvals = (inputs: readonly Explanation[]) => Promise<ReadonlyMap<string, Approval>>;

type Acting = Pick<Request<unknown, unknown, unknown>, 'tx' | 'organisation'>;

/** Looks up the approvals that a calculation covers. */
export function approvalsIn(request: Acting, calculation: Calculation): Approvals {
  return async (inputs) => {
    if (inputs.length === 0) return new Map();
    const { rows } = await request.tx.execute<{ node: string; place: string; at: Date | string; by_user: string }>(sql`
      select cell.node, cell.place, given.at, given.by_user
      from unnest(${sql.param(inputs.map(({ name }) => name))}::text[],
        ${sql.param(inputs.map(({ place }) => placeText(place)))}::text[]) as asked (node, place)
      join app.fact_cell cell on cell.scorecard_id = ${calculation.scorecardId} and cell.node = asked.node
        and cell.place = asked.place and cell.ordinal = 0
      cross join lateral (select at, by_user from app.fact where fact.cell_id = cell.id
        and fact.organisation_id = cell.organisation_id and state = 'approved' and seq <= ${calculation.factSeq}
        order by revision desc limit 1) given`);
    const names = await namesOf(request, [...new Set(rows.map((row) => row.by_user))]);
    const found = new Map(
      rows.map((row) => [
        `${row.node} ${row.place}`,
        { at: new Date(row.at), by: names.get(row.by_user) ?? '' } satisfies Approval,
      ]),
    );
    return new Map(
      inputs.flatMap(({ name, place, address }) => {
        const own = found.get(`${name} ${placeText(place)}`);
        return own === undefined ? [] : [[address, own] as const];
      }),
    );
  };
}
