import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

/** What connects to a cluster: a folder with its socket, entered by this user alone. */
export interface ClusterPlace {
  readonly host: string;
}

/** A PostgreSQL of its own in a temporary folder, without a port. */
export interface Cluster extends ClusterPlace {
  /** Of the postmaster. */
  readonly pid: number;
  /** Ends the postmaster as a crash would (SIGKILL). */
  kill(): Promise<void>;
  /** Starts it again after `kill`. */
  restart(): Promise<void>;
  /** Stops it and removes its folder. */
  stop(): Promise<void>;
}

export interface ClusterOptions {
  /** Whether commits wait for the disk. Off where nothing is said: only what kills the machine would tell. */
  readonly fsync?: boolean;
}

/** The role of the application: no superuser, so that policies apply to it. */
export const APPLICATION_ROLE = 'berimbang';

const DEBIAN = '/usr/lib/postgresql';

function programs(): string {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const places = [...versions.map((version) => join(DEBIAN, version, 'bin')), ...(process.env.PATH ?? '').split(':')];
  const found = places.find((place) => existsSync(join(place, 'initdb')) && existsSync(join(place, 'postgres')));
  if (found === undefined) throw new Error('there is no PostgreSQL: script/test installs it through apt');
  return found;
}

/** PostgreSQL refuses to run as root; then it runs as the user that its package made. */
function runner(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const entry = /^postgres:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'));
  if (entry === null) throw new Error('there is no user "postgres", whom PostgreSQL could run as in place of root');
  return { uid: Number(entry[1]), gid: Number(entry[2]) };
}

const administrator = ({ host }: ClusterPlace): pg.ClientConfig => ({
  host,
  user: 'postgres',
  database: 'postgres',
});

/** Runs one statement as the superuser. */
export async function administer(place: ClusterPlace, sql: string): Promise<void> {
  const client = new pg.Client(administrator(place));
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** Makes and starts a cluster with the role of the application. */
export async function startPostgresql({ fsync = false }: ClusterOptions = {}): Promise<Cluster> {
  const bin = programs();
  const as = runner();
  const folder = mkdtempSync(join(tmpdir(), 'berimbang-postgresql-'));
  if (as.uid !== undefined && as.gid !== undefined) chownSync(folder, as.uid, as.gid);
  const data = join(folder, 'data');
  const options = { ...as, cwd: folder, env: { PATH: process.env.PATH ?? '', LC_ALL: 'C.UTF-8' } } as const;
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', ...(fsync ? [] : ['--no-sync'])],
    { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
  );

  const start = async (): Promise<ChildProcess> => {
    const settings = [`fsync=${fsync ? 'on' : 'off'}`, 'listen_addresses=', 'max_connections=200', 'timezone=UTC'];
    for (const end = Date.now() + 30_000; ; await pause(100)) {
      const child = spawn(
        join(bin, 'postgres'),
        ['-D', data, '-k', folder, ...settings.flatMap((setting) => ['-c', setting])],
        { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
      );
      let said = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        said = (said + text).slice(-4000);
      });
      while (child.exitCode === null && Date.now() < end) {
        const ready = await administer({ host: folder }, 'select 1').then(
          () => true,
          () => false,
        );
        if (ready) return child;
        await pause(30);
      }
      // After a crash the processes left over have to end before there may be a new postmaster.
      if (Date.now() >= end) throw new Error(`PostgreSQL does not start: ${said}`);
    }
  };
  const end = async (child: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  };

  let child = await start();
  await administer({ host: folder }, `create role ${APPLICATION_ROLE} login createrole createdb`);
  return {
    host: folder,
    get pid() {
      return child.pid ?? 0;
    },
    kill: () => end(child, 'SIGKILL'),
    async restart() {
      await end(child, 'SIGINT');
      child = await start();
    },
    async stop() {
      await end(child, 'SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
