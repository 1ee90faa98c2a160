import type { CommentSubject } from '@berimbang/contract';
import { and, asc, eq, gt } from 'drizzle-orm';
import { comment, commentEvent, type Transaction } from '../db/index.js';
import { notFound } from '../http/refusal.js';

export type Comment = typeof comment.$inferSelect;
export type CommentEvent = typeof commentEvent.$inferSelect;

export async function findComment(tx: Transaction, id: string, where: string, lock = false): Promise<Comment> {
  const query = tx.select().from(comment).where(eq(comment.id, id));
  const [found] = lock ? await query.for('update') : await query;
  if (found === undefined) throw notFound('comment', id, where);
  return found;
}

/** The comments on a thing in the order in which they were written; `parentId` makes threads of them. */
export function listComments(
  tx: Transaction,
  subject: { readonly kind: CommentSubject; readonly id: string },
  limit: number,
  after: number,
): Promise<Comment[]> {
  return tx
    .select()
    .from(comment)
    .where(and(eq(comment.subjectKind, subject.kind), eq(comment.subjectId, subject.id), gt(comment.position, after)))
    .orderBy(asc(comment.position))
    .limit(limit + 1);
}

export function commentHistory(tx: Transaction, id: string, limit: number, after: number): Promise<CommentEvent[]> {
  return tx
    .select()
    .from(commentEvent)
    .where(and(eq(commentEvent.commentId, id), gt(commentEvent.id, after)))
    .orderBy(asc(commentEvent.id))
    .limit(limit + 1);
}
