import { endOfDay, startOfDay } from '../../../lib/organisation-day.js';

/** Which entries are shown, as the address says it. */
export interface Filters {
  readonly person?: string | undefined;
  readonly action?: string | undefined;
  /** Kind of thing. */
  readonly thing?: string | undefined;
  /** Days, where the organisation is; both belong to what is shown. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly text?: string | undefined;
}

export interface AuditSearch extends Filters {
  /** The entry that is open. */
  readonly entry?: string | undefined;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The filters as the server is asked for them. */
export function queryOf(
  { person, action, thing, from, until, text }: Filters,
  timeZone: string,
): Readonly<Partial<Record<'user' | 'operation' | 'kind' | 'from' | 'to' | 'text', string>>> {
  return {
    ...(person === undefined ? {} : { user: person }),
    ...(action === undefined ? {} : { operation: action }),
    ...(thing === undefined ? {} : { kind: thing }),
    ...(from !== undefined && DAY.test(from) ? { from: startOfDay(from, timeZone) } : {}),
    // Entries are asked for before a moment: the last second of the day is in.
    ...(until !== undefined && DAY.test(until)
      ? { to: new Date(Date.parse(endOfDay(until, timeZone)) + 1000).toISOString() }
      : {}),
    ...(text === undefined || text === '' ? {} : { text }),
  };
}
