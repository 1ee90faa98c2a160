import {
  definitionChangeSchema,
  idSchema,
  movePartSchema,
  type PartOutput,
  pageQuerySchema,
  pageSchema,
  removePartSchema,
} from '@berimbang/contract';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Transaction } from '../db/index.js';
import { endpoint } from '../http/endpoint.js';
import { pageOf, readCursor } from '../http/page.js';
import type { Policy } from '../http/policy.js';
import type { Services } from '../http/services.js';
import type { Scorecard } from './definition.js';
import { type Editor, editing } from './editor.js';
import { movePart, removePart } from './part-commands.js';
import { findPart, listPartRows, type PartKind, type PartRow } from './part-kinds.js';
import { bodyTree } from './parts.js';
import { presentDefinitionChange } from './present.js';
import { definitionHistory, findScorecard } from './queries.js';
import { bodyJson } from './tree-json.js';

/** A part and the scorecard that it belongs to. */
export interface LoadedPart {
  readonly own: Scorecard;
  readonly row: PartRow;
}

/** What makes a resource of a kind of part. `One` and `Many` are its names in the operations' names. */
export interface PartResource<P extends z.ZodType, N extends z.ZodType, C extends z.ZodType> {
  readonly kind: PartKind;
  readonly tag: string;
  readonly one: string;
  readonly many: string;
  readonly words: { readonly one: string; readonly many: string };
  readonly policy: Policy;
  readonly schema: P;
  readonly created: N;
  readonly changed: C;
  readonly query?: z.ZodObject;
  readonly present: (row: PartRow) => z.output<P>;
  readonly create: (by: Editor, own: Scorecard, body: z.output<N>) => Promise<PartRow>;
  readonly change: (by: Editor, loaded: LoadedPart, body: z.output<C>) => Promise<PartRow>;
  /** Says whether a part may go; throws the refusal. */
  readonly beforeRemoval?: (tx: Transaction, loaded: LoadedPart) => Promise<void>;
}

/** What every kind of part says of itself. */
export function presentPart(row: PartRow): PartOutput {
  const { id, scorecardId, code, position, revision } = row;
  return { id, scorecardId, code, position, body: bodyJson(bodyTree(row.body)), revision };
}

const address = z.object({ scorecard: idSchema });

/** Address of one part: its scorecard, and itself under the name of its kind. */
export function partAddress(name: string): z.ZodObject<{ scorecard: typeof idSchema }> {
  return address.extend({ [name]: idSchema }) as unknown as z.ZodObject<{ scorecard: typeof idSchema }>;
}

/** Finds a part; for a change its scorecard is locked first. */
export async function loadPart(
  tx: Transaction,
  kind: PartKind,
  params: Readonly<Record<string, string>>,
  lock: boolean,
): Promise<LoadedPart> {
  const own = await findScorecard(tx, params.scorecard ?? '', lock);
  return { own, row: await findPart(tx, kind, own.id, params[kind.name] ?? '') };
}

/** The operations on a kind of part: list, create, read, change, remove, move, history. */
export function partRoutes<P extends z.ZodType, N extends z.ZodType, C extends z.ZodType>(
  app: FastifyInstance,
  services: Services,
  resource: PartResource<P, N, C>,
): void {
  const { kind, tag, one, many, words, policy, present } = resource;
  const all = `/scorecards/:scorecard/${tag}`;
  const single = `${all}/:${kind.name}`;
  const params = partAddress(kind.name);
  const subject = ({ own }: LoadedPart) => ({ unitId: own.unitId });
  const shared = { tag, policy };
  const loaded = (lock: boolean) => (request: { tx: Transaction; params: unknown }) =>
    loadPart(request.tx, kind, request.params as Record<string, string>, lock);
  const current = ({ row }: LoadedPart) => present(row) as { revision: number };

  endpoint(app, services, {
    ...shared,
    id: `list${many}`,
    method: 'GET',
    path: all,
    summary: `The ${words.many} of a scorecard, in their order`,
    params: address,
    query: resource.query ?? pageQuerySchema,
    response: pageSchema(resource.schema),
    load: ({ tx, params: { scorecard } }) => findScorecard(tx, scorecard),
    subject: ({ unitId }) => ({ unitId }),
    act: async ({ tx, query }, own) => {
      const { limit, after, section } = query as { limit: number; after?: string; section?: string };
      const place = readCursor(after, ['string', 'number', 'string']);
      const rows = await listPartRows(tx, kind, own.id, { limit, section: section ?? null }, place);
      return pageOf(rows, limit, (row) => [row.section ?? '', row.position, row.id], present);
    },
  });

  endpoint(app, services, {
    ...shared,
    id: `create${one}`,
    method: 'POST',
    path: all,
    summary: `Adds ${words.one} to a scorecard`,
    params: address,
    body: resource.created,
    response: resource.schema,
    status: 201,
    load: ({ tx, params: { scorecard } }) => findScorecard(tx, scorecard, true),
    subject: ({ unitId }) => ({ unitId }),
    act: async (request, own) => {
      const made = await editing(request, services, (by) => resource.create(by, own, request.body as z.output<N>));
      request.note({ kind: kind.name, id: made.id });
      return present(made);
    },
  });

  endpoint(app, services, {
    ...shared,
    id: `read${one}`,
    method: 'GET',
    path: single,
    summary: `Reads ${words.one}`,
    params,
    response: resource.schema,
    load: loaded(false),
    subject,
    act: async (_, { row }) => present(row),
  });

  endpoint(app, services, {
    ...shared,
    id: `change${one}`,
    method: 'PATCH',
    path: single,
    summary: `Changes ${words.one}`,
    params,
    body: resource.changed,
    response: resource.schema,
    load: loaded(true),
    subject,
    current,
    act: async (request, own) => {
      const { reason } = request.body as { reason: string | null };
      request.note({ kind: kind.name, id: own.row.id, ...(reason === null ? {} : { reason }) });
      return present(await editing(request, services, (by) => resource.change(by, own, request.body as z.output<C>)));
    },
  });

  endpoint(app, services, {
    ...shared,
    id: `remove${one}`,
    method: 'POST',
    path: `${single}/remove`,
    summary: `Takes ${words.one} out of a scorecard; its history stays`,
    params,
    body: removePartSchema,
    response: resource.schema,
    load: loaded(true),
    subject,
    current,
    act: async (request, own) => {
      const { reason } = request.body;
      request.note({ kind: kind.name, id: own.row.id, reason });
      await resource.beforeRemoval?.(request.tx, own);
      await editing(request, services, (by) => removePart(by, own.own, kind, own.row, { reason }));
      return present(own.row);
    },
  });

  endpoint(app, services, {
    ...shared,
    id: `move${one}`,
    method: 'POST',
    path: `${single}/move`,
    summary: `Puts ${words.one} at another place of its list`,
    params,
    body: movePartSchema,
    response: resource.schema,
    load: loaded(true),
    subject,
    current,
    act: async (request, { own, row }) => {
      const { position, reason } = request.body;
      request.note({ kind: kind.name, id: row.id });
      return present(await editing(request, services, (by) => movePart(by, own, kind, row, position, { reason })));
    },
  });

  endpoint(app, services, {
    ...shared,
    id: `read${one}History`,
    method: 'GET',
    path: `${single}/history`,
    summary: `What changed of ${words.one}`,
    params,
    query: pageQuerySchema,
    response: pageSchema(definitionChangeSchema),
    load: loaded(false),
    subject,
    act: async ({ tx, query }, { own, row }) => {
      const after = Number(readCursor(query.after, ['number'])?.[0] ?? 0);
      const filter = { part: row.section ?? kind.name, code: row.code, limit: query.limit };
      return pageOf(
        await definitionHistory(tx, own.id, filter, after),
        query.limit,
        ({ id }) => [id],
        presentDefinitionChange,
      );
    },
  });
}
