import {
  changePartSchema,
  type IndicatorOutput,
  indicatorPartSchema,
  indicatorYearsSchema,
  manualCardSchema,
  newIndicatorSchema,
  retireIndicatorSchema,
} from '@berimbang/contract';
import { type OrderedTree, pairsOf } from '@berimbang/files';
import { sql } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import type { Transaction } from '../db/index.js';
import { endpoint } from '../http/endpoint.js';
import type { Services } from '../http/services.js';
import { editing } from '../scorecards/editor.js';
import { changePart, createPart } from '../scorecards/part-commands.js';
import { INDICATOR, type PartRow } from '../scorecards/part-kinds.js';
import { type LoadedPart, loadPart, partAddress, partRoutes, presentPart } from '../scorecards/part-routes.js';
import { treeOf } from '../scorecards/tree-json.js';
import { withTargets } from '../targets/commands.js';
import { manualCard } from './manual.js';
import { INDICATOR_POLICY } from './policy.js';
import { retireIndicator } from './retired.js';
import { hasValues, targetsElsewhere } from './sentences.js';
import { indicatorYears } from './years.js';

const TARGETS: ReadonlySet<string> = new Set(['target', 'target-high', 'target-grade']);

function presentIndicator(row: PartRow): IndicatorOutput {
  const { retiredFrom, retiredReason, previousId } = row;
  return { ...presentPart(row), retiredFrom, retiredReason, previousId };
}

export function indicatorRoutes(app: FastifyInstance, services: Services): void {
  partRoutes(app, services, {
    kind: INDICATOR,
    tag: 'indicators',
    one: 'Indicator',
    many: 'Indicators',
    words: { one: 'an indicator', many: 'indicators' },
    policy: INDICATOR_POLICY,
    schema: indicatorPartSchema,
    created: newIndicatorSchema,
    changed: changePartSchema,
    present: presentIndicator,
    create: (by, own, { code, body, targets, ...more }) =>
      createPart(
        by,
        own,
        INDICATOR,
        { section: null, code, body: bodyOf(body) },
        { ...more, also: withTargets(code, targets) },
      ),
    change: (by, { own, row }, { body, reason }) => changePart(by, own, INDICATOR, row, bodyOf(body), { reason }),
    beforeRemoval: refuseWithValues,
  });
  const params = partAddress('indicator');
  const path = '/scorecards/:scorecard/indicators/:indicator';
  const shared = {
    tag: 'indicators',
    policy: INDICATOR_POLICY,
    params,
    subject: ({ own }: LoadedPart) => ({ unitId: own.unitId }),
  } as const;

  endpoint(app, services, {
    ...shared,
    id: 'readIndicatorManual',
    method: 'GET',
    path: `${path}/manual`,
    summary: 'The whole manual of an indicator (Manual IKU)',
    response: manualCardSchema,
    load: ({ tx, params: at }) => loadPart(tx, INDICATOR, at, false),
    act: ({ tx }, { own, row }) => manualCard(tx, own, row),
  });

  endpoint(app, services, {
    ...shared,
    id: 'readIndicatorYears',
    method: 'GET',
    path: `${path}/history-of-years`,
    summary: 'An indicator through the years, with targets and results',
    response: indicatorYearsSchema,
    load: ({ tx, params: at }) => loadPart(tx, INDICATOR, at, false),
    act: async ({ tx, actor }, { row }) => ({ items: [...(await indicatorYears(tx, row.id, actor.units))] }),
  });

  endpoint(app, services, {
    ...shared,
    id: 'retireIndicator',
    method: 'POST',
    path: `${path}/retire`,
    summary: 'Ends an indicator from a period on; its past stays',
    body: retireIndicatorSchema,
    response: indicatorPartSchema,
    load: ({ tx, params: at }) => loadPart(tx, INDICATOR, at, true),
    current: ({ row }) => presentIndicator(row),
    act: async (request, { own, row }) => {
      request.note({ kind: 'indicator', id: row.id, reason: request.body.reason });
      return presentIndicator(await editing(request, services, (by) => retireIndicator(by, own, row, request.body)));
    },
  });
}

/** A body without targets; an empty map of them says that there are periods. */
function bodyOf(json: unknown): OrderedTree {
  const tree = treeOf(json, 'body.body');
  for (const [key, value] of pairsOf(tree))
    if (TARGETS.has(key) && (typeof value === 'string' || pairsOf(value).length > 0)) throw targetsElsewhere(key);
  return tree;
}

async function refuseWithValues(tx: Transaction, { own, row }: LoadedPart): Promise<void> {
  const { rows } = await tx.execute(sql`
    select from app.fact_cell cell join app.fact on fact.cell_id = cell.id
    where cell.scorecard_id = ${own.id} and cell.indicator = ${row.code} limit 1`);
  if (rows.length > 0) throw hasValues(row.code);
}
