import { type changeMeasureSchema, type newMeasureSchema, ROLES } from '@berimbang/contract';
import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { measure, measureEvent } from '../db/index.js';
import type { Acting } from '../findings/commands.js';
import type { About } from '../findings/queries.js';
import { peopleOver } from '../http/people.js';
import { notify } from '../notifications/notify.js';
import { checkIndicator, type FoundMeasure, type Measure, type MeasureEvent } from './queries.js';
import { cannotOwn, notDone } from './sentences.js';

export async function createMeasure(
  by: Acting,
  about: About,
  body: z.output<typeof newMeasureSchema>,
): Promise<Measure> {
  await checkIndicator(by.tx, body.scorecardId, body.indicator);
  await check(by, about, body, null);
  const [made] = await by.tx
    .insert(measure)
    .values({ ...body, organisationId: by.organisationId, createdBy: by.userId, createdAt: by.now })
    .returning();
  if (made === undefined) throw new Error('a measure was not returned');
  const { cause, action, owner, due, state, progress } = made;
  await record(by, made, { kind: 'created', after: { cause, action, owner, due, state, progress } });
  await tellOwner(by, about, made);
  return made;
}

export async function changeMeasure(
  by: Acting,
  { measure: own, about }: FoundMeasure,
  { reason, ...body }: z.output<typeof changeMeasureSchema>,
): Promise<Measure> {
  const next = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)) as Partial<Measure>;
  await check(by, about, { ...own, ...next }, own.owner);
  const before = Object.fromEntries(Object.entries(own).filter(([key]) => key in next));
  await record(by, own, { kind: 'changed', before, after: next, reason: reason ?? null });
  const [changed] = await by.tx
    .update(measure)
    .set({ ...next, revision: own.revision + 1 })
    .where(eq(measure.id, own.id))
    .returning();
  if (changed === undefined) throw new Error('a locked measure was gone');
  if (changed.owner !== own.owner) await tellOwner(by, about, changed);
  return changed;
}

const MAY_OWN = ROLES.filter((role) => role !== 'auditor');

async function check(
  { tx, today }: Acting,
  { unitId }: About,
  { state, progress, owner }: Pick<Measure, 'state' | 'progress' | 'owner'>,
  ownerBefore: string | null,
): Promise<void> {
  if (state === 'done' && progress !== 100) throw notDone();
  if (owner !== ownerBefore && !(await peopleOver(tx, unitId, MAY_OWN, today)).includes(owner)) throw cannotOwn(owner);
}

async function tellOwner({ tx, organisationId, userId, now }: Acting, about: About, own: Measure): Promise<void> {
  if (own.owner === userId) return;
  await notify(tx, {
    organisationId,
    userId: own.owner,
    kind: 'measure-entrusted',
    facts: {
      scorecard: about.code,
      scorecardId: own.scorecardId,
      indicator: own.indicator,
      period: own.period,
      due: own.due,
    },
    subject: { kind: 'measure', id: own.id },
    once: `measure:${own.id}:${own.revision}`,
    now,
  });
}

async function record(
  { tx, organisationId, userId, now }: Acting,
  { id }: Measure,
  event: Pick<MeasureEvent, 'kind' | 'after'> & Partial<MeasureEvent>,
): Promise<void> {
  await tx.insert(measureEvent).values({ ...event, organisationId, measureId: id, byUser: userId, at: now });
}
