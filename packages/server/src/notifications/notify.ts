import type { NotificationKind } from '@berimbang/contract';
import { notification, type Transaction } from '../db/index.js';
import type { NotificationFacts } from './sentences.js';

export interface NewNotification<K extends NotificationKind> {
  readonly organisationId: string;
  readonly userId: string;
  readonly kind: K;
  readonly facts: NotificationFacts[K];
  readonly subject?: { readonly kind: string; readonly id: string };
  /** What is told a person once: another notification of the same person with the same text here is not made. */
  readonly once?: string;
  readonly now: Date;
}

/** Tells a person something; false where it was told before. */
export async function notify<K extends NotificationKind>(tx: Transaction, about: NewNotification<K>): Promise<boolean> {
  const { organisationId, userId, kind, facts, subject, once, now } = about;
  const made = await tx
    .insert(notification)
    .values({
      organisationId,
      userId,
      kind,
      facts: { ...facts },
      subjectKind: subject?.kind ?? null,
      subjectId: subject?.id ?? null,
      once: once ?? null,
      createdAt: now,
    })
    .onConflictDoNothing()
    .returning({ id: notification.id });
  return made.length > 0;
}
