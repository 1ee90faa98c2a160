import {
  changeOrganisationSchema,
  madeOrganisationSchema,
  newOrganisationSchema,
  organisationEventSchema,
  organisationSchema,
  pageQuerySchema,
  pageSchema,
} from '@berimbang/contract';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { endpoint, installationEndpoint } from '../http/endpoint.js';
import { pageOf, readCursor } from '../http/page.js';
import type { Services } from '../http/services.js';
import { asSignIn } from '../sign-in/as-sign-in.js';
import type { SignIn } from '../sign-in/service.js';
import { accountFor, invitationLink } from '../users/invite.js';
import { changeOrganisation, createOrganisation, giveFirstRole } from './commands.js';
import { ORGANISATION_POLICY } from './policy.js';
import { presentOrganisation, presentSettingsEvent } from './present.js';
import { listOrganisations, ownOrganisation, settingsHistory } from './queries.js';

const shared = { tag: 'organisations', policy: ORGANISATION_POLICY } as const;

export function organisationRoutes(app: FastifyInstance, services: Services, signIn: SignIn): void {
  installationEndpoint(app, services, {
    ...shared,
    id: 'listOrganisations',
    method: 'GET',
    path: '/organisations',
    summary: 'Organisations in which you have a role; for operators, all of them on request',
    query: pageQuerySchema.extend({
      all: z.enum(['true', 'false']).default('false').describe('All organisations of the installation.'),
    }),
    response: pageSchema(organisationSchema),
    load: async () => null,
    subject: (_, { query }) => ({ all: query.all === 'true' }),
    act: async (request) => {
      const { query, actor } = request;
      const { userId, onlyOrganisation: only } = actor.identity;
      const paging = { limit: query.limit, after: readCursor(query.after, ['string']) };
      const rows =
        query.all === 'true'
          ? await listOrganisations(request.tx, { ...paging, of: null })
          : await asSignIn(request, (tx) => listOrganisations(tx, { ...paging, of: { userId, only } }));
      return pageOf(rows, query.limit, ({ code }) => [code], presentOrganisation);
    },
  });

  installationEndpoint(app, services, {
    ...shared,
    id: 'createOrganisation',
    method: 'POST',
    path: '/organisations',
    summary: 'Makes an organisation and invites its first administrator',
    body: newOrganisationSchema,
    response: madeOrganisationSchema,
    status: 201,
    load: async () => null,
    subject: () => ({}),
    act: async (request) => {
      const { body, actor, now, afterCommit, raw } = request;
      const by = actor.identity.userId;
      const made = await createOrganisation(request.tx, body);
      const sending = {
        signIn,
        by,
        now,
        afterCommit,
        failed: (facts: object, message: string) => raw.log.error(facts, message),
      };
      const { userId, passwordLink } = await asSignIn(request, async (tx) => {
        const account = await accountFor(tx, body.administrator);
        return { userId: account.id, passwordLink: await invitationLink(tx, sending, account, made.name) };
      });
      await giveFirstRole(request.tx, { organisationId: made.id, userId, by });
      request.note({ kind: 'organisation', id: made.id, code: made.code, administrator: userId });
      return { organisation: presentOrganisation(made), passwordLink };
    },
    kept: ({ organisation, passwordLink }) => ({
      organisation,
      passwordLink: passwordLink && { ...passwordLink, link: null },
    }),
  });

  endpoint(app, services, {
    ...shared,
    id: 'readOrganisation',
    method: 'GET',
    path: '',
    summary: 'The organisation and its settings',
    response: organisationSchema,
    load: ({ tx, organisation }) => ownOrganisation(tx, organisation.id),
    subject: () => ({ unitId: null }),
    act: async (_, own) => presentOrganisation(own),
  });

  endpoint(app, services, {
    ...shared,
    id: 'changeOrganisation',
    method: 'PATCH',
    path: '',
    summary: 'Changes name or settings',
    body: changeOrganisationSchema,
    response: organisationSchema,
    load: ({ tx, organisation }) => ownOrganisation(tx, organisation.id, true),
    subject: () => ({ unitId: null }),
    current: presentOrganisation,
    act: async (request, own) => {
      const { row, before, after } = await changeOrganisation(request.tx, own, request.body);
      request.note({ kind: 'organisation', id: own.id, before, after });
      return presentOrganisation(row);
    },
  });

  endpoint(app, services, {
    ...shared,
    id: 'readOrganisationHistory',
    method: 'GET',
    path: '/history',
    summary: 'What was changed in the settings, by whom and when',
    query: pageQuerySchema,
    response: pageSchema(organisationEventSchema),
    load: async () => null,
    subject: () => ({ unitId: null }),
    act: async ({ tx, query }) => {
      const after = readCursor(query.after, ['number']);
      const rows = await settingsHistory(tx, { limit: query.limit, after });
      return pageOf(rows, query.limit, ({ seq }) => [seq], presentSettingsEvent);
    },
  });
}
