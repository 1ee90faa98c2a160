import type { EvidenceType } from '@berimbang/contract';
import type { FastifyRequest } from 'fastify';
import { languageOf } from '../http/language.js';
import { receiveFile } from '../http/receive-file.js';
import { checkContent } from './checks/check-content.js';
import { displayName } from './display-name.js';
import { contentRefused, declaredOtherwise, typeRefused } from './sentences.js';
import { declaredFits, typeByName } from './types.js';

/** A file that may be kept as evidence: its kind is known, and its content is of that kind. */
export interface TakenFile {
  readonly name: string;
  readonly type: EvidenceType;
  readonly bytes: Buffer;
  readonly hash: string;
  readonly fingerprint: string;
}

/** Receives a file and looks into it; refuses what is not taken as evidence. */
export async function takeFile(raw: FastifyRequest, most: number): Promise<TakenFile> {
  const { name: given, declared, bytes, hash } = await receiveFile(raw, most);
  const language = languageOf(raw.headers['accept-language']);
  const name = displayName(given);
  const type = typeByName(name);
  if (type === null) throw typeRefused(name);
  const fits = declaredFits(declared, type);
  if (fits === 'unknown') throw typeRefused(declared);
  if (fits === 'other') throw declaredOtherwise(name, declared, language);
  const fault = await checkContent(bytes, type);
  if (fault !== null) throw contentRefused(name, fault, language);
  return { name, type, bytes, hash, fingerprint: `${hash} ${name}` };
}
