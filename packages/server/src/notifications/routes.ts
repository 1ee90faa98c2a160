import {
  idSchema,
  notificationQuerySchema,
  notificationSchema,
  pageSchema,
  readCountSchema,
  readNotificationsSchema,
} from '@berimbang/contract';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { endpoint } from '../http/endpoint.js';
import { pageOf, readCursor } from '../http/page.js';
import type { Services } from '../http/services.js';
import { NOTIFICATION_POLICY } from './policy.js';
import { presentNotification } from './present.js';
import { findNotification, listNotifications, markRead } from './queries.js';

const shared = { tag: 'notifications', policy: NOTIFICATION_POLICY, subject: () => ({}) } as const;

export function notificationRoutes(app: FastifyInstance, services: Services): void {
  endpoint(app, services, {
    ...shared,
    id: 'listNotifications',
    method: 'GET',
    path: '/notifications',
    summary: 'Own notifications from the latest back',
    query: notificationQuerySchema,
    response: pageSchema(notificationSchema),
    load: async () => null,
    act: async ({ tx, query, actor, language }) => {
      const before = readCursor(query.after, ['number'])?.[0];
      const rows = await listNotifications(tx, actor.identity.userId, {
        unread: query.unread === 'true',
        limit: query.limit,
        before: before === undefined ? null : Number(before),
      });
      return pageOf(
        rows,
        query.limit,
        ({ position }) => [position],
        (row) => presentNotification(row, language),
      );
    },
  });

  endpoint(app, services, {
    ...shared,
    id: 'readNotification',
    method: 'GET',
    path: '/notifications/:notification',
    summary: 'One of the own notifications',
    params: z.object({ notification: idSchema }),
    response: notificationSchema,
    load: ({ tx, params, actor }) => findNotification(tx, actor.identity.userId, params.notification),
    act: async ({ language }, row) => presentNotification(row, language),
  });

  endpoint(app, services, {
    ...shared,
    id: 'markNotificationsRead',
    method: 'POST',
    path: '/notifications/mark-read',
    summary: 'Marks own notifications as read',
    body: readNotificationsSchema,
    response: readCountSchema,
    load: async () => null,
    act: async ({ tx, actor, body, now }) => markRead(tx, actor.identity.userId, body.ids, now),
  });
}
