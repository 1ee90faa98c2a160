import type { ServerResponse } from 'node:http';
import { organisationCodeSchema } from '@berimbang/contract';
import { eq } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { inScope, scorecard } from '../db/index.js';
import { callerOf } from '../http/caller.js';
import type { Services } from '../http/services.js';
import type { ResultEvent } from './bus.js';
import { OpenStreams } from './open-streams.js';
import { EVENT_POLICY } from './policy.js';

/** A stream ends after this time; whoever follows asks again, and shows again who they are. */
const LONGEST = 15 * 60_000;
const HEARTBEAT = 20_000;

export interface StreamLimits {
  /** Streams that one person may hold open on this server. */
  readonly mostOfOne: number;
  /** Milliseconds after which the rights of an open stream are read anew. */
  readonly rightsEvery: number;
}

const LIMITS: StreamLimits = { mostOfOne: 10, rightsEvery: 30_000 };

/**
 * New results as server-sent events, each for those whose roles cover its unit. Who follows is asked again while the stream is
 * open, each time in a short transaction of its own: a stream holds no connection of the database.
 */
export function eventRoutes(
  app: FastifyInstance,
  services: Services,
  { mostOfOne, rightsEvery }: StreamLimits = LIMITS,
): void {
  const streams = new OpenStreams(mostOfOne);
  const open = new Set<ServerResponse>();
  // A server that stops waits for what it still answers; a stream would keep it waiting.
  app.addHook('preClose', async () => {
    for (const stream of open) stream.end();
  });
  app.get(
    '/api/organisations/:organisation/events',
    {
      schema: {
        operationId: 'followResults',
        tags: ['events'],
        summary: 'Follows new results as server-sent events',
        description: `**Who:** ${EVENT_POLICY.followResults.sentence.en} Each event names a scorecard and its calculation. A person has at most ${mostOfOne} streams open, further ones are refused with \`too-many-requests\`; a stream ends after 15 minutes, and within a minute of the end of the session, token or role.`,
        params: z.object({ organisation: organisationCodeSchema }),
        response: {
          200: {
            description: 'Events named `results`, each with the identifier of a calculation.',
            content: { 'text/event-stream': { schema: z.string() } },
          },
        },
      },
    },
    async (request, reply) => {
      const first = await callerOf(services, request, EVENT_POLICY.followResults);
      const { organisation } = first;
      let { actor } = first;
      // Whoever went away meanwhile will not be heard to close.
      if (reply.raw.destroyed) return reply.hijack();
      const leave = streams.enter(actor.identity.userId);
      const units = new Map<string, string | null>();
      const covers = async ({ scorecardId }: ResultEvent): Promise<boolean> => {
        if (!units.has(scorecardId))
          units.set(
            scorecardId,
            await inScope(services.database, { role: 'staff', organisationId: organisation.id }, async (tx) => {
              const [own] = await tx
                .select({ unitId: scorecard.unitId })
                .from(scorecard)
                .where(eq(scorecard.id, scorecardId));
              return own?.unitId ?? null;
            }),
          );
        const unitId = units.get(scorecardId) ?? null;
        return unitId !== null && actor.grants.some((grant) => grant.covers(unitId));
      };
      const { raw } = reply.hijack();
      open.add(raw);
      raw.writeHead(200, {
        ...(reply.getHeaders() as Record<string, string>),
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      });
      raw.write('retry: 2000\n\n');
      const stop = services.events.subscribe(organisation.id, (event) => {
        const { scorecardId, calculation, changed } = event;
        covers(event).then(
          (shown) => {
            if (shown && !raw.writableEnded)
              raw.write(
                `id: ${calculation}\nevent: results\ndata: ${JSON.stringify({ scorecardId, calculation, changed })}\n\n`,
              );
          },
          () => raw.end(),
        );
      });
      const reread = setInterval(() => {
        callerOf(services, request, EVENT_POLICY.followResults).then(
          (again) => {
            actor = again.actor;
            units.clear();
          },
          () => raw.end(),
        );
      }, rightsEvery);
      const beat = setInterval(() => raw.write(': \n\n'), HEARTBEAT);
      const last = setTimeout(() => raw.end(), LONGEST);
      raw.on('close', () => {
        clearInterval(beat);
        clearInterval(reread);
        clearTimeout(last);
        stop();
        leave();
        open.delete(raw);
      });
    },
  );
}
