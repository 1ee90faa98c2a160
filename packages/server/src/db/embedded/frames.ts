// The parts of PostgreSQL's wire protocol that a bridge has to know: where a message ends, and which need an answer.
// https://www.postgresql.org/docs/current/protocol-message-formats.html

const SSL_REQUEST = 80877103;
const GSS_REQUEST = 80877104;
const CANCEL_REQUEST = 80877102;
const LARGEST = 2 ** 30;

/** Messages of the extended protocol that are answered together, at the next Sync or Flush. */
const GATHERED = new Set([...'PBDEC'].map((letter) => letter.charCodeAt(0)));
const TERMINATE = 'X'.charCodeAt(0);

export type Frames =
  | { readonly kind: 'encryption' }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'startup'; readonly bytes: Uint8Array }
  /** Whole messages up to one that is to be answered. */
  | { readonly kind: 'messages'; readonly bytes: Uint8Array }
  | { readonly kind: 'end' };

/** Cuts the bytes of one client into what can be run at once. */
export class FrameReader {
  #chunks: Buffer[] = [];
  #size = 0;
  #needed = 8;
  #started = false;

  /** @throws RangeError where a length cannot be one, that is, where this is no client of PostgreSQL */
  *push(chunk: Buffer): Generator<Frames> {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    if (this.#size < this.#needed) return;
    const bytes = Buffer.concat(this.#chunks);
    let from = 0;
    let at = 0;
    this.#needed = this.#started ? 5 : 8;
    while (bytes.length - at >= (this.#started ? 5 : 8)) {
      const length = this.#started ? 1 + bytes.readInt32BE(at + 1) : bytes.readInt32BE(at);
      if (length < 5 || length > LARGEST) throw new RangeError(`a message of ${length} bytes`);
      if (bytes.length - at < length) {
        this.#needed = at - from + length;
        break;
      }
      at += length;
      if (!this.#started) {
        yield this.#opening(bytes.subarray(from, at));
        from = at;
      } else if (bytes[at - length] === TERMINATE) {
        yield { kind: 'end' };
        from = at;
      } else if (!GATHERED.has(bytes[at - length] ?? 0)) {
        yield { kind: 'messages', bytes: bytes.subarray(from, at) };
        from = at;
      }
    }
    this.#chunks = from === bytes.length ? [] : [bytes.subarray(from)];
    this.#size = bytes.length - from;
    this.#needed = Math.max(this.#needed, this.#size + 1);
  }

  #opening(bytes: Buffer): Frames {
    const code = bytes.readInt32BE(4);
    if (code === SSL_REQUEST || code === GSS_REQUEST) return { kind: 'encryption' };
    if (code === CANCEL_REQUEST) return { kind: 'cancel' };
    this.#started = true;
    return { kind: 'startup', bytes };
  }
}

const text = new TextEncoder();

const QUERY = 'Q'.charCodeAt(0);
const ERROR = 'E'.charCodeAt(0);
const COPY_IN = /(^|;)\s*copy\b[^;]*\bfrom\s+stdin\b/i;

const REFUSED_COPY = `do $$ begin raise exception using errcode = '0A000',
  message = 'the embedded database does not take COPY FROM STDIN: use INSERT with unnest and array parameters'; end $$`;

/**
 * PGlite answers COPY FROM STDIN before the client can have sent its rows, takes their absence for the end of the connection
 * and serves nothing afterwards. So an error takes the statement's place.
 */
export function withoutCopyIn(messages: Uint8Array): Uint8Array {
  if (messages[0] !== QUERY) return messages;
  return COPY_IN.test(Buffer.from(messages.subarray(5)).toString()) ? simpleQuery(REFUSED_COPY) : messages;
}

/** Follows the answers and finds the error after which PostgreSQL serves no more. */
export class FatalWatch {
  #head: number[] = [];
  #left = 0;
  #error: number[] | undefined;

  /** What the database said when it gave up. */
  push(bytes: Uint8Array): string | undefined {
    for (let at = 0; at < bytes.length; ) {
      if (this.#left === 0) {
        this.#head.push(bytes[at++] ?? 0);
        if (this.#head.length < 5) continue;
        const head = Buffer.from(this.#head);
        this.#head = [];
        this.#left = head.readInt32BE(1) - 4;
        this.#error = head[0] === ERROR ? [] : undefined;
        continue;
      }
      const part = bytes.subarray(at, at + this.#left);
      this.#error?.push(...part);
      at += part.length;
      this.#left -= part.length;
      const said = this.#left === 0 && this.#error !== undefined ? Buffer.from(this.#error).toString() : '';
      if (/(^|\0)V(FATAL|PANIC)\0/.test(said)) return /\0M([^\0]*)/.exec(said)?.[1] ?? said;
    }
    return undefined;
  }
}

/** A simple query, answered at once. */
export function simpleQuery(sql: string): Uint8Array {
  const body = Buffer.from(`${sql}\0`);
  const head = Buffer.from([0x51, 0, 0, 0, 0]);
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

/** Ends what an interrupted client left of an extended query. */
export const SYNC = Uint8Array.of(0x53, 0, 0, 0, 4);

/** An error that ends the connection. */
export function fatalError(sqlState: string, message: string): Uint8Array {
  const fields = text.encode(`SFATAL\0VFATAL\0C${sqlState}\0M${message}\0\0`);
  const head = Buffer.from([0x45, 0, 0, 0, 0]);
  head.writeInt32BE(fields.length + 4, 1);
  return Buffer.concat([head, fields]);
}
