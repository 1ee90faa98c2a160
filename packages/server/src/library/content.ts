import { createHash } from 'node:crypto';
import { packHash } from '@berimbang/files';
import type { ContentFiles, ContentKind } from '../db/index.js';

/** A method or a rule pack as texts, known by the hash of what it says. */
export interface Content {
  readonly kind: ContentKind;
  /** `issuer/name@version` of a method, `issuer/instrument` of a pack. */
  readonly name: string;
  readonly hash: string;
  readonly files: ContentFiles;
}

/** SHA-256 of a content's file names and texts. */
export function contentHash(kind: ContentKind, files: ContentFiles): string {
  if (kind === 'rule-pack') return packHash({ files: new Map(files) });
  return createHash('sha256')
    .update(files[0]?.[1] ?? '')
    .digest('hex');
}
