import { createHash } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import { type Database, evidenceChunk, evidenceContent, inScope } from '../db/index.js';
import type { By } from '../http/request.js';

/** Bytes of a part: what a download holds at a time. */
const PART = 524_288;

/** Until the transaction ends nobody else keeps or drops this content. */
export async function lockContent({ tx, organisationId }: By, hash: string): Promise<void> {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtext('berimbang.evidence'), hashtext(${`${organisationId} ${hash}`}))`,
  );
}

/** Keeps a content, once in an organisation. The caller holds `lockContent`. */
export async function keepContent({ tx, organisationId }: By, hash: string, bytes: Buffer): Promise<void> {
  const made = await tx
    .insert(evidenceContent)
    .values({ organisationId, hash, size: bytes.length })
    .onConflictDoNothing()
    .returning({ hash: evidenceContent.hash });
  if (made.length === 0) return;
  for (let at = 0; at < bytes.length; at += PART)
    await tx
      .insert(evidenceChunk)
      .values({ organisationId, hash, position: at / PART, bytes: bytes.subarray(at, at + PART) });
}

/**
 * Drops a content that nothing needs any more: no evidence that stands, and none that a value was submitted with. The caller
 * holds `lockContent`.
 */
export async function dropUnneededContent({ tx }: By, hash: string): Promise<boolean> {
  const dropped = await tx.execute(sql`
    delete from app.evidence_content where hash = ${hash} and not exists (
      select from app.evidence own where own.hash = ${hash} and (own.withdrawn_at is null or exists (
        select from app.fact_evidence cited
        join app.fact on fact.cell_id = cited.cell_id and fact.revision = cited.revision
          and fact.organisation_id = cited.organisation_id
        where cited.evidence_id = own.id and fact.state in ('submitted', 'verified', 'approved'))))
    returning hash`);
  return dropped.rows.length > 0;
}

/**
 * The parts of a content in order, each read in a transaction of its own when it is taken: a slow reader holds no connection.
 * Fails before the last part where the parts do not make up the hash.
 */
export async function* readContent(
  database: Database,
  organisationId: string,
  hash: string,
  size: number,
): AsyncGenerator<Buffer> {
  const sum = createHash('sha256');
  const count = Math.ceil(size / PART);
  for (let position = 0; position < count; position += 1) {
    const [part] = await inScope(database, { role: 'staff', organisationId }, (tx) =>
      tx
        .select({ bytes: evidenceChunk.bytes })
        .from(evidenceChunk)
        .where(and(eq(evidenceChunk.hash, hash), eq(evidenceChunk.position, position))),
    );
    if (part === undefined) throw new Error('a part of evidence is gone');
    sum.update(part.bytes);
    if (position === count - 1 && sum.digest('hex') !== hash) throw new Error('evidence is not what was uploaded');
    yield part.bytes;
  }
}
