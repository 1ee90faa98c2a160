import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyDatabase } from '../audit-log/verify-database.js';
import { layoutOf } from '../db/embedded/index.js';
import type { Database } from '../db/index.js';
import { linkAddress, makeFirstAdministratorLink } from '../sign-in/links.js';

/**
 * A socket in the data folder through which the command line talks to the server that holds the folder. Whoever may open files there
 * operates the installation, so it asks for no sign-in.
 */
export interface Control {
  close(): Promise<void>;
}

export interface Controlled {
  readonly database: Database;
  readonly baseUrl: string;
  readonly now: () => Date;
}

/** The kernel takes paths of at most 107 bytes. */
const LONGEST = 100;

const usual = (dataFolder: string): string => join(layoutOf(dataFolder).run, 'control.sock');
/** Says where the socket is instead, where its usual path would be too long. */
const elsewhere = (dataFolder: string): string => join(dataFolder, 'control.path');

/** Where a server of the data folder makes its socket. */
function makePlace(dataFolder: string): { readonly socket: string; readonly remove: () => void } {
  const socket = usual(dataFolder);
  if (Buffer.byteLength(socket) <= LONGEST) {
    mkdirSync(layoutOf(dataFolder).run, { recursive: true, mode: 0o700 });
    return { socket, remove: () => rmSync(socket, { force: true }) };
  }
  const folder = mkdtempSync(join(tmpdir(), 'berimbang-'));
  const other = join(folder, 'control.sock');
  writeFileSync(elsewhere(dataFolder), other, { mode: 0o600 });
  return {
    socket: other,
    remove: () => {
      rmSync(elsewhere(dataFolder), { force: true });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function findPlace(dataFolder: string): string {
  const file = elsewhere(dataFolder);
  return existsSync(file) ? readFileSync(file, 'utf8') : usual(dataFolder);
}

/** No server listens for requests about a data folder. */
export class NobodyAnswers extends Error {}

/** A one-time address at which the first administrator makes their account; null where there is one already. */
async function administratorLink({ database, baseUrl, now }: Controlled): Promise<{ readonly address: string | null }> {
  const link = await makeFirstAdministratorLink(database, now());
  return { address: link === null ? null : linkAddress(baseUrl, 'first-administrator', link.token) };
}

/** What can be asked of a database from outside its server. */
export const REQUESTS = {
  verify: ({ database }: Controlled) => verifyDatabase(database),
  'administrator-link': administratorLink,
} as const satisfies Readonly<Record<string, (controlled: Controlled) => Promise<unknown>>>;

/** Requests that read alone: the database that is opened for one of them is not brought to a newer schema. */
export const READS_ALONE: ReadonlySet<ControlRequest> = new Set(['verify']);

export type ControlRequest = keyof typeof REQUESTS;
export type ControlAnswer<R extends ControlRequest> = Awaited<ReturnType<(typeof REQUESTS)[R]>>;

export async function openControl(dataFolder: string, controlled: Controlled): Promise<Control> {
  const { socket, remove } = makePlace(dataFolder);
  rmSync(socket, { force: true });
  const server = createServer((asked, answer) => {
    const name = (asked.url ?? '').slice(1);
    const run = Object.hasOwn(REQUESTS, name) ? REQUESTS[name as ControlRequest] : null;
    if (run === null || asked.method !== 'POST') {
      answer.writeHead(404).end();
      return;
    }
    run(controlled).then(
      (done) => answer.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(done)),
      () => answer.writeHead(500).end(),
    );
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(socket, listening);
  });
  return {
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          remove();
          closed();
        });
        server.closeAllConnections();
      }),
  };
}

/** Asks the server that holds a data folder. */
export function askServer<R extends ControlRequest>(dataFolder: string, name: R): Promise<ControlAnswer<R>> {
  return new Promise((answered, failed) => {
    const asked = httpRequest({ socketPath: findPlace(dataFolder), path: `/${name}`, method: 'POST' }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        if (answer.statusCode !== 200) failed(new Error(`the server answered ${answer.statusCode ?? 'nothing'}`));
        else answered(JSON.parse(Buffer.concat(parts).toString('utf8')) as ControlAnswer<R>);
      });
    });
    asked.on('error', (error) => {
      const code = 'code' in error ? error.code : undefined;
      failed(code === 'ENOENT' || code === 'ECONNREFUSED' ? new NobodyAnswers() : error);
    });
    asked.end();
  });
}
