import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { FrameReader, type Frames, fatalError, SYNC, simpleQuery } from './frames.js';

// PGlite has one session, so one client has it at a time, from its startup until it leaves; others wait. Between two clients
// everything of the session is undone: an open transaction, the role, settings, prepared statements, locks, temporary tables.

/** Runs messages of the wire protocol and gives every piece of the answer, whose bytes are only lent. Never fails. */
export type RunMessages = (bytes: Uint8Array, answer: (bytes: Uint8Array) => void) => Promise<void>;

const PATIENCE = 30_000;

interface Session {
  readonly socket: Socket;
  readonly pending: Frames[];
  state: 'new' | 'waiting' | 'active' | 'gone';
  running: boolean;
  timer?: NodeJS.Timeout;
}

export class Wire {
  readonly #run: RunMessages;
  readonly #server: Server;
  readonly #sessions = new Set<Session>();
  #waiting: Session[] = [];
  #holder: Session | undefined;
  #turn: Promise<void> = Promise.resolve();

  constructor(run: RunMessages) {
    this.#run = run;
    this.#server = createServer((socket) => this.#accept(socket));
  }

  listen(path: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(path, () => resolve());
    });
  }

  /** Ends every connection, rolls back what is open and waits for both. */
  async close(): Promise<void> {
    this.#server.close();
    const left = [...this.#sessions].map(({ socket }) => once(socket.destroy(), 'close'));
    await Promise.all(left);
    await this.#turn;
  }

  #accept(socket: Socket): void {
    const session: Session = { socket, pending: [], state: 'new', running: false };
    const reader = new FrameReader();
    this.#sessions.add(session);
    socket.on('data', (chunk) => {
      try {
        for (const frames of reader.push(chunk)) this.#receive(session, frames);
      } catch (error) {
        this.#refuse(session, '08P01', error instanceof Error ? error.message : String(error));
      }
    });
    socket.on('error', () => socket.destroy());
    socket.on('close', () => this.#leave(session));
  }

  #receive(session: Session, frames: Frames): void {
    if (frames.kind === 'encryption') {
      session.socket.write('N');
      return;
    }
    if (frames.kind === 'cancel') {
      session.socket.destroy();
      return;
    }
    session.pending.push(frames);
    if (session.state === 'new') this.#ask(session);
    else this.#pump(session);
  }

  #ask(session: Session): void {
    session.state = 'waiting';
    this.#waiting.push(session);
    session.timer = setTimeout(
      () => this.#refuse(session, '53300', 'the embedded database serves one connection, and another one holds it'),
      PATIENCE,
    );
    this.#handOver();
  }

  #handOver(): void {
    if (this.#holder !== undefined) return;
    const next = this.#waiting.shift();
    if (next === undefined) return;
    clearTimeout(next.timer);
    next.state = 'active';
    this.#holder = next;
    this.#pump(next);
  }

  #pump(session: Session): void {
    if (session.running || session.state !== 'active') return;
    session.running = true;
    void this.#inTurn(async () => {
      await this.#serve(session);
      session.running = false;
    });
  }

  async #serve(session: Session): Promise<void> {
    const { socket, pending } = session;
    for (let next = pending.shift(); next !== undefined && session.state === 'active'; next = pending.shift()) {
      if (next.kind === 'end') socket.end();
      if (next.kind !== 'startup' && next.kind !== 'messages') continue;
      await this.#run(next.bytes, (bytes) => socket.writable && socket.write(Buffer.from(bytes)));
    }
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(work);
    return this.#turn;
  }

  #refuse(session: Session, sqlState: string, message: string): void {
    if (session.state === 'gone') return;
    session.socket.end(fatalError(sqlState, message));
    session.socket.destroySoon();
  }

  #leave(session: Session): void {
    const held = this.#holder === session;
    session.state = 'gone';
    clearTimeout(session.timer);
    this.#sessions.delete(session);
    this.#waiting = this.#waiting.filter((other) => other !== session);
    if (!held) return;
    void this.#inTurn(async () => {
      await this.#reset();
      this.#holder = undefined;
      this.#handOver();
    });
  }

  async #reset(): Promise<void> {
    const nobody = (): void => undefined;
    await this.#run(SYNC, nobody);
    await this.#run(simpleQuery('ROLLBACK'), nobody);
    await this.#run(simpleQuery('DISCARD ALL'), nobody);
  }
}
