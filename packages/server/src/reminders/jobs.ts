import { eq } from 'drizzle-orm';
import { type Database, inScope, organisation } from '../db/index.js';
import type { JobHandlers } from '../jobs/handlers.js';
import { type Deliver, deliverPending } from '../notifications/deliver.js';
import { remind } from './remind.js';

/** Hour from which reminders are sent, where the organisation is. */
const FROM_HOUR = 6;

/**
 * The jobs of reminders and of what is delivered beyond the notifications' own list. Once an hour each organisation where
 * the day has begun is looked at: what was told before is not told again, so a server that was down catches up.
 */
export function reminderJobs(deliver: Deliver | null): JobHandlers {
  return {
    reminders: {
      cron: '7 * * * *',
      run: async (_, { database, now, send }) => {
        for (const { id, timeZone } of await organisations(database))
          if (hourIn(timeZone, now()) >= FROM_HOUR)
            await send('reminders-of-organisation', { organisation: id }, { key: id });
      },
    },
    'reminders-of-organisation': {
      run: ({ organisation: id = '' }, { database, now }) =>
        inScope(database, { role: 'staff', organisationId: id }, async (tx) => {
          const [own] = await tx.select().from(organisation).where(eq(organisation.id, id));
          if (own !== undefined) await remind(tx, own, now());
        }),
    },
    ...(deliver === null
      ? {}
      : {
          'deliver-notifications': {
            cron: '*/5 * * * *',
            run: async (_, { database, now }) => {
              for (const { id } of await organisations(database)) await deliverPending(database, id, deliver, now());
            },
          },
        }),
  };
}

function organisations(database: Database): Promise<readonly { readonly id: string; readonly timeZone: string }[]> {
  return inScope(database, { role: 'operator' }, (tx) =>
    tx.select({ id: organisation.id, timeZone: organisation.timeZone }).from(organisation),
  );
}

function hourIn(timeZone: string, moment: Date): number {
  return Number(new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(moment));
}
