import {
  changeScorecardSchema,
  checkSchema,
  definitionChangeSchema,
  definitionHistoryFilterSchema,
  idSchema,
  newScorecardSchema,
  nextYearSchema,
  pageSchema,
  scorecardDetailSchema,
  scorecardFilterSchema,
  scorecardRulesSchema,
  scorecardSchema,
  scorecardStepSchema,
} from '@berimbang/contract';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { endpoint } from '../http/endpoint.js';
import { pageOf, readCursor } from '../http/page.js';
import { byOf, type Loaded } from '../http/request.js';
import type { Services } from '../http/services.js';
import { findUnit } from '../units/queries.js';
import { activateScorecard, adoptRules, changeScorecard, closeScorecard, createScorecard } from './commands.js';
import { definitionOf, type Scorecard } from './definition.js';
import { editing } from './editor.js';
import { makeNextYear } from './next-year.js';
import { SCORECARD_POLICY } from './policy.js';
import { presentCheck, presentDefinitionChange, presentDetail, presentScorecard } from './present.js';
import { countParts, definitionHistory, findScorecard, listScorecards } from './queries.js';
import { rulesInUse } from './rules.js';

const address = z.object({ scorecard: idSchema });
const shared = { tag: 'scorecards', policy: SCORECARD_POLICY } as const;
const read = {
  ...shared,
  method: 'GET',
  params: address,
  load: ({ tx, params }: Loaded<typeof address>) => findScorecard(tx, params.scorecard),
  subject: ({ unitId }: Scorecard) => ({ unitId }),
} as const;
const change = {
  ...shared,
  params: address,
  response: scorecardSchema,
  load: ({ tx, params }: Loaded<typeof address>) => findScorecard(tx, params.scorecard, true),
  subject: ({ unitId }: Scorecard) => ({ unitId }),
  current: presentScorecard,
} as const;

export function scorecardRoutes(app: FastifyInstance, services: Services): void {
  endpoint(app, services, {
    ...shared,
    id: 'listScorecards',
    method: 'GET',
    path: '/scorecards',
    summary: 'The scorecards of the units that the caller has a role over',
    query: scorecardFilterSchema,
    response: pageSchema(scorecardSchema),
    load: async () => null,
    subject: () => ({}),
    act: async ({ tx, query, actor }) => {
      const rows = await listScorecards(tx, actor.units, query, readCursor(query.after, ['string', 'string']));
      return pageOf(rows, query.limit, ({ period, code }) => [period, code], presentScorecard);
    },
  });

  endpoint(app, services, {
    ...shared,
    id: 'createScorecard',
    method: 'POST',
    path: '/scorecards',
    summary: 'Makes a draft of a scorecard by a method',
    body: newScorecardSchema,
    response: scorecardSchema,
    status: 201,
    load: ({ tx, body }) => findUnit(tx, body.unitId, 'body.unitId'),
    subject: ({ id }) => ({ unitId: id }),
    act: async (request) => {
      const made = await createScorecard(byOf(request), request.body);
      request.note({ kind: 'scorecard', id: made.id });
      return presentScorecard(made);
    },
  });

  endpoint(app, services, {
    ...read,
    id: 'readScorecard',
    path: '/scorecards/:scorecard',
    summary: 'A scorecard with its head, counts, method, pins and faults',
    response: scorecardDetailSchema,
    act: async ({ tx }, own) => presentDetail(own, await definitionOf(tx, own), await countParts(tx, own.id)),
  });

  endpoint(app, services, {
    ...read,
    id: 'checkScorecard',
    path: '/scorecards/:scorecard/check',
    summary: 'Errors and warnings of a definition',
    response: checkSchema,
    act: async ({ tx }, own) => presentCheck(await definitionOf(tx, own)),
  });

  endpoint(app, services, {
    ...read,
    id: 'readScorecardHistory',
    path: '/scorecards/:scorecard/history',
    summary: 'Every change of a definition',
    query: definitionHistoryFilterSchema,
    response: pageSchema(definitionChangeSchema),
    act: async ({ tx, query }, own) => {
      const after = readCursor(query.after, ['number'])?.[0] ?? 0;
      const rows = await definitionHistory(tx, own.id, query, Number(after));
      return pageOf(rows, query.limit, ({ id }) => [id], presentDefinitionChange);
    },
  });

  endpoint(app, services, {
    ...read,
    id: 'readScorecardRules',
    path: '/scorecards/:scorecard/rules',
    summary: 'The methods and rule packs it is computed with, beside what the library has now',
    response: scorecardRulesSchema,
    act: async ({ tx }, own) => ({ items: [...(await rulesInUse(tx, own))] }),
  });

  endpoint(app, services, {
    ...change,
    id: 'changeScorecard',
    method: 'PATCH',
    path: '/scorecards/:scorecard',
    summary: 'Changes title, note, periods, rules or method',
    body: changeScorecardSchema,
    act: async (request, own) => {
      request.note({ kind: 'scorecard', id: own.id, reason: request.body.reason });
      return presentScorecard(await editing(request, services, (by) => changeScorecard(by, own, request.body)));
    },
  });

  for (const [id, path, summary, act] of [
    ['activateScorecard', 'activate', 'Makes a draft without errors count, and computes it', activateScorecard],
    ['closeScorecard', 'close', 'Ends the changes of a definition', closeScorecard],
    ['adoptScorecardRules', 'adopt-rules', 'Reads methods and rule packs as the library has them now', adoptRules],
  ] as const)
    endpoint(app, services, {
      ...change,
      id,
      method: 'POST',
      path: `/scorecards/:scorecard/${path}`,
      summary,
      body: scorecardStepSchema,
      act: async (request, own) => {
        request.note({ kind: 'scorecard', id: own.id, reason: request.body.reason });
        return presentScorecard(await editing(request, services, (by) => act(by, own, request.body.reason)));
      },
    });

  endpoint(app, services, {
    ...shared,
    id: 'makeNextYear',
    method: 'POST',
    path: '/scorecards/:scorecard/next',
    summary: 'Makes the scorecard of a later year from this one',
    params: address,
    body: nextYearSchema,
    response: scorecardSchema,
    status: 201,
    load: async ({ tx, params, body }) => {
      const own = await findScorecard(tx, params.scorecard, true);
      return { own, unit: await findUnit(tx, body.unitId ?? own.unitId, 'body.unitId') };
    },
    subject: ({ own, unit }) => ({ unitId: unit.id, fromUnitId: own.unitId }),
    act: async (request, { own, unit }) => {
      const made = await editing(request, services, (by) => makeNextYear(by, own, request.body, unit.id));
      request.note({ kind: 'scorecard', id: made.id, from: own.id });
      return presentScorecard(made);
    },
  });
}
