import type { newCommentSchema } from '@berimbang/contract';
import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { comment, commentEvent, indicator, type Transaction } from '../db/index.js';
import { members, peopleOver } from '../http/people.js';
import type { By } from '../http/request.js';
import { notify } from '../notifications/notify.js';
import type { NotificationFacts } from '../notifications/sentences.js';
import { type Comment, findComment } from './queries.js';
import { cannotSee, otherSubject, wasRemoved } from './sentences.js';

interface When {
  readonly now: Date;
  /** Today, where the organisation is. */
  readonly today: string;
}

export async function createComment(
  by: By,
  body: z.output<typeof newCommentSchema>,
  unitId: string | null,
  { now, today }: When,
): Promise<Comment> {
  const { tx, organisationId, userId } = by;
  if (body.parentId !== null) {
    const parent = await findComment(tx, body.parentId, 'body.parentId');
    if (parent.subjectKind !== body.subjectKind || parent.subjectId !== body.subjectId) throw otherSubject();
    if (parent.removedAt !== null) throw wasRemoved();
  }
  const mentions = [...new Set(body.mentions)];
  if (mentions.length > 0) {
    const readers = new Set(unitId === null ? await members(tx, today) : await peopleOver(tx, unitId, null, today));
    const others = mentions.filter((person) => !readers.has(person));
    if (others.length > 0) throw cannotSee(others);
  }
  const [made] = await tx
    .insert(comment)
    .values({ ...body, mentions, unitId, organisationId, byUser: userId, at: now })
    .returning();
  if (made === undefined) throw new Error('a comment was not returned');
  const about = mentions.length > 0 && body.subjectKind === 'indicator' ? await indicatorOf(tx, body.subjectId) : {};
  for (const person of mentions)
    if (person !== userId)
      await notify(tx, {
        organisationId,
        userId: person,
        kind: 'mentioned',
        facts: { subjectKind: body.subjectKind, ...about },
        subject: { kind: body.subjectKind, id: body.subjectId },
        once: `comment:${made.id}`,
        now,
      });
  return made;
}

export function changeComment(by: By, own: Comment, text: string, { now }: When): Promise<Comment> {
  return change(by, own, 'changed', { text, changedAt: now });
}

/** What a notification says of the indicator that a comment is about. */
async function indicatorOf(tx: Transaction, id: string): Promise<Pick<NotificationFacts['mentioned'], 'indicator'>> {
  const [found] = await tx
    .select({ scorecardId: indicator.scorecardId, code: indicator.code })
    .from(indicator)
    .where(eq(indicator.id, id));
  return found === undefined ? {} : { indicator: found };
}

/** Takes the text away; that something was said, by whom and when, stays. */
export function removeComment(by: By, own: Comment, { now }: When): Promise<Comment> {
  return change(by, own, 'removed', { text: null, mentions: [], removedAt: now, removedBy: by.userId });
}

async function change(
  { tx, organisationId, userId }: By,
  own: Comment,
  kind: 'changed' | 'removed',
  values: Partial<Comment>,
): Promise<Comment> {
  if (own.text === null) throw wasRemoved();
  await tx.insert(commentEvent).values({ organisationId, commentId: own.id, kind, before: own.text, byUser: userId });
  const [changed] = await tx
    .update(comment)
    .set({ ...values, revision: own.revision + 1 })
    .where(eq(comment.id, own.id))
    .returning();
  if (changed === undefined) throw new Error('a locked comment was gone');
  return changed;
}
