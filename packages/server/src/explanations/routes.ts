import {
  explainedNodeQuerySchema,
  explainedNodeSchema,
  explanationTextQuerySchema,
  explanationTextSchema,
  explanationViewQuerySchema,
  explanationViewSchema,
  scorecardIdSchema,
} from '@berimbang/contract';
import { explanationText } from '@berimbang/engine';
import type { FastifyInstance } from 'fastify';
import { findScorecard, markIn } from '../facts/queries.js';
import { endpoint } from '../http/endpoint.js';
import type { Services } from '../http/services.js';
import { evaluated } from '../results/evaluated.js';
import { explainCell } from '../results/explain.js';
import { findCalculation } from '../results/queries.js';
import type { Scorecard } from '../scorecards/definition.js';
import { askedOf } from './asked.js';
import { explainedNode } from './node.js';
import { EXPLANATION_POLICY } from './policy.js';
import { Reader } from './reader.js';
import { explanationView } from './view.js';

const shared = { tag: 'results', policy: EXPLANATION_POLICY, method: 'GET', params: scorecardIdSchema } as const;
const subject = ({ unitId }: Scorecard) => ({ unitId });

/** Explanations for a screen: the head with what belongs to the whole, then one level at a time. */
export function explanationRoutes(app: FastifyInstance, services: Services): void {
  endpoint(app, services, {
    ...shared,
    id: 'viewExplanation',
    path: '/scorecards/:scorecard/explanation/view',
    summary: 'Why a result is what it is, for a screen: sentence, bands, the first level, rules, doubts',
    query: explanationViewQuerySchema,
    response: explanationViewSchema,
    load: ({ tx, params }) => findScorecard(tx, params.scorecard, 'path.scorecard'),
    subject,
    act: async (request, own) => {
      const { tx, query } = request;
      const calculation = await findCalculation(tx, own.id, query.calculation ?? null);
      const reader = new Reader(await evaluated(tx, calculation, markIn(own.head)), query.cell);
      return explanationView(reader, calculation, await askedOf(request, calculation));
    },
  });

  endpoint(app, services, {
    ...shared,
    id: 'viewExplainedNode',
    path: '/scorecards/:scorecard/explanation/node',
    summary: 'A value of a calculation with its operands, a level at a time',
    query: explainedNodeQuerySchema,
    response: explainedNodeSchema,
    load: ({ tx, params }) => findScorecard(tx, params.scorecard, 'path.scorecard'),
    subject,
    act: async (request, own) => {
      const { tx, query } = request;
      const calculation = await findCalculation(tx, own.id, query.calculation ?? null);
      const reader = new Reader(await evaluated(tx, calculation, markIn(own.head)), query.cell);
      return explainedNode(reader, await askedOf(request, calculation), query.from);
    },
  });

  endpoint(app, services, {
    ...shared,
    id: 'readExplanationText',
    path: '/scorecards/:scorecard/explanation/text',
    summary: 'An explanation as plain text, as the command line prints it',
    query: explanationTextQuerySchema,
    response: explanationTextSchema,
    load: ({ tx, params }) => findScorecard(tx, params.scorecard, 'path.scorecard'),
    subject,
    act: async ({ tx, query }, own) => {
      const calculation = await findCalculation(tx, own.id, query.calculation ?? null);
      const explanation = explainCell(await evaluated(tx, calculation, markIn(own.head)), query.cell);
      const text = (language: 'id' | 'en'): string => explanationText(explanation, language, query.levels);
      return { text: { id: text('id'), en: text('en') } };
    },
  });
}
