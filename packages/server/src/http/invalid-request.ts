import type { FastifyRequest } from 'fastify';
import { locales } from 'zod';
import { type Language, languageOf } from './language.js';
import { Refusal } from './refusal.js';
import { SCHEMA_WORDS } from './schema-words.js';

/** A fault that the schemas found, as the type provider tells it. */
type Fault = {
  readonly instancePath: string;
  readonly keyword?: string;
  readonly message?: string;
  readonly params: unknown;
};

const inIndonesian = locales.id().localeError;

const PARTS: Readonly<Record<string, { readonly name: string; readonly of: (request: FastifyRequest) => unknown }>> = {
  body: { name: 'body', of: (request) => request.body },
  querystring: { name: 'query', of: (request) => request.query },
  params: { name: 'path', of: (request) => request.params },
  headers: { name: 'header', of: (request) => request.headers },
};

/** Refuses a request whose parts have not the form asked for: each fault with its place, in the caller's language. */
export function invalidRequest(
  faults: readonly Fault[],
  context: string | undefined,
  request: FastifyRequest,
): Refusal {
  const language = languageOf(request.headers['accept-language']);
  const part = PARTS[context ?? 'body'];
  const name = part?.name ?? 'body';
  const details = faults.slice(0, 50).map((fault) => {
    const path = fault.instancePath.split('/').filter((step) => step !== '');
    return { where: [name, ...path].join('.'), what: sentence(fault, valueAt(part?.of(request), path), language) };
  });
  const first = details[0]?.where;
  return new Refusal('invalid-request', { details, ...(first === undefined ? {} : { where: first }) });
}

function sentence({ keyword, message = '', params }: Fault, input: unknown, language: Language): string {
  if (language === 'en') return message;
  const own = SCHEMA_WORDS[message];
  if (own !== undefined) return own;
  const said = inIndonesian({ ...(params as object), code: keyword, input } as Parameters<typeof inIndonesian>[0]);
  return (typeof said === 'string' ? said : said?.message) ?? message;
}

/** What the request holds at a place; the library's own sentence would say "undefined" of everything. */
function valueAt(whole: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (part, step) => (typeof part === 'object' && part !== null ? (part as Record<string, unknown>)[step] : undefined),
    whole,
  );
}

const UNREADABLE = {
  empty: { id: 'isi kosong, padahal dinyatakan sebagai JSON', en: 'empty, though it is declared as JSON' },
  'not-json': { id: 'bukan JSON yang sah', en: 'not valid JSON' },
  nul: { id: 'mengandung karakter NUL', en: 'holds a NUL character' },
  deep: { id: 'bersarang terlalu dalam', en: 'nested too deeply' },
  surrogate: {
    id: 'mengandung separuh karakter (surrogate tanpa pasangan)',
    en: 'holds half a character (a surrogate without its pair)',
  },
} as const;

/** Refuses a body that cannot be read at all. */
export function unreadable(why: keyof typeof UNREADABLE, language: Language): Refusal {
  return new Refusal('invalid-request', {
    where: 'body',
    details: [{ where: 'body', what: UNREADABLE[why][language] }],
  });
}
