import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { Refusal } from './refusal.js';

/** A file that came in whole, before any transaction was opened. */
export interface ReceivedFile {
  /** As the sender wrote it: not to be trusted. */
  readonly name: string;
  /** Media type as the sender declared it. */
  readonly declared: string;
  readonly bytes: Buffer;
  /** SHA-256 in hexadecimal digits. */
  readonly hash: string;
}

const FIELD = 'file';

/** Receives the one file of a multipart request, in memory, up to `most` bytes. Anything besides it is refused. */
export async function receiveFile(raw: FastifyRequest, most: number): Promise<ReceivedFile> {
  if (!raw.isMultipart())
    throw new Refusal('wrong-content-type', {
      facts: { type: (raw.headers['content-type'] ?? '').slice(0, 80), accepted: 'multipart/form-data' },
      where: 'header.content-type',
    });
  // More than the file and its frame can be: nothing of it is read.
  if (Number(raw.headers['content-length'] ?? 0) > most + 16_384) throw tooLarge(most);
  let found: ReceivedFile | null = null;
  try {
    const limits = { fileSize: most, files: 1, fields: 0, parts: 2, headerPairs: 20, fieldNameSize: 100 };
    for await (const part of raw.parts({ limits })) {
      if (part.type !== 'file' || part.fieldname !== FIELD) throw notOneFile();
      const bytes = await part.toBuffer();
      const hash = createHash('sha256').update(bytes).digest('hex');
      found = { name: part.filename ?? '', declared: part.mimetype ?? '', bytes, hash };
    }
  } catch (error) {
    throw refusalOf(error, most);
  }
  if (found === null) throw notOneFile();
  return found;
}

function refusalOf(error: unknown, most: number): unknown {
  if (error instanceof Refusal) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'FST_REQ_FILE_TOO_LARGE') return tooLarge(most);
  if (code === 'FST_PARTS_LIMIT' || code === 'FST_FILES_LIMIT' || code === 'FST_FIELDS_LIMIT') return notOneFile();
  // What is left is a body that is no multipart, or one that broke off.
  return error instanceof Error ? broken(error.message) : error;
}

function tooLarge(most: number): Refusal {
  return new Refusal('too-large', { facts: { most: `${most / 1_048_576} MiB` }, where: 'body' });
}

function notOneFile(): Refusal {
  return broken(`one file in the field "${FIELD}" and nothing else`);
}

function broken(what: string): Refusal {
  return new Refusal('invalid-request', { where: `body.${FIELD}`, details: [{ where: `body.${FIELD}`, what }] });
}
