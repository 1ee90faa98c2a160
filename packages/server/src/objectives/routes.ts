import {
  changeObjectiveSchema,
  newObjectiveSchema,
  type ObjectiveOutput,
  objectivePartSchema,
} from '@berimbang/contract';
import { sql } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import type { LabelColumn } from '../db/index.js';
import type { By } from '../http/request.js';
import type { Services } from '../http/services.js';
import { changePart, createPart } from '../scorecards/part-commands.js';
import { findPart, OBJECTIVE, type PartRow } from '../scorecards/part-kinds.js';
import { partRoutes, presentPart } from '../scorecards/part-routes.js';
import { bodyTree } from '../scorecards/parts.js';
import { treeOf } from '../scorecards/tree-json.js';
import type { Change } from '../scorecards/write-parts.js';
import { OBJECTIVE_POLICY } from './policy.js';

export function objectiveRoutes(app: FastifyInstance, services: Services): void {
  partRoutes(app, services, {
    kind: OBJECTIVE,
    tag: 'objectives',
    one: 'Objective',
    many: 'Objectives',
    words: { one: 'an objective', many: 'objectives' },
    policy: OBJECTIVE_POLICY,
    schema: objectivePartSchema,
    created: newObjectiveSchema,
    changed: changeObjectiveSchema,
    present: (row): ObjectiveOutput => ({ ...presentPart(row), description: row.description }),
    create: async (by, own, { code, body, description = null, ...more }) => {
      const item = { section: null, code, body: treeOf(body, 'body.body') };
      const noted = described(code, null, description);
      const made = await createPart(by, own, OBJECTIVE, item, { ...more, noted });
      return noted.length === 0 ? made : describe(by, made, description, made.revision);
    },
    change: async (by, { own, row }, { body, description = row.description, reason }) => {
      const noted = described(row.code, row.description, description);
      const tree = body === undefined ? bodyTree(row.body) : treeOf(body, 'body.body');
      const changed = await changePart(by, own, OBJECTIVE, row, tree, { reason, noted });
      return noted.length === 0 ? changed : describe(by, changed, description, row.revision + 1);
    },
  });
}

/** The description is no part of the file: it is kept beside the body, and computes nothing. */
async function describe({ tx }: By, row: PartRow, description: LabelColumn | null, revision: number): Promise<PartRow> {
  await tx.execute(sql`
    update app.objective set description = ${description === null ? null : JSON.stringify(description)}::jsonb, revision = ${revision}
    where id = ${row.id}`);
  return findPart(tx, OBJECTIVE, row.scorecardId, row.id);
}

function described(code: string, was: LabelColumn | null, is: LabelColumn | null): readonly Change[] {
  if (same(was, is)) return [];
  const text = (label: LabelColumn | null): string | null => (label === null ? null : JSON.stringify(label));
  return [{ part: 'description', code, before: text(was), after: text(is) }];
}

function same(a: LabelColumn | null, b: LabelColumn | null): boolean {
  if (a === null || b === null || typeof a === 'string' || typeof b === 'string') return a === b;
  return a.id === b.id && a.en === b.en;
}
