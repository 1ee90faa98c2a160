import type { ErrorBody } from '@berimbang/contract';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors, isResponseSerializationError } from 'fastify-type-provider-zod';
import { sqlState } from '../db/index.js';
import { invalidRequest, unreadable } from './invalid-request.js';
import { languageOf } from './language.js';
import { notFound, Refusal } from './refusal.js';
import { takenIn } from './taken.js';

/** Known errors keep their words; unknown ones are logged and never told. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler(async (error: unknown, request, reply) =>
    answer(refusalOf(error, request), error, request, reply),
  );
  app.setNotFoundHandler(async (request, reply) =>
    answer(notFound({ id: 'Alamat', en: 'such address' }, '', 'path'), null, request, reply),
  );
}

async function answer(
  refusal: Refusal,
  cause: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<ErrorBody> {
  if (refusal.status >= 500) request.log.error({ err: cause }, 'request failed');
  const language = languageOf(request.headers['accept-language']);
  reply.code(refusal.status).header('content-language', language).header('cache-control', 'no-store');
  const { seconds } = refusal.more.facts ?? {};
  if (refusal.code === 'too-many-requests' && seconds !== undefined) reply.header('retry-after', String(seconds));
  if (refusal.code === 'stale-revision') {
    const { current } = refusal.more;
    if (typeof current === 'object' && current !== null && 'revision' in current)
      reply.header('etag', `"r${String(current.revision)}"`);
  }
  return refusal.body(language, request.id);
}

function refusalOf(error: unknown, request: FastifyRequest): Refusal {
  if (error instanceof Refusal) return error;
  if (hasZodFastifySchemaValidationErrors(error))
    return invalidRequest(error.validation, error.validationContext, request);
  if (isResponseSerializationError(error)) return new Refusal('internal-error');
  const fastify = fastifyRefusal(error as FastifyError, request);
  if (fastify !== null) return fastify;
  return databaseRefusal(error, request) ?? new Refusal('internal-error');
}

function fastifyRefusal(error: FastifyError, request: FastifyRequest): Refusal | null {
  const language = languageOf(request.headers['accept-language']);
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
    case 'FST_REQ_FILE_TOO_LARGE':
      return new Refusal('too-large', { facts: { most: sizeText(request.routeOptions.bodyLimit) }, where: 'body' });
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return new Refusal('wrong-content-type', {
        facts: { type: (request.headers['content-type'] ?? '').slice(0, 80) },
        where: 'header.content-type',
      });
    case 'FST_UNDER_PRESSURE':
      return new Refusal('unavailable');
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return unreadable(error.code === 'FST_ERR_CTP_EMPTY_JSON_BODY' ? 'empty' : 'not-json', language);
    default:
  }
  if (error.statusCode === 429)
    return error instanceof Refusal ? error : new Refusal('too-many-requests', { facts: { seconds: 60 } });
  // Files of the documentation's page that are not there, or not to be had.
  if (error.statusCode === 403 || error.statusCode === 404)
    return notFound({ id: 'Alamat', en: 'such address' }, '', 'path');
  if (error instanceof SyntaxError || error.statusCode === 400) return unreadable('not-json', language);
  return null;
}

/** What the database itself refused, where that says something about the request. */
function databaseRefusal(error: unknown, request: FastifyRequest): Refusal | null {
  switch (sqlState(error)) {
    case '23505':
      return takenIn(error, request.body);
    case '23503':
      return notFound({ id: 'Data yang dirujuk', en: 'thing referred to' });
    case '22021':
    case '22P05':
      return unreadable('nul', languageOf(request.headers['accept-language']));
    case '53300':
    case '57P01':
    case '57P03':
    case '08006':
      return new Refusal('unavailable');
    default:
      return null;
  }
}

/** Bytes in the largest unit that gives a whole number. */
function sizeText(bytes: number): string {
  if (bytes % 1_048_576 === 0) return `${bytes / 1_048_576} MiB`;
  return bytes % 1_024 === 0 ? `${bytes / 1_024} KiB` : `${bytes} B`;
}
