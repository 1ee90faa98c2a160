import type { NotificationKind } from '@berimbang/contract';
import { and, asc, eq, gt, isNull } from 'drizzle-orm';
import { type Database, inScope, notification } from '../db/index.js';
import { notificationText } from './sentences.js';

export interface Delivery {
  readonly organisationId: string;
  readonly userId: string;
  readonly kind: NotificationKind;
  /** The sentence in both languages: whoever delivers it knows the person's. */
  readonly text: { readonly id: string; readonly en: string };
}

/** Brings a notification to a person by mail or otherwise. Runs outside of transactions; throws where it could not. */
export type Deliver = (delivery: Delivery) => Promise<void>;

/** Older ones are not news any more: where delivery was set up only now, the past is not sent. */
const NEWS_FOR = 3 * 86_400_000;
const BATCH = 200;

/**
 * Delivers an organisation's notifications that were neither read nor delivered, in their order, and says how many. One that
 * cannot be delivered does not hold up the others; the first such error is thrown at the end, so that the job is tried again.
 */
export async function deliverPending(
  database: Database,
  organisationId: string,
  deliver: Deliver,
  now: Date,
): Promise<number> {
  const scope = { role: 'staff', organisationId } as const;
  let [delivered, after]: [number, number] = [0, 0];
  let failed: { readonly error: unknown } | null = null;
  for (;;) {
    const rows = await inScope(database, scope, (tx) =>
      tx
        .select()
        .from(notification)
        .where(
          and(
            isNull(notification.deliveredAt),
            isNull(notification.readAt),
            gt(notification.createdAt, new Date(now.getTime() - NEWS_FOR)),
            gt(notification.position, after),
          ),
        )
        .orderBy(asc(notification.position))
        .limit(BATCH),
    );
    for (const { id, userId, kind, facts, position } of rows) {
      after = position;
      try {
        await deliver({ organisationId, userId, kind, text: notificationText(kind, facts as never) });
      } catch (error) {
        failed ??= { error };
        continue;
      }
      await inScope(database, scope, (tx) =>
        tx.update(notification).set({ deliveredAt: now }).where(eq(notification.id, id)),
      );
      delivered += 1;
    }
    if (rows.length < BATCH) break;
  }
  if (failed !== null) throw failed.error;
  return delivered;
}
