import { randomUUID } from 'node:crypto';
import { errorSchema, ROLES, type Role } from '@berimbang/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeRoutes } from '../../packages/server/src/describe-routes.js';
import { engines } from '../support/databases.js';
import { type Furnished, furnish } from './support/furnished.js';
import { type Access, PERMISSIONS } from './support/permissions.js';
import { idsOf, type Operation, operationsOf, type Sample, sampleOf } from './support/sample-requests.js';
import { type Answer, type Person, World } from './support/world.js';

const document = await describeRoutes();
const operations = operationsOf(document);
/** A stream does not end, so that it is asked for by those alone who may not have it. */
const STREAM = 'followResults';
const accessOf = ({ id }: Operation): Access | undefined => PERMISSIONS[id];
const ofOrganisation = operations.filter(({ path }) => path.includes('{organisation}'));
const guarded = operations.filter((operation) => accessOf(operation) !== 'anyone');
const writes = operations.filter(({ method }) => method !== 'GET');
const json = writes.filter(({ requestBody }) => requestBody?.content['application/json'] !== undefined);
/** Operations that a role decides about. */
const byRole = ofOrganisation;
const takes = ({ parameters = [] }: Operation, header: 'IfMatch' | 'IdempotencyKey'): boolean =>
  JSON.stringify(parameters).includes(`/${header}"`);

it('every route is in the table of permissions, and nothing else is', () => {
  expect(Object.keys(PERMISSIONS).sort()).toEqual(operations.map(({ id }) => id).sort());
});

describe.each(engines)('every route on $name', (engine) => {
  let world: World;
  let own: Furnished;
  let other: Furnished;
  const people = new Map<string, Person>();

  beforeAll(async () => {
    world = await World.open(engine);
    own = await furnish(world);
    other = await furnish(world);
    for (const role of ROLES)
      for (const [place, unitId] of [
        ['whole', null],
        ['own', own.units.own],
        ['beside', own.units.spare],
      ] as const)
        people.set(`${role} ${place}`, await world.person([{ tenant: own.tenant, role, unitId }]));
  });
  afterAll(() => world.close());

  const send = (who: Person | null, { method }: Operation, { url, body, headers = {} }: Sample, more = {}) =>
    world.call(who, method, url, body, { ...headers, ...more });
  const sample = (operation: Operation): Sample => sampleOf(operation, document, own);
  /** What went otherwise than it should, one line each, so that all of it is seen at once. */
  const wrongOnes = async (
    some: readonly Operation[],
    check: (operation: Operation) => Promise<readonly (string | false)[]>,
  ): Promise<readonly string[]> => {
    const wrong: string[] = [];
    for (const operation of some)
      for (const line of await check(operation)) if (line !== false) wrong.push(`${operation.id}: ${line}`);
    return wrong;
  };
  const isOurError = ({ body, headers }: Answer, code: string): boolean =>
    errorSchema.strict().safeParse(body).success && body.code === code && headers['content-language'] !== undefined;
  const expecting = (answer: Answer, status: number, code: string, when: string): string | false =>
    answer.status === status && isOurError(answer, code)
      ? false
      : `${when}: ${answer.status} ${JSON.stringify(answer.body).slice(0, 200)}`;

  it('asks who it is', async () => {
    const wrong = await wrongOnes(guarded, async (operation) => [
      expecting(await send(null, operation, sample(operation)), 401, 'not-signed-in', 'nobody'),
      expecting(
        await send({ userId: '', token: 'brb_unknown' }, operation, sample(operation)),
        401,
        'not-signed-in',
        'unknown token',
      ),
    ]);
    expect(wrong).toEqual([]);
  });

  it('changes nothing for a token that reads', async () => {
    const reader = await world.person(
      ROLES.map((role) => ({ tenant: own.tenant, role })),
      { scope: 'read', operator: true },
    );
    const changing = writes.filter((operation) => accessOf(operation) !== 'anyone');
    const wrong = await wrongOnes(changing, async (operation) => [
      expecting(await send(reader, operation, sample(operation)), 403, 'not-allowed', 'reading token'),
    ]);
    expect(wrong).toEqual([]);
  });

  it('hides an organisation from whoever has no role in it, as if it were not there', async () => {
    const hidden = async (operation: Operation): Promise<readonly (string | false)[]> => {
      const stranger = await send(other.all, operation, sample(operation));
      const { url: _, ...rest } = sample(operation);
      const nowhere = await send(other.all, operation, {
        ...rest,
        url: sample(operation).url.replace(own.tenant.code, 'tidak-ada'),
      });
      const shape = ({ body }: Answer) =>
        JSON.stringify({ ...body, requestId: '' }).replaceAll(own.tenant.code, 'tidak-ada');
      return [
        expecting(stranger, 404, 'not-found', 'stranger'),
        expecting(nowhere, 404, 'not-found', 'no organisation'),
        shape(stranger) !== shape(nowhere) && `told apart: ${shape(stranger)} ${shape(nowhere)}`,
      ];
    };
    expect(await wrongOnes(ofOrganisation, hidden)).toEqual([]);
  });

  it('does for each role what the table says, over the unit, over another and over all', async () => {
    const told = async (operation: Operation): Promise<readonly (string | false)[]> => {
      const access = accessOf(operation);
      if (access === undefined || access === 'anyone' || operation.id === STREAM) return [];
      const lines: (string | false)[] = [];
      for (const role of ROLES)
        for (const place of placesOf(access, role)) {
          const answer = await send(people.get(`${role} ${place}`) ?? null, operation, sample(operation));
          lines.push(deviates(answer, expected(access, role, place), `${role} over ${place}`));
        }
      return lines;
    };
    expect(await wrongOnes(operations, told)).toEqual([]);
  });

  it('answers identifiers of another organisation as those of nothing', async () => {
    const named = async (operation: Operation): Promise<readonly (string | false)[]> => {
      const lines: (string | false)[] = [];
      for (const name of parametersOf(operation)) {
        const { url, ...rest } = sample(operation);
        const place = placeOf(operation, name, idsOf(operation, own)[name] ?? '');
        const ask = (id: string) =>
          send(own.all, operation, { ...rest, url: url.replace(place, placeOf(operation, name, id)) });
        const theirs = idsOf(operation, other)[name] ?? '';
        // Numbers begin at one in every organisation: those of another one cannot be told from own ones.
        const isNumber = /^\d+$/.test(theirs);
        const nothing = isNumber ? '987654321' : randomUUID();
        const none = await ask(nothing);
        lines.push(expecting(none, 404, 'not-found', `no ${name}`));
        if (isNumber) continue;
        const foreign = await ask(theirs);
        lines.push(expecting(foreign, 404, 'not-found', `another organisation's ${name}`));
        const [told, wanted] = [wordsOf(foreign, theirs), wordsOf(none, nothing)];
        lines.push(told !== wanted && `${name} told apart: ${told} ${wanted}`);
      }
      return lines;
    };
    expect(
      await wrongOnes(
        byRole.filter(({ id }) => id !== STREAM),
        named,
      ),
    ).toEqual([]);
  });

  it('refuses identifiers that are none', async () => {
    const malformed = async (operation: Operation): Promise<readonly (string | false)[]> => {
      const lines: (string | false)[] = [];
      for (const name of parametersOf(operation).filter((one) => one !== 'user'))
        for (const wrong of ['x', "1' or '1'='1", '..%2f..%2fetc', '%00', '9'.repeat(190)]) {
          const { url, ...rest } = sample(operation);
          const given = url.replace(
            placeOf(operation, name, idsOf(operation, own)[name] ?? ''),
            placeOf(operation, name, '@@').replace('%40%40', wrong),
          );
          const answer = await send(own.all, operation, { ...rest, url: given });
          lines.push(expecting(answer, 400, 'invalid-request', `${name} ${wrong.slice(0, 20)}`));
          if (wrong === 'x') lines.push(answer.body.where !== `path.${name}` && `names ${answer.body.where}`);
        }
      return lines;
    };
    expect(await wrongOnes(byRole, malformed)).toEqual([]);
  });

  it('refuses bodies of another form, and says so in both languages', async () => {
    const misshapen = async (operation: Operation): Promise<readonly (string | false)[]> => {
      const who = accessOf(operation) === 'anyone' ? null : own.all;
      const { url, body = {} } = sample(operation);
      const ask = (given: unknown, headers = {}) => send(who, operation, { url, body: given as object, headers });
      const asJson = { 'content-type': 'application/json' };
      const [en, inIndonesian] = [
        await ask({ ...body, kunciAsing: 1 }),
        await ask({ ...body, kunciAsing: 1 }, { 'accept-language': 'id' }),
      ];
      const lines = [
        expecting(en, 400, 'invalid-request', 'unknown key'),
        expecting(inIndonesian, 400, 'invalid-request', 'unknown key'),
        inIndonesian.body.what !== 'Permintaan tidak dapat dibaca.' && 'not in Indonesian',
        inIndonesian.body.details?.[0]?.what === en.body.details?.[0]?.what &&
          `same words: ${en.body.details?.[0]?.what}`,
        expecting(await ask('{"a": ', asJson), 400, 'invalid-request', 'no JSON'),
        expecting(await ask('', asJson), 400, 'invalid-request', 'empty body'),
        expecting(await ask('null', asJson), 400, 'invalid-request', 'null'),
        expecting(await ask('[]', asJson), 400, 'invalid-request', 'list'),
        expecting(await ask('"x"', asJson), 400, 'invalid-request', 'text'),
        expecting(await ask(undefined), 400, 'invalid-request', 'no body'),
        expecting(await ask('<a/>', { 'content-type': 'application/xml' }), 415, 'wrong-content-type', 'XML'),
        expecting(await ask('{}', { ...asJson, 'content-length': '999999999' }), 413, 'too-large', 'too large'),
      ];
      for (const name of Object.keys(body)) {
        const wrong = await ask({ ...body, [name]: [[[true]]] });
        lines.push(expecting(wrong, 400, 'invalid-request', `${name} of a wrong type`));
      }
      return lines;
    };
    expect(
      await wrongOnes(
        json.filter((operation) => accessOf(operation) !== 'session'),
        misshapen,
      ),
    ).toEqual([]);
  });

  it('wants the revision that was read, and refuses an old one with both versions', async () => {
    const revised = byRole.filter((operation) => takes(operation, 'IfMatch'));
    expect(revised.length).toBeGreaterThan(40);
    const wrong = await wrongOnes(revised, async (operation) => {
      const stale = await send(own.all, operation, sample(operation), { 'if-match': '"r999999"' });
      return [
        expecting(await send(own.all, operation, sample(operation)), 428, 'revision-required', 'no revision'),
        expecting(stale, 409, 'stale-revision', 'old revision'),
        typeof stale.body.current?.revision !== 'number' && 'without the current version',
        stale.headers.etag !== `"r${stale.body.current?.revision}"` && `ETag ${stale.headers.etag}`,
        expecting(
          await send(own.all, operation, sample(operation), { 'if-match': 'r1' }),
          400,
          'invalid-request',
          'a revision without its quotes',
        ),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it('does a write once for each key, and refuses the key for another request', async () => {
    // In the other organisation, where nothing was written yet.
    const fresh = (operation: Operation): Sample => sampleOf(operation, document, other);
    const done: string[] = [];
    // What no token does is tried with sessions in its own tests.
    const keyed = byRole.filter((operation) => takes(operation, 'IdempotencyKey') && !isInPerson(accessOf(operation)));
    const last = /^(remove|close|lock|end|merge|retire|deactivate|withdraw)/;
    const ordered = [...keyed].sort((a, b) => Number(last.test(a.id)) - Number(last.test(b.id)));
    const unit = keyed.find(({ id }) => id === 'createUnit') ?? null;
    const wrong = await wrongOnes(ordered, async (operation) => {
      const key = `key-${operation.id}-of-this-test`;
      const current = takes(operation, 'IfMatch')
        ? await send(other.all, operation, fresh(operation), { 'if-match': '"r999999"' })
        : null;
      const match = current === null ? {} : { 'if-match': `"r${current.body.current?.revision}"` };
      const headers = { 'idempotency-key': key, ...match };
      const first = await send(other.all, operation, fresh(operation), headers);
      if (first.status >= 300) return [first.status >= 500 && `failed: ${JSON.stringify(first.body)}`];
      done.push(operation.id);
      const again = await send(other.all, operation, fresh(operation), headers);
      const isSame = SECRETS.has(operation.id) || JSON.stringify(again.body) === JSON.stringify(first.body);
      const lines = [
        first.headers['idempotency-replayed'] !== undefined && 'first called a repetition',
        (again.status !== first.status || again.headers['idempotency-replayed'] !== 'true') && `again: ${again.status}`,
        !isSame && `another answer: ${JSON.stringify(again.body).slice(0, 100)}`,
        again.headers.etag !== first.headers.etag && 'another ETag',
      ];
      if (unit === null || unit.id === operation.id) return lines;
      const reused = await send(other.all, unit, fresh(unit), { 'idempotency-key': key });
      return [
        ...lines,
        operation.path.includes('{organisation}') && expecting(reused, 422, 'idempotency-key-reused', 'key reused'),
      ];
    });
    expect(wrong).toEqual([]);
    expect(
      keyed
        .map(({ id }) => id)
        .filter((id) => !done.includes(id))
        .sort(),
    ).toEqual(STOPPED);
  });
});

/** Their first answer holds what is shown once. */
const SECRETS: ReadonlySet<string> = new Set(['createOrganisation', 'inviteUser']);

/** Writes that the state of the sample stands against; their own tests have them succeed. */
const STOPPED: readonly string[] = [
  'activateScorecard',
  'approveFact',
  'assignDataOwner',
  'closeFinding',
  'closeUnit',
  'enterFact',
  'enterJudgements',
  'openPeriod',
  'removeIndicator',
  'removeObjective',
  'removePerspective',
  'reopenPeriod',
  'retireIndicator',
  'returnFact',
  'verifyFact',
];

function isInPerson(access: Access | undefined): boolean {
  return typeof access === 'object' && access.inPerson === true;
}

type Place = 'whole' | 'own' | 'beside';

/** Where a role is tried: what it may not do with the role over all, it may not do with less. */
function placesOf(access: Access, role: Role): readonly Place[] {
  if (typeof access === 'string' || !access.roles.includes(role)) return ['whole'];
  return access.over === 'anywhere' ? ['beside'] : ['own', 'beside', 'whole'];
}

type Expected = 'may' | 'may not' | 'finds nothing' | 'does nothing';

function expected(access: Access, role: Role, place: Place): Expected {
  if (access === 'signed-in') return 'may';
  if (access === 'own') return 'finds nothing';
  if (typeof access === 'string' || !access.roles.includes(role)) return 'may not';
  // Everyone here comes with a token.
  if (access.inPerson === true) return 'may not';
  if (access.over === 'anywhere' || place === 'whole') return 'may';
  if (access.over === 'each') return place === 'own' ? 'may' : 'does nothing';
  return access.over === 'unit' && place === 'own' ? 'may' : 'may not';
}

/** Whoever may is not refused for who they are: what stands against it then is its state, or the revision that is missing. */
function deviates({ status, body }: Answer, wanted: Expected, who: string): string | false {
  const isFine = {
    may: status < 300 || [409, 422, 428].includes(status),
    'may not': status === 403,
    'finds nothing': status === 404,
    'does nothing': status === 200 && (body.done === 0 || body.applied === false),
  }[wanted];
  return isFine ? false : `${who} ${wanted}: ${status} ${JSON.stringify(body).slice(0, 260)}`;
}

function parametersOf({ path }: Operation): readonly string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).filter((name) => name !== 'organisation');
}

/** An identifier with the words before it in the address, so that it is found there and nowhere else. */
function placeOf({ path }: Operation, name: string, id: string): string {
  const before = path.split(`{${name}}`)[0]?.split('/').at(-2) ?? '';
  return `/${before}/${encodeURIComponent(id)}`;
}

/** What an answer says but for the identifier that it was asked for and the number of the request. */
function wordsOf({ body }: Answer, id: string): string {
  return JSON.stringify({ ...body, requestId: '' }).replaceAll(id, 'ID');
}
