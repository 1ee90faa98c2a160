import { changeLinkSchema, type LinkOutput, linkPartSchema, newLinkSchema } from '@berimbang/contract';
import { circleWith, mapOf } from '@berimbang/files';
import { eq } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import { objective } from '../db/index.js';
import type { By } from '../http/request.js';
import type { Services } from '../http/services.js';
import type { Scorecard } from '../scorecards/definition.js';
import { withKey } from '../scorecards/head.js';
import { labelTree } from '../scorecards/label-tree.js';
import { changePart, createPart } from '../scorecards/part-commands.js';
import { LINK, listPartRows } from '../scorecards/part-kinds.js';
import { partRoutes, presentPart } from '../scorecards/part-routes.js';
import { bodyTree, endsOf } from '../scorecards/parts.js';
import { linkInCircle, linkToItself, unknownEnd } from '../scorecards/refusals.js';
import { linkCode } from '../scorecards/write-parts.js';
import { LINK_POLICY } from './policy.js';

/** More links than any scorecard has. */
const ALL = 100_000;

export function linkRoutes(app: FastifyInstance, services: Services): void {
  partRoutes(app, services, {
    kind: LINK,
    tag: 'links',
    one: 'Link',
    many: 'Links',
    words: { one: 'a cause-effect link', many: 'cause-effect links' },
    policy: LINK_POLICY,
    schema: linkPartSchema,
    created: newLinkSchema,
    changed: changeLinkSchema,
    present: (row): LinkOutput => {
      const { fromCode, toCode } = endsOf(bodyTree(row.body));
      return { ...presentPart(row), from: fromCode, to: toCode };
    },
    create: async (by, own, { from, to, label, ...more }) => {
      await refuseWrongEnds(by, own, from, to);
      const body = mapOf([
        ['from', from],
        ['to', to],
        ['label', label === undefined ? undefined : labelTree(label)],
      ]);
      return createPart(by, own, LINK, { section: null, code: linkCode(body), body }, more);
    },
    change: (by, { own, row }, { label, reason }) => {
      const body = withKey(bodyTree(row.body), 'label', label === null ? null : labelTree(label));
      return changePart(by, own, LINK, row, body, { reason });
    },
  });
}

async function refuseWrongEnds({ tx }: By, own: Scorecard, from: string, to: string): Promise<void> {
  if (from === to) throw linkToItself(from);
  const rows = await tx.select({ code: objective.code }).from(objective).where(eq(objective.scorecardId, own.id));
  const known = rows.map(({ code }) => code);
  if (!known.includes(from)) throw unknownEnd(from, 'body.from', known);
  if (!known.includes(to)) throw unknownEnd(to, 'body.to', known);
  const links = await listPartRows(tx, LINK, own.id, { limit: ALL }, null);
  const circle = circleWith(
    links.map(({ body }) => endsOf(bodyTree(body))).map((ends) => ({ from: ends.fromCode, to: ends.toCode })),
    { from, to },
  );
  if (circle !== null) throw linkInCircle(circle);
}
