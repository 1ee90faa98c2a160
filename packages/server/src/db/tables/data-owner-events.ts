import { bigint, date, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { app } from './schema.js';

export const dataOwnerEvent = app.table('data_owner_event', {
  organisationId: uuid('organisation_id').notNull(),
  id: bigint({ mode: 'number' }).generatedAlwaysAsIdentity(),
  dataOwnerId: uuid('data_owner_id').notNull(),
  kind: text().$type<'assigned' | 'took-over' | 'handed-over' | 'stands-in' | 'stand-in-given' | 'ended'>().notNull(),
  onDate: date('on_date', { mode: 'string' }),
  otherId: uuid('other_id'),
  reason: text(),
  byUser: text('by_user').notNull(),
  at: timestamp({ withTimezone: true }).notNull().defaultNow(),
});
