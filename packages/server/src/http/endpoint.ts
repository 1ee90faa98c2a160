import { ERROR_CODES, ERRORS, errorSchema, organisationCodeSchema } from '@berimbang/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type AuditNote, appendAudit } from '../audit-log/append.js';
import { INSTALLATION, inScope, type Scope, type Transaction } from '../db/index.js';
import { type Actor, actorOf } from './actor.js';
import { INSTALLATION_ITSELF, organisationOf } from './caller.js';
import { FileAnswer, fileAnswerSchema, sendFile } from './file-answer.js';
import { answerBefore, keepAnswer } from './idempotency.js';
import type { Identity } from './identity.js';
import { type Language, languageOf } from './language.js';
import type { Organisation } from './organisation.js';
import type { Policy, Subject } from './policy.js';
import { checkRevision, etagOf, idempotencyOf, writeHeaders } from './preconditions.js';
import { Refusal } from './refusal.js';
import { retrying } from './retry.js';
import type { Services } from './services.js';
import { UploadSlots } from './upload-slots.js';

/** A request in the middle of its transaction. */
export interface Request<P, Q, B, F = undefined> {
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  /** What came in before the transaction: a file. */
  readonly received: F;
  readonly tx: Transaction;
  readonly actor: Actor;
  /** The organisation of the address; that of the installation where the address has none. */
  readonly organisation: Organisation;
  readonly language: Language;
  readonly id: string;
  readonly now: Date;
  readonly raw: FastifyRequest;
  readonly reply: FastifyReply;
  /** Adds to this request's entry in the audit log. */
  readonly note: (note: AuditNote) => void;
  /** Done once the transaction has been committed. */
  readonly afterCommit: (work: () => void) => void;
}

type Schema = z.ZodType;
type Out<T> = T extends Schema ? z.output<T> : undefined;

/** What an endpoint receives besides its body; its fingerprint stands for it where a request is compared with one before. */
export interface Received {
  readonly fingerprint: string;
}

/** One operation of the API. The order is always: identify, validate, open transaction, load, authorise, act, present. */
export interface Endpoint<P, Q, B, R extends Schema, L, S extends Subject, F extends Received | undefined = undefined> {
  /** Stable name: the rule in the policy, the operation in the API's description, the action in the audit log. */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below the organisation, such as `/units/:unit`. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  /** Most bytes of the body; 1 MiB by default. */
  readonly bodyLimit?: number;
  /**
   * Receives a file and looks into it. Done for those alone who may do the action, and before the transaction is opened: a
   * slow sender holds no connection of the database.
   */
  readonly receive?: (raw: FastifyRequest) => Promise<F>;
  readonly response: R;
  readonly status?: 200 | 201;
  readonly policy: Policy<S>;
  /** Finds what the request is about, locked where it will be changed; refuses what is not there. */
  readonly load: (request: Request<Out<P>, Out<Q>, Out<B>>) => Promise<L>;
  /** What the right to the action depends on. */
  readonly subject: (loaded: L, request: Request<Out<P>, Out<Q>, Out<B>>) => S;
  /** For changes: what the caller must have read, as presented, with its revision. */
  readonly current?: (loaded: L) => { readonly revision: number };
  /** The request names the revision that was read where there was one; `act` compares. */
  readonly revisedWhereRead?: true;
  readonly act: (request: Request<Out<P>, Out<Q>, Out<B>, F>, loaded: L) => Promise<z.output<R>>;
  /** The answer without what is shown once, such as a token: kept for a repeated request. All of it by default. */
  readonly kept?: (answer: z.output<R>) => z.output<R>;
}

/** An endpoint below `/api/organisations/:organisation`. */
export function endpoint<P, Q, B, R extends Schema, L, S extends Subject, F extends Received | undefined = undefined>(
  app: FastifyInstance,
  services: Services,
  definition: Endpoint<P, Q, B, R, L, S, F>,
): void {
  const { params } = definition;
  const own = params instanceof z.ZodObject ? params.shape : {};
  register(app, services, definition, `/api/organisations/:organisation${definition.path}`, {
    params: z.object({ organisation: organisationCodeSchema, ...own }),
    organisationOf: (request, identity) => organisationOf(services, request, identity),
  });
}

/** An endpoint of the installation itself, below `/api`. Its transaction acts as operator. */
export function installationEndpoint<
  P,
  Q,
  B,
  R extends Schema,
  L,
  S extends Subject,
  F extends Received | undefined = undefined,
>(app: FastifyInstance, services: Services, definition: Endpoint<P, Q, B, R, L, S, F>): void {
  register(app, services, definition, `/api${definition.path}`, {
    params: definition.params instanceof z.ZodObject ? definition.params : undefined,
    organisationOf: async () => null,
  });
}

interface Placing {
  readonly params: Schema | undefined;
  readonly organisationOf: (request: FastifyRequest, identity: Identity) => Promise<Organisation | null>;
}

const ERROR_ANSWERS = Object.fromEntries(
  [...new Set(ERROR_CODES.map((code) => ERRORS[code].status))].map((status) => [status, errorSchema]),
);

function register<P, Q, B, R extends Schema, L, S extends Subject, F extends Received | undefined = undefined>(
  app: FastifyInstance,
  services: Services,
  definition: Endpoint<P, Q, B, R, L, S, F>,
  url: string,
  placing: Placing,
): void {
  const { id, method, policy, status = 200 } = definition;
  const rule = policy[id];
  if (rule === undefined) throw new Error(`The policy has no rule for ${id}: it would be denied to everyone.`);
  const writes = method !== 'GET';
  const slots = new UploadSlots();
  const found = new WeakMap<FastifyRequest, { identity: Identity; organisation: Organisation | null }>();

  const identifyCaller = async (request: FastifyRequest): Promise<void> => {
    const identity = await services.identify(request);
    if (identity === null) throw new Refusal('not-signed-in');
    if (writes && !identity.mayWrite)
      throw new Refusal('not-allowed', {
        facts: { rule: 'Token ini hanya untuk membaca.', ruleEn: 'This token is for reading alone.' },
      });
    found.set(request, { identity, organisation: await placing.organisationOf(request, identity) });
  };

  const caller = (raw: FastifyRequest): { identity: Identity; organisation: Organisation | null; scope: Scope } => {
    const who = found.get(raw);
    if (who === undefined) throw new Refusal('not-signed-in');
    const { organisation } = who;
    const scope: Scope =
      organisation === null
        ? { role: 'operator', organisationId: INSTALLATION }
        : { role: 'staff', organisationId: organisation.id };
    return { ...who, scope };
  };

  const requestOf = async (
    tx: Transaction,
    raw: FastifyRequest,
    reply: FastifyReply,
    { note, afterCommit }: Pick<Request<unknown, unknown, unknown>, 'note' | 'afterCommit'>,
  ): Promise<Request<Out<P>, Out<Q>, Out<B>>> => {
    const { identity, organisation } = caller(raw);
    return {
      params: raw.params as Out<P>,
      query: raw.query as Out<Q>,
      body: raw.body as Out<B>,
      received: undefined,
      tx,
      actor: organisation === null ? { identity, grants: [], units: new Set() } : await actorOf(tx, identity),
      organisation: organisation ?? INSTALLATION_ITSELF,
      language: languageOf(raw.headers['accept-language']),
      id: raw.id,
      now: services.now(),
      raw,
      reply,
      note,
      afterCommit,
    };
  };

  /** Loads what the request is about, for those who have the right to the action. */
  const loadFor = async (request: Request<Out<P>, Out<Q>, Out<B>>): Promise<L> => {
    const loaded = await definition.load(request);
    const subject = definition.subject(loaded, request);
    if (!rule.allows(request.actor, subject))
      throw new Refusal('not-allowed', { facts: { rule: rule.sentence.id, ruleEn: rule.sentence.en } });
    return loaded;
  };

  const run = async (raw: FastifyRequest, reply: FastifyReply, received: F): Promise<unknown> => {
    const { identity, scope } = caller(raw);
    const afterCommit: (() => void)[] = [];
    const answer = await inScope(services.database, scope, async (tx) => {
      const key = writes ? idempotencyOf(raw, identity, id, received) : null;
      if (key !== null) {
        const before = await answerBefore(tx, key);
        if (before !== null) {
          reply.header('idempotency-replayed', 'true').headers(before.headers).code(before.status);
          return before.body;
        }
      }
      const notes: AuditNote[] = [];
      const request = await requestOf(tx, raw, reply, {
        note: (note) => notes.push(note),
        afterCommit: (work) => afterCommit.push(work),
      });
      const loaded = await loadFor(request);
      if (definition.current !== undefined) checkRevision(raw, definition.current(loaded));
      const result = await definition.act({ ...request, received }, loaded);
      const headers = etagOf(result);
      if (key !== null) await keepAnswer(tx, key, status, headers, definition.kept?.(result) ?? result);
      if (writes) {
        const now = request.now.toISOString();
        await appendAudit(tx, { request: raw.id, user: identity.userId, operation: id, notes, now });
      }
      reply.headers(headers).code(status);
      return result;
    });
    for (const work of afterCommit) work();
    return answer instanceof FileAnswer ? sendFile(reply, answer) : answer;
  };

  const { receive } = definition;
  const gives = definition.response === (fileAnswerSchema as Schema);
  /** A file is received between two transactions: the first asks for the right alone, the second does the work. */
  const runReceiving = async (
    raw: FastifyRequest,
    reply: FastifyReply,
    from: NonNullable<typeof receive>,
  ): Promise<unknown> => {
    const { identity, scope } = caller(raw);
    const none = (): void => undefined;
    try {
      await inScope(services.database, scope, async (tx) =>
        loadFor(await requestOf(tx, raw, reply, { note: none, afterCommit: none })),
      );
      return await slots.hold(identity.userId, async () => {
        const received = await from(raw);
        return retrying(() => run(raw, reply, received));
      });
    } finally {
      // What nobody read of a refused upload is let go, so that the answer gets through.
      raw.raw.resume();
    }
  };

  const revised =
    definition.current !== undefined ? 'always' : definition.revisedWhereRead === true ? 'where-read' : 'no';
  app.route({
    method,
    url,
    ...(definition.bodyLimit === undefined ? {} : { bodyLimit: definition.bodyLimit }),
    schema: {
      operationId: id,
      tags: [definition.tag],
      summary: definition.summary,
      description: `**Who:** ${rule.sentence.en}`,
      ...(placing.params === undefined ? {} : { params: placing.params }),
      ...(definition.query === undefined ? {} : { querystring: definition.query }),
      ...(definition.body === undefined ? {} : { body: definition.body }),
      ...(writes ? { headers: writeHeaders(revised) } : {}),
      response: { [status]: definition.response, ...ERROR_ANSWERS },
    },
    ...(receive !== undefined || gives ? { config: { files: { takes: receive !== undefined, gives } } } : {}),
    onRequest: identifyCaller,
    handler: (raw, reply) => {
      if (receive !== undefined) return runReceiving(raw, reply, receive);
      const nothing = undefined as F;
      return writes ? retrying(() => run(raw, reply, nothing)) : run(raw, reply, nothing);
    },
  });
}
