import { createHmac, timingSafeEqual } from 'node:crypto';
import { and, eq, gt } from 'drizzle-orm';
import type { FastifyRequest } from 'fastify';
import { identifyToken } from '../api-tokens/token.js';
import { type Database, inScope, session, user } from '../db/index.js';
import type { Identify, Identity } from '../http/identity.js';
import { refuseOtherSites } from './origin.js';

interface Knowing {
  readonly database: Database;
  readonly baseUrl: string;
  readonly secret: string;
  /** Name of the cookie with the session. */
  readonly cookie: string;
  readonly now: () => Date;
}

/** Finds out who sends a request: by its API token, else by its session, with one query either way. */
export function identifyBy(knowing: Knowing): Identify {
  return async (request) => {
    const { authorization } = request.headers;
    if (authorization !== undefined) {
      const token = /^Bearer (\S+)$/i.exec(authorization)?.[1];
      return token === undefined ? null : identifyToken(knowing.database, token, knowing.now());
    }
    const token = sessionToken(request, knowing);
    if (token === null) return null;
    refuseOtherSites(request, knowing.baseUrl, true);
    return bySession(knowing, token);
  };
}

/** The session of a request, where its cookie carries our signature. */
export function sessionToken(
  request: FastifyRequest,
  { cookie, secret }: Pick<Knowing, 'cookie' | 'secret'>,
): string | null {
  const values = (request.headers.cookie ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part.startsWith(`${cookie}=`));
  // Two cookies of one name: another host of the domain may have set one. Neither is believed.
  if (values.length !== 1) return null;
  const value = decoded(values[0]?.slice(cookie.length + 1) ?? '');
  const dot = value.lastIndexOf('.');
  if (dot < 1 || value.length > 400) return null;
  const token = value.slice(0, dot);
  const expected = createHmac('sha256', secret).update(token).digest();
  const given = Buffer.from(value.slice(dot + 1), 'base64');
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : null;
}

async function bySession({ database, now }: Knowing, token: string): Promise<Identity | null> {
  return inScope(database, { role: 'sign-in' }, async (tx) => {
    const [found] = await tx
      .select({ id: user.id, name: user.name, operator: user.operator })
      .from(session)
      .innerJoin(user, eq(user.id, session.userId))
      .where(and(eq(session.token, token), gt(session.expiresAt, now())));
    if (found === undefined) return null;
    return {
      userId: found.id,
      name: found.name,
      operator: found.operator,
      via: 'session',
      mayWrite: true,
      onlyOrganisation: null,
    };
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
