import { ERROR_CODES, ERRORS, type ErrorCode } from '@berimbang/contract';
import { HEADER_PARAMETERS } from './preconditions.js';

/** The parts of an OpenAPI document that are written here. */
export interface ApiDocument {
  readonly openapi: string;
  readonly info: object;
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, ApiOperation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>>; readonly [part: string]: unknown };
  readonly [part: string]: unknown;
}

export interface ApiOperation {
  readonly operationId?: string;
  readonly tags?: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly security?: readonly object[];
  readonly parameters?: readonly ApiParameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> };
  readonly responses: Readonly<Record<string, ApiResponse>>;
}

export interface ApiParameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: unknown;
}

interface ApiResponse {
  readonly description?: string;
  readonly headers?: object;
  readonly content?: Readonly<Record<string, { readonly schema?: unknown }>>;
}

/**
 * Completes what the routes' schemas say: each operation names the errors that it can answer with, and the headers of its
 * answers; what is the same everywhere stands once, under `components`.
 */
export function completeDocument(given: ApiDocument): ApiDocument {
  const document = withoutPatternsOfFormats(given);
  const parameters: Record<string, unknown> = {};
  const revised = revisedSchemas(document);
  const paths = mapValues(document.paths, (operations, path) =>
    mapValues(operations, (operation, method) => completed(operation, method, path, { parameters, revised })),
  );
  const used = new Set(Object.values(paths).flatMap((own) => Object.values(own).flatMap(({ tags = [] }) => tags)));
  const whole = {
    ...document,
    tags: document.tags.filter(({ name }) => used.has(name)),
    paths,
    components: {
      ...document.components,
      parameters: sorted(parameters),
      responses: ERROR_RESPONSES,
      headers: ANSWER_HEADERS,
    },
  };
  return { ...whole, components: { ...whole.components, schemas: usedSchemas(whole) } };
}

const sharedHeader = ({ in: place, name, description }: ApiParameter) =>
  Object.entries(HEADER_PARAMETERS).find(
    ([, own]) => place === 'header' && own.header === name && own.description === description,
  );

interface Shared {
  readonly parameters: Record<string, unknown>;
  readonly revised: ReadonlySet<string>;
}

function completed(
  operation: ApiOperation,
  method: string,
  path: string,
  { parameters, revised }: Shared,
): ApiOperation {
  const headers = new Set<string>();
  const own = (operation.parameters ?? []).map((parameter) => {
    const shared = sharedHeader(parameter);
    if (shared === undefined) return parameter;
    const [name, { required }] = shared;
    headers.add(name);
    parameters[name] ??= { ...parameter, name: titled(parameter.name), required };
    return { $ref: `#/components/parameters/${name}` } as unknown as ApiParameter;
  });
  const keyed = headers.has('IdempotencyKey');
  const answers = Object.entries(operation.responses)
    .filter(([status]) => Number(status) < 400)
    .map(([status, response]): [string, ApiResponse] => [status, described(response, { keyed, revised })]);
  const errors = errorsOf(operation, method, path, headers).map((code) => [String(ERRORS[code].status), code] as const);
  const byStatus = new Map<string, unknown>(answers);
  for (const [status] of errors) byStatus.set(status, { $ref: `#/components/responses/Error${status}` });
  return {
    ...operation,
    ...(own.length === 0 ? {} : { parameters: own }),
    responses: Object.fromEntries([...byStatus].sort(([a], [b]) => Number(a) - Number(b))) as ApiOperation['responses'],
  };
}

/** The errors that an operation can answer with, by what it takes. */
function errorsOf(
  { operationId, security, parameters = [], requestBody }: ApiOperation,
  method: string,
  path: string,
  headers: ReadonlySet<string>,
): readonly ErrorCode[] {
  const writes = method !== 'get';
  const open = security?.length === 0;
  const given = parameters.length > 0 || requestBody !== undefined;
  const named = path.includes('{');
  const codes: readonly (ErrorCode | false)[] = [
    given && 'invalid-request',
    // What anyone may ask for can still be refused for a wrong password or a stranger's origin.
    (!open || writes) && 'not-signed-in',
    (!open || writes) && 'not-allowed',
    named && 'not-found',
    operationId?.startsWith('redeem') === true && 'link-not-valid',
    writes && 'conflict',
    requestBody !== undefined && 'too-large',
    requestBody !== undefined && 'wrong-content-type',
    writes && 'unprocessable',
    headers.has('IfMatch') && 'revision-required',
    'too-many-requests',
    'internal-error',
    'unavailable',
  ];
  return codes.filter((code) => code !== false);
}

function described(
  response: ApiResponse,
  { keyed, revised }: { keyed: boolean; revised: ReadonlySet<string> },
): ApiResponse {
  const schema = Object.values(response.content ?? {})[0]?.schema;
  const tagged = revisionIn(schema, revised);
  const headers = {
    ...(tagged ? { ETag: { $ref: '#/components/headers/ETag' } } : {}),
    ...(keyed ? { 'Idempotency-Replayed': { $ref: '#/components/headers/IdempotencyReplayed' } } : {}),
    'X-Request-Id': { $ref: '#/components/headers/RequestId' },
  };
  const description =
    response.description === undefined || response.description === 'Default Response' ? 'Done.' : response.description;
  return { ...response, description, headers: { ...headers, ...response.headers } };
}

/** Components that carry a revision, which is also the answer's ETag. */
function revisedSchemas({ components }: ApiDocument): ReadonlySet<string> {
  return new Set(
    Object.entries(components.schemas)
      .filter(([, schema]) => hasRevision(schema))
      .map(([name]) => `#/components/schemas/${name}`),
  );
}

function revisionIn(schema: unknown, revised: ReadonlySet<string>): boolean {
  if (typeof schema !== 'object' || schema === null) return false;
  return '$ref' in schema ? revised.has(String(schema.$ref)) : hasRevision(schema);
}

function hasRevision(schema: unknown): boolean {
  if (typeof schema !== 'object' || schema === null || !('properties' in schema)) return false;
  const { properties } = schema;
  return typeof properties === 'object' && properties !== null && 'revision' in properties;
}

const ANSWER_HEADERS = {
  ETag: {
    description: 'The revision of what is answered; send it as If-Match to change that.',
    schema: { type: 'string', examples: ['"r3"'] },
  },
  IdempotencyReplayed: {
    description: 'Set where the answer is that of an earlier request with the same Idempotency-Key.',
    schema: { type: 'string', enum: ['true'] },
  },
  RequestId: { description: 'Number of the request in the log.', schema: { type: 'string', format: 'uuid' } },
  RetryAfter: { description: 'Seconds to wait.', schema: { type: 'string', pattern: '^\\d+$' } },
  ContentLanguage: { description: 'Language of the sentences.', schema: { type: 'string', enum: ['id', 'en'] } },
};

/** One response a status, naming the codes that it may carry. */
const ERROR_RESPONSES = Object.fromEntries(
  [...new Set(ERROR_CODES.map((code) => ERRORS[code].status))]
    .sort((a, b) => a - b)
    .map((status) => {
      const codes = ERROR_CODES.filter((code) => ERRORS[code].status === status);
      return [
        `Error${status}`,
        {
          description: `Codes: ${codes.map((code) => `\`${code}\``).join(', ')}.`,
          headers: {
            'Content-Language': { $ref: '#/components/headers/ContentLanguage' },
            'X-Request-Id': { $ref: '#/components/headers/RequestId' },
            ...(status === 429 ? { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } } : {}),
            ...(status === 409 ? { ETag: { $ref: '#/components/headers/ETag' } } : {}),
          },
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
        },
      ];
    }),
);

/** A format says what it means; the pattern beside it would only say it again, at length. */
function withoutPatternsOfFormats(document: ApiDocument): ApiDocument {
  return JSON.parse(JSON.stringify(document), (_, part: unknown) => {
    if (typeof part !== 'object' || part === null || !('format' in part) || !('pattern' in part)) return part;
    const { pattern: _pattern, ...others } = part;
    return others;
  }) as ApiDocument;
}

/** The schemas that operations and responses lead to, by name. */
function usedSchemas(document: ApiDocument): Readonly<Record<string, unknown>> {
  const { schemas, ...others } = document.components;
  const used = new Set<string>();
  const follow = (part: unknown): void => {
    for (const [, name] of JSON.stringify(part).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (name === undefined || used.has(name)) continue;
      used.add(name);
      follow(schemas[name]);
    }
  };
  follow([document.paths, others]);
  return Object.fromEntries([...used].sort().map((name) => [name, schemas[name]]));
}

const titled = (header: string): string =>
  header.replaceAll(/(^|-)([a-z])/g, (_, dash, letter) => `${dash}${String(letter).toUpperCase()}`);

const sorted = (map: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));

function mapValues<T, O>(map: Readonly<Record<string, T>>, change: (value: T, key: string) => O): Record<string, O> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value, key)]));
}
