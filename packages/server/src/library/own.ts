import type { FileFault } from '@berimbang/files';
import { and, desc, eq } from 'drizzle-orm';
import { type ContentFiles, type ContentKind, ownContent, shippedContent } from '../db/index.js';
import type { By } from '../http/request.js';
import { contentHash } from './content.js';
import { nameShips } from './sentences.js';

/** A method or rule pack of an organisation's own. */
export interface OwnContent {
  readonly kind: ContentKind;
  readonly name: string;
  readonly files: ContentFiles;
}

export interface KeptContent {
  readonly kind: ContentKind;
  readonly name: string;
  readonly hash: string;
  readonly did: 'created' | 'unchanged';
}

/**
 * Keeps contents as new versions under their names; the same text again is no new version. A name that ships is taken, unless
 * the text is the same.
 */
export async function keepOwn(
  { tx, organisationId, userId }: By,
  contents: readonly OwnContent[],
  reason: string | null,
  faults: FileFault[],
): Promise<readonly KeptContent[]> {
  const kept: KeptContent[] = [];
  for (const { kind, name, files } of contents) {
    const hash = contentHash(kind, files);
    const shipped = await tx
      .select({ hash: shippedContent.hash })
      .from(shippedContent)
      .where(and(eq(shippedContent.kind, kind), eq(shippedContent.name, name)));
    if (shipped.length > 0 && !shipped.some((own) => own.hash === hash)) {
      faults.push(nameShips(kind, name));
      continue;
    }
    const [latest] = await tx
      .select({ hash: ownContent.hash, version: ownContent.version })
      .from(ownContent)
      .where(and(eq(ownContent.kind, kind), eq(ownContent.name, name)))
      .orderBy(desc(ownContent.version))
      .limit(1);
    if (shipped.length > 0 || latest?.hash === hash) {
      kept.push({ kind, name, hash, did: 'unchanged' });
      continue;
    }
    await tx
      .insert(ownContent)
      .values({ organisationId, hash, kind, name, files, version: (latest?.version ?? 0) + 1, reason, byUser: userId });
    kept.push({ kind, name, hash, did: 'created' });
  }
  return kept;
}
