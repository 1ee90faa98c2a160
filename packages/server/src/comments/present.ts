import type { CommentEventOutput, CommentOutput } from '@berimbang/contract';
import type { Comment, CommentEvent } from './queries.js';

export function presentComment(row: Comment): CommentOutput {
  const { id, subjectKind, subjectId, parentId, text, mentions, byUser, at, changedAt, removedAt, revision } = row;
  return {
    id,
    subjectKind,
    subjectId,
    parentId,
    text,
    mentions,
    by: byUser,
    at: at.toISOString(),
    changedAt: changedAt?.toISOString() ?? null,
    removedAt: removedAt?.toISOString() ?? null,
    revision,
  };
}

export function presentCommentEvent({ kind, before, byUser, at }: CommentEvent): CommentEventOutput {
  return { kind, before, by: byUser, at: at.toISOString() };
}
