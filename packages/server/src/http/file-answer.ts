import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';

/** A file as an answer. Its parts are read after the transaction of the request, each when the caller takes it. */
export class FileAnswer {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** SHA-256 in hexadecimal digits. */
  readonly hash: string;
  readonly parts: () => AsyncIterable<Buffer>;

  constructor(file: Pick<FileAnswer, 'name' | 'size' | 'hash' | 'parts'>) {
    this.name = file.name;
    this.size = file.size;
    this.hash = file.hash;
    this.parts = file.parts;
  }
}

/** Response of an endpoint that answers with a file. */
export const fileAnswerSchema = z.instanceof(FileAnswer);

/**
 * Sends a file to be saved, never to be shown: whatever it holds, a browser neither guesses its type nor runs anything of it.
 */
export function sendFile(reply: FastifyReply, file: FileAnswer): Readable {
  reply
    .type('application/octet-stream')
    .header('content-length', file.size)
    .header('content-disposition', dispositionOf(file.name))
    .header('repr-digest', `sha-256=:${Buffer.from(file.hash, 'hex').toString('base64')}:`)
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cross-origin-resource-policy', 'same-origin')
    .header('cache-control', 'private, no-store');
  return Readable.from(file.parts(), { objectMode: false });
}

/** The name twice: in ASCII for old readers, and in full as RFC 5987 writes it. */
function dispositionOf(name: string): string {
  const ascii = name
    .normalize('NFKD')
    .replaceAll(/[^\x20-\x7e]/g, '')
    .replaceAll(/["\\%]/g, '_');
  const full = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${full}`;
}
