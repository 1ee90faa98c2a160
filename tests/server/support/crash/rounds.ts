import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { connect, type Database, inScope } from '../../../../packages/server/src/db/index.js';
import { World } from '../world.js';
import { type EngineName, type Ground, groundOf, type Victim } from './ground.js';
import { auditEntries, compareAudit, compareResults, compareValues, type Inspection, nothingWrong } from './inspect.js';
import { send, type Written, writeUntilDown, wrongAnswer } from './send.js';
import { prepare, type Stage } from './stage.js';
import type { Write } from './writes.js';

export interface Round extends Inspection {
  readonly victim: Victim;
  /** Writes whose answer was read before the crash. */
  readonly acknowledged: number;
  /** Writes without an answer, all of them sent again with their key. */
  readonly repeated: number;
  /** Those of them that were done before the crash all the same. */
  readonly alreadyDone: number;
  /** Milliseconds until the server was ready again. */
  readonly readyAfter: number;
}

export interface Outcome extends Inspection {
  readonly engine: EngineName;
  readonly rounds: readonly Round[];
}

const MOST_WRITES = 80;
/** Milliseconds. */
const LONGEST_WRITING = 10_000;

/** Waits for a few writes or many, and then for any point within one. */
async function randomMoment({ acknowledged }: Written): Promise<void> {
  const enough = 1 + Math.random() * MOST_WRITES;
  const end = performance.now() + LONGEST_WRITING;
  while (acknowledged.length < enough && performance.now() < end) await pause(2);
  await pause(Math.random() * 50);
}

/**
 * Kills a server with writers at work, or the PostgreSQL below it, at random moments, and looks after each crash at everything
 * that was acknowledged.
 */
export async function crash(
  engine: EngineName,
  rounds: number,
  tell: (round: Round, number: number) => void = () => undefined,
): Promise<Outcome> {
  const ground = await groundOf(engine);
  try {
    const stage = await prepareOn(ground);
    const done: Round[] = [];
    let server = await ground.startServer();
    let { last } = await auditEntries(server.address, stage, 0);
    for (let number = 1; number <= rounds; number += 1) {
      const victim = ground.victims[(number - 1) % ground.victims.length] ?? 'server';
      const found = nothingWrong();
      const written: Written = { acknowledged: [], pending: [], faults: found.faults };
      const writing = writeUntilDown(server.address, stage, written);
      await randomMoment(written);
      const recover = await ground.crash(server, victim);
      await writing;
      const { acknowledged, pending } = written;
      const { server: next, readyAfter } = await recover();
      server = next;
      const lock = ground.lockFault(server);
      if (lock !== null) found.faults.push(lock);
      const there = await compareValues(server.address, stage, pending, found);
      await compareResults(server.address, stage, found);
      const repeated = await repeat(server.address, stage, pending, there, found);
      const unanswered = there.size;
      const acknowledgedNow = [...acknowledged, ...repeated];
      last = await compareAudit(server.address, stage, last, { acknowledged: acknowledgedNow, unanswered }, found);
      await compareValues(server.address, stage, [], found);
      await compareResults(server.address, stage, found);
      const round: Round = {
        ...found,
        victim,
        acknowledged: acknowledged.length,
        repeated: pending.length,
        alreadyDone: unanswered,
        readyAfter,
      };
      done.push(round);
      tell(round, number);
    }
    const end = nothingWrong();
    const code = await server.end('SIGTERM');
    if (code !== 0) end.faults.push(`the server ended with exit code ${code}: ${server.said()}`);
    await compareStored(ground, stage, end);
    return { ...end, engine, rounds: done };
  } finally {
    await ground.remove();
  }
}

async function prepareOn(ground: Ground): Promise<Stage> {
  const engine = { name: 'pglite' as const, createDatabase: () => ground.open() };
  const world = await World.open(engine);
  try {
    return await prepare(world);
  } finally {
    await world.close();
  }
}

/** Sends what had no answer once more: done now, or answered with what was done before. Gives the requests done now. */
async function repeat(
  address: string,
  stage: Stage,
  pending: readonly Write[],
  there: ReadonlySet<Write>,
  found: Inspection,
): Promise<readonly string[]> {
  const requests: string[] = [];
  for (const write of pending) {
    const sent = await send(address, stage.people[write.who], write);
    const fault = sent.status >= 300 ? `${sent.status} ${JSON.stringify(sent.body)}` : wrongAnswer(write, sent);
    if (fault !== null) found.faults.push(`repeated ${write.method} ${write.path}: ${fault}`);
    if (sent.replayed !== there.has(write))
      found.faults.push(`repeated ${write.path}: ${sent.replayed ? 'answered from before' : 'done'}, wrongly`);
    if (!sent.replayed && fault === null) requests.push(sent.request);
    for (const [cell, known] of write.changes) cell.known = known;
  }
  return requests;
}

/** What the API does not tell: every approved revision is covered by a calculation, and no revision is missing or double. */
async function compareStored(ground: Ground, stage: Stage, found: Inspection): Promise<void> {
  const open = await ground.open();
  const database: Database = connect(open.connection, open.kind);
  try {
    const { rows } = await inScope(database, { role: 'staff', organisationId: stage.tenant.id }, (tx) =>
      tx.execute<{ uncovered: number; gaps: number }>(sql`
        select
          (select count(*)::integer from app.fact where state = 'approved' and seq > coalesce(
            (select max(fact_seq) from app.calculation where calculation.scorecard_id = fact.scorecard_id), 0)) as uncovered,
          (select count(*)::integer from
            (select cell_id from app.fact group by cell_id having count(*) <> max(revision)) as own) as gaps`),
    );
    const { uncovered = -1, gaps = -1 } = rows[0] ?? {};
    if (uncovered !== 0) found.halfWritten.push(`${uncovered} approved values that no calculation covers`);
    if (gaps !== 0) found.lost.push(`${gaps} values with revisions missing`);
  } finally {
    await database.close();
    await open.close();
  }
}
