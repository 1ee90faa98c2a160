import { send } from './send.js';
import type { Cell, Known, Stage } from './stage.js';
import { INDICATORS } from './stage.js';
import type { Write } from './writes.js';

/** What the server says after a crash, against what is known of it. */
export interface Inspection {
  /** Acknowledged values that are not there. */
  readonly lost: string[];
  /** Approvals of which a part alone is there. */
  readonly halfWritten: string[];
  readonly brokenChains: string[];
  /** Anything else that should not be. */
  readonly faults: string[];
}

export const nothingWrong = (): Inspection => ({ lost: [], halfWritten: [], brokenChains: [], faults: [] });

type Get = (path: string) => Promise<unknown>;

function getting(address: string, { tenant, people }: Stage): Get {
  return async (path) => {
    const { status, body } = await send(address, people.reader, { method: 'GET', path: `${tenant.base}${path}` });
    if (status !== 200) throw new Error(`${path}: ${status} ${JSON.stringify(body)}`);
    return body;
  };
}

interface FactSeen {
  readonly id: string;
  readonly current: Known;
  readonly approved: Known | null;
}

/** All values as the server gives them. */
async function factsSeen(get: Get): Promise<ReadonlyMap<string, FactSeen>> {
  const { items } = (await get('/facts?limit=200')) as { readonly items: readonly FactSeen[] };
  return new Map(items.map((own) => [own.id, own]));
}

const same = (a: Known, b: Known): boolean => a.revision === b.revision && a.state === b.state && a.value === b.value;
const words = ({ revision, state, value }: Known): string => `r${revision} ${state} ${value}`;

/**
 * Compares every value with what was acknowledged. Of a request without an answer either all of it is there or nothing; those of
 * which all is there are given back.
 */
export async function compareValues(
  address: string,
  stage: Stage,
  pending: readonly Write[],
  found: Inspection,
): Promise<ReadonlySet<Write>> {
  const seen = await factsSeen(getting(address, stage));
  const changing = new Map(pending.flatMap(({ changes }) => [...changes]));
  for (const cell of stage.cells) {
    const now = seen.get(cell.id)?.current;
    const change = changing.get(cell);
    if (now !== undefined && (same(now, cell.known) || (change !== undefined && same(now, change)))) continue;
    const text = `${cell.node} of ${cell.scorecardId}: ${words(cell.known)} known, ${now === undefined ? 'nothing' : words(now)} there`;
    (now === undefined || now.revision <= cell.known.revision ? found.lost : found.faults).push(text);
  }
  const done = new Set<Write>();
  for (const write of pending) {
    const there = [...write.changes].filter(([{ id }, { revision }]) => seen.get(id)?.current.revision === revision);
    if (there.length === write.changes.size) done.add(write);
    else if (there.length > 0)
      found.halfWritten.push(`${write.path}: ${there.length} of ${write.changes.size} values written`);
  }
  return done;
}

/**
 * A value is approved if and only if a calculation covers it: the stored scores are those that the approved values give by
 * hand, the root's is the mean of theirs, and every calculation comes out again to the digit.
 */
export async function compareResults(address: string, stage: Stage, found: Inspection): Promise<void> {
  const get = getting(address, stage);
  const seen = await factsSeen(get);
  const stored = async (id: string, node: string): Promise<number> => {
    const { items } = (await get(`/scorecards/${id}/results?node=${node}`)) as { items: readonly { value: string }[] };
    return Number(items[0]?.value);
  };
  const scores: number[] = [];
  for (const id of stage.scorecards) {
    const score = await stored(id, 'scorecard.score');
    scores.push(score);
    const byHand = meanOf(
      stage.cells.filter(({ scorecardId }) => scorecardId === id),
      seen,
    );
    if (score !== byHand) found.halfWritten.push(`${id}: score ${score}, while the approved values give ${byHand}`);
  }
  const root = await stored(stage.rootId, 'mean.nko');
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  if (root !== mean) found.halfWritten.push(`root: ${root}, while the scores of the units give ${mean}`);
  for (const id of [stage.rootId, ...stage.scorecards]) {
    const { items } = (await get(`/scorecards/${id}/calculations?limit=1`)) as { items: readonly { id: number }[] };
    const again = (await get(`/scorecards/${id}/calculations/${items[0]?.id}/recheck`)) as { same: boolean };
    if (!again.same) found.halfWritten.push(`${id}: its calculation does not come out again`);
  }
}

/** The score of a scorecard by hand: targets are 100, so it is the mean of the approved values. */
function meanOf(cells: readonly Cell[], seen: ReadonlyMap<string, FactSeen>): number {
  return cells.reduce((sum, { id }) => sum + Number(seen.get(id)?.approved?.value), 0) / INDICATORS;
}

const WRITES = new Set(['enterFact', 'enterFacts', 'submitFact', 'verifyFact', 'approveFact', 'stepFacts']);

interface Entry {
  readonly seq: number;
  readonly operation: string;
  readonly request: string;
}

/** Entries of the audit log about values after a place in it, and the place of the last one. */
export async function auditEntries(
  address: string,
  stage: Stage,
  after: number,
): Promise<{ readonly last: number; readonly requests: readonly string[] }> {
  const get = getting(address, stage);
  const entries: Entry[] = [];
  for (let next: string | null = ''; next !== null; ) {
    const cursor: string = next === '' ? '' : `&after=${encodeURIComponent(next)}`;
    const page = (await get(`/audit-log?limit=200${cursor}`)) as { items: readonly Entry[]; next: string | null };
    const fresh = page.items.filter(({ seq }) => seq > after);
    entries.push(...fresh);
    next = fresh.length < page.items.length ? null : page.next;
  }
  return {
    last: entries[0]?.seq ?? after,
    requests: entries.filter(({ operation }) => WRITES.has(operation)).map(({ request }) => request),
  };
}

/** The audit chain holds; every write that was done has its entry, once, and there is none about anything else. */
export async function compareAudit(
  address: string,
  stage: Stage,
  after: number,
  done: { readonly acknowledged: readonly string[]; readonly unanswered: number },
  found: Inspection,
): Promise<number> {
  const chain = (await getting(address, stage)('/audit-log/verification')) as { broken: unknown; text: string };
  if (chain.broken !== null) found.brokenChains.push(chain.text);
  const { last, requests } = await auditEntries(address, stage, after);
  const there = new Set(requests);
  const missing = done.acknowledged.filter((request) => !there.has(request));
  if (missing.length > 0) found.lost.push(`${missing.length} acknowledged writes without an entry in the audit log`);
  const expected = done.acknowledged.length + done.unanswered;
  if (requests.length !== expected)
    found.faults.push(`${requests.length} entries in the audit log for ${expected} writes`);
  return last;
}
