import {
  BLOCK_SECTIONS,
  type BlockOutput,
  blockFilterSchema,
  blockPartSchema,
  changePartSchema,
  newBlockSchema,
} from '@berimbang/contract';
import type { FastifyInstance } from 'fastify';
import type { Services } from '../http/services.js';
import { changePart, createPart } from '../scorecards/part-commands.js';
import { BLOCK, type PartRow } from '../scorecards/part-kinds.js';
import { partRoutes, presentPart } from '../scorecards/part-routes.js';
import { treeOf } from '../scorecards/tree-json.js';
import { BLOCK_POLICY } from './policy.js';

export function presentBlock(row: PartRow): BlockOutput {
  const section = BLOCK_SECTIONS.find((own) => own === row.section);
  if (section === undefined) throw new Error(`a block of an unknown section ${row.section}`);
  return { ...presentPart(row), section };
}

export function blockRoutes(app: FastifyInstance, services: Services): void {
  partRoutes(app, services, {
    kind: BLOCK,
    tag: 'blocks',
    one: 'Block',
    many: 'Blocks',
    words: { one: 'an entry of another section', many: 'entries of other sections' },
    policy: BLOCK_POLICY,
    schema: blockPartSchema,
    created: newBlockSchema,
    changed: changePartSchema,
    query: blockFilterSchema,
    present: presentBlock,
    create: (by, own, { section, code, body, ...more }) =>
      createPart(by, own, BLOCK, { section, code, body: treeOf(body, 'body.body') }, more),
    change: (by, { own, row }, { body, reason }) =>
      changePart(by, own, BLOCK, row, treeOf(body, 'body.body'), { reason }),
  });
}
