import type { changeReminderSettingSchema, ReminderSettingOutput } from '@berimbang/contract';
import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { reminderSetting, type Transaction } from '../db/index.js';

export type ReminderSetting = typeof reminderSetting.$inferSelect;

/** When an organisation reminds; what the software suggests where it never said. Locked where it will be changed. */
export async function reminderSettingOf(
  tx: Transaction,
  organisationId: string,
  lock = false,
): Promise<ReminderSetting> {
  if (lock) await tx.insert(reminderSetting).values({ organisationId }).onConflictDoNothing();
  const query = tx.select().from(reminderSetting).where(eq(reminderSetting.organisationId, organisationId));
  const [found] = lock ? await query.for('update') : await query;
  return found ?? { organisationId, daysBefore: [7, 3, 1], verifierAfter: 1, approverAfter: 3, revision: 1 };
}

export async function changeReminderSetting(
  tx: Transaction,
  own: ReminderSetting,
  body: z.output<typeof changeReminderSettingSchema>,
): Promise<ReminderSetting> {
  const values = { ...body, daysBefore: [...body.daysBefore].sort((a, b) => b - a), revision: own.revision + 1 };
  await tx.update(reminderSetting).set(values).where(eq(reminderSetting.organisationId, own.organisationId));
  return { ...own, ...values };
}

export function presentReminderSetting(row: ReminderSetting): ReminderSettingOutput {
  const { organisationId: _, ...shown } = row;
  return shown;
}
