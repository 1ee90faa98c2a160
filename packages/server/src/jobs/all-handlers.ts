import { sql } from 'drizzle-orm';
import { gatherStatistics, inScope } from '../db/index.js';
import { deliverByMail } from '../notifications/by-mail.js';
import { reminderJobs } from '../reminders/jobs.js';
import type { SignIn } from '../sign-in/service.js';
import { tidySignIn } from '../sign-in/tidy.js';
import type { JobHandlers } from './handlers.js';

/** Days for which a repeated request is answered from memory. */
const KEPT_DAYS = 2;

/** Everything that this server does by itself, by queue. */
export function jobHandlers(signIn: SignIn): JobHandlers {
  return {
    ...reminderJobs(deliverByMail(signIn.database, signIn.mailer)),
    'tidy-sign-in': {
      cron: '40 1 * * *',
      run: async (_, { database, now }) => void (await tidySignIn(database, now())),
    },
    'gather-statistics': {
      cron: '0 * * * *',
      run: async (_, { database }) => {
        if (database.engine === 'embedded') await gatherStatistics(database);
      },
    },
    'forget-idempotency-keys': {
      cron: '20 1 * * *',
      run: async (_, { database }) => {
        const { rows } = await inScope(database, { role: 'operator' }, (tx) =>
          tx.execute<{ id: string }>(sql`select id from app.organisation`),
        );
        for (const { id } of rows)
          await inScope(database, { role: 'staff', organisationId: id }, (tx) =>
            tx.execute(sql`delete from app.idempotency_key where at < now() - make_interval(days => ${KEPT_DAYS})`),
          );
      },
    },
  };
}
