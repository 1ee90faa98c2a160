import { ERROR_CODES, ERRORS, errorSchema } from '@berimbang/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { type AuditNote, appendAudit } from '../audit-log/append.js';
import { INSTALLATION, inScope } from '../db/index.js';
import type { Identity } from '../http/identity.js';
import { Refusal } from '../http/refusal.js';
import { countAttempt, networkOf, takeBackAttempt } from './attempts.js';
import { headersOf } from './library.js';
import { refuseOtherSites } from './origin.js';
import { anyone, SIGN_IN_POLICY } from './policy.js';
import type { SignIn } from './service.js';

/** A request to the sign-in itself. */
export interface Knock<P, B, Q = undefined> {
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly raw: FastifyRequest;
  readonly reply: FastifyReply;
  /** Null where nobody has to be signed in. */
  readonly identity: Identity | null;
  /** What the library may see of the request. */
  readonly headers: Headers;
  readonly now: Date;
  /** Has the cookies set that the library asked for. */
  readonly setCookies: (cookies: readonly string[]) => void;
}

type Out<T> = T extends z.ZodType ? z.output<T> : undefined;

/**
 * One operation of the sign-in. It has no transaction around it, because the library opens its own, and takes no
 * idempotency key, because its answers hold secrets.
 */
export interface Door<P, B, R extends z.ZodType, Q = undefined> {
  readonly id: keyof typeof SIGN_IN_POLICY;
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly response: R;
  /** Tries from one network address are counted: whatever a stranger may guess. */
  readonly guarded?: boolean;
  readonly act: (knock: Knock<Out<P>, Out<B>, Out<Q>>) => Promise<Acted<z.output<R>>>;
}

export interface Acted<T> {
  readonly answer: T;
  /** Who did it, for the audit log; where nobody is known or nothing changed, there is no entry. */
  readonly by?: string | null;
  readonly notes?: readonly AuditNote[];
}

const ERROR_ANSWERS = Object.fromEntries(
  [...new Set(ERROR_CODES.map((code) => ERRORS[code].status))].map((status) => [status, errorSchema]),
);

/** Registers an operation below `/api`. The order: origin, identify, validate, count, act, audit. */
export function door<P, B, R extends z.ZodType, Q = undefined>(
  app: FastifyInstance,
  signIn: SignIn,
  definition: Door<P, B, R, Q>,
): void {
  const { id, method } = definition;
  const rule = SIGN_IN_POLICY[id];
  const response: Readonly<Record<string, z.ZodType>> = { 200: definition.response, ...ERROR_ANSWERS };
  const known = new WeakMap<FastifyRequest, Identity>();

  app.route({
    method,
    url: `/api${definition.path}`,
    // Nothing here is long; a long password only costs time to hash.
    bodyLimit: 16_384,
    schema: {
      operationId: id,
      tags: [definition.tag],
      summary: definition.summary,
      description: `**Who:** ${rule.sentence.en}`,
      ...(rule === anyone ? { security: [] } : {}),
      ...(definition.params === undefined ? {} : { params: definition.params }),
      ...(definition.query === undefined ? {} : { querystring: definition.query }),
      ...(definition.body === undefined ? {} : { body: definition.body }),
      response,
    },
    onRequest: async (request) => {
      if (rule === anyone) return refuseOtherSites(request, signIn.baseUrl, false);
      const identity = await signIn.identify(request);
      if (identity === null) throw new Refusal('not-signed-in');
      if (!rule.allows({ identity, grants: [], units: new Set() }, {}))
        throw new Refusal('not-allowed', { facts: { rule: rule.sentence.id, ruleEn: rule.sentence.en } });
      known.set(request, identity);
    },
    handler: async (raw, reply): Promise<unknown> => {
      const now = signIn.now();
      const counted = { kind: 'address', who: networkOf(raw.ip), limit: signIn.limits.address };
      if (definition.guarded === true) await countAttempt(signIn.database, signIn.secret, [counted], now);
      const { answer, by, notes } = await definition.act({
        params: raw.params as Out<P>,
        query: raw.query as Out<Q>,
        body: raw.body as Out<B>,
        raw,
        reply,
        identity: known.get(raw) ?? null,
        headers: headersOf(raw),
        now,
        setCookies: (cookies) => {
          for (const cookie of cookies) reply.header('set-cookie', cookie);
        },
      });
      if (method === 'GET' || by === undefined || by === null) return answer;
      if (definition.guarded === true) await takeBackAttempt(signIn.database, signIn.secret, counted);
      await inScope(signIn.database, { role: 'operator', organisationId: INSTALLATION }, (tx) =>
        appendAudit(tx, { request: raw.id, user: by, operation: id, notes: notes ?? [] }),
      );
      return answer;
    },
  });
}

/** The person of a request that was let in as signed in. */
export function personOf({ identity }: { readonly identity: Identity | null }): string {
  if (identity === null) throw new Refusal('not-signed-in');
  return identity.userId;
}
