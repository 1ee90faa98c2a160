import type { Person } from '../world.js';
import type { Stage } from './stage.js';
import { WRITERS, type Write } from './writes.js';

export interface Sent {
  readonly status: number;
  readonly request: string;
  /** The answer is that of an earlier request with the same key. */
  readonly replayed: boolean;
  // biome-ignore lint/suspicious/noExplicitAny: answers of every shape are looked into.
  readonly body: any;
}

/** Sends a request and reads the whole answer. Throws where the connection breaks. */
export async function send(
  address: string,
  who: Person,
  { method, path, body, headers = {} }: { method: string; path: string; body?: object; headers?: Write['headers'] },
): Promise<Sent> {
  const answer = await fetch(`${address}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${who.token}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return {
    status: answer.status,
    request: answer.headers.get('x-request-id') ?? '',
    replayed: answer.headers.get('idempotency-replayed') === 'true',
    body: text.startsWith('{') ? JSON.parse(text) : text,
  };
}

/** What went wrong with an answer that says the write is done; null where it says what it should. */
export function wrongAnswer({ changes }: Write, { body }: Sent): string | null {
  const said = new Map<string, number>(
    (body.items ?? [body]).map(({ id, revision }: { id: string; revision: number }) => [id, revision]),
  );
  const other = [...changes].filter(([{ id }, { revision }]) => said.get(id) !== revision);
  return other.length === 0 ? null : `${other.length} values answered otherwise: ${JSON.stringify(body)}`;
}

/** What became of one round's writing. */
export interface Written {
  /** Request ids of what was answered as done. */
  readonly acknowledged: string[];
  /** Requests without an answer, or with one that says nothing of the outcome: at most one a writer. */
  readonly pending: Write[];
  readonly faults: string[];
}

/** All writers write until a request of each goes without an answer. `written` grows meanwhile. */
export async function writeUntilDown(address: string, stage: Stage, written: Written): Promise<void> {
  await Promise.all(
    WRITERS.map(async (next) => {
      for (;;) {
        const write = next(stage);
        const sent = await send(address, stage.people[write.who], write).catch(() => null);
        if (sent === null || sent.status >= 500) {
          written.pending.push(write);
          return;
        }
        const fault = sent.status >= 300 ? `${sent.status} ${JSON.stringify(sent.body)}` : wrongAnswer(write, sent);
        if (fault !== null) {
          written.faults.push(`${write.method} ${write.path}: ${fault}`);
          return;
        }
        written.acknowledged.push(sent.request);
        for (const [cell, known] of write.changes) cell.known = known;
      }
    }),
  );
}
