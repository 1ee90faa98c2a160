import { sql } from 'drizzle-orm';
import type { Request } from '../http/endpoint.js';
import { dayOf } from '../http/request.js';
import { namesOf } from '../sign-in/names.js';

const INDICATOR = 'indicator:';

/** Names of those to whom the indicators of a scorecard are entrusted today, by code. */
export async function ownersOf(
  request: Request<unknown, unknown, unknown>,
  scorecardId: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const day = dayOf(request);
  const { rows } = await request.tx.execute<{ subject: string; user_id: string }>(sql`
    select subject, user_id from app.data_owner
    where scorecard_id = ${scorecardId} and left(subject, ${INDICATOR.length}) = ${INDICATOR}
      and (from_date is null or from_date <= ${day}::date) and (to_date is null or to_date >= ${day}::date)
    order by stands_in_for nulls first, given_at`);
  const names = await namesOf(request, [...new Set(rows.map((row) => row.user_id))]);
  const found = new Map<string, string[]>();
  for (const { subject, user_id } of rows) {
    const code = subject.slice(INDICATOR.length);
    const name = names.get(user_id);
    if (name !== undefined) found.set(code, [...(found.get(code) ?? []), name]);
  }
  return found;
}

/** How many pieces of evidence, not withdrawn, stand behind the values of each indicator of a scorecard. */
export async function evidenceOf(
  { tx }: Pick<Request<unknown, unknown, unknown>, 'tx'>,
  scorecardId: string,
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await tx.execute<{ indicator: string; many: number }>(sql`
    select cell.indicator, count(*)::integer as many
    from app.fact_cell cell
    join app.evidence on evidence.cell_id = cell.id and evidence.organisation_id = cell.organisation_id
    where cell.scorecard_id = ${scorecardId} and cell.indicator is not null and evidence.withdrawn_at is null
    group by cell.indicator`);
  return new Map(rows.map(({ indicator, many }) => [indicator, many]));
}
