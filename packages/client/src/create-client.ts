import createFetchClient, { type Client, type Middleware } from 'openapi-fetch';
import { readError } from './api-error.js';
import type { paths } from './api-types.js';

export interface ClientOptions {
  /** Where the server is, such as `https://kinerja.example.go.id`; empty for the page's own. */
  readonly baseUrl: string;
  /** An API token. Without one the browser's session is used. */
  readonly token?: string;
  /** Language of the server's sentences; the browser's without it. */
  readonly language?: 'id' | 'en';
}

export type BerimbangClient = Client<paths>;

const IDEMPOTENT_BY_NATURE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * A client of every operation, typed by the API's description. Each write carries an idempotency key of its own unless the
 * caller gives one: to send a write again after its answer was lost, send it with the same key. Throws `ApiError` for every
 * answer that is no success.
 */
export function createClient({ baseUrl, token, language }: ClientOptions): BerimbangClient {
  const client = createFetchClient<paths>({ baseUrl });
  const middleware: Middleware = {
    onRequest({ request }) {
      const { headers, method } = request;
      if (token !== undefined) headers.set('Authorization', `Bearer ${token}`);
      if (language !== undefined) headers.set('Accept-Language', language);
      if (!IDEMPOTENT_BY_NATURE.has(method) && !headers.has('Idempotency-Key'))
        headers.set('Idempotency-Key', crypto.randomUUID());
      return request;
    },
    async onResponse({ response }) {
      if (!response.ok) throw await readError(response);
      return undefined;
    },
  };
  client.use(middleware);
  return client;
}
