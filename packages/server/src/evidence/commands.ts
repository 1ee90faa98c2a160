import { eq, sql } from 'drizzle-orm';
import { evidence } from '../db/index.js';
import type { By } from '../http/request.js';
import { dropUnneededContent, keepContent, lockContent } from './content.js';
import { type Evidence, type EvidenceView, findEvidence, standingAt } from './queries.js';
import { sameFile, tooManyFiles, wasWithdrawn } from './sentences.js';
import type { TakenFile } from './take-file.js';

/** Keeps a file as evidence of a value; `most` files may stand at it. */
export async function addEvidence(by: By, cellId: string, file: TakenFile, most: number): Promise<EvidenceView> {
  const { tx, organisationId, userId } = by;
  // Two uploads at once could each find the last place free.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('berimbang.evidence-of'), hashtext(${cellId}))`);
  const standing = await standingAt(tx, cellId);
  const same = standing.find(({ hash }) => hash === file.hash);
  if (same !== undefined) throw sameFile(same.name);
  if (standing.length >= most) throw tooManyFiles(most);
  await lockContent(by, file.hash);
  await keepContent(by, file.hash, file.bytes);
  const { name, type, hash } = file;
  const [made] = await tx
    .insert(evidence)
    .values({ organisationId, cellId, name, type, hash, size: file.bytes.length, uploadedBy: userId })
    .returning({ id: evidence.id });
  if (made === undefined) throw new Error('evidence was not returned');
  return findEvidence(tx, made.id, 'body.file');
}

/** Withdraws evidence; its content goes unless a value was submitted with it, or other evidence has the same. */
export async function withdrawEvidence(by: By, own: Evidence, reason: string, now: Date): Promise<EvidenceView> {
  if (own.withdrawnAt !== null) throw wasWithdrawn();
  await lockContent(by, own.hash);
  await by.tx
    .update(evidence)
    .set({ withdrawnAt: now, withdrawnBy: by.userId, withdrawnReason: reason, revision: own.revision + 1 })
    .where(eq(evidence.id, own.id));
  await dropUnneededContent(by, own.hash);
  return findEvidence(by.tx, own.id, 'path.evidence');
}
