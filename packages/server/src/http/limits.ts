import rateLimit from '@fastify/rate-limit';
import underPressure from '@fastify/under-pressure';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { networkOf } from '../sign-in/attempts.js';
import type { Identify } from './identity.js';
import { Refusal } from './refusal.js';

/** How much one caller may ask for, and how late the server may be. */
export interface Limits {
  /** Requests a minute of one person, and of one network address where nobody is signed in; a tenth of it for bulk requests. */
  readonly perMinute: number;
  /** Milliseconds that the event loop may lag behind; beyond it requests are refused until it has caught up. */
  readonly mostDelay?: number;
}

const MOST_DELAY = 3_000;
const USUAL_BODY = 1_048_576;
/** What watches over the server has to reach it above all when it is busy. */
const WATCHED: ReadonlySet<string> = new Set(['/health', '/ready', '/metrics']);

/**
 * Counts requests by who sends them, and refuses what is too much (429) or comes while the server cannot keep up (503). Gives the
 * identification with which routes count those that are signed in; whoever is not is counted by network address.
 */
export async function limitRequests(app: FastifyInstance, limits: Limits, identify: Identify): Promise<Identify> {
  await app.register(underPressure, {
    maxEventLoopDelay: limits.mostDelay ?? MOST_DELAY,
    pressureHandler: async (request, reply) => {
      if (isWatched(request)) return;
      reply.header('retry-after', '10');
      throw new Refusal('unavailable');
    },
  });
  await app.register(rateLimit, { global: false, timeWindow: 60_000, cache: 20_000 });
  const people = new WeakMap<FastifyRequest, string>();
  const most = limits.perMinute;
  const byAddress = app.createRateLimit({ max: most, keyGenerator: ({ ip }) => `address ${networkOf(ip)}` });
  const byPerson = app.createRateLimit({ max: most, keyGenerator: (request) => `person ${people.get(request) ?? ''}` });
  const inBulk = app.createRateLimit({
    max: Math.ceil(most / 10),
    keyGenerator: (request) => `bulk ${people.get(request) ?? ''}`,
  });

  app.addHook('onRequest', async (request) => {
    if (isWatched(request)) return;
    // Asked, not counted: whether this request is a stranger's is known later.
    const asked = await byAddress(request, { increment: false });
    if (!asked.isAllowed && asked.remaining === 0 && !showsWho(request)) throw tooMany(asked.ttlInSeconds);
  });
  app.addHook('onResponse', async (request) => {
    if (!isWatched(request) && !people.has(request)) await byAddress(request);
  });

  return async (request) => {
    const asked = await byAddress(request, { increment: false });
    const identity = await identify(request);
    if (identity === null) {
      // Tokens that are nobody's are guesses.
      if (!asked.isAllowed && asked.remaining === 0) throw tooMany(asked.ttlInSeconds);
      return null;
    }
    if (people.has(request)) return identity;
    people.set(request, identity.userId);
    for (const count of isBulk(request) ? [byPerson, inBulk] : [byPerson]) {
      const counted = await count(request);
      if (!counted.isAllowed && counted.isExceeded) throw tooMany(counted.ttlInSeconds);
    }
    return identity;
  };
}

/** Whether a request carries what someone signed in would; many such share an address, and are counted one by one. */
function showsWho({ headers }: FastifyRequest): boolean {
  return headers.authorization !== undefined || headers.cookie !== undefined;
}

function isWatched({ routeOptions }: FastifyRequest): boolean {
  return WATCHED.has(routeOptions.url ?? '');
}

/** Requests that may bring much at once: files, and bodies larger than usual. */
function isBulk({ routeOptions }: FastifyRequest): boolean {
  return (routeOptions.bodyLimit ?? 0) > USUAL_BODY || routeOptions.config.files?.takes === true;
}

function tooMany(seconds: number): Refusal {
  return new Refusal('too-many-requests', { facts: { seconds: Math.max(1, seconds) } });
}
