import type { components } from './api-types.js';

/** What the server says of a request that it refused: a stable code; what, where, why and what next in the caller's language. */
export type ApiErrorBody = components['schemas']['Error'];

/** An answer that is no success. Its message is what happened, in the language of the client. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  /** Null where something between here and the server answered in its own words. */
  readonly body: ApiErrorBody | null;
  /** Seconds to wait before trying again, where the server says so. */
  readonly retryAfter: number | null;

  constructor(status: number, body: ApiErrorBody | null, retryAfter: number | null) {
    super(body?.what ?? `HTTP ${status}`);
    this.status = status;
    this.body = body;
    this.retryAfter = retryAfter;
  }

  /** Stable code, such as `stale-revision`. */
  get code(): ApiErrorBody['code'] | null {
    return this.body?.code ?? null;
  }
}

/** Reads an answer that is no success. */
export async function readError(response: Response): Promise<ApiError> {
  const seconds = response.headers.get('retry-after');
  const retryAfter = seconds !== null && /^\d+$/.test(seconds) ? Number(seconds) : null;
  try {
    const body: unknown = await response.json();
    return new ApiError(response.status, isErrorBody(body) ? body : null, retryAfter);
  } catch {
    return new ApiError(response.status, null, retryAfter);
  }
}

function isErrorBody(body: unknown): body is ApiErrorBody {
  return typeof body === 'object' && body !== null && 'code' in body && 'what' in body && 'requestId' in body;
}
