import {
  changeReminderSettingSchema,
  missingValueSchema,
  missingValuesQuerySchema,
  pageSchema,
  reminderSettingSchema,
} from '@berimbang/contract';
import type { FastifyInstance } from 'fastify';
import { endpoint } from '../http/endpoint.js';
import { pageOf, readCursor } from '../http/page.js';
import { dayOf } from '../http/request.js';
import type { Services } from '../http/services.js';
import { compare, missingValues, placeOf } from './missing-values.js';
import { REMINDER_POLICY } from './policy.js';
import { changeReminderSetting, presentReminderSetting, reminderSettingOf } from './settings.js';

const shared = { tag: 'reminders', policy: REMINDER_POLICY, subject: () => ({}) } as const;

export function reminderRoutes(app: FastifyInstance, services: Services): void {
  endpoint(app, services, {
    ...shared,
    id: 'listMissingValues',
    method: 'GET',
    path: '/reminders/missing-values',
    summary:
      'Values of a period that were not submitted, and to whom they are entrusted; on wish only those never entered',
    query: missingValuesQuerySchema,
    response: pageSchema(missingValueSchema),
    load: async () => null,
    act: async (request) => {
      const { tx, query, actor } = request;
      const after = readCursor(query.after, ['string', 'string', 'string']);
      const found = (await missingValues(tx, query.period, dayOf(request))).filter(
        (value) =>
          (actor.units === null || actor.units.has(value.unitId)) &&
          (query.owner === undefined || value.owners.includes(query.owner)) &&
          (query.never !== 'true' || value.state === 'never') &&
          (after === null || compare(placeOf(value), after) > 0),
      );
      return pageOf(found, query.limit, placeOf, (value) => value);
    },
  });

  endpoint(app, services, {
    ...shared,
    id: 'readReminderSettings',
    method: 'GET',
    path: '/reminders/settings',
    summary: 'When people are reminded of values that are missing or wait',
    response: reminderSettingSchema,
    load: ({ tx, organisation }) => reminderSettingOf(tx, organisation.id),
    act: async (_, own) => presentReminderSetting(own),
  });

  endpoint(app, services, {
    ...shared,
    id: 'changeReminderSettings',
    method: 'PUT',
    path: '/reminders/settings',
    summary: 'Sets when people are reminded of values that are missing or wait',
    body: changeReminderSettingSchema,
    response: reminderSettingSchema,
    load: ({ tx, organisation }) => reminderSettingOf(tx, organisation.id, true),
    current: presentReminderSetting,
    act: async (request, own) => {
      const { revision: _, ...before } = presentReminderSetting(own);
      const changed = presentReminderSetting(await changeReminderSetting(request.tx, own, request.body));
      const { revision: __, ...after } = changed;
      request.note({ kind: 'reminder-settings', id: own.organisationId, before, after });
      return changed;
    },
  });
}
