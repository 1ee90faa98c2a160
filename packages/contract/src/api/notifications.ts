import { z } from 'zod';
import { idSchema, pageQuerySchema, revisionSchema, timeSchema } from './common.js';

export const NOTIFICATION_KINDS = [
  'mentioned',
  'values-due',
  'values-overdue',
  'verification-due',
  'verification-overdue',
  'approval-due',
  'approval-overdue',
  'finding-raised',
  'finding-answered',
  'finding-returned',
  'finding-closed',
  'measure-entrusted',
] as const;

export const notificationSchema = z.object({
  id: idSchema,
  kind: z.enum(NOTIFICATION_KINDS),
  subject: z.object({ kind: z.string(), id: z.string() }).nullable().describe('What it is about.'),
  facts: z.record(z.string(), z.unknown()).describe('What its sentence is made from.'),
  text: z.string().describe('The sentence, in the language of the caller.'),
  createdAt: timeSchema,
  readAt: timeSchema.nullable(),
  revision: revisionSchema,
});

export const notificationQuerySchema = pageQuerySchema.extend({
  unread: z.enum(['true', 'false']).optional().describe('true: only those that were not read yet.'),
});

export const readNotificationsSchema = z.strictObject({
  ids: z.array(idSchema).min(1).max(200).describe('Own notifications; others are left alone.'),
});
export const readCountSchema = z.object({ read: z.number().int().min(0), unread: z.number().int().min(0) });

export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];
export type NotificationOutput = z.output<typeof notificationSchema>;
