import { and, count, desc, eq, inArray, isNull, lt } from 'drizzle-orm';
import { notification, type Transaction } from '../db/index.js';
import { notFound } from '../http/refusal.js';

export type Notification = typeof notification.$inferSelect;

/** A person's notifications from the latest back. */
export function listNotifications(
  tx: Transaction,
  userId: string,
  { unread, limit, before }: { readonly unread: boolean; readonly limit: number; readonly before: number | null },
): Promise<Notification[]> {
  return tx
    .select()
    .from(notification)
    .where(
      and(
        eq(notification.userId, userId),
        unread ? isNull(notification.readAt) : undefined,
        before === null ? undefined : lt(notification.position, before),
      ),
    )
    .orderBy(desc(notification.position))
    .limit(limit + 1);
}

/** One notification of a person; that of another person is not there. */
export async function findNotification(tx: Transaction, userId: string, id: string): Promise<Notification> {
  const [found] = await tx
    .select()
    .from(notification)
    .where(and(eq(notification.id, id), eq(notification.userId, userId)));
  if (found === undefined) throw notFound('notification', id, 'path.notification');
  return found;
}

/** Marks a person's notifications as read; says how many were unread, and how many still are. */
export async function markRead(
  tx: Transaction,
  userId: string,
  ids: readonly string[],
  now: Date,
): Promise<{ readonly read: number; readonly unread: number }> {
  const read = await tx
    .update(notification)
    .set({ readAt: now, revision: 2 })
    .where(and(eq(notification.userId, userId), inArray(notification.id, [...ids]), isNull(notification.readAt)))
    .returning({ id: notification.id });
  const [left] = await tx
    .select({ unread: count() })
    .from(notification)
    .where(and(eq(notification.userId, userId), isNull(notification.readAt)));
  return { read: read.length, unread: left?.unread ?? 0 };
}
