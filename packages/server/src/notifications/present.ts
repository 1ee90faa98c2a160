import type { NotificationOutput } from '@berimbang/contract';
import type { Language } from '../http/language.js';
import type { Notification } from './queries.js';
import { notificationText } from './sentences.js';

export function presentNotification(row: Notification, language: Language): NotificationOutput {
  const { id, kind, facts, subjectKind, subjectId, createdAt, readAt, revision } = row;
  return {
    id,
    kind,
    subject: subjectKind === null || subjectId === null ? null : { kind: subjectKind, id: subjectId },
    facts,
    text: notificationText(kind, facts as never)[language],
    createdAt: createdAt.toISOString(),
    readAt: readAt?.toISOString() ?? null,
    revision,
  };
}
