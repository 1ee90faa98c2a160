import { randomUUID } from 'node:crypto';
import type { Role } from '@berimbang/contract';
import { endOfPeriod, parsePeriod, startOfPeriod } from '@berimbang/engine';
import { eq, sql } from 'drizzle-orm';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { makeToken } from '../../../packages/server/src/api-tokens/token.js';
import { type AppOptions, buildApp } from '../../../packages/server/src/app.js';
import {
  connect,
  type Database,
  inScope,
  migrate,
  organisation,
  roleGrant,
  unit,
  user,
} from '../../../packages/server/src/db/index.js';
import { type Bus, openBus } from '../../../packages/server/src/events/bus.js';
import { shipLibrary } from '../../../packages/server/src/library/ship.js';
import type { SignInOptions } from '../../../packages/server/src/sign-in/options.js';
import { openSignIn } from '../../../packages/server/src/sign-in/service.js';
import type { engines } from '../../support/databases.js';

/** Address and secret of the server; tries are not limited, since all come from one address. */
export const SIGN_IN = {
  baseUrl: 'http://localhost:3000',
  secret: 'a secret of the tests, and of nothing else',
  limits: { address: { most: 100_000, seconds: 900 }, account: { most: 100_000, seconds: 900 } },
} as const;

/** Someone with a role, and the token that their requests carry. */
export interface Person {
  readonly userId: string;
  readonly token: string;
}

export interface Tenant {
  readonly id: string;
  readonly code: string;
  /** Address below which its data is. */
  readonly base: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape.
  readonly body: any;
}

/** A server on a database of its own, with makers of organisations, units and people. Requests go through the real routes. */
export class World {
  readonly app: FastifyInstance;
  readonly database: Database;
  readonly events: Bus;
  readonly #drop: () => Promise<void>;

  private constructor(app: FastifyInstance, database: Database, events: Bus, drop: () => Promise<void>) {
    this.app = app;
    this.database = database;
    this.events = events;
    this.#drop = drop;
  }

  static async open(
    engine: (typeof engines)[number],
    {
      log = false,
      signIn = {},
      ...more
    }: {
      log?: AppOptions['log'];
      signIn?: Partial<SignInOptions>;
      limits?: NonNullable<AppOptions['limits']>;
      slowest?: NonNullable<AppOptions['slowest']>;
      streams?: NonNullable<AppOptions['streams']>;
    } = {},
  ): Promise<World> {
    const made = await engine.createDatabase('migrated');
    await migrate(made.connection);
    const database = connect(made.connection, made.kind);
    const events = await openBus(database);
    const app = await buildApp({
      database,
      events,
      now: () => new Date(),
      log,
      ...more,
      signIn: openSignIn(database, { ...SIGN_IN, ...signIn }),
    });
    await shipLibrary(database);
    return new World(app, database, events, () => made.close());
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.events.close();
    await this.database.close();
    await this.#drop();
  }

  async tenant(code = `org-${randomUUID().slice(0, 8)}`): Promise<Tenant> {
    return inScope(this.database, { role: 'operator' }, async (tx) => {
      const [made] = await tx.insert(organisation).values({ code, name: code }).returning({ id: organisation.id });
      if (made === undefined) throw new Error('no organisation');
      return { id: made.id, code, base: `/api/organisations/${code}` };
    });
  }

  async unit(tenant: Tenant, code: string, parentId: string | null = null): Promise<string> {
    return inScope(this.database, { role: 'staff', organisationId: tenant.id }, async (tx) => {
      const [made] = await tx
        .insert(unit)
        .values({ organisationId: tenant.id, code, name: code, parentId })
        .returning({ id: unit.id });
      if (made === undefined) throw new Error('no unit');
      return made.id;
    });
  }

  /** Puts a period into a state, made where it is not there. */
  async period(tenant: Tenant, code: string, state: 'planned' | 'open' | 'closed' | 'locked'): Promise<void> {
    const read = parsePeriod(code);
    if (read === null) throw new Error(`${code} is no period`);
    const kind =
      code.length === 4 ? 'year' : code.includes('S') ? 'semester' : code.includes('Q') ? 'quarter' : 'month';
    await inScope(this.database, { role: 'staff', organisationId: tenant.id }, (tx) =>
      tx.execute(sql`
        insert into app.period (organisation_id, code, kind, starts, ends, state)
        values (${tenant.id}, ${code}, ${kind}, ${startOfPeriod(read)}, ${endOfPeriod(read)}, ${state})
        on conflict (organisation_id, code) do update set state = excluded.state`),
    );
  }

  async settings(tenant: Tenant, values: { readonly oneStepApproval: boolean }): Promise<void> {
    await inScope(this.database, { role: 'staff', organisationId: tenant.id }, (tx) =>
      tx.update(organisation).set(values).where(eq(organisation.id, tenant.id)),
    );
  }

  /** Someone with roles in organisations; a role without a unit is over the whole organisation. */
  async person(
    grants: readonly { readonly tenant: Tenant; readonly role: Role; readonly unitId?: string | null }[],
    { operator = false, scope = 'write' }: { operator?: boolean; scope?: 'read' | 'write' } = {},
  ): Promise<Person> {
    const userId = `user-${randomUUID()}`;
    const token = await inScope(this.database, { role: 'sign-in' }, async (tx) => {
      await tx.insert(user).values({ id: userId, name: userId, email: `${userId}@example.go.id`, operator });
      const expiresAt = new Date(Date.now() + 3_600_000);
      return (await makeToken(tx, { userId, name: 'test', scope, organisationId: null, expiresAt })).token;
    });
    for (const { tenant, role, unitId = null } of grants)
      await inScope(this.database, { role: 'staff', organisationId: tenant.id }, (tx) =>
        tx.insert(roleGrant).values({ organisationId: tenant.id, userId, role, unitId, givenBy: userId }),
      );
    return { userId, token };
  }

  async call(
    who: Person | null,
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    body?: InjectOptions['payload'],
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    const answer = await this.app.inject({
      method,
      url,
      ...(body === undefined ? {} : { payload: body }),
      headers: {
        ...(who === null ? {} : { authorization: `Bearer ${who.token}` }),
        'accept-language': 'en',
        ...headers,
      },
    });
    const isJson = String(answer.headers['content-type']).includes('json');
    return {
      status: answer.statusCode,
      headers: answer.headers as Record<string, string | undefined>,
      body: isJson && answer.body !== '' ? answer.json() : answer.body,
    };
  }
}
