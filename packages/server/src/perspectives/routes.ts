import { changePartSchema, newPartSchema, partSchema } from '@berimbang/contract';
import type { FastifyInstance } from 'fastify';
import type { Services } from '../http/services.js';
import { changePart, createPart } from '../scorecards/part-commands.js';
import { PERSPECTIVE } from '../scorecards/part-kinds.js';
import { partRoutes, presentPart } from '../scorecards/part-routes.js';
import { treeOf } from '../scorecards/tree-json.js';
import { PERSPECTIVE_POLICY } from './policy.js';

export function perspectiveRoutes(app: FastifyInstance, services: Services): void {
  partRoutes(app, services, {
    kind: PERSPECTIVE,
    tag: 'perspectives',
    one: 'Perspective',
    many: 'Perspectives',
    words: { one: 'a perspective', many: 'perspectives' },
    policy: PERSPECTIVE_POLICY,
    schema: partSchema,
    created: newPartSchema,
    changed: changePartSchema,
    present: presentPart,
    create: (by, own, { code, body, ...more }) =>
      createPart(by, own, PERSPECTIVE, { section: null, code, body: treeOf(body, 'body.body') }, more),
    change: (by, { own, row }, { body, reason }) =>
      changePart(by, own, PERSPECTIVE, row, treeOf(body, 'body.body'), { reason }),
  });
}
