import { createServer, type Socket } from 'node:net';

export interface Received {
  readonly from: string;
  readonly to: string;
  /** Header and body as they came, with quoted-printable undone. */
  readonly text: string;
}

/** A mail server that takes every letter and keeps it. */
export class MailServer {
  readonly letters: Received[] = [];
  readonly url: string;
  readonly #close: () => Promise<void>;
  readonly #waiting: (() => void)[] = [];

  private constructor(port: number, close: () => Promise<void>) {
    this.url = `smtp://127.0.0.1:${port}`;
    this.#close = close;
  }

  static async open(): Promise<MailServer> {
    const open = new Set<Socket>();
    let own: MailServer | null = null;
    const server = createServer((socket) => {
      open.add(socket);
      socket.on('close', () => open.delete(socket));
      socket.on('error', () => undefined);
      talk(socket, (letter) => own?.take(letter));
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    own = new MailServer(address.port, async () => {
      for (const socket of open) socket.destroy();
      await new Promise((done) => server.close(done));
    });
    return own;
  }

  close(): Promise<void> {
    return this.#close();
  }

  /** The letters, once there are so many. */
  async have(count: number): Promise<readonly Received[]> {
    while (this.letters.length < count) await new Promise<void>((done) => this.#waiting.push(done));
    return this.letters;
  }

  private take(letter: Received): void {
    this.letters.push(letter);
    for (const done of this.#waiting.splice(0)) done();
  }
}

/** SMTP after RFC 5321, as far as a client that sends needs it. */
function talk(socket: Socket, take: (letter: Received) => void): void {
  let [rest, from, to, data]: [string, string, string, string[] | null] = ['', '', '', null];
  const say = (line: string): void => void socket.write(`${line}\r\n`);
  const hear = (line: string): void => {
    if (data !== null && line !== '.') {
      data.push(line.replace(/^\./, ''));
      return;
    }
    if (data !== null) {
      take({ from, to, text: unquoted(data.join('\n')) });
      data = null;
    }
    const command = line.slice(0, 4).toUpperCase();
    const inBrackets = /<(.*)>/.exec(line)?.[1] ?? '';
    if (command === 'MAIL') from = inBrackets;
    if (command === 'RCPT') to = inBrackets;
    if (command === 'DATA') data = [];
    say(command === 'DATA' ? '354 go on' : command === 'QUIT' ? '221 bye' : '250 ok');
    if (command === 'QUIT') socket.end();
  };
  say('220 tests');
  socket.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk.toString('utf8')).split('\r\n');
    rest = lines.pop() ?? '';
    for (const line of lines) hear(line);
  });
}

function unquoted(text: string): string {
  return text
    .replaceAll(/=\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
