import type { changeFindingSchema, newFindingSchema } from '@berimbang/contract';
import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { finding, findingEvent } from '../db/index.js';
import { peopleOver } from '../http/people.js';
import type { By } from '../http/request.js';
import { notify } from '../notifications/notify.js';
import type { NotificationFacts } from '../notifications/sentences.js';
import { type About, checkSubject, type Finding, type FindingEvent, type FoundFinding } from './queries.js';
import { isClosed, notAnswered } from './sentences.js';

/** Someone who acts on findings, at a moment and on a day where the organisation is. */
export interface Acting extends By {
  readonly now: Date;
  readonly today: string;
}

export async function raiseFinding(
  by: Acting,
  about: About,
  body: z.output<typeof newFindingSchema>,
): Promise<Finding> {
  await checkSubject(by.tx, body);
  const [made] = await by.tx
    .insert(finding)
    .values({ ...body, organisationId: by.organisationId, raisedBy: by.userId, raisedAt: by.now })
    .returning();
  if (made === undefined) throw new Error('a finding was not returned');
  await record(by, made, { kind: 'raised' });
  const people = await peopleOver(by.tx, about.unitId, ['planner', 'data-owner'], by.today);
  await tell(by, people, made, 'finding-raised', { title: made.title, scorecard: about.code });
  return made;
}

export async function changeFinding(
  by: Acting,
  { finding: own }: FoundFinding,
  body: z.output<typeof changeFindingSchema>,
): Promise<Finding> {
  refuseClosed(own);
  const next = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
  const before = Object.fromEntries(Object.entries(own).filter(([key]) => key in next));
  await record(by, own, { kind: 'changed', before, after: next });
  return change(by, own, next);
}

export async function answerFinding(by: Acting, { finding: own, about }: FoundFinding, text: string): Promise<Finding> {
  refuseClosed(own);
  await record(by, own, { kind: 'answered', text });
  const changed = await change(by, own, { state: 'answered' });
  await tell(by, [own.raisedBy], changed, 'finding-answered', { title: own.title, scorecard: about.code });
  return changed;
}

/** Sends the answer back: the finding is open again. */
export async function returnFinding(
  by: Acting,
  { finding: own, about }: FoundFinding,
  reason: string,
): Promise<Finding> {
  refuseClosed(own);
  if (own.state !== 'answered') throw notAnswered();
  await record(by, own, { kind: 'returned', text: reason });
  const changed = await change(by, own, { state: 'open' });
  const facts = { title: own.title, scorecard: about.code, reason };
  await tell(by, await answerers(by, own), changed, 'finding-returned', facts);
  return changed;
}

export async function closeFinding(
  by: Acting,
  { finding: own, about }: FoundFinding,
  conclusion: string,
): Promise<Finding> {
  refuseClosed(own);
  if (own.state !== 'answered') throw notAnswered();
  await record(by, own, { kind: 'closed', text: conclusion });
  const changed = await change(by, own, { state: 'closed' });
  const facts = { title: own.title, scorecard: about.code };
  await tell(by, await answerers(by, own), changed, 'finding-closed', facts);
  return changed;
}

function refuseClosed({ state }: Finding): void {
  if (state === 'closed') throw isClosed();
}

async function answerers({ tx }: Acting, own: Finding): Promise<readonly string[]> {
  const rows = await tx
    .selectDistinct({ kind: findingEvent.kind, person: findingEvent.byUser })
    .from(findingEvent)
    .where(eq(findingEvent.findingId, own.id));
  return rows.filter(({ kind }) => kind === 'answered').map(({ person }) => person);
}

async function tell<K extends 'finding-raised' | 'finding-answered' | 'finding-returned' | 'finding-closed'>(
  { tx, organisationId, userId, now }: Acting,
  people: readonly string[],
  own: Finding,
  kind: K,
  facts: NotificationFacts[K],
): Promise<void> {
  for (const person of people)
    if (person !== userId)
      await notify(tx, {
        organisationId,
        userId: person,
        kind,
        facts,
        subject: { kind: 'finding', id: own.id },
        once: `finding:${own.id}:${own.revision}:${kind}`,
        now,
      });
}

async function change({ tx }: Acting, own: Finding, values: Partial<Finding>): Promise<Finding> {
  const [changed] = await tx
    .update(finding)
    .set({ ...values, revision: own.revision + 1 })
    .where(eq(finding.id, own.id))
    .returning();
  if (changed === undefined) throw new Error('a locked finding was gone');
  return changed;
}

async function record(
  { tx, organisationId, userId, now }: Acting,
  { id }: Finding,
  event: Pick<FindingEvent, 'kind'> & Partial<FindingEvent>,
): Promise<void> {
  await tx.insert(findingEvent).values({ ...event, organisationId, findingId: id, byUser: userId, at: now });
}
