import { now, timesOf } from '../run/statistics.js';
import { figure, times as ratio, tableText } from '../run/table.js';
import { call } from '../server/calls.js';
import { follow, type Stream } from '../server/follow.js';
import { stage } from '../server/stage.js';
import { verified } from '../server/verified.js';
import type { Bench } from './report.js';

/** Milliseconds of one approval, from when it was sent. */
interface Delay {
  readonly answered: number;
  readonly event: number;
  /** The new number was read, as an open dashboard does when it hears of it. */
  readonly shown: number;
}

async function measure(
  stream: Stream,
  events: number,
  approve: () => Promise<unknown>,
  show: () => Promise<unknown>,
): Promise<Delay> {
  const start = now();
  let answered = 0;
  const done = approve().then(() => {
    answered = now() - start;
  });
  await stream.next();
  const event = now() - start;
  await show();
  const shown = now() - start;
  await done;
  for (let more = 1; more < events; more += 1) await stream.next();
  return { answered, event, shown };
}

/** From an approval sent to the new number on an open dashboard: the scorecard and the one above are computed and stored meanwhile. */
export const eventDelay: Bench = async ({ rounds }) => {
  const own = await stage();
  const { base, tokens, cells, scorecard, bare } = own;
  const stream = await follow(`${base}/events`, tokens.approver);
  const bareStream = await follow(`${bare}/events`, '');
  const mine: Delay[] = [];
  const theirs: Delay[] = [];
  try {
    const times = Math.max(1, Math.ceil(rounds / 3));
    for (let round = 0; round <= times; round += 1) {
      await verified(own, round);
      const [before, bareBefore] = [mine.length, theirs.length];
      for (const cell of cells) {
        const headers = { 'if-match': `"r${cell.revision}"` };
        mine.push(
          await measure(
            stream,
            2,
            () =>
              call({
                method: 'POST',
                url: `${base}/facts/${cell.id}/approve`,
                token: tokens.approver,
                body: {},
                headers,
              }).then(({ revision }) => {
                cell.revision = revision;
              }),
            () =>
              call({
                method: 'GET',
                url: `${base}/scorecards/${scorecard}/results?node=scorecard.score`,
                token: tokens.approver,
              }),
          ),
        );
        theirs.push(
          await measure(
            bareStream,
            1,
            () => call({ method: 'POST', url: `${bare}/approve`, body: {} }),
            () => call({ method: 'GET', url: `${bare}/results/${scorecard}` }),
          ),
        );
      }
      // The first round warms both up.
      if (round === 0) {
        mine.splice(before);
        theirs.splice(bareBefore);
      }
    }
  } finally {
    stream.close();
    bareStream.close();
  }
  const of = (delays: readonly Delay[]) => ({
    answered: timesOf(delays.map(({ answered }) => answered)),
    event: timesOf(delays.map(({ event }) => event)),
    shown: timesOf(delays.map(({ shown }) => shown)),
  });
  const figures = { berimbang: of(mine), bare: of(theirs) };
  const rows = (['answered', 'event', 'shown'] as const).map((what) => {
    const [a, b] = [figures.berimbang[what], figures.bare[what]];
    return [
      `approval sent until ${what}`,
      figure(a.median),
      figure(a.p99),
      figure(b.median),
      figure(b.p99),
      ratio(a.median / b.median),
      ratio(a.p99 / b.p99),
    ];
  });
  return {
    name: 'event-delay',
    lines: [
      `${mine.length} approvals, one after the other; a scorecard of ${cells.length} indicators and the one above it`,
      tableText(['', 'median ms', 'p99 ms', 'bare median ms', 'bare p99 ms', 'median to bare', 'p99 to bare'], rows),
      '',
    ],
    figures,
    sound: true,
  };
};
