import { randomUUID } from 'node:crypto';
import { MULTIPART, multipart, PDF } from '../server/support/files.js';
import { type Drawing, identifier, oneOf, type Schema, text, value } from './isolation-draw.js';

/** An operation of the API's description. */
export interface Operation {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema: Schema;
  }[];
  readonly body: Schema | 'file' | null;
}

/** A request that can be sent, and sent again with other identifiers. */
export interface Drawn {
  readonly operation: Operation;
  readonly method: Operation['method'];
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

interface Described {
  readonly paths?: Readonly<Record<string, unknown>>;
  readonly components?: unknown;
}

/** A part of a document with every reference replaced by what it names; one that leads back to itself by anything. */
function resolved(document: Described, part: unknown, within: readonly string[] = []): unknown {
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) return part.map((one) => resolved(document, one, within));
  const reference = (part as { readonly $ref?: unknown }).$ref;
  if (typeof reference !== 'string')
    return Object.fromEntries(Object.entries(part).map(([key, one]) => [key, resolved(document, one, within)]));
  if (within.includes(reference)) return {};
  const named = reference
    .slice(2)
    .split('/')
    .reduce<unknown>((whole, key) => (whole as Readonly<Record<string, unknown>>)[key], document);
  return resolved(document, named, [...within, reference]);
}

/** Every operation of an API's description. */
export function operationsOf(document: Described): readonly Operation[] {
  type Content = Readonly<Record<string, { readonly schema?: Schema }>>;
  type Path = Readonly<
    Record<
      string,
      {
        readonly operationId: string;
        readonly parameters?: Operation['parameters'];
        readonly requestBody?: { readonly content: Content };
      }
    >
  >;
  return Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods as Path).map(([method, described]): Operation => {
      const { operationId } = described;
      const parameters = resolved(document, described.parameters ?? []) as Operation['parameters'];
      const requestBody = resolved(document, described.requestBody) as (typeof described)['requestBody'];
      const content = requestBody?.content ?? {};
      const body = 'multipart/form-data' in content ? 'file' : (content['application/json']?.schema ?? null);
      return { id: operationId, method: method.toUpperCase() as Operation['method'], path, parameters, body };
    }),
  );
}

/** A request of an operation, to an organisation by its code. */
export function drawRequest(drawing: Drawing, operation: Operation, organisation: string): Drawn {
  const { random } = drawing;
  const at = (place: string): Operation['parameters'] => operation.parameters.filter((one) => one.in === place);
  let url = operation.path;
  for (const { name, schema } of at('path')) {
    const drawn =
      name === 'organisation'
        ? organisation
        : schema.type === 'integer'
          ? identifier(drawing, name)
          : text(drawing, name, { ...schema, format: 'uuid' });
    url = url.replace(`{${name}}`, encodeURIComponent(drawn));
  }
  const query = new URLSearchParams();
  for (const { name, required, schema } of at('query')) {
    if (name === 'after' || (required !== true && random() < 0.6)) continue;
    query.set(name, String(value(drawing, name, schema)));
  }
  const headers: Record<string, string> = {};
  for (const { name: written } of at('header')) {
    const name = written.toLowerCase();
    if (name === 'if-match') headers[name] = `"r${1 + Math.floor(random() * 3)}"`;
    if (name === 'idempotency-key' && random() < 0.2) headers[name] = random() < 0.3 ? otherKey(drawing) : randomUUID();
  }
  if (operation.body === 'file') Object.assign(headers, MULTIPART);
  const body =
    operation.body === null
      ? undefined
      : operation.body === 'file'
        ? multipart({ name: 'bukti.pdf', type: 'application/pdf', content: PDF })
        : value(drawing, '', operation.body);
  return {
    operation,
    method: operation.method,
    url: query.size === 0 ? url : `${url}?${query}`,
    headers,
    body,
  };
}

function otherKey({ random, otherTexts, named }: Drawing): string {
  const key = oneOf(random, otherTexts);
  named.add(key);
  return key;
}

/** The same request with every text of the other organisation replaced by one that is nowhere. */
export function twinOf(drawn: Drawn, counterparts: ReadonlyMap<string, string>): Drawn {
  const swap = (whole: string): string =>
    [...counterparts].reduce((done, [from, to]) => done.replaceAll(from, to), whole);
  return {
    ...drawn,
    url: swap(drawn.url),
    headers: {
      ...(JSON.parse(swap(JSON.stringify(drawn.headers))) as Drawn['headers']),
      // A key stands for one request.
      ...(drawn.headers['idempotency-key'] === undefined ? {} : { 'idempotency-key': randomUUID() }),
    },
    body:
      drawn.body === undefined || Buffer.isBuffer(drawn.body)
        ? drawn.body
        : JSON.parse(swap(JSON.stringify(drawn.body))),
  };
}

/** Something of the same shape and length that is nowhere. */
export function counterpart(one: string, mark: string): string {
  if (/^[0-9a-f]{64}$/.test(one)) return `${randomUUID()}${randomUUID()}`.replaceAll('-', '');
  const word = randomUUID().slice(0, mark.length);
  return one.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, () => randomUUID()).replaceAll(mark, word);
}
