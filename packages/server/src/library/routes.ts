import {
  libraryContentSchema,
  libraryEntrySchema,
  libraryNamePageSchema,
  libraryNameSchema,
  libraryQuerySchema,
  libraryUseSchema,
  libraryVersionSchema,
  pageQuerySchema,
  pageSchema,
  rulesInUseSchema,
  writeLibrarySchema,
  writtenLibrarySchema,
} from '@berimbang/contract';
import type { FastifyInstance } from 'fastify';
import { endpoint } from '../http/endpoint.js';
import { pageOf, readCursor } from '../http/page.js';
import type { Services } from '../http/services.js';
import { writeLibrary } from './commands.js';
import { listRulesInUse } from './in-use.js';
import { LIBRARY_POLICY } from './policy.js';
import { presentContent, presentEntry } from './present.js';
import { filesOf, findEntry, listEntries, listUse, listVersions } from './queries.js';
import { libraryOf, NO_PINS } from './shelves.js';

const shared = { tag: 'methods and rule packs', policy: LIBRARY_POLICY, subject: () => ({}) } as const;

export function libraryRoutes(app: FastifyInstance, services: Services): void {
  endpoint(app, services, {
    ...shared,
    id: 'listLibrary',
    method: 'GET',
    path: '/library',
    summary: 'Methods and rule packs, shipped and own, in the version that counts now',
    query: libraryQuerySchema,
    response: pageSchema(libraryEntrySchema),
    load: async () => null,
    act: async ({ tx, query }) => {
      const rows = await listEntries(tx, query, query.limit, readCursor(query.after, ['string', 'string']));
      const library = await libraryOf(tx);
      return pageOf(
        rows,
        query.limit,
        ({ kind, name }) => [kind, name],
        (entry) => presentEntry(entry, library),
      );
    },
  });

  endpoint(app, services, {
    ...shared,
    id: 'readLibraryContent',
    method: 'GET',
    path: '/library/content',
    summary: 'One method or rule pack: what it says, since when, where from, how sure; and its files',
    query: libraryNameSchema,
    response: libraryContentSchema,
    load: ({ tx, query }) => findEntry(tx, query.kind, query.name, query.hash),
    act: async ({ tx }, entry) => {
      const pin = { [entry.name]: entry.hash };
      const pins = entry.kind === 'method' ? { ...NO_PINS, methods: pin } : { ...NO_PINS, packs: pin };
      return presentContent(entry, await libraryOf(tx, pins), await filesOf(tx, entry));
    },
  });

  endpoint(app, services, {
    ...shared,
    id: 'listLibraryVersions',
    method: 'GET',
    path: '/library/versions',
    summary: 'Versions of an own method or rule pack: who, when, why',
    query: libraryNamePageSchema,
    response: pageSchema(libraryVersionSchema),
    load: ({ tx, query }) => findEntry(tx, query.kind, query.name),
    act: async ({ tx, query }, { kind, name }) => {
      const after = Number(readCursor(query.after, ['number'])?.[0] ?? 0);
      const rows = await listVersions(tx, kind, name, query.limit, after);
      return pageOf(
        rows,
        query.limit,
        ({ version }) => [version],
        ({ version, hash, reason, byUser, at }) => ({ version, hash, reason, by: byUser, at: at.toISOString() }),
      );
    },
  });

  endpoint(app, services, {
    ...shared,
    id: 'listLibraryUse',
    method: 'GET',
    path: '/library/use',
    summary: 'Scorecards that are computed with it, each with the version that it keeps to',
    query: libraryNamePageSchema,
    response: pageSchema(libraryUseSchema),
    load: ({ tx, query }) => findEntry(tx, query.kind, query.name),
    act: async ({ tx, query, actor }, entry) => {
      const after = String(readCursor(query.after, ['string'])?.[0] ?? '');
      const rows = await listUse(tx, entry.kind, entry.name, actor.units, query.limit, after);
      return pageOf(
        rows,
        query.limit,
        ({ code }) => [code],
        ({ id, code, title, hash, version }) => ({
          scorecardId: id,
          code,
          title,
          hash,
          version,
          current: hash === entry.hash,
        }),
      );
    },
  });

  endpoint(app, services, {
    ...shared,
    id: 'listRulesInUse',
    method: 'GET',
    path: '/library/in-use',
    summary:
      'Scorecards of own units, each with the methods and rule packs that it keeps to, beside the library of now',
    query: pageQuerySchema,
    response: pageSchema(rulesInUseSchema),
    load: async () => null,
    act: async ({ tx, query, actor }) => {
      const after = readCursor(query.after, ['string', 'string']);
      const rows = await listRulesInUse(tx, actor.units, query.limit, after);
      return pageOf(
        rows,
        query.limit,
        ({ period, code }) => [period, code],
        (row) => row,
      );
    },
  });

  endpoint(app, services, {
    ...shared,
    id: 'writeLibrary',
    method: 'POST',
    path: '/library',
    summary: 'Adds or changes an own method or rule pack; scorecards keep to the version that they have',
    bodyLimit: 8_388_608,
    body: writeLibrarySchema,
    response: writtenLibrarySchema,
    load: async () => null,
    subject: () => ({ unitId: null }),
    act: (request) => writeLibrary(request),
  });
}
