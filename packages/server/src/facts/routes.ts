import {
  enteredFactsSchema,
  enterFactSchema,
  enterFactsSchema,
  factQuerySchema,
  factRevisionSchema,
  factSchema,
  idSchema,
  pageQuerySchema,
  pageSchema,
  stepFactSchema,
  stepFactsSchema,
  steppedFactsSchema,
} from '@berimbang/contract';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { ownersOn } from '../data-owners/owners-on.js';
import { somewhere } from '../http/actor.js';
import { endpoint } from '../http/endpoint.js';
import { pageOf, readCursor } from '../http/page.js';
import { dayOf } from '../http/request.js';
import type { Services } from '../http/services.js';
import { enter, enterOne, placesOf, stepMany, stepOne } from './commands.js';
import { peopleOf } from './may-enter.js';
import { FACT_POLICY } from './policy.js';
import { presentEntered, presentFact, presentRevision } from './present.js';
import { factHistory, findFact, findScorecard, listFacts } from './queries.js';

const ofFact = z.object({ fact: idSchema });
const ofScorecard = z.object({ scorecard: idSchema });
const shared = { tag: 'facts', policy: FACT_POLICY } as const;

export function factRoutes(app: FastifyInstance, services: Services): void {
  endpoint(app, services, {
    ...shared,
    id: 'listFacts',
    method: 'GET',
    path: '/facts',
    summary: 'Values, with their current and their approved revision',
    query: factQuerySchema,
    response: pageSchema(factSchema),
    load: async () => null,
    subject: (_, { actor }) => ({ unitId: somewhere(actor), people: [] }),
    act: async ({ tx, query, actor }) => {
      const after = Number(readCursor(query.after, ['number'])?.[0] ?? -1);
      const rows = await listFacts(tx, { ...query, after, units: actor.units });
      return pageOf(rows, query.limit, ({ cell }) => [cell.position], presentFact);
    },
  });

  endpoint(app, services, {
    ...shared,
    id: 'readFact',
    method: 'GET',
    path: '/facts/:fact',
    summary: 'One value',
    params: ofFact,
    response: factSchema,
    load: ({ tx, params }) => findFact(tx, params.fact, 'path.fact'),
    subject: ({ unitId }) => ({ unitId, people: [] }),
    act: async (_, own) => presentFact(own),
  });

  endpoint(app, services, {
    ...shared,
    id: 'readFactHistory',
    method: 'GET',
    path: '/facts/:fact/history',
    summary: 'Every revision of a value: who, when, why',
    params: ofFact,
    query: pageQuerySchema,
    response: pageSchema(factRevisionSchema),
    load: ({ tx, params }) => findFact(tx, params.fact, 'path.fact'),
    subject: ({ unitId }) => ({ unitId, people: [] }),
    act: async ({ tx, query }, { cell, mark }) => {
      const after = Number(readCursor(query.after, ['number'])?.[0] ?? 0);
      const rows = await factHistory(tx, cell.id, after, query.limit);
      return pageOf(
        rows,
        query.limit,
        ({ revision }) => [revision],
        (row) => presentRevision(row, mark),
      );
    },
  });

  endpoint(app, services, {
    ...shared,
    id: 'enterFact',
    method: 'PUT',
    path: '/scorecards/:scorecard/facts',
    summary: 'Enters a value as a new revision',
    params: ofScorecard,
    body: enterFactSchema,
    revisedWhereRead: true,
    response: factSchema,
    load: async ({ tx, params, ...request }) => {
      const own = await findScorecard(tx, params.scorecard, 'path.scorecard');
      return { own, owners: await ownersOn(tx, own.id, dayOf(request)) };
    },
    subject: ({ own, owners }, { body }) => ({
      unitId: own.unitId,
      people: peopleOf(owners, { node: body.node, indicator: /^indicator\.(.+)\.[^.]+$/.exec(body.node)?.[1] ?? null }),
    }),
    act: async (request, { own }) => presentFact(await enterOne(request, own)),
  });

  endpoint(app, services, {
    ...shared,
    id: 'enterFacts',
    method: 'POST',
    path: '/scorecards/:scorecard/facts/bulk',
    summary: 'Enters up to 10,000 values, each accepted or refused with its reason',
    bodyLimit: 16_777_216,
    params: ofScorecard,
    body: enterFactsSchema,
    response: enteredFactsSchema,
    load: ({ tx, params }) => findScorecard(tx, params.scorecard, 'path.scorecard'),
    subject: ({ unitId }) => ({ unitId, people: [] }),
    act: async (request, own) => {
      const { items, submit, mode } = request.body;
      const outcomes = await enter(request, own, items, { submit, atomic: mode === 'atomic' });
      return presentEntered(outcomes, mode === 'atomic', request.language);
    },
  });

  for (const [action, id, summary] of STEPS)
    endpoint(app, services, {
      ...shared,
      id,
      method: 'POST',
      path: `/facts/:fact/${action}`,
      summary,
      params: ofFact,
      body: stepFactSchema,
      response: factSchema,
      load: async ({ tx, params, ...request }) => {
        const own = await findFact(tx, params.fact, 'path.fact');
        return { own, owners: await ownersOn(tx, own.cell.scorecardId, dayOf(request)) };
      },
      subject: ({ own, owners }) => ({ unitId: own.unitId, people: peopleOf(owners, own.cell) }),
      current: ({ own }) => presentFact(own),
      act: async (request, { own }) => presentFact(await stepOne(request, services, action, own)),
    });

  endpoint(app, services, {
    ...shared,
    id: 'stepFacts',
    method: 'POST',
    path: '/facts/steps',
    summary: 'Takes a step of many values; each scorecard is computed once',
    bodyLimit: 4_194_304,
    body: stepFactsSchema,
    response: steppedFactsSchema,
    load: async (request) => placesOf(request, request.body.items),
    // Each value is asked for on its own as well.
    subject: (_, { actor }) => ({ unitId: somewhere(actor), people: [] }),
    act: async (request, places) => stepMany(request, services, places),
  });
}

const STEPS = [
  ['submit', 'submitFact', 'Submits a draft for verification'],
  ['verify', 'verifyFact', 'Verifies a submitted value'],
  ['approve', 'approveFact', 'Approves a value and computes its scorecard'],
  ['return', 'returnFact', 'Returns a value with a reason'],
] as const;
