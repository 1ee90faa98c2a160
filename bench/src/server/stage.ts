import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { call } from './calls.js';
import { type Cluster, startCluster } from './cluster.js';
import { type Served, startProcess } from './processes.js';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '..', '..', '..');
export const ORGANISATION = 'madiun';
/** The password of the demonstration's people, as the server prints it. */
export const DEMO_PASSWORD = 'kartu skor berimbang';
const PERIOD = '2031';
const INDICATORS = 40;
export const BULK_SIDE = 100;
/** Values that take a step in one request. */
const AT_ONCE = 200;
/** Indicators of the scorecard that is scrolled through. */
export const LONG = 5_000;

/** A value with the revision that is known. */
interface Cell {
  readonly id: string;
  readonly node: string;
  revision: number;
}

/** The server and the bare routes, two processes on one PostgreSQL, with scorecards to work on. */
export interface Stage {
  /** Address of the organisation's resources. */
  readonly base: string;
  readonly bare: string;
  readonly tokens: Readonly<Record<'planner' | 'verifier' | 'approver', string>>;
  /** A scorecard of 40 indicators whose score goes on to the one above; all its values are approved. */
  readonly scorecard: string;
  readonly cells: readonly Cell[];
  /** A scorecard with one input of 100 x 100 cells. */
  readonly bulk: string;
  /** Makes a scorecard of 5,000 indicators, each with an approved value, and gives its identifier. */
  long(): Promise<string>;
  close(): Promise<void>;
}

const unitText = (code = 'bench-unit', indicators = INDICATORS): string => `berimbang: 1
scorecard: {id: ${code}, title: Unit, period: ${PERIOD}}
method:
  name: bench/unit
  title: Unit
  achievement: {maximise: maximise-ratio, cap: 120, floor: 0, status: kemenkeu/300-2022#status}
  perspective: {weights: equal}
  overall: {weights: equal, predicate: kemenkeu/300-2022#predicate, decimals: 2}
perspectives:
  p: {label: Perspektif, score: indicators}
indicators:
${Array.from({ length: indicators }, (_, i) => `  i${i}: {perspective: p, unit: "%", target: 100, label: Indikator ${i}}`).join('\n')}
`;

const ROOT_TEXT = `berimbang: 1
scorecard: {id: bench-root, title: Induk, period: ${PERIOD}}
method: {name: bench/root, title: Induk}
dimensions:
  unit: {members: [bench-unit]}
nodes:
  units.nko: {kind: input, dims: [unit], unit: index, label: Nilai unit}
  mean.nko: {kind: reduce, operation: mean, of: units.nko, over: [unit], missing: skip, label: Rata-rata}
roll-up:
  units.nko: {from: scorecard.score, over: unit}
`;

const members = (letter: string): string => Array.from({ length: BULK_SIDE }, (_, i) => `${letter}${i}`).join(', ');
const bulkText = (): string => `berimbang: 1
scorecard: {id: bench-bulk, title: Massal, period: ${PERIOD}}
method: {name: bench/bulk, title: Massal}
dimensions:
  a: {members: [${members('a')}]}
  b: {members: [${members('b')}]}
nodes:
  x: {kind: input, dims: [a, b], unit: index, label: Masukan}
  mean.x: {kind: reduce, operation: mean, of: x, over: [a, b], missing: skip, label: Rata-rata}
`;

async function tokenOf(address: string, name: string): Promise<string> {
  const signedIn = await fetch(`${address}/api/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify({ name, password: DEMO_PASSWORD }),
  });
  const cookie = signedIn.headers
    .getSetCookie()
    .map((own) => own.split(';')[0])
    .join('; ');
  const made = await call({
    method: 'POST',
    url: `${address}/api/tokens`,
    body: { name: 'bench', scope: 'write', days: 1 },
    headers: { cookie, origin: address },
  });
  return made.token;
}

/** Values of the first indicators of a scorecard, entered, verified and approved. */
async function approved(
  { base, tokens }: Pick<Stage, 'base' | 'tokens'>,
  scorecard: string,
  count: number,
): Promise<readonly Cell[]> {
  const post = (token: string, path: string, body: object) =>
    call({ method: 'POST', url: `${base}${path}`, token, body });
  const entered = await post(tokens.planner, `/scorecards/${scorecard}/facts/bulk`, {
    mode: 'atomic',
    submit: true,
    items: Array.from({ length: count }, (_, i) => ({
      node: `indicator.i${i}.realised`,
      value: String(50 + (i % 70)),
    })),
  });
  let cells: readonly Cell[] = entered.items.map(({ id, revision }: Cell, i: number) => ({
    id,
    node: `indicator.i${i}.realised`,
    revision,
  }));
  for (const [token, action] of [
    [tokens.verifier, 'verify'],
    [tokens.approver, 'approve'],
  ] as const) {
    const done: Cell[] = [];
    for (let from = 0; from < cells.length; from += AT_ONCE) {
      const some = cells.slice(from, from + AT_ONCE);
      const items = some.map(({ id, revision }) => ({ id, revision }));
      const taken = await post(token, '/facts/steps', { action, mode: 'atomic', items });
      done.push(...some.map((cell, i) => ({ ...cell, revision: taken.items[i].revision })));
    }
    cells = done;
  }
  return cells;
}

async function prepare(address: string): Promise<Omit<Stage, 'bare' | 'close'>> {
  const base = `${address}/api/organisations/${ORGANISATION}`;
  const [administrator, planner, verifier, approver] = await Promise.all(
    ['admin', 'perencana', 'verifikator', 'pimpinan'].map((word) => tokenOf(address, `${word}.${ORGANISATION}`)),
  );
  if (administrator === undefined || planner === undefined || verifier === undefined || approver === undefined)
    throw new Error('somebody has no token');
  const post = (token: string, path: string, body: object, headers = {}) =>
    call({ method: 'POST', url: `${base}${path}`, token, body, headers });
  const period = await post(administrator, '/periods', { code: PERIOD });
  await post(administrator, `/periods/${period.id}/open`, {}, { 'if-match': `"r${period.revision}"` });
  const root = await post(administrator, '/units', { code: 'bench-root', name: 'Induk' });
  await post(administrator, '/units', { code: 'bench-unit', name: 'Unit', parentId: root.id });
  await post(administrator, '/units', { code: 'bench-bulk', name: 'Massal' });
  const codes = ['bench-root', 'bench-unit', 'bench-bulk'];
  const texts = [ROOT_TEXT, unitText(), bulkText()];
  const imported = await post(planner, '/imports', {
    files: codes.map((code, i) => ({ name: `${code}.scorecard.yaml`, text: texts[i] })),
    units: Object.fromEntries(codes.map((code) => [code, code])),
  });
  const [, scorecard, bulk] = imported.scorecards.map(({ id }: { id: string }) => id);
  const tokens = { planner, verifier, approver };
  const cells = await approved({ base, tokens }, scorecard, INDICATORS);
  const long = async (): Promise<string> => {
    await post(administrator, '/units', { code: 'bench-long', name: 'Panjang' });
    const made = await post(planner, '/imports', {
      files: [{ name: 'bench-long.scorecard.yaml', text: unitText('bench-long', LONG) }],
      units: { 'bench-long': 'bench-long' },
    });
    const id: string = made.scorecards[0].id;
    await approved({ base, tokens }, id, LONG);
    return id;
  };
  return { base, tokens, scorecard, cells, bulk, long };
}

async function open(): Promise<Stage> {
  const closing: (Cluster | Served)[] = [];
  const cluster = await startCluster();
  closing.push(cluster);
  const server = await startProcess([join(ROOT, 'packages', 'server', 'dist', 'main.js'), 'serve', '--demo'], {
    DATABASE_URL: cluster.url('berimbang'),
    BERIMBANG_SECRET: 'a secret of the benchmarks, and of nothing else',
    PORT: '0',
    LOG_LEVEL: 'warn',
    RATE_LIMIT: '0',
  });
  closing.push(server);
  const bare = await startProcess([join(HERE, 'bare.js')], { DATABASE_URL: cluster.url('postgres') });
  closing.push(bare);
  return {
    ...(await prepare(server.address)),
    bare: bare.address,
    async close() {
      for (const own of closing.reverse()) await own.close();
    },
  };
}

let shared: Promise<Stage> | null = null;

/** The stage that the benchmarks of the server share; made when it is first asked for. */
export function stage(): Promise<Stage> {
  shared ??= open();
  return shared;
}

export async function closeStage(): Promise<void> {
  await (await shared)?.close();
  shared = null;
}
