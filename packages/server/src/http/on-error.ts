import type { ErrorBody } from '@berimbang/contract';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors, isResponseSerializationError } from 'fastify-type-provider-zod';
import { locales } from 'zod';
import { constraintOf, sqlState } from '../db/index.js';
import { type Language, languageOf } from './language.js';
import { notFound, Refusal } from './refusal.js';

const SAY = { id: locales.id().localeError, en: locales.en().localeError };

/** Known errors keep their words; unknown ones are logged and never told. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler(async (error: unknown, request, reply) =>
    answer(refusalOf(error, request), error, request, reply),
  );
  app.setNotFoundHandler(async (request, reply) =>
    answer(notFound({ id: 'Alamat', en: 'address' }, '', 'path'), null, request, reply),
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
  if (hasZodFastifySchemaValidationErrors(error)) return invalid(error.validation, error.validationContext, request);
  if (isResponseSerializationError(error)) return new Refusal('internal-error');
  const fastify = fastifyRefusal(error as FastifyError);
  if (fastify !== null) return fastify;
  return databaseRefusal(error) ?? new Refusal('internal-error');
}

const WHERE: Readonly<Record<string, string>> = { querystring: 'query', params: 'path', headers: 'header' };

type Validation = readonly { readonly instancePath: string; readonly message?: string; readonly params: unknown }[];

function invalid(issues: Validation, context: string | undefined, request: FastifyRequest): Refusal {
  const language = languageOf(request.headers['accept-language']);
  const part = WHERE[context ?? ''] ?? context ?? 'body';
  const details = issues.slice(0, 50).map((issue) => ({
    where: `${part}${issue.instancePath.replaceAll('/', '.')}`.replace(/\.$/, ''),
    what: sentence(issue, language),
  }));
  const first = details[0]?.where;
  return new Refusal('invalid-request', { details, ...(first === undefined ? {} : { where: first }) });
}

function sentence(issue: Validation[number], language: Language): string {
  const own = issue.params as { issue?: Parameters<typeof SAY.en>[0] } | undefined;
  const said = own?.issue === undefined ? undefined : SAY[language](own.issue);
  const text = typeof said === 'string' ? said : said?.message;
  return text ?? issue.message ?? '';
}

function fastifyRefusal(error: FastifyError): Refusal | null {
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
    case 'FST_REQ_FILE_TOO_LARGE':
      return new Refusal('too-large', { facts: { most: '1 MiB' }, where: 'body' });
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return new Refusal('wrong-content-type', { facts: { type: '' }, where: 'header.content-type' });
    case 'FST_UNDER_PRESSURE':
      return new Refusal('unavailable');
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return new Refusal('invalid-request', { where: 'body', details: [{ where: 'body', what: error.message }] });
    default:
  }
  if (error.statusCode === 429)
    return error instanceof Refusal ? error : new Refusal('too-many-requests', { facts: { seconds: 60 } });
  if (error instanceof SyntaxError || error.statusCode === 400)
    return new Refusal('invalid-request', { where: 'body', details: [{ where: 'body', what: error.message }] });
  return null;
}

/** What the database itself refused, where that says something about the request. */
function databaseRefusal(error: unknown): Refusal | null {
  switch (sqlState(error)) {
    case '23505':
      return new Refusal('code-taken', { facts: { code: constraintOf(error) ?? '' } });
    case '23503':
      return notFound({ id: 'Data yang dirujuk', en: 'thing referred to' });
    case '22021':
    case '22P05':
      return new Refusal('invalid-request', { where: 'body', details: [{ where: 'body', what: 'a NUL character' }] });
    case '53300':
    case '57P01':
    case '57P03':
    case '08006':
      return new Refusal('unavailable');
    default:
      return null;
  }
}
