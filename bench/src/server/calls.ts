import { now } from '../run/statistics.js';

// biome-ignore lint/suspicious/noExplicitAny: answers of every shape are looked into.
type Body = any;

export interface Call {
  readonly method: 'GET' | 'PUT' | 'POST';
  readonly url: string;
  readonly token?: string;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One request over a kept connection; throws where it is refused. */
export async function call({ method, url, token, body, headers = {} }: Call): Promise<Body> {
  const answer = await fetch(url, {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status} ${text}`);
  return JSON.parse(text);
}

export interface Load {
  /** Milliseconds of each request. */
  readonly times: readonly number[];
  readonly perSecond: number;
}

/** So many callers at once, each one request after the other. `next` gives the n-th request of a caller, and hears its answer. */
export async function load(
  callers: number,
  requests: number,
  next: (caller: number, n: number) => Call,
  hear: (caller: number, answer: Body) => void = () => undefined,
): Promise<Load> {
  const times: number[] = [];
  const began = now();
  await Promise.all(
    Array.from({ length: callers }, async (_, caller) => {
      for (let n = 0; n < requests; n += 1) {
        const start = now();
        const answer = await call(next(caller, n));
        times.push(now() - start);
        hear(caller, answer);
      }
    }),
  );
  return { times, perSecond: (times.length * 1000) / (now() - began) };
}
