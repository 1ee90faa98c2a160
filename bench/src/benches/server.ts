import { timesOf } from '../run/statistics.js';
import { figure, times as ratio, tableText } from '../run/table.js';
import { type Load, load } from '../server/calls.js';
import { BULK_SIDE, stage } from '../server/stage.js';
import type { Bench, Report } from './report.js';

const CALLERS = 8;

/** One value entered with PUT: signed in, allowed, checked, revised, audited; against a row inserted. */
export const valueWrite: Bench = async ({ rounds }) => {
  const own = await stage();
  const cells = own.cells.slice(0, CALLERS);
  const write = (requests: number): Promise<Load> =>
    load(
      CALLERS,
      requests,
      (caller, n) => {
        const cell = cells[caller];
        if (cell === undefined) throw new Error('a caller has no cell');
        return {
          method: 'PUT',
          url: `${own.base}/scorecards/${own.scorecard}/facts`,
          token: own.tokens.planner,
          body: { node: cell.node, value: String((n % 90) + 1 + (cell.revision % 7) / 10) },
          headers: { 'if-match': `"r${cell.revision}"` },
        };
      },
      (caller, { revision }) => {
        const cell = cells[caller];
        if (cell !== undefined) cell.revision = revision;
      },
    );
  const bare = (requests: number): Promise<Load> =>
    load(CALLERS, requests, (_, n) => ({
      method: 'PUT',
      url: `${own.bare}/value`,
      body: { node: 'i1', value: String(n) },
    }));
  return compared('value-write', `one value a request, ${CALLERS} callers at once`, write, bare, rounds * 10);
};

/** The first page of a scorecard's results, against the same select. */
export const dashboardRead: Bench = async ({ rounds }) => {
  const own = await stage();
  const read = (requests: number): Promise<Load> =>
    load(CALLERS, requests, () => ({
      method: 'GET',
      url: `${own.base}/scorecards/${own.scorecard}/results`,
      token: own.tokens.approver,
    }));
  const bare = (requests: number): Promise<Load> =>
    load(CALLERS, requests, () => ({ method: 'GET', url: `${own.bare}/results/${own.scorecard}` }));
  return compared(
    'dashboard-read',
    `50 results of one scorecard a request, ${CALLERS} callers at once`,
    read,
    bare,
    rounds * 10,
  );
};

/** Ten thousand values in one request, against ten thousand rows in one statement. */
export const bulkEntry: Bench = async ({ rounds }) => {
  const own = await stage();
  const bulk = (n: number): Promise<Load> =>
    load(1, n, (_, i) => ({
      method: 'POST',
      url: `${own.base}/scorecards/${own.bulk}/facts/bulk`,
      token: own.tokens.planner,
      body: bulkBody(i),
    }));
  const bare = (n: number): Promise<Load> =>
    load(1, n, (_, i) => ({ method: 'POST', url: `${own.bare}/bulk`, body: bulkBody(i) }));
  const most = Math.max(3, Math.ceil(rounds / 3));
  return compared('bulk-entry', `${BULK_SIDE * BULK_SIDE} values a request, one caller`, bulk, bare, most);
};

let drawn = 0;
function bulkBody(n: number): object {
  drawn += 1;
  const items = Array.from({ length: BULK_SIDE * BULK_SIDE }, (_, i) => ({
    node: 'x',
    place: { a: `a${Math.floor(i / BULK_SIDE)}`, b: `b${i % BULK_SIDE}` },
    value: String(((i + drawn * 7 + n) % 1000) / 10),
  }));
  return { mode: 'atomic', items };
}

async function compared(
  name: string,
  what: string,
  own: (requests: number) => Promise<Load>,
  bare: (requests: number) => Promise<Load>,
  requests: number,
): Promise<Report> {
  // Both are warm before the clock counts, and take turns so that a slow moment hits both.
  const warm = Math.max(1, Math.ceil(requests / 5));
  await own(warm);
  await bare(warm);
  const parts = { berimbang: [] as Load[], bare: [] as Load[] };
  for (let turn = 0; turn < 3; turn += 1) {
    parts.bare.push(await bare(Math.ceil(requests / 3)));
    parts.berimbang.push(await own(Math.ceil(requests / 3)));
  }
  const figures = { berimbang: together(parts.berimbang), bare: together(parts.bare) };
  const rows = Object.entries({ 'bare Fastify route': figures.bare, berimbang: figures.berimbang }).map(
    ([label, of]) => [
      label,
      figure(of.perSecond),
      figure(of.median),
      figure(of.p99),
      ratio(of.median / figures.bare.median),
      ratio(of.p99 / figures.bare.p99),
    ],
  );
  return {
    name,
    lines: [what, tableText(['', 'requests/s', 'median ms', 'p99 ms', 'median to bare', 'p99 to bare'], rows), ''],
    figures,
    sound: true,
  };
}

function together(parts: readonly Load[]): {
  readonly perSecond: number;
  readonly median: number;
  readonly p99: number;
} {
  const { median, p99 } = timesOf(parts.flatMap(({ times }) => times));
  return { perSecond: parts.reduce((sum, { perSecond }) => sum + perSecond, 0) / parts.length, median, p99 };
}
