import { ROLES } from '@berimbang/contract';
import { makeToken } from '../../packages/server/src/api-tokens/token.js';
import { inScope } from '../../packages/server/src/db/index.js';
import { member } from '../server/support/members.js';
import { World } from '../server/support/world.js';
import type { Engine } from './databases.js';
import { type Drawing, oneOf, type Random } from './isolation-draw.js';
import { counterpart, type Drawn, drawRequest, operationsOf, twinOf } from './isolation-requests.js';
import { asSuperuser, fingerprints, identifiers } from './isolation-rows.js';
import { type Filled, fillTenant } from './isolation-tenant.js';
import { randomOf } from './mutations.js';

export interface IsolationReport {
  readonly requests: number;
  readonly operations: number;
  /** How many answers had each status. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Pairs of requests that differed in nothing but whose identifier they named. */
  readonly compared: number;
  /** Operations that were never answered with success, for those who read the report. */
  readonly neverSucceeded: readonly string[];
  readonly failures: readonly string[];
}

interface Actor {
  readonly name: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Belongs to the other organisation as well: it may see that one where no organisation is in the address. */
  readonly inBoth: boolean;
  readonly operator: boolean;
}

interface Heard {
  readonly status: number;
  readonly body: string;
  readonly headers: string;
  readonly etag: string | undefined;
}

/** Marks of the two organisations: no text of the server holds either. */
const OWN = 'merpati';
const OTHER = 'kenari';

/** Two organisations filled alike, on a database of their own. */
export async function openIsolation(
  engine: Engine,
): Promise<{ readonly world: World; readonly own: Filled; readonly other: Filled }> {
  const world = await World.open(engine);
  return { world, own: await fillTenant(world, OWN), other: await fillTenant(world, OTHER) };
}

/** Sends generated requests to one of two organisations and looks for the other in the answers and in the database. */
export async function isolate(
  { world, own, other }: Awaited<ReturnType<typeof openIsolation>>,
  { requests, seed }: { readonly requests: number; readonly seed: number },
): Promise<IsolationReport> {
  const seeded = randomOf(seed);
  const random: Random = () => seeded.upTo(2 ** 30) / 2 ** 30;
  await world.app.ready();
  // A stream of events never ends; tests of its own tell whom it reaches.
  const operations = operationsOf((await world.call(null, 'GET', '/api/openapi.json')).body).filter(
    ({ id }) => id !== 'followResults',
  );
  const actors = await actorsOf(world, own, other);
  const signedIn = await sessions(world);
  const before = await fingerprints(world, other.tenant.id);
  let ownPool = await identifiers(world, own.tenant.id);
  const known = new Set([...ownPool.values()].flat());
  // Those who belong to both are no secret of either.
  const otherPool = new Map(
    [...(await identifiers(world, other.tenant.id))].map(([table, ids]) => [table, ids.filter((id) => !known.has(id))]),
  );
  const secret = new Set([...otherPool.values()].flat().filter((id) => id.length > 30));
  const failures: string[] = [];
  const statuses: Record<string, number> = {};
  const succeeded = new Set<string>();
  const accepted = new Set<string>();
  let sent = 0;
  let compared = 0;

  const send = async (actor: Actor, drawn: Drawn): Promise<Heard> => {
    sent += 1;
    const answer = await world.app.inject({
      method: drawn.method,
      url: drawn.url,
      headers: { 'accept-language': 'en', ...drawn.headers, ...actor.headers },
      ...(drawn.body === undefined ? {} : { payload: drawn.body as object }),
    });
    const { date: _, 'x-request-id': request, ...headers } = answer.headers;
    statuses[answer.statusCode] = (statuses[answer.statusCode] ?? 0) + 1;
    return {
      status: answer.statusCode,
      body: answer.body.replaceAll(String(request), 'REQUEST'),
      headers: JSON.stringify(headers).replace(/"content-length":"?\d+"?/, ''),
      etag: typeof answer.headers.etag === 'string' ? answer.headers.etag : undefined,
    };
  };

  const attempt = async (actor: Actor, drawn: Drawn, named: ReadonlySet<string>): Promise<Heard> => {
    const heard = await send(actor, drawn);
    const fail = (what: string): void => {
      const body = drawn.body === undefined || Buffer.isBuffer(drawn.body) ? '' : JSON.stringify(drawn.body);
      failures.push(
        `${what}: ${actor.name} ${drawn.operation.id} ${drawn.method} ${drawn.url} ${body.slice(0, 500)} -> ${heard.status} ${heard.body.slice(0, 700)}`,
      );
    };
    const good = heard.status < 300;
    if (good) succeeded.add(drawn.operation.id);
    if (heard.status >= 500) fail('server error');
    const leaked = leakIn(heard, { secret, accepted, named, mark: markFor(actor, drawn) });
    if (leaked !== null) fail(`leak of ${leaked}`);
    if (named.size > 0) {
      const counterparts = new Map([...named].map((one) => [one, counterpart(one, OTHER)]));
      const twin = await send(actor, twinOf(drawn, counterparts));
      compared += 1;
      if (good && drawn.method !== 'GET') {
        for (const one of named) accepted.add(one);
        // The state may have changed between the two, and nothing else: what the first one removed is not there for the second.
        const gone = twin.status === 404 && ![...counterparts.values()].some((made) => twin.body.includes(made));
        if (twin.status >= 400 && ![409, 412].includes(twin.status) && !gone)
          fail(`accepted, where one that is nowhere is answered ${twin.status} ${twin.body.slice(0, 300)}`);
      } else if (twin.status < 300 && drawn.method !== 'GET') {
        fail(`refused, where one that is nowhere is accepted (${twin.status})`);
      } else {
        const plain = (text: string): string =>
          [...counterparts].reduce(
            (done, [from, to], i) => done.replaceAll(from, `#${i}`).replaceAll(to, `#${i}`),
            text,
          );
        const [first, second] = [heard, twin].map(({ status, body, headers }) => plain(`${status} ${headers} ${body}`));
        if (first !== second) fail(`told apart from one that is nowhere, ${second?.slice(0, 700)}`);
      }
    }
    return heard;
  };

  for (let turn = 0; sent < requests; turn += 1) {
    if (turn % 40 === 0) {
      await mend(world, own, signedIn);
      ownPool = await identifiers(world, own.tenant.id);
      // Most parts belong to one scorecard: drawn evenly, few requests would reach any.
      const cards = ownPool.get('scorecard') ?? [];
      ownPool = new Map([...ownPool, ['scorecard', [...cards, ...Array<string>(12).fill(own.scorecardId)]]]);
    }
    const named = new Set<string>();
    const share = random() < 0.5 ? 0 : 0.6;
    const drawing: Drawing = { random, own: ownPool, other: otherPool, share, named, otherTexts: TEXTS };
    // Those who may do most get furthest.
    const actor = oneOf(random, random() < 0.4 ? actors.filter(({ name }) => REACHING.test(name)) : actors);
    // Every operation in turn, so that none is left out by chance.
    const operation = operations[turn % operations.length] as (typeof operations)[number];
    const place = random();
    let organisation = own.tenant.code;
    if (place < 0.12 && !actor.inBoth) {
      organisation = other.tenant.code;
      named.add(organisation);
    } else if (place < 0.15) organisation = 'org-nowhere';
    const made = drawRequest(drawing, operation, organisation);
    const { 'idempotency-key': key, ...others } = made.headers;
    // A key that was accepted here before is the own organisation's from then on.
    const drawn = key !== undefined && accepted.has(key) ? { ...made, headers: others } : made;
    const heard = await attempt(actor, drawn, named);
    if (heard.status === 200 && drawn.method === 'GET') {
      const after = /"next":"([\w-]+)"\}$/.exec(heard.body)?.[1];
      if (after !== undefined)
        await attempt(
          actor,
          { ...drawn, url: `${drawn.url}${drawn.url.includes('?') ? '&' : '?'}after=${after}` },
          named,
        );
    }
    if (heard.status === 409 && heard.etag !== undefined)
      await attempt(actor, { ...drawn, headers: { ...drawn.headers, 'if-match': heard.etag } }, named);
  }

  // Every list whole, by those who see most: what leaks anywhere in it shows.
  const reading: Drawing = { random, own: ownPool, other: otherPool, share: 0, named: new Set(), otherTexts: TEXTS };
  for (const actor of actors.filter(({ name }) => name === 'administrator' || name === 'auditor'))
    for (const operation of operations.filter(({ method }) => method === 'GET')) {
      const parameters = operation.parameters
        .filter(({ required, name }) => required === true || name === 'limit')
        .map((one) => (one.name === 'limit' ? { ...one, required: true, schema: { const: one.schema.maximum } } : one));
      const first = drawRequest(reading, { ...operation, parameters }, own.tenant.code);
      let page = first;
      for (let pages = 0; pages < 20; pages += 1) {
        const { body } = await attempt(actor, page, reading.named);
        const next = /"next":"([\w-]+)"\}$/.exec(body)?.[1];
        if (next === undefined) break;
        page = { ...first, url: `${first.url}&after=${next}` };
      }
    }

  const after = await fingerprints(world, other.tenant.id);
  for (const [table, print] of before)
    if (after.get(table) !== print) failures.push(`${table} of the other organisation changed`);
  const chain = await world.call(other.people.auditor, 'GET', `${other.tenant.base}/audit-log/verification`);
  if (chain.status !== 200 || chain.body.broken !== null)
    failures.push(`the audit chain of the other organisation: ${chain.status} ${JSON.stringify(chain.body)}`);
  return {
    requests: sent,
    operations: operations.length,
    statuses,
    compared,
    neverSucceeded: operations.map(({ id }) => id).filter((id) => !succeeded.has(id)),
    failures,
  };
}

/** Actors with roles that change what there is. */
const REACHING = /^(administrator|planner|in both)/;

/** Texts of the other organisation that may be sent to the own one. */
const TEXTS = ['dinas', 'bidang', 'seksi', 'leaf', 'root', 'key-0001'].map((word) => `${OTHER}-${word}`);

async function actorsOf(world: World, own: Filled, other: Filled): Promise<readonly Actor[]> {
  const bearer = (token: string): Actor['headers'] => ({ authorization: `Bearer ${token}` });
  const plain = { inBoth: false, operator: false };
  const grants = [
    { tenant: own.tenant, role: 'administrator' },
    { tenant: own.tenant, role: 'planner' },
    { tenant: other.tenant, role: 'administrator' },
  ] as const;
  const both = await world.person(grants);
  const session = await member(world, grants);
  const operator = await world.person([], { operator: true });
  const inOwn = await member(world, [{ tenant: own.tenant, role: 'administrator' }]);
  const limited = await inScope(world.database, { role: 'sign-in' }, (tx) =>
    makeToken(tx, {
      userId: both.userId,
      name: 'limited',
      scope: 'write',
      organisationId: own.tenant.id,
      expiresAt: new Date(Date.now() + 86_400_000),
    }),
  );
  const withCookies = (cookie: string): Actor['headers'] => ({ cookie, origin: 'http://localhost:3000' });
  return [
    ...ROLES.map((role) => ({ ...plain, name: role, headers: bearer(own.people[role].token) })),
    { ...plain, name: 'administrator by session', headers: withCookies(inOwn.browser.header) },
    { ...plain, name: 'in both', headers: bearer(both.token), inBoth: true },
    { ...plain, name: 'in both, by session', headers: withCookies(session.browser.header), inBoth: true },
    { ...plain, name: 'in both, by a token for one', headers: bearer(limited.token) },
    { ...plain, name: 'operator', headers: bearer(operator.token), operator: true },
    { ...plain, name: 'nobody', headers: {} },
  ];
}

/** What an answer may not hold; null where the other organisation's name belongs into it. */
function markFor(actor: Actor, { url, operation }: Drawn): string | null {
  if (url.includes(`/organisations/`)) return OTHER;
  if (actor.inBoth) return null;
  return actor.operator && operation.id === 'listOrganisations' ? null : OTHER;
}

function leakIn(
  { body, headers }: Heard,
  {
    secret,
    accepted,
    named,
    mark,
  }: {
    readonly secret: ReadonlySet<string>;
    readonly accepted: ReadonlySet<string>;
    readonly named: ReadonlySet<string>;
    readonly mark: string | null;
  },
): string | null {
  // What was sent may be said again: it tells its sender nothing.
  const texts = [...named, ...[...accepted].filter((one) => one.includes(OTHER))];
  const answer = texts.reduce((left, one) => left.replaceAll(one, ''), `${headers} ${body}`);
  if (mark !== null && answer.toLowerCase().includes(mark)) return `"${mark}"`;
  if (mark === null) return null;
  for (const [id] of answer.matchAll(
    /[0-9a-f]{64}|(?:user-)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g,
  ))
    if (secret.has(id) && !accepted.has(id)) return id;
  return null;
}

/** What requests ended goes on again, so that later ones have something to reach. */
function mend(world: World, { tenant }: Filled, signedIn: string): Promise<void> {
  return asSuperuser(world, async (client) => {
    await client.query(
      'insert into auth.session select * from jsonb_populate_recordset(null::auth.session, $1) on conflict do nothing',
      [signedIn],
    );
    await client.query('update auth.api_token set revoked_at = null');
    await client.query(
      'update app.role_grant set revoked_at = null, revoked_by = null, from_date = null, to_date = null where organisation_id = $1',
      [tenant.id],
    );
    await client.query(`update app.scorecard set state = 'active' where organisation_id = $1 and state = 'closed'`, [
      tenant.id,
    ]);
    await client.query(`update app.period set state = 'open' where organisation_id = $1 and code like '2025%'`, [
      tenant.id,
    ]);
  });
}

/** The sessions that there are, to be put back where a request ended them. */
function sessions(world: World): Promise<string> {
  return asSuperuser(world, async (client) => {
    const { rows } = await client.query<{ all: unknown }>('select jsonb_agg(s) as all from auth.session s');
    return JSON.stringify(rows[0]?.all ?? []);
  });
}
