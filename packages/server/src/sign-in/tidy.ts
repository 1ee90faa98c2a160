import { and, isNotNull, lt, or } from 'drizzle-orm';
import { attempt, type Database, inScope, oneTimeLink, session, verification } from '../db/index.js';

const DAY = 86_400_000;

/** Deletes what sign-in needs no more: expired sessions, rounds of second factors, links and old counts. Once a day is enough. */
export async function tidySignIn(database: Database, now: Date): Promise<void> {
  const yesterday = new Date(now.getTime() - DAY);
  await inScope(database, { role: 'sign-in' }, async (tx) => {
    await tx.delete(session).where(lt(session.expiresAt, now));
    await tx.delete(verification).where(lt(verification.expiresAt, now));
    await tx.delete(attempt).where(lt(attempt.since, yesterday));
    await tx
      .delete(oneTimeLink)
      .where(or(lt(oneTimeLink.expiresAt, now), and(isNotNull(oneTimeLink.usedAt), lt(oneTimeLink.usedAt, yesterday))));
  });
}
