import { eq } from 'drizzle-orm';
import { type Database, inScope, organisation, user } from '../db/index.js';
import { notice } from '../mail/letters.js';
import type { Mailer } from '../mail/mailer.js';
import type { Deliver } from './deliver.js';

/** Delivers notifications as letters; null where no mail server is configured. Whoever has no account any more gets none. */
export function deliverByMail(database: Database, mailer: Mailer): Deliver | null {
  if (!mailer.available) return null;
  return async ({ organisationId, userId, text }) => {
    const found = await inScope(database, { role: 'sign-in' }, async (tx) => {
      const [person] = await tx.select({ email: user.email }).from(user).where(eq(user.id, userId));
      const [of] = await tx.select().from(organisation).where(eq(organisation.id, organisationId));
      return { email: person?.email, name: of?.name };
    });
    if (found.email === undefined || found.name === undefined) return;
    const name = typeof found.name === 'string' ? found.name : found.name.id;
    await mailer.send(notice(found.email, name, text));
  };
}
